// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QCoreApplication>
#include <QString>

namespace fieldcase::app {

/// Turns failures into the user's words; the only place that does. The words say what happened, that nothing
/// was lost where that is so, and what to do next; `Error::context` is for the log and never shown.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// What the person was doing when it failed; the same code means different things to them.
    enum class Act { Unlock, Enrol, Save, Open, Import, AddPhoto, Sync, Print, Review, Draw, Export };

    [[nodiscard]] static QString of(const domain::Error &error, Act act);

private:
    [[nodiscard]] static QString special(domain::ErrorCode code, Act act);
    [[nodiscard]] static QString general(domain::ErrorCode code);
};

} // namespace fieldcase::app
