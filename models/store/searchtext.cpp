// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchtext.h"

#include <QStringList>

namespace fieldcase::store {

using namespace Qt::StringLiterals;

namespace {

QList<char32_t> letters(const QString &text)
{
    QList<char32_t> kept;
    for (const uint character : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        if (QChar::isLetterOrNumber(character))
            kept.append(QChar::toLower(character));
    }
    return kept;
}

QStringList pairsOf(const QList<char32_t> &characters)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < characters.size(); ++i)
        pairs.append(QString::fromUcs4(characters.constData() + i, 2));
    return pairs;
}

} // namespace

QString foldedText(const QString &text)
{
    const QList<char32_t> kept = letters(text);
    return QString::fromUcs4(kept.constData(), kept.size());
}

QString indexedPairs(const QString &text)
{
    const QList<char32_t> kept = letters(text);
    QStringList tokens = pairsOf(kept);
    if (!kept.isEmpty())
        tokens.append(QString::fromUcs4(&kept.constLast(), 1));
    return tokens.join(u' ');
}

QString pairsPhrase(const QString &text)
{
    const QList<char32_t> kept = letters(text);
    if (kept.isEmpty())
        return {};
    if (kept.size() == 1)
        return u'"' + QString::fromUcs4(kept.constData(), 1) + u"\"*"_s;
    return u'"' + pairsOf(kept).join(u' ') + u'"';
}

QString pinyinInitials(const QString &text)
{
    QString initials;
    for (const char32_t character : letters(text)) {
        const auto index = qint64(character) - kPinyinFirst;
        if (index < 0 || index >= kPinyinCount)
            initials += QString::fromUcs4(&character, 1);
        else if (kPinyinInitials[index] != '-')
            initials += QLatin1Char(kPinyinInitials[index]);
    }
    return initials;
}

} // namespace fieldcase::store
