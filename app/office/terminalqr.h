// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldcase::app {

/// \a text as a QR code of half-block characters, dark on light whatever the terminal's colours, with its
/// quiet zone. Empty when it does not fit into a QR code.
[[nodiscard]] QString terminalQr(const QString &text);

} // namespace fieldcase::app
