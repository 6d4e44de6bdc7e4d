// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldcase::store {

// Chinese has no spaces between words, and people search for two characters out of the middle of a name. So a
// name is indexed as its pairs of neighbouring characters, and a search for several characters is a search
// for the phrase of their pairs: exact, and as selective as the pairs are.

inline constexpr int kPinyinFirst = 0x4e00;
inline constexpr int kPinyinCount = 20902;
extern const char kPinyinInitials[kPinyinCount + 1];

/// \a text in the one form that is indexed and searched: compatibility forms made plain (Ａ１ → a1), lower
/// case, letters and digits only.
[[nodiscard]] QString foldedText(const QString &text);
/// What the index holds for \a text: its pairs, and its last character alone, with spaces between.
[[nodiscard]] QString indexedPairs(const QString &text);
/// The FTS5 phrase that finds \a text in indexedPairs(); empty when \a text has no letter or digit.
[[nodiscard]] QString pairsPhrase(const QString &text);
/// The initials of \a text as they are typed: 鑫源化工 → "xyhg"; letters and digits stay.
[[nodiscard]] QString pinyinInitials(const QString &text);

} // namespace fieldcase::store
