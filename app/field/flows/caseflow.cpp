// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/caseflow.h"

#include "app/errortext.h"
#include "app/field/capture/whereabouts.h"
#include "app/field/flows/checklistflow.h"
#include "app/field/flows/documentsflow.h"
#include "app/field/flows/evidenceflow.h"
#include "app/field/flows/exportflow.h"
#include "app/field/flows/findingsflow.h"
#include "app/field/flows/procedureflow.h"
#include "app/field/missingwords.h"
#include "app/field/typedtext.h"
#include "app/field/writing.h"
#include "app/whendone.h"
#include "forms/casework/arrivalform.h"
#include "forms/casework/overviewform.h"
#include "forms/casework/submitform.h"
#include "forms/casework/timelineform.h"

#include <QStackedWidget>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::Action;
using domain::Stage;
using forms::CasePart;
using forms::CaseStep;

CaseFlow::CaseFlow(const Desk &desk, const domain::CaseId &caseId, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_caseId(caseId)
    , m_stack(new QStackedWidget)
    , m_form(new forms::CaseForm)
    , m_overview(new forms::OverviewForm)
    , m_note(new TypedText(desk.vault(), this))
{
    m_stack->setObjectName(u"caseStackedWidget"_s);
    m_stack->addWidget(m_form);
    m_form->setPart(CasePart::Overview, m_overview);
    connect(m_form, &forms::CaseForm::partRequested, this, &CaseFlow::makePart);
    connect(m_form, &forms::CaseForm::stepRequested, this, &CaseFlow::takeStep);
    connect(m_form, &forms::CaseForm::exportRequested, this, &CaseFlow::openExport);
    connect(m_form, &forms::CaseForm::backRequested, this, &CaseFlow::closed);
    refresh();
}

CaseFlow::~CaseFlow() = default;

QWidget *CaseFlow::widget() const
{
    return m_stack;
}

void CaseFlow::showPart(CasePart part)
{
    m_form->showPart(part);
}

void CaseFlow::refresh()
{
    whenDone(m_desk.vault().run(
                 [caseId = m_caseId](store::Vault &vault) { return CaseReading::of(vault, caseId); }),
             this, [this](const domain::Result<CaseReading> &reading) {
                 if (!reading)
                     return m_form->say(forms::Tone::Danger,
                                        ErrorText::of(reading.error(), ErrorText::Act::Open));
                 take(*reading);
             });
    if (m_export)
        m_export->refresh();
}

void CaseFlow::take(const CaseReading &reading)
{
    m_reading = reading;
    showHeader();
    showOverview();
    if (m_checklist)
        m_checklist->show(reading);
    if (m_findings)
        m_findings->show(reading);
    if (m_evidence)
        m_evidence->show(reading);
    if (m_documents)
        m_documents->show(reading);
    if (m_procedure)
        m_procedure->show(reading);
    if (m_timeline)
        readTimeline();
    if (m_submit)
        m_submit->setMissing(missingForSubmission());
}

CaseStep CaseFlow::nextStep() const
{
    if (!m_reading->row.readable || !m_reading->state.isOnTeam(m_reading->me))
        return CaseStep::None;
    if (m_reading->state.stage == Stage::Assigned)
        return CaseStep::Arrive;
    return m_reading->state.isEditable() ? CaseStep::Submit : CaseStep::None;
}

void CaseFlow::showHeader()
{
    const store::CaseRow &row = m_reading->row;
    forms::CaseHeader header;
    header.title = row.enterpriseName;
    header.subtitle = u"%1 · %2"_s.arg(row.title, row.enterpriseAddress);
    header.stage = caseItemOf(row).stage;
    header.unsent = row.unsent;
    for (const store::ObjectRow &object : std::as_const(m_reading->objects)) {
        const items::Proof proof = m_reading->proofOf(object.object);
        header.unsent += proof == items::Proof::OnlyHere ? 1 : 0;
        header.unproven += proof == items::Proof::Sent ? 1 : 0;
        header.elsewhere += proof == items::Proof::Elsewhere ? 1 : 0;
    }
    header.step = nextStep();
    // While there is something to do on site, the case file is not what a court would be shown.
    header.canExport = header.step == CaseStep::None && ExportFlow::isAllowed(*m_reading);
    header.findings = row.findings;
    header.evidence = row.evidence;
    header.documents = row.documents;
    m_form->setHeader(header);
}

QStringList CaseFlow::missingForSubmission() const
{
    return MissingWords::blocking(
        domain::missingFor(Action::Submit, m_reading->state, m_desk.rules(), m_desk.today()),
        m_reading->state, *m_desk.law);
}

void CaseFlow::showOverview()
{
    const domain::CaseState &state = m_reading->state;
    forms::CaseOverview overview;
    overview.assignment = state.assignment;
    for (const domain::OfficerId &officer : state.assignment.officers)
        overview.team << m_reading->org.nameOf(officer);
    if (state.stage == Stage::Returned && !state.rounds.isEmpty() && state.rounds.constLast().returned) {
        overview.returnReason = state.rounds.constLast().returned->reason;
        overview.returnPoints = state.rounds.constLast().returned->points;
    }
    if (state.opened) {
        overview.arrivedAtMs = state.opened->step.arrivedAtMs;
        overview.announced = state.opened->step.announced;
    }
    overview.checklistItems = int(checklistItemsOf(*m_reading, m_desk.rules()).size());
    overview.answered = int(state.checklist.size());
    overview.findings = m_reading->row.findings;
    overview.majorFindings = m_reading->row.majorFindings;
    overview.evidence = m_reading->row.evidence;
    overview.documents = m_reading->row.documents;
    overview.round = int(state.rounds.size());
    if (nextStep() == CaseStep::Submit)
        overview.missing = missingForSubmission();
    m_overview->setOverview(overview);
}

template <typename Flow> void CaseFlow::join(Flow *flow, CasePart part)
{
    connect(flow, &Flow::written, this, [this] {
        refresh();
        emit written();
    });
    m_form->setPart(part, flow->widget());
    if (m_reading)
        flow->show(*m_reading);
}

void CaseFlow::makePart(CasePart part)
{
    if (m_form->hasPart(part))
        return;
    switch (part) {
    case CasePart::Overview:
        break;
    case CasePart::Checklist:
        m_checklist = new ChecklistFlow(m_desk, this);
        connect(m_checklist, &ChecklistFlow::findingRequested, this, [this](const QString &item) {
            showPart(CasePart::Findings);
            m_findings->begin(item);
        });
        join(m_checklist, part);
        break;
    case CasePart::Findings:
        m_findings = new FindingsFlow(m_desk, this);
        connect(m_findings, &FindingsFlow::pageShown, this, &CaseFlow::push);
        connect(m_findings, &FindingsFlow::pageClosed, this, &CaseFlow::pop);
        connect(m_findings, &FindingsFlow::objectWanted, this, &CaseFlow::objectWanted);
        join(m_findings, part);
        break;
    case CasePart::Evidence:
        m_evidence = new EvidenceFlow(m_desk, this);
        connect(m_evidence, &EvidenceFlow::pageShown, this, &CaseFlow::push);
        connect(m_evidence, &EvidenceFlow::pageClosed, this, &CaseFlow::pop);
        connect(m_evidence, &EvidenceFlow::objectWanted, this, &CaseFlow::objectWanted);
        join(m_evidence, part);
        break;
    case CasePart::Documents:
        m_documents = new DocumentsFlow(m_desk, this);
        connect(m_documents, &DocumentsFlow::pageShown, this, &CaseFlow::push);
        connect(m_documents, &DocumentsFlow::pageClosed, this, &CaseFlow::pop);
        connect(m_documents, &DocumentsFlow::objectWanted, this, &CaseFlow::objectWanted);
        join(m_documents, part);
        break;
    case CasePart::Procedure:
        m_procedure = new ProcedureFlow(m_desk, this);
        join(m_procedure, part);
        break;
    case CasePart::Timeline:
        m_timeline = new forms::TimelineForm;
        m_form->setPart(part, m_timeline);
        if (m_reading)
            readTimeline();
        break;
    }
}

void CaseFlow::readTimeline()
{
    QList<items::TimelineItem> entries;
    for (const store::TimelineRow &row : std::as_const(m_reading->timeline)) {
        entries.append({row.hash, row.kind, m_reading->org.nameOf(row.officer), row.atMs, row.position,
                        row.receivedAtMs, row.voidReason, row.readable});
    }
    m_timeline->setEntries(entries);
}

void CaseFlow::push(QWidget *page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void CaseFlow::pop(QWidget *page)
{
    m_stack->removeWidget(page);
    page->hide();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CaseFlow::takeStep(CaseStep step)
{
    if (!m_reading)
        return;
    if (step == CaseStep::Arrive) {
        if (!m_arrival) {
            m_arrival = new forms::ArrivalForm(m_stack);
            connect(m_arrival, &forms::ArrivalForm::arrivalRequested, this, &CaseFlow::arrive);
            connect(m_arrival, &forms::ArrivalForm::cancelled, this, [this] { pop(m_arrival); });
        }
        m_arrival->setCircumstances(m_reading->row.enterpriseName, m_desk.nowMs(), m_desk.whereabouts.fix());
        push(m_arrival);
    } else if (step == CaseStep::Submit) {
        if (!m_submit)
            makeSubmit();
        m_submit->clear();
        m_submit->setMissing(missingForSubmission());
        m_note->close();
        m_note->open(
            u"typed/submit/%1/%2"_s.arg(m_caseId.toString()).arg(m_reading->state.rounds.size() + 1));
        push(m_submit);
    }
}

void CaseFlow::makeSubmit()
{
    m_submit = new forms::SubmitForm(m_stack);
    connect(m_submit, &forms::SubmitForm::submitRequested, this, &CaseFlow::submit);
    connect(m_submit, &forms::SubmitForm::cancelled, this, [this] {
        m_note->close();
        pop(m_submit);
    });
    connect(m_submit, &forms::SubmitForm::noteChanged, m_note, &TypedText::change);
    connect(m_note, &TypedText::restored, m_submit, &forms::SubmitForm::setNote);
}

void CaseFlow::openExport()
{
    if (!m_export) {
        m_export = new ExportFlow(m_desk, this);
        connect(m_export, &ExportFlow::pageShown, this, &CaseFlow::push);
        connect(m_export, &ExportFlow::pageClosed, this, &CaseFlow::pop);
        connect(m_export, &ExportFlow::objectWanted, this, &CaseFlow::objectWanted);
        connect(m_export, &ExportFlow::written, this, [this] {
            refresh();
            emit written();
        });
    }
    m_export->open(m_caseId);
}

void CaseFlow::arrive(bool announced)
{
    whenDone(writeEntry(m_desk.vault(), m_caseId, domain::CaseOpened{m_desk.nowMs(), announced},
                        m_desk.whereabouts.circumstances()),
             this, [this](const domain::Result<store::StoredEntry> &entry) {
                 pop(m_arrival);
                 takeWritten(entry);
                 if (entry)
                     showPart(CasePart::Checklist);
             });
}

void CaseFlow::submit(const QString &note)
{
    const int round = int(m_reading->state.rounds.size()) + 1;
    whenDone(writeEntry(m_desk.vault(), m_caseId, domain::CaseSubmitted{round, note}), this,
             [this](const domain::Result<store::StoredEntry> &entry) {
                 if (!entry)
                     return m_submit->refuse(ErrorText::of(entry.error(), ErrorText::Act::Save));
                 m_note->forget();
                 pop(m_submit);
                 takeWritten(entry);
                 m_form->say(forms::Tone::Good,
                             tr("Submitted. It reaches the reviewer with the next synchronisation."));
             });
}

void CaseFlow::takeWritten(const domain::Result<store::StoredEntry> &entry)
{
    if (!entry)
        return m_form->say(forms::Tone::Danger, ErrorText::of(entry.error(), ErrorText::Act::Save));
    m_form->clearMessage();
    refresh();
    emit written();
}

} // namespace fieldcase::app
