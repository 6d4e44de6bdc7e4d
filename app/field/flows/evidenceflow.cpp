// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/evidenceflow.h"

#include "app/field/evidencepicture.h"
#include "app/whendone.h"
#include "forms/evidence/thumbnaildelegate.h"

namespace fieldcase::app {

EvidenceFlow::EvidenceFlow(const Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_form(new forms::EvidenceForm), m_photos(desk)
{
    connect(m_form, &forms::EvidenceForm::captureRequested, &m_photos, &PhotoFlow::capture);
    connect(m_form, &forms::EvidenceForm::importRequested, this, [this] { m_photos.importFile(m_form); });
    connect(m_form, &forms::EvidenceForm::evidenceChosen, &m_photos, &PhotoFlow::view);
    connect(&m_photos, &PhotoFlow::pageShown, this, &EvidenceFlow::pageShown);
    connect(&m_photos, &PhotoFlow::pageClosed, this, &EvidenceFlow::pageClosed);
    connect(&m_photos, &PhotoFlow::objectWanted, this, &EvidenceFlow::objectWanted);
    connect(&m_photos, &PhotoFlow::written, this, &EvidenceFlow::written);
    connect(&m_photos, &PhotoFlow::refused, m_form,
            [this](const QString &words) { m_form->say(forms::Tone::Danger, words); });
    connect(&m_photos, &PhotoFlow::added, this, [this](const TakenIn &taken) {
        m_form->setThumbnail(taken.sealed.evidence, taken.thumbnail);
        m_form->clearMessage();
        m_loaded.insert(taken.sealed.evidence);
        emit written();
    });
}

void EvidenceFlow::show(const CaseReading &reading)
{
    const auto pieces = evidenceItemsOf(reading);
    m_form->setEvidence(pieces);
    m_form->setReadOnly(!reading.mayEdit());
    m_photos.show(reading);
    loadThumbnails(pieces);
}

void EvidenceFlow::loadThumbnails(const QList<items::EvidenceItem> &pieces)
{
    for (const items::EvidenceItem &piece : pieces) {
        if (!piece.isHere || piece.medium != domain::Medium::Photo || m_loaded.contains(piece.evidence))
            continue;
        m_loaded.insert(piece.evidence);
        whenDone(loadPicture(m_desk.vault(), piece.object, forms::ThumbnailDelegate::kPicturePx * 2), this,
                 [this, id = piece.evidence](const domain::Result<QImage> &image) {
                     if (image)
                         m_form->setThumbnail(id, *image);
                 });
    }
}

} // namespace fieldcase::app
