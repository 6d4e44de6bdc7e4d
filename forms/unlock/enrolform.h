// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class EnrolForm;
}

/// What a person gives to set up a device, unchecked.
struct EnrolDraft {
    QString ticket; ///< as the administrator's program printed it
    QString passphrase;
    QString repeated;

    friend bool operator==(const EnrolDraft &, const EnrolDraft &) = default;
};

/// First start: turns an empty device into one of the office's by means of a one-time ticket.
class EnrolForm final : public Form
{
    Q_OBJECT

public:
    static constexpr int kShortestPassphrase = 10; ///< characters

    explicit EnrolForm(QWidget *parent = nullptr);
    ~EnrolForm() override;

    void setDraft(const EnrolDraft &draft);
    [[nodiscard]] EnrolDraft draft() const;
    /// A vault that is there already (an enrolment that was cut off) needs no new passphrase.
    void setAsksPassphrase(bool asks);
    void setBusy(bool busy);
    void refuse(const QString &words);
    /// Forgets ticket and passphrases.
    void clear();

signals:
    /// The draft is complete: a ticket, and twice the same passphrase that is long enough.
    void enrolRequested(const fieldcase::forms::EnrolDraft &draft);
    void ticketFileRequested();

protected:
    void retranslate() override;

private:
    void request();
    void showWhatIsMissing();

    std::unique_ptr<Ui::EnrolForm> m_ui;
    bool m_isBusy = false;
    bool m_asksPassphrase = true;
};

} // namespace fieldcase::forms
