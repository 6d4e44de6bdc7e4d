// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldcase::documents {

/// \a text as one line that our fonts can set: composed (NFC), radicals and look-alike dots and blanks
/// replaced by the characters people mean, line breaks by blanks, invisible characters gone. Its words stay
/// what they are.
[[nodiscard]] QString printableLine(const QString &text);

} // namespace fieldcase::documents
