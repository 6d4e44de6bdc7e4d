// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/evidence/captureform.h"

#include "forms/parts/icons.h"
#include "ui_captureform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

CaptureForm::CaptureForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::CaptureForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"captureForm"_s);
    applyIcons(this);
    connect(m_ui->shutterPushButton, &QPushButton::clicked, this, &CaptureForm::photoRequested);
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &CaptureForm::backRequested);
    setFocusProxy(m_ui->shutterPushButton);
    retranslate();
}

CaptureForm::~CaptureForm() = default;

void CaptureForm::setSource(const QString &name, const QString &words)
{
    m_source = name;
    m_words = words;
    m_ui->previewPictureView->setPicture({}, words);
    retranslate();
}

void CaptureForm::setPlace(const PlaceFix &fix)
{
    m_place = fix;
    retranslate();
}

void CaptureForm::showFrame(const QImage &frame)
{
    m_ui->previewPictureView->setPicture(frame);
}

void CaptureForm::setTaken(int count)
{
    m_taken = count;
    retranslate();
}

void CaptureForm::setBusy(bool busy)
{
    m_isBusy = busy;
    retranslate();
}

void CaptureForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void CaptureForm::retranslate()
{
    m_ui->retranslateUi(this);
    const bool isKnown = m_place.lat1e7.has_value();
    m_ui->placeStateChip->set(isKnown ? Tone::Good : Tone::Warning, u"place"_s,
                              isKnown ? PlaceWords::of(m_place) : tr("Position not known"));
    m_ui->sourceLabel->setText(m_taken > 0 ? tr("%1 · %n photo(s) taken", nullptr, m_taken).arg(m_source)
                                           : m_source);
    m_ui->shutterPushButton->setEnabled(!m_isBusy && !m_source.isEmpty());
    if (m_isBusy)
        m_ui->shutterPushButton->setText(tr("Sealing…"));
}

} // namespace fieldcase::forms
