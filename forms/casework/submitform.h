// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"

#include <QStringList>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class SubmitForm;
}

/// Asks before a case goes to the reviewer; says what is still missing.
class SubmitForm final : public Form
{
    Q_OBJECT

public:
    explicit SubmitForm(QWidget *parent = nullptr);
    ~SubmitForm() override;

    /// \param missing sentences; while there are any, nothing can be submitted
    void setMissing(const QStringList &missing);
    void clear();
    /// What was typed as the note before.
    void setNote(const QString &words);
    void refuse(const QString &words);

signals:
    void submitRequested(const QString &note);
    /// Somebody types.
    void noteChanged(const QString &words);
    void cancelled();

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::SubmitForm> m_ui;
    QStringList m_missing;
};

} // namespace fieldcase::forms
