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
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const QChar character : composed) {
        if (isInvisible(character))
            continue;
        if (isRadical(character))
            line += QString(character).normalized(QString::NormalizationForm_KC);
        else if (character.isSpace() && character != u'　')
            line += u' ';
        else
            line += settable(character);
    }
    return line.trimmed();
}

} // namespace fieldcase::documents
