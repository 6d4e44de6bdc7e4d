// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/drawflow.h"

#include "app/errortext.h"
#include "app/field/filequestion.h"
#include "app/field/law.h"
#include "app/whendone.h"
#include "forms/draw/drawsform.h"
#include "forms/draw/freezeform.h"
#include "forms/parts/when.h"
#include "models/documents/drawfacts.h"
#include "models/documents/rendering.h"
#include "models/domain/drawrecord.h"
#include "models/store/vaultqueue.h"

#include <QSaveFile>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

using forms::DrawForm;

constexpr int kProposedMost = 12;
constexpr int kProposedIntervalDays = 180;

domain::Result<QList<items::DrawItem>> readDraws(store::Vault &vault)
{
    const auto org = vault.ledger().orgState();
    if (!org)
        return tl::unexpected(org.error());
    QList<items::DrawItem> rows;
    for (const domain::DrawState &draw : org->draws) {
        items::DrawItem row;
        row.draw = draw.frozen.draw;
        row.title = draw.frozen.title;
        row.frozenAtMs = draw.frozenAtMs;
        row.enterprises = draw.frozen.enterpriseCount;
        row.officers = draw.frozen.officerCount;
        row.chosen = draw.completed ? int(draw.completed->chosen.size()) : 0;
        const int commits = int(draw.dispatcher.has_value()) + int(draw.supervisor.has_value());
        const int reveals = int(draw.dispatcher && !draw.dispatcher->nonce.isNull()) +
                            int(draw.supervisor && !draw.supervisor->nonce.isNull());
        if (draw.completed)
            row.stage = items::DrawStage::Completed;
        else if (reveals > 0)
            row.stage = reveals == 2 ? items::DrawStage::Revealed : items::DrawStage::OneRevealed;
        else if (commits > 0)
            row.stage = commits == 2 ? items::DrawStage::Committed : items::DrawStage::OneCommitted;
        rows.prepend(row); // ids are time-ordered: the newest first
    }
    return rows;
}

DrawForm::Press pressOf(const std::optional<domain::DrawPress> &press)
{
    if (!press)
        return DrawForm::Press::Nothing;
    return press->nonce.isNull() ? DrawForm::Press::Committed : DrawForm::Press::Revealed;
}

QString valueOf(const std::optional<domain::DrawPress> &press)
{
    if (!press)
        return {};
    return press->nonce.isNull() ? press->commit.toHex() : press->nonce.toHex();
}

DrawForm::Next nextOf(const DrawReading &reading)
{
    const domain::DrawState &state = reading.state;
    const bool isDispatcher = reading.roles.testFlag(domain::Role::Dispatcher);
    if (state.completed) {
        const bool isOpen = reading.assignedCodes.size() < state.completed->chosen.size();
        return isOpen && isDispatcher ? DrawForm::Next::Assign : DrawForm::Next::Nothing;
    }
    const auto role = pressRole(reading);
    if (!role)
        return DrawForm::Next::WaitForOther;
    const auto &mine = *role == domain::Role::Dispatcher ? state.dispatcher : state.supervisor;
    if (!mine)
        return DrawForm::Next::Commit;
    if (mine->nonce.isNull())
        return state.dispatcher && state.supervisor ? DrawForm::Next::Reveal : DrawForm::Next::WaitForOther;
    if (!state.seed().isNull() && isDispatcher && reading.hasSnapshot)
        return DrawForm::Next::Draw;
    return DrawForm::Next::WaitForOther;
}

QList<items::DrawnItem> drawnItemsOf(const DrawReading &reading)
{
    QList<items::DrawnItem> rows;
    if (!reading.state.completed)
        return rows;
    for (const domain::DrawnTarget &target : reading.state.completed->chosen) {
        items::DrawnItem row;
        row.code = target.enterprise;
        row.name = reading.enterpriseNames.value(target.enterprise, target.enterprise);
        for (const domain::OfficerId &officer : target.officers)
            row.officers << reading.officerNames.value(officer);
        row.isAssigned = reading.assignedCodes.contains(target.enterprise);
        rows << row;
    }
    for (const domain::InfeasibleTarget &target : reading.state.completed->infeasible)
        rows.append({target.enterprise,
                     reading.enterpriseNames.value(target.enterprise, target.enterprise),
                     {},
                     {},
                     target.reason,
                     false});
    return rows;
}

/// The one-page record for publication, a PDF.
domain::Result<QByteArray> publicationPage(const Law &law, const documents::FontSet &fonts,
                                           const QByteArray &file, const QString &agency,
                                           qint64 completedAtMs)
{
    const auto record = domain::DrawRecord::fromBytes(file);
    if (!record)
        return tl::unexpected(record.error());
    const auto transcript = domain::DrawTranscript::fromBytes(record->transcript);
    if (!transcript)
        return tl::unexpected(transcript.error());
    const auto form = law.forms.inForce(u"draw-record"_s, forms::officialTime(completedAtMs).date());
    if (!form)
        return tl::unexpected(form.error());
    const QJsonObject facts = documents::drawRecordFacts(*transcript, domain::Digest::of(record->transcript),
                                                         agency, completedAtMs);
    const auto rendered = documents::render(*form, facts, {}, documents::RenderContext{fonts});
    if (!rendered)
        return tl::unexpected(rendered.error());
    return rendered->pdf;
}

} // namespace

DrawFlow::DrawFlow(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_draws(new forms::DrawsForm)
    , m_freeze(new forms::FreezeForm)
    , m_draw(new forms::DrawForm)
{
    m_stack->addWidget(m_draws);
    m_stack->addWidget(m_freeze);
    m_stack->addWidget(m_draw);
    m_stack->setFocusProxy(m_draws);
    m_draws->setCanBegin(desk.person().roles.testFlag(domain::Role::Dispatcher));
    connectForms();
    refresh();
}

DrawFlow::~DrawFlow()
{
    if (m_stack && !m_stack->parent())
        delete m_stack;
}

QWidget *DrawFlow::widget() const
{
    return m_stack;
}

void DrawFlow::connectForms()
{
    connect(m_draws, &forms::DrawsForm::newRequested, this, &DrawFlow::beginDraw);
    connect(m_draws, &forms::DrawsForm::drawRequested, this, &DrawFlow::openDraw);
    connect(m_freeze, &forms::FreezeForm::freezeRequested, this, &DrawFlow::freeze);
    connect(m_freeze, &forms::FreezeForm::backRequested, this, &DrawFlow::showDraws);
    connect(m_draw, &DrawForm::backRequested, this, &DrawFlow::showDraws);
    connect(m_draw, &DrawForm::assignRequested, this, &DrawFlow::assign);
    connect(m_draw, &DrawForm::saveRequested, this, &DrawFlow::saveRecord);
    connect(m_draw, &DrawForm::publishRequested, this, &DrawFlow::publish);
    connect(m_draw, &DrawForm::commitRequested, this, [this] {
        const store::Surroundings around = m_desk.vault().surroundings();
        take([around, draw = m_shown](store::Vault &vault) { return commitDraw(vault, around, draw); },
             tr("Committed. Sync, and wait for the other person."));
    });
    connect(m_draw, &DrawForm::revealRequested, this, [this] {
        take([draw = m_shown](store::Vault &vault) { return revealDraw(vault, draw); },
             tr("Revealed. Sync now."));
    });
    connect(m_draw, &DrawForm::drawRequested, this, [this] {
        take([draw = m_shown](store::Vault &vault) { return completeDraw(vault, draw); },
             tr("Drawn. The record can be checked by anyone with fieldcase-verify."));
    });
}

void DrawFlow::refresh()
{
    if (!m_stack)
        return;
    whenDone(m_desk.vault().run(readDraws), this, [this](const domain::Result<QList<items::DrawItem>> &rows) {
        if (!m_draws)
            return;
        if (!rows)
            return m_draws->say(forms::Tone::Danger, ErrorText::of(rows.error(), ErrorText::Act::Open));
        m_draws->setDraws(*rows);
    });
    if (m_stack->currentWidget() == m_draw && !m_shown.isNull())
        openDraw(m_shown);
}

void DrawFlow::showDraws()
{
    m_shown = {};
    m_stack->setCurrentWidget(m_draws);
    m_draws->setFocus();
    refresh();
}

void DrawFlow::beginDraw()
{
    forms::FreezeForm::Draft draft;
    const QDate today = m_desk.today();
    draft.parameters.onDate = today;
    draft.parameters.mostInAll = kProposedMost;
    draft.parameters.leastIntervalDays = kProposedIntervalDays;
    m_freeze->setDraft(draft);
    m_stack->setCurrentWidget(m_freeze);
    m_freeze->setFocus();
    const auto count = [](store::Vault &vault) -> domain::Result<std::pair<qint64, qint64>> {
        const auto enterprises = vault.registers().enterpriseCount();
        const auto officers = vault.registers().officers();
        if (!enterprises || !officers)
            return tl::unexpected(enterprises ? officers.error() : enterprises.error());
        return std::pair(*enterprises, qint64(officers->size()));
    };
    whenDone(m_desk.vault().run(count), this,
             [this](const domain::Result<std::pair<qint64, qint64>> &counts) {
                 if (m_freeze && counts)
                     m_freeze->setCounts(counts->first, counts->second);
             });
}

void DrawFlow::freeze()
{
    m_freeze->setBusy(true);
    const store::Surroundings around = m_desk.vault().surroundings();
    const forms::FreezeForm::Draft draft = m_freeze->draft();
    whenDone(m_desk.vault().run([around, draft](store::Vault &vault) {
        return freezeDraw(vault, around, draft.title, draft.parameters);
    }),
             this, [this](const domain::Result<domain::DrawId> &draw) {
                 if (!m_stack)
                     return;
                 m_freeze->setBusy(false);
                 if (!draw)
                     return m_freeze->say(forms::Tone::Danger,
                                          ErrorText::of(draw.error(), ErrorText::Act::Draw));
                 openDraw(*draw);
                 emit written();
             });
}

void DrawFlow::openDraw(const domain::DrawId &draw)
{
    m_shown = draw;
    whenDone(m_desk.vault().run([draw](store::Vault &vault) { return readDraw(vault, draw); }), this,
             [this, draw](const domain::Result<DrawReading> &reading) {
                 if (!m_stack || draw != m_shown)
                     return;
                 if (!reading)
                     return m_draws->say(forms::Tone::Danger,
                                         ErrorText::of(reading.error(), ErrorText::Act::Open));
                 showReading(*reading);
             });
}

void DrawFlow::showReading(const DrawReading &reading)
{
    const domain::DrawState &state = reading.state;
    m_agency = reading.org.org ? reading.org.org->agency : QString();
    m_completedAtMs = state.completedAtMs;
    DrawForm::View view;
    view.title = state.frozen.title;
    view.snapshotSha256 = state.frozen.snapshotSha256.toHex();
    view.frozenAtMs = state.frozenAtMs;
    view.enterprises = state.frozen.enterpriseCount;
    view.officers = state.frozen.officerCount;
    view.dispatcher = pressOf(state.dispatcher);
    view.dispatcherValue = valueOf(state.dispatcher);
    view.supervisor = pressOf(state.supervisor);
    view.supervisorValue = valueOf(state.supervisor);
    view.seed = state.seed().toHex();
    view.isCompleted = state.completed.has_value();
    view.isAssigned = view.isCompleted && reading.assignedCodes.size() >= state.completed->chosen.size();
    view.hasRecord = reading.hasTranscript;
    view.next = nextOf(reading);
    view.drawn = drawnItemsOf(reading);
    m_draw->setView(view);
    if (m_stack->currentWidget() != m_draw) {
        m_stack->setCurrentWidget(m_draw);
        m_draw->setFocus();
    }
}

void DrawFlow::take(const Step &step, const QString &done)
{
    m_draw->setBusy(true);
    whenDone(m_desk.vault().run(step), this, [this, done](const domain::Result<> &taken) {
        if (!m_stack)
            return;
        m_draw->setBusy(false);
        if (!taken)
            return m_draw->say(forms::Tone::Danger, ErrorText::of(taken.error(), ErrorText::Act::Draw));
        m_draw->say(forms::Tone::Good, done);
        refresh();
        emit written();
    });
}

void DrawFlow::assign()
{
    const store::Surroundings around = m_desk.vault().surroundings();
    const auto issue = [around, draw = m_shown,
                        rules = m_desk.law->packages](store::Vault &vault) -> domain::Result<> {
        const auto issued = issueAssignments(vault, around, draw, rules);
        if (!issued)
            return tl::unexpected(issued.error());
        return {};
    };
    take(issue, tr("The assignments are issued. The teams have them after the next sync."));
}

void DrawFlow::saveRecord()
{
    const FileQuestion question{tr("Save the record of the draw"), tr("Draw records (*.json)"),
                                tr("draw record.json")};
    askWhereToSave(m_draw, m_desk.answers, question, [this](const QString &path) {
        whenDone(
            m_desk.vault().run([draw = m_shown](store::Vault &vault) { return drawRecord(vault, draw); }),
            this, [this, path](const domain::Result<QByteArray> &record) {
                if (!m_draw)
                    return;
                if (!record)
                    return m_draw->say(forms::Tone::Danger,
                                       ErrorText::of(record.error(), ErrorText::Act::Open));
                saveTo(path, *record);
            });
    });
}

void DrawFlow::publish()
{
    const FileQuestion question{tr("Save the publication page"), tr("PDF files (*.pdf)"), tr("draw.pdf")};
    askWhereToSave(m_draw, m_desk.answers, question, [this](const QString &path) {
        whenDone(
            m_desk.vault().run([draw = m_shown](store::Vault &vault) { return drawRecord(vault, draw); }),
            this, [this, path](const domain::Result<QByteArray> &record) {
                if (!m_draw)
                    return;
                if (!record)
                    return m_draw->say(forms::Tone::Danger,
                                       ErrorText::of(record.error(), ErrorText::Act::Open));
                printTo(path, *record);
            });
    });
}

void DrawFlow::printTo(const QString &path, const QByteArray &record)
{
    const auto make = [law = m_desk.law, fonts = &m_desk.fonts, record, agency = m_agency,
                       completedAtMs = m_completedAtMs] {
        return publicationPage(*law, *fonts, record, agency, completedAtMs);
    };
    whenDone(QtConcurrent::run(&m_desk.session.workers(), make), this,
             [this, path](const domain::Result<QByteArray> &pdf) {
                 if (!m_draw)
                     return;
                 if (!pdf)
                     return m_draw->say(forms::Tone::Danger,
                                        ErrorText::of(pdf.error(), ErrorText::Act::Print));
                 saveTo(path, *pdf);
             });
}

void DrawFlow::saveTo(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_draw->say(forms::Tone::Danger, tr("The file could not be written. Choose another place."));
    m_draw->say(forms::Tone::Good, tr("Saved."));
}

} // namespace fieldcase::app
