// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/drawtranscript.h"

namespace fieldcase::tests {

/// The registers of the demonstration (240 enterprises, 16 officers).
[[nodiscard]] QList<domain::Enterprise> demoEnterprises();
[[nodiscard]] QList<domain::Officer> demoOfficers();
[[nodiscard]] domain::DrawParameters demoParameters();

/// A draw over \a snapshot that both pressed, with nonces made from fixed words.
[[nodiscard]] domain::DrawState revealedDraw(const domain::DrawSnapshot &snapshot);
/// The record of the demonstration's draw.
[[nodiscard]] domain::DrawTranscript demoTranscript();

} // namespace fieldcase::tests
