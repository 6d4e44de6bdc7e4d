// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/job.h"

#include "sync/protocol/answersigning.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/requestsigning.h"

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Problem;

namespace {

/// Guards against an office that finds every signature's time or nonce wrong.
constexpr int kMostRepeats = 2;
/// How often one question is asked again at once because the line was cut. A line that cuts every time ends
/// the sync, and the pauses between syncs begin to grow.
constexpr int kMostCuts = 2;
/// The office's clock is remembered anew when it has moved this far from what was remembered.
constexpr qint64 kClockDriftMs = 2000;

/// What the office's clock says now, as far as this device knows.
qint64 officeNowMs(store::Vault &vault, const domain::Clock &clock)
{
    return vault.settings().officeTime().value_or(clock.nowUtc().toMSecsSinceEpoch());
}

/// The answer to a HEAD has no body that would tell.
Problem::Code problemOfStatus(int status)
{
    switch (status) {
    case 401:
        return Problem::Code::ClockSkew; // repeated once with the office's time; a device that is unknown
                                         // stays so
    case 403:
        return Problem::Code::NotPermitted;
    case 404:
        return Problem::Code::NotFound;
    case 409:
        return Problem::Code::Replayed;
    case 410:
        return Problem::Code::Gone;
    case 429:
        return Problem::Code::Busy;
    case 503:
        return Problem::Code::Stopping;
    case 507:
        return Problem::Code::DiskFull;
    default:
        return status >= 500 ? Problem::Code::Failed : Problem::Code::Malformed;
    }
}

Problem::Code problemOf(const protocol::Answer &answer)
{
    const auto problem = protocol::Problem::fromBytes(answer.body);
    return problem ? problem->code : problemOfStatus(answer.status);
}

domain::Result<> rememberOfficeTime(store::Vault &vault, qint64 officeMs)
{
    const auto remembered = vault.settings().officeTime();
    if (remembered && std::abs(*remembered - officeMs) < kClockDriftMs)
        return {};
    return vault.settings().setOfficeTime(officeMs);
}

} // namespace

Job::Job(store::VaultQueue &queue, Transport &transport, std::shared_ptr<Errand> errand, QObject *parent)
    : QObject(parent), m_queue(queue), m_transport(transport), m_errand(std::move(errand))
{
    connect(&m_asking, &QFutureWatcherBase::finished, this, &Job::send);
    connect(&m_taking, &QFutureWatcherBase::finished, this, &Job::goOn);
}

Job::~Job()
{
    if (m_isStarted)
        abort();
}

void Job::start()
{
    Q_ASSERT(!m_isStarted);
    m_isStarted = true;
    prepare();
}

void Job::abort()
{
    finish(tl::unexpected(Failure(ErrorCode::Cancelled, {})));
}

void Job::prepare()
{
    m_asking.setFuture(
        m_queue.run([errand = m_errand, surroundings = &m_queue.surroundings()](
                        store::Vault &vault) -> Asked { return askIn(vault, *surroundings, *errand); }));
}

Job::Asked Job::askIn(store::Vault &vault, const store::Surroundings &surroundings, Errand &errand)
{
    auto ask = errand.ask(vault);
    if (!ask)
        return tl::unexpected(ask.error());
    Question question{std::move(*ask), {}};
    if (!question.ask)
        return question;
    protocol::Request &request = question.ask->request;
    if (question.ask->stamp == Ask::Stamp::Nonce) {
        protocol::nameRequest(request, surroundings.random);
    } else {
        const bool isSigned = question.ask->stamp == Ask::Stamp::Device;
        protocol::signRequest(request, vault.keys().device(), vault.keys().signingKey(),
                              officeNowMs(vault, surroundings.clock), surroundings.random,
                              isSigned ? protocol::Content::Signed : protocol::Content::Unsigned);
    }
    question.nonce = protocol::nonceOf(request);
    return question;
}

void Job::send()
{
    if (m_result)
        return;
    Asked asked = m_asking.result();
    if (!asked)
        return finish(tl::unexpected(asked.error()));
    m_question = std::move(*asked);
    if (!m_question.ask)
        return finish({});
    m_exchange = m_transport.send(m_question.ask->request, m_question.ask->mostBytes, this);
    m_question.ask->request.body.clear(); // up to a whole part of an object
    connect(m_exchange, &Exchange::finished, this, &Job::receive);
}

void Job::receive()
{
    if (m_result)
        return;
    Exchange *exchange = std::exchange(m_exchange, nullptr);
    exchange->deleteLater();
    if (const auto &result = exchange->result(); !result) {
        // Whether the office has done it cannot be known, and need not: every question may be asked twice.
        // The same bytes may not, so it is asked and signed anew.
        if (result.error().isLineCut && m_cuts++ < kMostCuts)
            return prepare();
        return finish(tl::unexpected(result.error()));
    }
    m_cuts = 0;
    m_taking.setFuture(
        m_queue.run([errand = m_errand, question = m_question, answer = *exchange->result()](
                        store::Vault &vault) -> Took { return takeIn(vault, *errand, question, answer); }));
}

Job::Took Job::takeIn(store::Vault &vault, Errand &errand, const Question &question,
                      const protocol::Answer &answer)
{
    const auto officeKey = errand.officeKey(vault, answer);
    if (!officeKey)
        return tl::unexpected(Failure(ErrorCode::Network, officeKey.error().context, Obstacle::OtherServer));
    // Before enrolment a refusal cannot be checked: the key of the certificate has to do.
    if (officeKey->isEmpty() && !answer.isSuccess())
        return tl::unexpected(failureOf(problemOf(answer), answer));
    const auto streamed = answer.isSuccess() ? question.ask->streamed : std::nullopt;
    const auto officeMs = protocol::checkAnswer(answer, question.nonce, *officeKey, streamed);
    if (!officeMs)
        return tl::unexpected(Failure(ErrorCode::Network, officeMs.error().context, Obstacle::OtherServer));
    if (const auto kept = rememberOfficeTime(vault, *officeMs); !kept)
        return tl::unexpected(kept.error());

    if (answer.isSuccess()) {
        if (const Outcome taken = errand.take(vault, answer); !taken)
            return tl::unexpected(taken.error());
        return Taken{errand.doneBytes(), false};
    }
    const Problem::Code code = problemOf(answer);
    if (code == Problem::Code::ClockSkew || code == Problem::Code::Replayed)
        return Taken{errand.doneBytes(), true};
    if (const Outcome taken = errand.takeProblem(vault, code, answer); !taken)
        return tl::unexpected(taken.error());
    return Taken{errand.doneBytes(), false};
}

void Job::goOn()
{
    if (m_result)
        return;
    const Took took = m_taking.result();
    if (!took)
        return finish(tl::unexpected(took.error()));
    if (took->repeats && ++m_repeats > kMostRepeats)
        return finish(tl::unexpected(
            Failure(ErrorCode::Network, u"office: refuses every signature"_s, Obstacle::NotKnown)));
    if (std::exchange(m_doneBytes, took->doneBytes) != took->doneBytes)
        emit progressed();
    prepare();
}

void Job::finish(Outcome outcome)
{
    if (m_result)
        return;
    m_result = std::move(outcome);
    delete std::exchange(m_exchange, nullptr);
    emit finished();
}

} // namespace fieldcase::client
