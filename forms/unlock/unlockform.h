// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class UnlockForm;
}

/// Asks for the passphrase that opens this device's vault.
class UnlockForm final : public Form
{
    Q_OBJECT

public:
    explicit UnlockForm(QWidget *parent = nullptr);
    ~UnlockForm() override;

    /// \param folder where the vault lies, shown so that a person with two vaults knows which one this is
    void setPlace(const QString &folder);
    /// While \a busy the passphrase cannot be changed and a second attempt cannot start.
    void setBusy(bool busy);
    /// Nothing can be tried for \a seconds more (slowed attempts); 0 lifts it.
    void setWaitSeconds(int seconds);
    /// Shows \a words as the reason why it did not open; the passphrase is selected for typing anew.
    void refuse(const QString &words);
    /// A neutral remark, e.g. why the vault was locked.
    void remark(const QString &words);
    /// Forgets what was typed and puts the cursor into the passphrase.
    void clear();

signals:
    /// \param passphrase not empty
    void unlockRequested(const QString &passphrase);

protected:
    void retranslate() override;

private:
    void request();
    void showWhatIsPossible();

    std::unique_ptr<Ui::UnlockForm> m_ui;
    QString m_folder;
    int m_waitSeconds = 0;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
