// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/syncrun.h"

#include "sync/client/fetcherrand.h"
#include "sync/client/leaseerrand.h"
#include "sync/client/pullerrand.h"
#include "sync/client/pusherrand.h"
#include "sync/client/senderrand.h"
#include "sync/client/shareerrand.h"
#include "sync/client/syncmemory.h"

#include <QLoggingCategory>

namespace fieldcase::client {

using domain::ErrorCode;

namespace {

Q_LOGGING_CATEGORY(log, "fieldcase.client")

constexpr qsizetype kMostTroubles = 20; // shown; a thousand unreadable files are one story

template <typename... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};

/// One name for one step: equal steps have equal names. A part of an object has the object's.
QByteArray nameOf(const Step &step)
{
    const QByteArray kind = QByteArray::number(qsizetype(step.index())) + ' ';
    return kind + std::visit(Overloaded{[](const PullCase &pull) {
                                            return pull.caseId.toBytes() + QByteArray::number(pull.after);
                                        },
                                        [](const PushEntries &push) {
                                            QByteArray hashes;
                                            for (const domain::EntryHash &hash : push.entries)
                                                hashes += hash.bytes();
                                            return domain::Digest::of(hashes).bytes();
                                        },
                                        [](const ShareKeys &) { return QByteArray(); },
                                        [](const LeaseNumbers &lease) {
                                            return lease.form.toUtf8() + ' ' + QByteArray::number(lease.year);
                                        },
                                        [](const auto &transfer) { return transfer.object.bytes(); }},
                             step);
}

bool isAsked(const Step &step)
{
    const auto *fetch = std::get_if<FetchObject>(&step);
    return fetch && fetch->asked;
}

domain::ObjectHash objectOf(const Step &step)
{
    if (const auto *send = std::get_if<SendObject>(&step))
        return send->object;
    if (const auto *prove = std::get_if<ProveObject>(&step))
        return prove->object;
    return std::get<FetchObject>(step).object;
}

} // namespace

SyncRun::SyncRun(store::VaultQueue &queue, Transport &transport, SyncPolicy policy, Wishes wishes,
                 QObject *parent)
    : QObject(parent), m_queue(queue), m_transport(transport), m_policy(policy), m_wishes(std::move(wishes))
{
    connect(&m_surveying, &QFutureWatcherBase::finished, this, &SyncRun::planSteps);
    connect(&m_remembering, &QFutureWatcherBase::finished, this, &SyncRun::readRemembered);
}

SyncRun::~SyncRun()
{
    if (m_isStarted)
        abort();
}

void SyncRun::start()
{
    Q_ASSERT(!m_isStarted);
    m_isStarted = true;
    askHeads();
}

void SyncRun::abort()
{
    finish(tl::unexpected(Failure(ErrorCode::Cancelled, {})));
}

void SyncRun::refresh()
{
    m_isStale = true;
    if (m_isStarted && !m_result && !m_headsJob && !m_isEnding)
        lookAtVault();
}

void SyncRun::ask(const domain::ObjectHash &object)
{
    if (m_wishes.asked.contains(object))
        return;
    m_wishes.asked.append(object);
    refresh();
}

void SyncRun::askHeads()
{
    m_hasProgress = false;
    m_heads = std::make_shared<HeadsErrand>();
    m_headsJob = new Job(m_queue, m_transport, m_heads, this);
    connect(m_headsJob, &Job::finished, this, &SyncRun::readHeads);
    m_headsJob->start();
    show();
}

void SyncRun::readHeads()
{
    if (m_result)
        return;
    Job *job = std::exchange(m_headsJob, nullptr);
    job->deleteLater();
    if (!job->result())
        return finish(job->result());
    m_view = m_heads->view();
    lookAtVault();
}

void SyncRun::lookAtVault()
{
    if (std::exchange(m_isLooking, true))
        return; // planSteps() sees that it has to look again
    m_isStale = false;
    m_surveying.setFuture(m_queue.run([view = m_view, wishes = m_wishes](store::Vault &vault) -> Surveyed {
        return survey(vault, view, wishes);
    }));
}

void SyncRun::planSteps()
{
    m_isLooking = false;
    if (m_result || m_headsJob)
        return;
    if (m_isStale)
        return lookAtVault();
    Surveyed surveyed = m_surveying.result();
    if (!surveyed)
        return finish(tl::unexpected(Failure(surveyed.error())));
    surveyed->ours.keysDue = m_keysDue && m_isPullWhole;
    m_state.waiting = surveyed->waiting;
    m_state.lastSuccessMs = surveyed->lastSuccessMs;
    m_steps = plan(surveyed->ours, m_view, m_policy);
    m_steps.removeIf([this](const Step &step) {
        const auto isSame = [&step](const Running &running) { return nameOf(running.step) == nameOf(step); };
        return m_settled.contains(nameOf(step)) || std::ranges::any_of(m_running, isSame);
    });
    startSteps();
}

void SyncRun::startSteps()
{
    for (qsizetype i = 0; i < m_steps.size() && !m_result;) {
        if (mayStart(m_steps[i]))
            startStep(m_steps.takeAt(i));
        else if (!isTransfer(m_steps[i]))
            break; // what follows waits for it
        else
            ++i;
    }
    if (!m_result && m_steps.isEmpty() && m_running.isEmpty() && !m_isLooking)
        return endRound();
    show();
}

// Entries go one step at a time and before all objects; of objects some go side by side, and one more when a
// person waits for it.
bool SyncRun::mayStart(const Step &step) const
{
    int transfers = 0;
    bool isCarryingAsked = false;
    for (const Running &running : m_running) {
        if (!isTransfer(running.step))
            return false;
        isCarryingAsked = isCarryingAsked || isAsked(running.step);
        transfers += isAsked(running.step) ? 0 : 1;
    }
    if (!isTransfer(step))
        return true;
    return isAsked(step) ? !isCarryingAsked : transfers < m_policy.parallelTransfers;
}

void SyncRun::startStep(const Step &step)
{
    auto *job = new Job(m_queue, m_transport, errandFor(step), this);
    m_running.append({job, step});
    connect(job, &Job::progressed, this, &SyncRun::show);
    connect(job, &Job::finished, this, [this, job] { settle(job); });
    job->start();
}

std::shared_ptr<Errand> SyncRun::errandFor(const Step &step) const
{
    const qint64 part = m_policy.partBytes;
    store::Disk &disk = m_queue.surroundings().disk;
    return std::visit(Overloaded{[](const PullCase &pull) -> std::shared_ptr<Errand> {
                                     return std::make_shared<PullErrand>(pull);
                                 },
                                 [](const PushEntries &push) -> std::shared_ptr<Errand> {
                                     return std::make_shared<PushErrand>(push);
                                 },
                                 [](const ShareKeys &) -> std::shared_ptr<Errand> {
                                     return std::make_shared<ShareErrand>();
                                 },
                                 [](const LeaseNumbers &lease) -> std::shared_ptr<Errand> {
                                     return std::make_shared<LeaseErrand>(lease);
                                 },
                                 [part](const SendObject &send) -> std::shared_ptr<Errand> {
                                     return std::make_shared<SendErrand>(send.object, part);
                                 },
                                 [part](const ProveObject &prove) -> std::shared_ptr<Errand> {
                                     return std::make_shared<SendErrand>(prove.object, part);
                                 },
                                 [part, &disk](const FetchObject &fetch) -> std::shared_ptr<Errand> {
                                     return std::make_shared<FetchErrand>(fetch.object, part, disk);
                                 }},
                      step);
}

void SyncRun::settle(Job *job)
{
    if (m_result)
        return;
    const auto running = std::ranges::find(m_running, job, &Running::job);
    const Step step = running->step;
    m_running.erase(running);
    job->deleteLater();
    const Outcome &outcome = job->result();
    if (!outcome && outcome.error().endsRun())
        return finish(outcome);
    m_settled.insert(nameOf(step));
    if (!outcome)
        setAside(step, outcome.error());
    else if (!std::holds_alternative<ShareKeys>(step)) // what that wrote is found in the vault
        m_hasProgress = true;
    noteKeys(step);
    if (m_isStale)
        return lookAtVault();
    startSteps();
}

// Who lacks a key may have changed whenever the organisation has.
void SyncRun::noteKeys(const Step &step)
{
    const auto *pull = std::get_if<PullCase>(&step);
    if (std::holds_alternative<ShareKeys>(step)) {
        m_keysDue = false;
        m_isStale = true;
    } else if (pull && pull->caseId == m_view.orgCase) {
        m_keysDue = true;
        m_settled.remove(nameOf(ShareKeys{}));
    }
}

void SyncRun::setAside(const Step &step, const Failure &failure)
{
    qCWarning(log) << "set aside" << stepName(step) << domain::errorCodeName(failure.error.code)
                   << failure.error.context;
    if (std::holds_alternative<PullCase>(step))
        m_isPullWhole = false;
    if (m_state.troubles.size() < kMostTroubles)
        m_state.troubles.append({step, failure});
}

// A step may have made others possible: a key that came, an entry that was written. So ask once more.
void SyncRun::endRound()
{
    if (m_hasProgress)
        return askHeads();
    m_isEnding = true;
    remember();
}

void SyncRun::remember()
{
    const qint64 since = m_isPullWhole ? m_heads->position() : -1;
    const bool isWhole = m_state.troubles.isEmpty();
    const qint64 nowMs = m_queue.surroundings().clock.nowUtc().toMSecsSinceEpoch();
    if (isWhole)
        m_state.lastSuccessMs = nowMs;
    m_remembering.setFuture(m_queue.run([since, isWhole, nowMs](store::Vault &vault) -> domain::Result<> {
        SyncMemory memory(vault.settings());
        if (since >= 0) {
            if (const auto kept = memory.setSince(since); !kept)
                return kept;
        }
        return isWhole ? memory.setLastSuccessMs(nowMs) : domain::Result<>();
    }));
}

void SyncRun::readRemembered()
{
    if (m_result)
        return;
    if (const auto remembered = m_remembering.result(); !remembered)
        return finish(tl::unexpected(Failure(remembered.error())));
    if (!m_state.troubles.isEmpty())
        return finish(tl::unexpected(m_state.troubles.first().failure));
    finish({});
}

void SyncRun::finish(Outcome outcome)
{
    if (m_result)
        return;
    m_result = std::move(outcome);
    if (!*m_result)
        m_state.failure = m_result->error();
    m_steps.clear();
    const QList<Running> running = std::exchange(m_running, {});
    for (const Running &one : running)
        one.job->abort();
    if (m_headsJob)
        m_headsJob->abort();
    show();
    emit finished();
}

void SyncRun::show()
{
    m_state.stepsLeft = int(m_steps.size() + m_running.size());
    m_state.carries.clear();
    bool hasEntries = false;
    for (const Running &running : std::as_const(m_running)) {
        if (isTransfer(running.step))
            m_state.carries.append({objectOf(running.step), std::holds_alternative<FetchObject>(running.step),
                                    running.job->doneBytes()});
        else
            hasEntries = true;
    }
    m_state.phase = m_result              ? SyncState::Phase::Idle
                    : hasEntries          ? SyncState::Phase::Entries
                    : m_running.isEmpty() ? SyncState::Phase::Asking
                                          : SyncState::Phase::Transfers;
    emit changed();
}

} // namespace fieldcase::client
