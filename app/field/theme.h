// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldcase::app {

/// Gives the application its font, palette and style sheet. Call once, after QApplication was made.
void wearTheme();

} // namespace fieldcase::app
