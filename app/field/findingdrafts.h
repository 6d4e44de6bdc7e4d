// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/fieldbodies.h"

#include <optional>

namespace fieldcase::app {

/// A half-written finding as bytes for the vault's settings. Unlike an entry's body it may lack anything.
[[nodiscard]] QByteArray draftBytes(const domain::FindingRecorded &draft);
/// Nothing for bytes that are none, e.g. of a later version.
[[nodiscard]] std::optional<domain::FindingRecorded> draftFromBytes(const QByteArray &bytes);

} // namespace fieldcase::app
