// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/fieldbodies.h"

#include <QMetaType>

namespace fieldcase::forms {

/// A finding as it stands in the form: the finding's own fields, unchecked.
using FindingDraft = domain::FindingRecorded;

/// A violation that can be chosen.
struct ViolationChoice {
    QString id;
    QString title;
    QString basis; ///< the article it breaks

    friend bool operator==(const ViolationChoice &, const ViolationChoice &) = default;
};

/// Where the words in the form are safe.
enum class DraftState {
    Untouched, ///< nothing has been typed
    Unsaved,   ///< typed, not kept yet
    Kept,      ///< kept encrypted on this device, not part of the case
    Recorded,  ///< an entry of the case
};

} // namespace fieldcase::forms

Q_DECLARE_METATYPE(fieldcase::domain::FindingRecorded)
