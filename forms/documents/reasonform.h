// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class ReasonForm;
}

/// Asks for the reason of something that cannot be undone.
class ReasonForm final : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonForm(QWidget *parent = nullptr);
    ~ReasonForm() override;

    /// \param title what is about to happen, \a hint what follows from it, \a action the button's words
    void ask(const QString &title, const QString &hint, const QString &action);

signals:
    /// \param reason not empty; the dialog has closed
    void given(const QString &reason);

private:
    std::unique_ptr<Ui::ReasonForm> m_ui;
};

} // namespace fieldcase::forms
