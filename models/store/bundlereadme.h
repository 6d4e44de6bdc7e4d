// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fieldcase::store {

/// README.txt of a court bundle, in Chinese and English: what lies where, and how an expert checks it with
/// stock tools.
[[nodiscard]] QByteArray bundleReadme();

} // namespace fieldcase::store
