// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sync/syncform.h"

#include "forms/parts/icons.h"
#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "forms/sync/transferdelegate.h"
#include "ui_syncform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStateIconPx = 40;
constexpr int kTileIconPx = 34;
constexpr int kWholeShare = 1000;

} // namespace

SyncForm::SyncForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::SyncForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"syncForm"_s);
    applyIcons(this);
    const qreal ratio = devicePixelRatioF();
    m_ui->hereIconLabel->setPixmap(iconPixmap(u"here"_s, toneColour(Tone::Warning), kTileIconPx, ratio));
    m_ui->sentIconLabel->setPixmap(iconPixmap(u"sent"_s, toneColour(Tone::Primary), kTileIconPx, ratio));
    m_ui->provenIconLabel->setPixmap(iconPixmap(u"proven"_s, toneColour(Tone::Good), kTileIconPx, ratio));
    m_ui->transferRowList->setModel(&m_transfers);
    m_ui->transferRowList->setItemDelegate(new TransferDelegate(m_ui->transferRowList));
    connect(m_ui->runPushButton, &QPushButton::clicked, this, &SyncForm::runRequested);
    connect(m_ui->stopPushButton, &QPushButton::clicked, this, &SyncForm::stopRequested);
    connect(m_ui->meteredCheckBox, &QCheckBox::clicked, this, &SyncForm::meteredChanged);
    setFocusProxy(m_ui->runPushButton);
    retranslate();
}

SyncForm::~SyncForm() = default;

void SyncForm::setStatus(const SyncStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    retranslate();
}

void SyncForm::setTransfers(const QList<items::TransferItem> &transfers)
{
    m_transfers.setRows(transfers);
    retranslate();
}

void SyncForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void SyncForm::clearMessage()
{
    m_ui->messageBar->clear();
}

void SyncForm::showState()
{
    Tone tone = Tone::Good;
    QString iconName = u"proven"_s;
    QString words;
    switch (m_status.state) {
    case SyncStatus::State::Idle:
        words = m_status.onlyHere == 0 ? tr("Everything is at the office") : tr("Not synchronised yet");
        if (m_status.onlyHere > 0) {
            tone = Tone::Warning;
            iconName = u"here"_s;
        }
        break;
    case SyncStatus::State::Running:
        tone = Tone::Primary;
        iconName = u"sync"_s;
        words = tr("Synchronising…");
        break;
    case SyncStatus::State::WaitingToRetry:
        tone = Tone::Warning;
        iconName = u"timeline"_s;
        words = tr("Tries again at %1").arg(momentWords(m_status.nextTryAtMs, m_status.today));
        break;
    case SyncStatus::State::Failed:
        tone = Tone::Danger;
        iconName = u"alert"_s;
        words = tr("The last synchronisation failed");
        break;
    case SyncStatus::State::Offline:
        tone = Tone::Warning;
        iconName = u"offline"_s;
        words = tr("No connection to the office");
        break;
    }
    m_ui->stateIconLabel->setPixmap(
        iconPixmap(iconName, toneColour(tone), kStateIconPx, devicePixelRatioF()));
    m_ui->stateLabel->setText(words);
}

void SyncForm::retranslate()
{
    m_ui->retranslateUi(this);
    showState();
    const QString last =
        m_status.lastCompleteAtMs == 0
            ? tr("Never synchronised completely.")
            : tr("Last complete: %1.").arg(momentWords(m_status.lastCompleteAtMs, m_status.today));
    const QString office = m_status.office.isEmpty() ? QString() : tr("Office: %1").arg(m_status.office);
    m_ui->detailLabel->setText(
        QStringList{m_status.reason, last, office}.filter(QRegularExpression(u".+"_s)).join(u' '));
    const bool isRunning = m_status.state == SyncStatus::State::Running;
    m_ui->runProgressBar->setVisible(isRunning);
    m_ui->runProgressBar->setMaximum(m_status.bytesToSend > 0 ? kWholeShare : 0);
    if (m_status.bytesToSend > 0)
        m_ui->runProgressBar->setValue(int(m_status.bytesSent * kWholeShare / m_status.bytesToSend));
    m_ui->runPushButton->setEnabled(!isRunning);
    m_ui->stopPushButton->setVisible(isRunning);
    m_ui->hereFigureLabel->setText(QString::number(m_status.onlyHere));
    m_ui->sentFigureLabel->setText(QString::number(m_status.sent));
    m_ui->provenFigureLabel->setText(QString::number(m_status.proven));
    m_ui->meteredCheckBox->setChecked(m_status.metered);

    const bool isEmpty = m_transfers.rowCount() == 0;
    m_ui->transferRowList->setVisible(!isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
    m_ui->emptyState->set(
        u"proven"_s, tr("Nothing waits"),
        tr("Nothing on this device is deleted before the office has proven that it holds it."));
}

} // namespace fieldcase::forms
