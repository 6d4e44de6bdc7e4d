// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/transferitemmodel.h"

#include <QDate>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class SyncForm;
}

/// How the synchronisation stands.
struct SyncStatus {
    enum class State { Idle, Running, WaitingToRetry, Failed, Offline };

    State state = State::Idle;
    QString reason;              ///< words, when it failed
    qint64 lastCompleteAtMs = 0; ///< UTC; 0: never
    qint64 nextTryAtMs = 0;      ///< UTC, when waiting
    QString office;              ///< its address
    int onlyHere = 0;            ///< entries and objects
    int sent = 0;
    int proven = 0;
    qint64 bytesToSend = 0;
    qint64 bytesSent = 0; ///< in this run
    bool metered = false;
    QDate today;

    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

/// What is only here, what is on its way, and what the office has proven.
class SyncForm final : public Form
{
    Q_OBJECT

public:
    explicit SyncForm(QWidget *parent = nullptr);
    ~SyncForm() override;

    void setStatus(const SyncStatus &status);
    void setTransfers(const QList<items::TransferItem> &transfers);
    void say(Tone tone, const QString &words);
    void clearMessage();

signals:
    void runRequested();
    void stopRequested();
    void meteredChanged(bool metered);

protected:
    void retranslate() override;

private:
    void showState();

    std::unique_ptr<Ui::SyncForm> m_ui;
    items::TransferItemModel m_transfers;
    SyncStatus m_status;
};

} // namespace fieldcase::forms
