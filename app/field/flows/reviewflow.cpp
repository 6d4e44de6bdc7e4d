// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/reviewflow.h"

#include "app/documents/documentpreview.h"
#include "app/errortext.h"
#include "app/field/evidencepicture.h"
#include "app/field/flows/decisionflow.h"
#include "app/field/flows/exportflow.h"
#include "app/field/groupkey.h"
#include "app/field/law.h"
#include "app/field/likeness.h"
#include "app/field/typedtext.h"
#include "app/field/writing.h"
#include "app/whendone.h"
#include "forms/documents/pageview.h"
#include "forms/review/reviewform.h"
#include "forms/review/reviewqueueform.h"
#include "models/store/vaultqueue.h"

#include <QStackedWidget>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageCases = 200;
constexpr QSize kPictureBound{1600, 1600};

using Whose = store::CaseList::Filter::Whose;

QList<items::CaseItem> itemsOf(const QList<store::CaseRow> &rows)
{
    QList<items::CaseItem> list;
    list.reserve(rows.size());
    for (const store::CaseRow &row : rows)
        list << caseItemOf(row);
    return list;
}

} // namespace

ReviewFlow::ReviewFlow(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_queue(new forms::ReviewQueueForm)
    , m_review(new forms::ReviewForm)
    , m_decision(new DecisionFlow(desk, this))
    , m_export(new ExportFlow(desk, this))
    , m_preview(new DocumentPreview(m_review->pageView(), desk.session.workers(), this))
    , m_typed(new TypedText(desk.vault(), this))
{
    m_stack->addWidget(m_queue);
    m_stack->addWidget(m_review);
    m_stack->addWidget(m_decision->widget());
    m_stack->setFocusProxy(m_queue);
    if (!m_desk.person().roles.testFlag(domain::Role::Reviewer))
        m_queue->setQueue(forms::ReviewQueueForm::Queue::Decision);
    giveLikenesses(m_review->pictureView(), desk.session.workers());
    connectForms();
    connectParts();
    refresh();
}

ReviewFlow::~ReviewFlow()
{
    if (m_stack && !m_stack->parent())
        delete m_stack;
}

QWidget *ReviewFlow::widget() const
{
    return m_stack;
}

void ReviewFlow::connectForms()
{
    connect(m_queue, &forms::ReviewQueueForm::queueRequested, this, &ReviewFlow::readQueue);
    connect(m_queue, &forms::ReviewQueueForm::moreRequested, this, &ReviewFlow::readMore);
    connect(m_queue, &forms::ReviewQueueForm::caseRequested, this, &ReviewFlow::openCase);
    connect(m_review, &forms::ReviewForm::backRequested, this, &ReviewFlow::showQueue);
    connect(m_review, &forms::ReviewForm::pictureRequested, this, &ReviewFlow::showPicture);
    connect(m_review, &forms::ReviewForm::documentRequested, this, &ReviewFlow::showDocument);
    connect(m_review, &forms::ReviewForm::passRequested, this, &ReviewFlow::pass);
    connect(m_review, &forms::ReviewForm::returnRequested, this, &ReviewFlow::sendBack);
    connect(m_review, &forms::ReviewForm::answerChanged, m_typed, &TypedText::change);
    connect(m_typed, &TypedText::restored, m_review, &forms::ReviewForm::setAnswer);
    connect(m_review, &forms::ReviewForm::procedureRequested, this, [this] {
        m_decision->openCase(m_shown);
        m_stack->setCurrentWidget(m_decision->widget());
    });
    connect(m_review, &forms::ReviewForm::exportRequested, this, [this] { m_export->open(m_shown); });
}

void ReviewFlow::connectParts()
{
    connect(m_preview, &DocumentPreview::opened, this, [this](const std::optional<domain::Error> &error) {
        if (error)
            m_review->pageView().say(ErrorText::of(*error, ErrorText::Act::Open));
    });
    connect(m_decision, &DecisionFlow::backRequested, this, [this] { openCase(m_shown); });
    connect(m_decision, &DecisionFlow::written, this, &ReviewFlow::written);
    connect(m_export, &ExportFlow::pageShown, this, [this](QWidget *page) {
        if (m_stack->indexOf(page) < 0)
            m_stack->addWidget(page);
        m_stack->setCurrentWidget(page);
        page->setFocus(Qt::OtherFocusReason);
    });
    connect(m_export, &ExportFlow::pageClosed, this, [this] { openCase(m_shown); });
    connect(m_export, &ExportFlow::objectWanted, this, &ReviewFlow::objectWanted);
    connect(m_export, &ExportFlow::written, this, &ReviewFlow::written);
}

void ReviewFlow::refresh()
{
    if (!m_stack)
        return;
    readQueue();
    whenDone(m_desk.vault().run(&awaitsGroupKey), this, [this](const domain::Result<bool> &awaits) {
        if (m_queue && awaits)
            m_queue->setAwaitsKey(*awaits);
    });
    if (m_stack->currentWidget() == m_review && !m_shown.isNull())
        readCase();
    if (m_stack->currentWidget() == m_decision->widget())
        m_decision->refresh();
    m_export->refresh();
}

store::CaseList::Filter ReviewFlow::filter() const
{
    store::CaseList::Filter filter;
    switch (m_queue->queue()) {
    case forms::ReviewQueueForm::Queue::Review:
        filter.whose = Whose::ReviewQueue;
        break;
    case forms::ReviewQueueForm::Queue::Decision:
        filter.whose = Whose::DecisionQueue;
        break;
    case forms::ReviewQueueForm::Queue::All:
        filter.whose = Whose::All;
        break;
    }
    return filter;
}

void ReviewFlow::readQueue()
{
    whenDone(m_desk.vault().run([filter = filter()](store::Vault &vault) {
        return vault.lists().cases(filter, {}, kPageCases);
    }),
             this, [this, whose = filter().whose](const domain::Result<QList<store::CaseRow>> &rows) {
                 if (!m_queue || whose != filter().whose)
                     return;
                 if (!rows)
                     return m_queue->say(forms::Tone::Danger,
                                         ErrorText::of(rows.error(), ErrorText::Act::Open));
                 if (!rows->isEmpty())
                     m_end = {rows->last().changedAtMs, rows->last().caseId};
                 m_queue->setCases(itemsOf(*rows), rows->size() == kPageCases);
                 if (whose != Whose::All)
                     emit waiting(int(rows->size()));
             });
}

void ReviewFlow::readMore()
{
    whenDone(m_desk.vault().run([filter = filter(), end = m_end](store::Vault &vault) {
        return vault.lists().cases(filter, end, kPageCases);
    }),
             this, [this, whose = filter().whose](const domain::Result<QList<store::CaseRow>> &rows) {
                 if (!m_queue || whose != filter().whose || !rows || rows->isEmpty())
                     return;
                 m_end = {rows->last().changedAtMs, rows->last().caseId};
                 m_queue->appendCases(itemsOf(*rows), rows->size() == kPageCases);
             });
}

void ReviewFlow::showQueue()
{
    m_shown = {};
    m_viewed.clear();
    m_picture = {};
    m_document = {};
    m_object = {};
    m_typed->close();
    m_review->setView({}); // nothing decrypted stays in memory
    m_review->setPicture({}, {});
    m_preview->show({});
    m_stack->setCurrentWidget(m_queue);
    m_queue->setFocus();
    readQueue();
}

void ReviewFlow::openCase(const domain::CaseId &caseId)
{
    if (caseId != m_shown) {
        m_viewed.clear();
        m_picture = {};
    }
    m_shown = caseId;
    m_isOpening = true;
    readCase();
}

void ReviewFlow::readCase()
{
    whenDone(m_desk.vault().run(
                 [caseId = m_shown](store::Vault &vault) { return CaseReading::of(vault, caseId); }),
             this, [this, caseId = m_shown](const domain::Result<CaseReading> &reading) {
                 if (!m_stack || caseId != m_shown)
                     return;
                 if (!reading)
                     return m_queue->say(forms::Tone::Danger,
                                         ErrorText::of(reading.error(), ErrorText::Act::Open));
                 showReading(*reading);
             });
}

void ReviewFlow::showReading(const CaseReading &reading)
{
    m_reading = reading;
    const domain::CaseState &state = reading.state;
    forms::ReviewForm::View view;
    view.caseRow = caseItemOf(reading.row);
    view.round = int(state.rounds.size());
    view.submittedNote = state.rounds.isEmpty() ? QString() : state.rounds.last().submission.note;
    view.findings = findingItemsOf(reading, m_desk.rules());
    view.evidence = evidenceItemsOf(reading);
    view.documents =
        documentItemsOf(reading, [this](const QString &form) { return m_desk.law->formTitle(form); });
    const bool isReviewer = reading.roles.testFlag(domain::Role::Reviewer);
    const bool isSubmitted = state.stage == domain::Stage::Submitted;
    view.canAnswer = isReviewer && isSubmitted && !state.isOnTeam(reading.me);
    if (isReviewer && isSubmitted && !view.canAnswer)
        view.cannotAnswer =
            tr("You inspected this enterprise yourself; somebody else has to review the case.");
    view.canExport = ExportFlow::isAllowed(reading);
    view.hasProcedure = reading.roles.testFlag(domain::Role::Approver);
    m_review->setView(view);
    if (m_isPictureAwaited)
        showPicture(std::exchange(m_picture, {})); // it may have come
    if (view.canAnswer)
        m_typed->open(u"typed/review/%1/%2"_s.arg(m_shown.toString()).arg(view.round));
    if (std::exchange(m_isOpening, false))
        m_stack->setCurrentWidget(m_review);
}

void ReviewFlow::showPicture(const domain::EvidenceId &evidence)
{
    const domain::EvidenceState *piece = m_reading.state.evidenceItem(evidence);
    if (!piece || evidence == m_picture)
        return;
    m_picture = evidence;
    const domain::ObjectHash object = piece->sealed.object;
    m_isPictureAwaited = !m_reading.isHere(object);
    if (m_isPictureAwaited) {
        m_review->setPicture({}, tr("This picture is on its way from the office."));
        emit objectWanted(object);
        return;
    }
    m_review->setPicture({}, tr("Opening…"));
    whenDone(loadPicture(m_desk.vault(), object, kPictureBound), this,
             [this, evidence](const domain::Result<QImage> &picture) {
                 if (!m_review || evidence != m_picture)
                     return;
                 if (!picture)
                     return m_review->setPicture({}, ErrorText::of(picture.error(), ErrorText::Act::Open));
                 m_review->setPicture(*picture, {});
                 if (m_viewed.contains(evidence))
                     return;
                 m_viewed.insert(evidence);
                 logView(m_desk.vault(), m_shown, evidence);
             });
}

void ReviewFlow::showDocument(const domain::DocumentId &document)
{
    const domain::DocumentState *state = m_reading.state.document(document);
    if (!state)
        return;
    const domain::ObjectHash object = CaseReading::pdfOf(*state);
    if (document == m_document && object == m_object)
        return;
    m_document = document;
    m_object = {};
    if (!m_reading.isHere(object)) {
        m_review->pageView().say(tr("This document is on its way from the office."));
        emit objectWanted(object);
        return;
    }
    m_object = object;
    whenDone(loadObject(m_desk.vault(), object), this, [this, object](const domain::Result<QByteArray> &pdf) {
        if (!m_review || object != m_object)
            return;
        if (!pdf)
            return m_review->pageView().say(ErrorText::of(pdf.error(), ErrorText::Act::Open));
        m_preview->show(*pdf);
    });
}

void ReviewFlow::answer(const domain::Body &body, const QString &done)
{
    m_review->setBusy(true);
    whenDone(writeEntry(m_desk.vault(), m_shown, body), this,
             [this, done](const domain::Result<store::StoredEntry> &entry) {
                 if (!m_stack)
                     return;
                 m_review->setBusy(false);
                 if (!entry)
                     return m_review->say(forms::Tone::Danger,
                                          ErrorText::of(entry.error(), ErrorText::Act::Review));
                 m_typed->forget();
                 m_queue->say(forms::Tone::Good, done);
                 showQueue();
                 emit written();
             });
}

void ReviewFlow::pass(const QString &opinion)
{
    answer(domain::ReviewPassed{int(m_reading.state.rounds.size()), opinion},
           tr("Passed. The case goes to the approver."));
}

void ReviewFlow::sendBack(const QString &reason)
{
    domain::ReviewReturned body;
    body.round = int(m_reading.state.rounds.size());
    body.reason = reason.section(u'\n', 0, 0).trimmed();
    for (const QString &line : reason.split(u'\n', Qt::SkipEmptyParts).mid(1))
        body.points << line.trimmed();
    answer(body, tr("Returned. The officers see the reason after their next sync."));
}

} // namespace fieldcase::app
