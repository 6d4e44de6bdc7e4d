// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/photoflow.h"

#include "app/errortext.h"
#include "app/field/capture/exif.h"
#include "app/field/capture/photosource.h"
#include "app/field/capture/whereabouts.h"
#include "app/field/evidencepicture.h"
#include "app/field/filequestion.h"
#include "app/field/likeness.h"
#include "app/whendone.h"
#include "forms/evidence/captureform.h"
#include "forms/evidence/evidenceviewform.h"
#include "forms/parts/when.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

constexpr QSize kLargestViewPx{4096, 4096};

} // namespace

PhotoFlow::PhotoFlow(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

PhotoFlow::~PhotoFlow()
{
    for (QWidget *page : {static_cast<QWidget *>(m_camera), static_cast<QWidget *>(m_viewer)}) {
        if (page && !page->parentWidget())
            delete page;
    }
}

void PhotoFlow::show(const CaseReading &reading)
{
    m_reading = reading;
    if (!m_shown.isNull())
        showPiece(m_shown);
}

void PhotoFlow::importFile(QWidget *parent)
{
    const FileQuestion question{tr("Choose a picture"),
                                tr("Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic);;All files (*)"),
                                {}};
    askForFile(parent, m_desk.answers, question, [this](const QString &path) {
        take({path, {}, QFileInfo(path).fileName(), domain::EvidenceOrigin::Imported, m_desk.nowMs(), {}});
    });
}

void PhotoFlow::take(const Picture &picture)
{
    whenDone(takeIn(m_desk.vault(), m_desk.session.workers(), m_reading->state.caseId, picture,
                    m_desk.whereabouts.circumstances()),
             this, [this](const domain::Result<TakenIn> &taken) {
                 if (m_camera)
                     m_camera->setBusy(false);
                 if (!taken) {
                     const QString words = ErrorText::of(taken.error(), ErrorText::Act::AddPhoto);
                     if (m_camera && m_camera->isVisible())
                         m_camera->say(forms::Tone::Danger, words);
                     emit refused(words);
                     return;
                 }
                 if (m_camera)
                     m_camera->setTaken(++m_taken);
                 emit added(*taken);
             });
}

void PhotoFlow::makeCamera()
{
    m_camera = new forms::CaptureForm;
    m_source = PhotoSource::create(qEnvironmentVariable("FIELDCASE_CAMERA"));
    connect(m_camera, &forms::CaptureForm::backRequested, this, [this] {
        if (m_source)
            m_source->stop();
        emit pageClosed(m_camera);
    });
    connect(&m_desk.whereabouts, &Whereabouts::changed, m_camera,
            [this] { m_camera->setPlace(m_desk.whereabouts.fix()); });
    if (!m_source)
        return;
    connect(m_source.get(), &PhotoSource::frame, m_camera, &forms::CaptureForm::showFrame);
    connect(m_source.get(), &PhotoSource::taken, this, &PhotoFlow::takePhoto);
    connect(m_source.get(), &PhotoSource::failed, this, [this] {
        m_camera->setBusy(false);
        m_camera->say(forms::Tone::Danger, tr("The camera gave no picture. Try again."));
    });
    connect(m_camera, &forms::CaptureForm::photoRequested, this, [this] {
        m_camera->setBusy(true);
        m_source->takePhoto();
    });
}

void PhotoFlow::capture()
{
    if (!m_camera)
        makeCamera();
    m_taken = 0;
    m_camera->setTaken(0);
    m_camera->setPlace(m_desk.whereabouts.fix());
    m_camera->setSource(m_source ? m_source->name() : QString(),
                        m_source ? QString() : tr("This device has no camera. Import a picture instead."));
    emit pageShown(m_camera);
    if (m_source)
        m_source->start();
}

void PhotoFlow::takePhoto(const QByteArray &jpeg)
{
    const qint64 nowMs = m_desk.nowMs();
    const QDateTime taken = forms::officialTime(nowMs);
    const store::Circumstances circumstances = m_desk.whereabouts.circumstances();
    const QString name = taken.toString(u"'IMG_'yyyyMMdd_HHmmss'.jpg'"_s);
    // A photo of some megabytes is rewritten: not while the window waits.
    whenDone(QtConcurrent::run(&m_desk.session.workers(), withExif, jpeg, taken, circumstances.place,
                               m_source->name()),
             this, [this, name, nowMs](const QByteArray &original) {
                 take({{}, original, name, domain::EvidenceOrigin::Captured, nowMs, {}});
             });
}

void PhotoFlow::makeViewer()
{
    m_viewer = new forms::EvidenceViewForm;
    giveLikenesses(m_viewer->pictureView(), m_desk.session.workers());
    connect(m_viewer, &forms::EvidenceViewForm::backRequested, this, [this] {
        m_shown = {};
        m_loaded = {};
        m_viewer->setPicture({}, {}); // nothing decrypted stays in memory
        emit pageClosed(m_viewer);
    });
    connect(m_viewer, &forms::EvidenceViewForm::previousRequested, this, [this] { step(-1); });
    connect(m_viewer, &forms::EvidenceViewForm::nextRequested, this, [this] { step(1); });
}

void PhotoFlow::view(const domain::EvidenceId &evidence)
{
    if (!m_viewer)
        makeViewer();
    m_loaded = {};
    showPiece(evidence);
    emit pageShown(m_viewer);
}

void PhotoFlow::step(int by)
{
    const auto pieces = evidenceItemsOf(*m_reading);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces[i].evidence == m_shown && i + by >= 0 && i + by < pieces.size()) {
            showPiece(pieces[i + by].evidence);
            return;
        }
    }
}

void PhotoFlow::showPiece(const domain::EvidenceId &evidence)
{
    const auto pieces = evidenceItemsOf(*m_reading);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const items::EvidenceItem &item = pieces[i];
        if (item.evidence != evidence)
            continue;
        const domain::EvidenceState *state = m_reading->state.evidenceItem(evidence);
        forms::EvidenceDetails details;
        details.item = item;
        details.exif = state->sealed.exif;
        if (state->place)
            details.place = {state->place->lat1e7, state->place->lon1e7,
                             int(state->place->accuracyMm / 1000)};
        details.sealedBy = m_reading->org.nameOf(state->act.officer);
        details.sealedAtMs = state->act.atMs;
        details.plainSha256 = state->sealed.plainSha256;
        details.views = state->views;
        details.position = m_reading->positionOf(state->act.entry);
        m_shown = evidence;
        m_viewer->setDetails(details, i > 0, i + 1 < pieces.size());
        if (m_loaded != item.object || !item.isHere)
            loadPiece(item);
        return;
    }
}

void PhotoFlow::loadPiece(const items::EvidenceItem &item)
{
    m_loaded = item.object;
    if (!item.isHere) {
        m_viewer->setPicture(
            {}, tr("This picture is still at the office. It comes with the next synchronisation."));
        emit objectWanted(item.object);
        return;
    }
    m_viewer->setPicture({}, tr("Decrypting…"));
    whenDone(loadPicture(m_desk.vault(), item.object, kLargestViewPx), this,
             [this, id = item.evidence](const domain::Result<QImage> &image) {
                 if (m_shown != id)
                     return;
                 if (!image)
                     return m_viewer->setPicture({}, ErrorText::of(image.error(), ErrorText::Act::Open));
                 m_viewer->setPicture(*image, {});
                 logView(m_desk.vault(), m_reading->state.caseId, id);
                 emit written();
             });
}

} // namespace fieldcase::app
