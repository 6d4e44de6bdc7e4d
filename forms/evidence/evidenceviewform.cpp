// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/evidence/evidenceviewform.h"

#include "forms/parts/icons.h"
#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "ui_evidenceviewform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHashGroup = 8;

/// What the camera wrote ("2026:09:10 09:52:11", its own clock, no zone) as people write it; as it is when it
/// is written otherwise.
QString cameraTime(const QString &exif)
{
    const QDateTime time = QDateTime::fromString(exif, u"yyyy:MM:dd HH:mm:ss"_s);
    if (!time.isValid())
        return exif;
    return QLocale().language() == QLocale::Chinese ? time.toString(u"yyyy年M月d日 HH:mm:ss"_s)
                                                    : QLocale().toString(time, u"d MMM yyyy, HH:mm:ss"_s);
}

/// A hash in groups, so that two people can compare it aloud.
QString grouped(const QString &hex)
{
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += kHashGroup)
        groups << hex.mid(i, kHashGroup);
    return groups.join(u' ');
}

} // namespace

EvidenceViewForm::EvidenceViewForm(QWidget *parent)
    : Form(parent), m_ui(std::make_unique<Ui::EvidenceViewForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"evidenceViewForm"_s);
    applyIcons(this);
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &EvidenceViewForm::backRequested);
    connect(m_ui->previousPushButton, &QPushButton::clicked, this, &EvidenceViewForm::previousRequested);
    connect(m_ui->nextPushButton, &QPushButton::clicked, this, &EvidenceViewForm::nextRequested);
    connect(m_ui->zoomInPushButton, &QPushButton::clicked, m_ui->pictureView, &PictureView::zoomIn);
    connect(m_ui->zoomOutPushButton, &QPushButton::clicked, m_ui->pictureView, &PictureView::zoomOut);
    setFocusProxy(m_ui->pictureView);
    retranslate();
}

EvidenceViewForm::~EvidenceViewForm() = default;

void EvidenceViewForm::setDetails(const EvidenceDetails &details, bool hasPrevious, bool hasNext)
{
    m_details = details;
    m_ui->previousPushButton->setEnabled(hasPrevious);
    m_ui->nextPushButton->setEnabled(hasNext);
    retranslate();
}

void EvidenceViewForm::setPicture(const QImage &image, const QString &words)
{
    m_ui->pictureView->setPicture(image, words);
}

PictureView &EvidenceViewForm::pictureView() const
{
    return *m_ui->pictureView;
}

void EvidenceViewForm::retranslate()
{
    m_ui->retranslateUi(this);
    const items::EvidenceItem &item = m_details.item;
    m_ui->nameLabel->setText(tr("No. %1 · %2").arg(item.number).arg(Words::of(item.medium)));
    if (item.origin == domain::EvidenceOrigin::Captured)
        m_ui->originStateChip->set(Tone::Good, u"evidence"_s, tr("Taken here"));
    else
        m_ui->originStateChip->set(Tone::Warning, u"import"_s, tr("Imported"));
    const RowChip proof = Words::of(item.proof);
    m_ui->proofStateChip->set(proof.tone, proof.icon, proof.words);

    const domain::Exif &exif = m_details.exif;
    const PlaceFix exifPlace{exif.lat1e7, exif.lon1e7, 0};
    m_ui->aboutFactList->setFacts(
        {{tr("File"), item.name},
         {tr("Finding"),
          item.findingNumber > 0 ? QString::number(item.findingNumber) : tr("of the whole case")},
         {item.origin == domain::EvidenceOrigin::Captured ? tr("Taken") : tr("Added"),
          momentWords(item.takenAtMs)},
         {tr("Camera"), u"%1 %2"_s.arg(exif.make, exif.model).trimmed()},
         {tr("Time in the picture"), cameraTime(exif.takenLocal)},
         {tr("Position in the picture"), exif.lat1e7 ? PlaceWords::of(exifPlace) : QString()},
         {tr("Position of the device"), PlaceWords::of(m_details.place)},
         {tr("Size"), sizeWords(item.plainBytes)}});
    m_ui->proofFactList->setFacts(
        {{tr("Sealed by"), m_details.sealedBy},
         {tr("Sealed at"), momentWords(m_details.sealedAtMs)},
         {u"SHA-256"_s, grouped(m_details.plainSha256.toHex())},
         {tr("Official no."),
          m_details.position > 0 ? QString::number(m_details.position) : tr("not confirmed yet")},
         {tr("Looked at"), tr("%n time(s)", nullptr, m_details.views)}});
}

} // namespace fieldcase::forms
