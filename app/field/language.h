// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace fieldcase::app {

/// The language of the window. Changing it reaches every open page at once (LanguageChange).
class Language final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Chinese unless somebody said otherwise: \a asked (command line) wins, then \a kept (settings), then a
    /// \a system locale that names a language other than Chinese. The C locale names none.
    [[nodiscard]] static QString choose(const QString &asked, const QString &kept, const QLocale &system);

    /// \param name "zh_CN" or "en"
    void use(const QString &name);
    [[nodiscard]] QString name() const { return m_name; }

signals:
    void changed(const QString &name);

private:
    QString m_name;
    QTranslator m_words;
    QTranslator m_qtWords; ///< Qt's own, e.g. in a message box
};

} // namespace fieldcase::app
