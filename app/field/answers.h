// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace fieldcase::app {

/// Answers prepared in advance for questions that otherwise open a dialog of the system (which file, which
/// printer), so that a script can go where a person would.
class Answers
{
public:
    /// \param question "file", "save" or "printer"
    void add(const QString &question, const QString &answer) { m_prepared[question] << answer; }
    /// The next prepared answer, taken away; empty when there is none and a person has to be asked.
    [[nodiscard]] QString take(const QString &question)
    {
        QStringList &answers = m_prepared[question];
        return answers.isEmpty() ? QString() : answers.takeFirst();
    }

private:
    QHash<QString, QStringList> m_prepared;
};

} // namespace fieldcase::app
