// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/evidence/evidenceform.h"

#include "forms/evidence/thumbnaildelegate.h"
#include "forms/evidence/thumbnaillist.h"
#include "forms/parts/icons.h"
#include "ui_evidenceform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWholeShare = 1000;

} // namespace

EvidenceForm::EvidenceForm(QWidget *parent)
    : Form(parent), m_ui(std::make_unique<Ui::EvidenceForm>()), m_thumbnails(new ThumbnailDelegate(this))
{
    m_ui->setupUi(this);
    setObjectName(u"evidenceForm"_s);
    applyIcons(this);
    m_ui->sealingProgressBar->setMaximum(kWholeShare);
    m_ui->sealingProgressBar->hide();
    setUpThumbnailList(m_ui->evidenceListView, ThumbnailFlow::Wrapped);
    m_ui->evidenceListView->setModel(&m_evidence);
    m_ui->evidenceListView->setItemDelegate(m_thumbnails);
    connect(m_ui->evidenceListView, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit evidenceChosen(m_evidence.row(index).evidence); });
    connect(m_ui->capturePushButton, &QPushButton::clicked, this, &EvidenceForm::captureRequested);
    connect(m_ui->importPushButton, &QPushButton::clicked, this, &EvidenceForm::importRequested);
    setFocusProxy(m_ui->evidenceListView);
    retranslate();
}

EvidenceForm::~EvidenceForm() = default;

void EvidenceForm::setEvidence(const QList<items::EvidenceItem> &evidence)
{
    m_evidence.setRows(evidence);
    retranslate();
}

void EvidenceForm::setThumbnail(const domain::EvidenceId &evidence, const QImage &image)
{
    m_thumbnails->setThumbnail(evidence, image);
    m_ui->evidenceListView->viewport()->update();
}

void EvidenceForm::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    retranslate();
}

void EvidenceForm::setSealing(int share)
{
    m_ui->sealingProgressBar->setVisible(share >= 0);
    m_ui->sealingProgressBar->setValue(share);
}

void EvidenceForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void EvidenceForm::clearMessage()
{
    m_ui->messageBar->clear();
}

void EvidenceForm::retranslate()
{
    m_ui->retranslateUi(this);
    const bool isEmpty = m_evidence.rowCount() == 0;
    m_ui->evidenceListView->setVisible(!isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
    m_ui->emptyState->set(
        u"evidence"_s, tr("No evidence yet"),
        tr("Photos are encrypted from the first byte and never lie on the disk in the clear."));
    m_ui->countLabel->setText(isEmpty ? QString() : tr("%n piece(s)", nullptr, m_evidence.rowCount()));
    m_ui->capturePushButton->setEnabled(!m_isReadOnly);
    m_ui->importPushButton->setEnabled(!m_isReadOnly);
}

} // namespace fieldcase::forms
