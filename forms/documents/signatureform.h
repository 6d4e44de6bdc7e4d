// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/palette.h"

#include <QDialog>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class SignatureForm;
}

/// One person signs, or refuses to. Modal, for a signature cannot be taken back. The pad is put in from
/// outside.
class SignatureForm final : public QDialog
{
    Q_OBJECT

public:
    explicit SignatureForm(QWidget *parent = nullptr);
    ~SignatureForm() override;

    /// \param slot    of the document, as DocumentForm::slotWords() takes it
    /// \param name    who signs; may be changed only when \a canRename (the enterprise's person)
    /// \param pad     takes the handwriting; the dialog owns it from then on
    void ask(const QString &slot, const QString &name, bool canRename, QWidget *pad);
    /// Whether there is handwriting to accept.
    void setHasStrokes(bool hasStrokes);
    [[nodiscard]] QString name() const;
    void refuse(const QString &words);

signals:
    void accepted(const QString &name);
    void refusalNoted(const QString &name, const QString &reason);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void noteRefusal();
    void showWhatIsPossible();

    std::unique_ptr<Ui::SignatureForm> m_ui;
    QString m_slot;
    bool m_hasStrokes = false;
    bool m_isRefusing = false;
};

} // namespace fieldcase::forms
