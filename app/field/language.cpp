// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

QString Language::choose(const QString &asked, const QString &kept, const QLocale &system)
{
    if (!asked.isEmpty())
        return asked;
    if (!kept.isEmpty())
        return kept;
    const bool namesAnother = system.language() != QLocale::Chinese && system.language() != QLocale::C;
    return namesAnother ? u"en"_s : u"zh_CN"_s;
}

void Language::use(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    QLocale::setDefault(QLocale(name));

    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    // Both are missing only in a broken build or on a system without Qt's translations: the source words
    // remain.
    if (m_qtWords.load(u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(u":/i18n/fieldcase_"_s + name))
        QCoreApplication::installTranslator(&m_words);
    emit changed(name);
}

} // namespace fieldcase::app
