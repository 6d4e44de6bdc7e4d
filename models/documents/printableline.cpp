// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/printableline.h"

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

namespace {

bool isRadical(QChar character)
{
    return character.unicode() >= 0x2E80 && character.unicode() <= 0x2FD5;
}

bool isInvisible(QChar character)
{
    const ushort code = character.unicode();
    const bool isVariant = code >= 0xFE00 && code <= 0xFE0F;
    return character.category() == QChar::Other_Format || isVariant ||
           (character.category() == QChar::Other_Control && !character.isSpace());
}

/// What the fonts have instead of a character that looks the same.
QChar settable(QChar character)
{
    switch (character.unicode()) {
    case 0x2010:
    case 0x2012:
    case 0x2011:
        return u'-';
    case 0x2022:
    case 0x2027:
    case 0x30FB:
        return u'·';
    case 0x22EF:
        return u'…';
    case 0x301C:
        return u'～';
    default:
        return character;
    }
}

} // namespace

QString printableLine(const QString &text)
{
    QString line;
    QString blank; // what stands between the last character and the next
    bool isBroken = false;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const QChar character : composed) {
        if (isInvisible(character))
            continue;
        if (character.isSpace()) {
            isBroken = isBroken || character == u'\n' || character == u'\r';
            blank = character == u'　' && !isBroken ? blank + character : u" "_s;
            continue;
        }
        // A line break between Chinese characters stands for nothing.
        const bool joins =
            isBroken && !line.isEmpty() && line.back().unicode() > 0xFF && character.unicode() > 0xFF;
        if (!line.isEmpty() && !joins)
            line += blank;
        blank.clear();
        isBroken = false;
        line += isRadical(character) ? QString(character).normalized(QString::NormalizationForm_KC)
                                     : QString(settable(character));
    }
    return line;
}

} // namespace fieldcase::documents
