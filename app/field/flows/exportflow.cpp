// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/exportflow.h"

#include "app/errortext.h"
#include "app/field/filequestion.h"
#include "app/whendone.h"
#include "forms/parts/when.h"
#include "models/domain/bundlemanifest.h"
#include "models/domain/permissions.h"

#include <QDir>
#include <QFileInfo>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPulseMs = 100;

forms::ExportSubject subjectOf(const CaseReading &reading)
{
    forms::ExportSubject subject;
    subject.party = reading.row.enterpriseName;
    subject.title = reading.row.title;
    subject.entries = int(reading.timeline.size());
    subject.unconfirmed = int(reading.timeline.size() - reading.positions.size());
    subject.evidence = int(reading.state.evidence.size());
    subject.documents = int(reading.state.documents.size());
    for (const store::ObjectRow &object : reading.objects) {
        subject.bytes += object.objectBytes;
        subject.missing += object.here ? 0 : 1;
    }
    return subject;
}

} // namespace

ExportFlow::ExportFlow(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_pulse.setInterval(kPulseMs);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        if (m_page && m_progress)
            m_page->setProgress(m_progress->doneBytes);
    });
}

ExportFlow::~ExportFlow()
{
    if (m_progress)
        m_progress->cancelled = true;
    if (m_page && !m_page->parentWidget())
        delete m_page;
}

bool ExportFlow::isAllowed(const CaseReading &reading)
{
    return reading.row.readable && domain::mayWrite(domain::EntryKind::EvidenceAccessed, reading.roles);
}

void ExportFlow::makePage()
{
    m_page = new forms::ExportForm;
    connect(m_page, &forms::ExportForm::exportRequested, this, &ExportFlow::askWhereTo);
    connect(m_page, &forms::ExportForm::stopRequested, this, [this] {
        if (m_progress)
            m_progress->cancelled = true;
    });
    connect(m_page, &forms::ExportForm::closed, this, [this] {
        m_caseId = {};
        emit pageClosed(m_page);
    });
}

void ExportFlow::open(const domain::CaseId &caseId)
{
    if (!m_page)
        makePage();
    m_caseId = caseId;
    m_page->clearMessage();
    refresh();
    emit pageShown(m_page);
}

void ExportFlow::refresh()
{
    if (m_caseId.isNull())
        return;
    whenDone(m_desk.vault().run(
                 [caseId = m_caseId](store::Vault &vault) { return CaseReading::of(vault, caseId); }),
             this, [this, caseId = m_caseId](const domain::Result<CaseReading> &reading) {
                 if (!m_page || caseId != m_caseId)
                     return;
                 if (!reading)
                     return m_page->say(forms::Tone::Danger,
                                        ErrorText::of(reading.error(), ErrorText::Act::Open));
                 show(*reading);
             });
}

void ExportFlow::show(const CaseReading &reading)
{
    m_party = reading.row.enterpriseName;
    m_page->setSubject(subjectOf(reading));
    for (const store::ObjectRow &object : reading.objects) {
        if (!object.here)
            emit objectWanted(object.object);
    }
}

void ExportFlow::askWhereTo()
{
    //: the name of a folder; %1 is an enterprise
    const QString name = domain::safeFileName(tr("Case file of %1").arg(m_party));
    askWhereToSave(m_page, m_desk.answers, {tr("Name a new folder for the case file"), {}, name},
                   [this](const QString &path) { handOut(QFileInfo(path).absoluteFilePath()); });
}

void ExportFlow::handOut(const QString &folder)
{
    if (m_progress || m_caseId.isNull())
        return;
    if (QFileInfo::exists(folder)) // before anything is noted; writeBundle() looks again
        return refuse({domain::ErrorCode::Conflict, u"the bundle's folder exists"_s});
    m_progress = std::make_shared<store::Progress>();
    m_page->clearMessage();
    m_page->setBusy(true);
    m_pulse.start();
    whenDone(m_desk.vault().run([caseId = m_caseId](store::Vault &vault) -> Source {
        auto source = store::handOutBundle(vault, caseId);
        if (!source)
            return tl::unexpected(source.error());
        return std::make_shared<const store::BundleSource>(*std::move(source));
    }),
             this, [this, folder](const Source &source) {
                 if (!source)
                     return refuse(source.error());
                 emit written();
                 write(*source, folder);
             });
}

void ExportFlow::write(const std::shared_ptr<const store::BundleSource> &source, const QString &folder)
{
    const auto work = [source, folder, around = m_desk.vault().surroundings(), progress = m_progress] {
        return store::writeBundle(*source, folder, around, progress.get());
    };
    whenDone(QtConcurrent::run(&m_desk.session.workers(), work), this,
             [this, folder](const domain::Result<store::BundleSummary> &summary) {
                 if (!summary)
                     return refuse(summary.error());
                 finish(*summary, folder);
             });
}

void ExportFlow::refuse(const domain::Error &error)
{
    m_pulse.stop();
    m_progress.reset();
    if (!m_page)
        return;
    m_page->setBusy(false);
    const bool isWish = error.code == domain::ErrorCode::Cancelled;
    m_page->say(isWish ? forms::Tone::Primary : forms::Tone::Danger,
                ErrorText::of(error, ErrorText::Act::Export));
    refresh();
}

void ExportFlow::finish(const store::BundleSummary &summary, const QString &folder)
{
    m_pulse.stop();
    m_progress.reset();
    if (!m_page)
        return;
    m_page->setBusy(false);
    m_page->say(forms::Tone::Good,
                //: %1 is a size, %2 a folder
                tr("Exported: %n file(s), %1, in %2. README.txt there says how to check them.", nullptr,
                   int(summary.files))
                    .arg(forms::sizeWords(summary.bytes), QDir::toNativeSeparators(folder)));
    refresh();
}

} // namespace fieldcase::app
