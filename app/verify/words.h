// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/finding.h"

namespace fieldcase::verify {

enum class Language { English, Chinese };

/// Chinese unless \a name (or, when it is empty, the system's locale) names another language.
[[nodiscard]] Language languageNamed(const QString &name);

/// One line, with the place and the detail in it.
[[nodiscard]] QString wordsFor(const Finding &finding, Language language);
[[nodiscard]] QString wordsFor(const Note &note, Language language);
/// The code for `--json`, e.g. "file_altered"; for a draw "draw_seed_reopened".
[[nodiscard]] QString codeOf(const Finding &finding);
[[nodiscard]] QString codeOf(const Note &note);

/// The other sentences of the program.
enum class Phrase {
    BundleWhole, ///< %1 title, %2 files, %3 entries, %4 objects
    DrawWhole,   ///< %1 title
    PdfWhole,    ///< %1 the document
    Damaged,     ///< %1 how many findings
    Office,      ///< %1 name, %2 fingerprint
    Usage,
    NoSuchFile, ///< %1 path
    BadKey,     ///< %1 what was given
};
[[nodiscard]] QString phrase(Phrase phrase, Language language);

} // namespace fieldcase::verify
