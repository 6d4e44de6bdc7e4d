// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/officeservice.h"

#include "sync/office/access.h"
#include "sync/office/numberleases.h"
#include "sync/office/tusheaders.h"
#include "sync/protocol/answersigning.h"
#include "sync/protocol/limits.h"

#include <QCoreApplication>

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Result;
using protocol::Answer;
using protocol::Request;
using Route = protocol::Endpoint::Route;

namespace {

template <typename Message> Answer json(const Message &message)
{
    return {200, {{"Content-Type", "application/json"}}, message.toBytes()};
}

template <typename Message> Reply<Answer> json(const Reply<Message> &message)
{
    if (!message)
        return tl::unexpected(message.error());
    return json(*message);
}

Reply<OfficeAnswer> plain(Reply<Answer> answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    return OfficeAnswer{std::move(*answer), {}};
}

} // namespace

OfficeService::OfficeService(const Parts &parts)
    : m(parts)
    , m_ledger(m.storage, m.identity, m.clock, m.random)
    , m_admission(m.clock)
    , m_acceptance(m.storage, m_ledger)
    , m_enrolment(m.storage, m_ledger, m.identity, m.clock, m.random)
    , m_uploads({m.storage, m.files, m_ledger, m.identity, m.clock, m.limits})
    , m_downloads(m.storage, m_ledger.orgCase())
{
}

Result<> OfficeService::start()
{
    auto done = m_ledger.load();
    if (done)
        done = m_uploads.recover();
    return done;
}

qint64 OfficeService::nowMs() const
{
    return m.clock.nowUtc().toMSecsSinceEpoch();
}

void OfficeService::sign(OfficeAnswer &answer, const QByteArray &nonce)
{
    if (nonce.isEmpty())
        return;
    protocol::signAnswer(answer.answer, nonce, nowMs(), m.identity.key,
                         answer.part ? std::optional(answer.part->object) : std::nullopt);
}

Answer OfficeService::refusalAnswer(const Request &request, const Refusal &refusal)
{
    const protocol::Problem problem{refusal.code, nowMs()};
    OfficeAnswer answer{{problem.status(), refusal.headers, {}}, {}};
    if (request.method != "HEAD") {
        answer.answer.headers.set("Content-Type", "application/json");
        answer.answer.body = problem.toBytes();
    }
    if (request.target.startsWith("/v1/uploads"))
        answer.answer.headers.set("Tus-Resumable", kTusVersion);
    sign(answer, protocol::nonceOf(request));
    return answer.answer;
}

Answer OfficeService::refusal(const Request &request, ProblemCode code)
{
    return refusalAnswer(request, {code});
}

tl::expected<Admitted, Answer> OfficeService::admit(const Request &request)
{
    if (hasFailed())
        return tl::unexpected(refusal(request, ProblemCode::Failed));
    auto admitted = m_admission.admit(request, m_ledger.org());
    if (!admitted)
        return tl::unexpected(refusalAnswer(request, admitted.error()));
    return std::move(*admitted);
}

OfficeAnswer OfficeService::answer(const Admitted &admitted, const Request &request)
{
    if (request.body.size() > admitted.mostBodyBytes)
        return {refusal(request, ProblemCode::TooLarge), {}};
    if (admitted.content && domain::Digest::of(request.body) != *admitted.content)
        return {refusal(request, ProblemCode::HashMismatch), {}};
    auto reply = dispatch(admitted, request);
    if (!reply)
        return {refusalAnswer(request, reply.error()), {}};
    sign(*reply, admitted.nonce);
    return std::move(*reply);
}

Reply<OfficeAnswer> OfficeService::dispatch(const Admitted &admitted, const Request &request)
{
    const protocol::Endpoint &endpoint = admitted.endpoint;
    const Caller caller = admitted.caller.value_or(Caller{});
    switch (endpoint.route) {
    case Route::Health:
        return plain(health());
    case Route::Enrol:
        return plain(enrol(request));
    case Route::Heads:
        return plain(heads(caller, endpoint.after));
    case Route::CaseEntries:
        return plain(caseEntries(caller, endpoint));
    case Route::Entries:
        return plain(push(caller, request));
    case Route::Numbers:
        return plain(numbers(caller, request));
    case Route::Uploads:
        return plain(request.method == "OPTIONS" ? m_uploads.describe() : m_uploads.create(caller, request));
    case Route::Upload:
        return plain(request.method == "HEAD" ? m_uploads.head(caller, request, endpoint.upload)
                                              : m_uploads.terminate(caller, request, endpoint.upload));
    case Route::Object:
        return m_downloads.object(caller, request, endpoint.object);
    case Route::ObjectReceipt:
        return plain(m_downloads.receipt(caller, endpoint.object));
    }
    return refuse(ProblemCode::NotFound);
}

Reply<Answer> OfficeService::health()
{
    const auto free = m.files.freeBytes();
    if (!free)
        return refuse(free.error());
    if (*free < m.limits.reservedBytes)
        return refuse(ProblemCode::DiskFull);
    QString version = QCoreApplication::applicationVersion();
    if (version.isEmpty())
        version = u"0"_s;
    return json(protocol::HealthAnswer{m.identity.org, version, nowMs()});
}

Reply<Answer> OfficeService::enrol(const Request &request)
{
    const auto message = protocol::EnrolRequest::fromBytes(request.body);
    if (!message)
        return refuse(ProblemCode::Malformed);
    return json(m_enrolment.redeem(*message));
}

Reply<Answer> OfficeService::heads(const Caller &caller, qint64 since)
{
    const auto changed = m.storage.cases().changed({caller.officer, seesAllCases(caller.roles)}, since,
                                                   protocol::kMostCasesInHeads);
    if (!changed)
        return refuse(changed.error());
    return json(*changed);
}

Reply<Answer> OfficeService::caseEntries(const Caller &caller, const protocol::Endpoint &endpoint)
{
    if (endpoint.caseId != m_ledger.orgCase() && !seesAllCases(caller.roles)) {
        const auto isOnTeam = m.storage.cases().isOnTeam(endpoint.caseId, caller.officer);
        if (!isOnTeam)
            return refuse(isOnTeam.error());
        if (!*isOnTeam)
            return refuse(ProblemCode::NotFound);
    }
    const auto exists = m.storage.cases().exists(endpoint.caseId);
    if (!exists)
        return refuse(exists.error());
    if (!*exists)
        return refuse(ProblemCode::NotFound);
    const auto page =
        m.storage.entries().entries(endpoint.caseId, endpoint.after, {endpoint.limit, protocol::kPageBytes});
    if (!page)
        return refuse(page.error());
    protocol::EntriesAnswer answer;
    for (const AcceptedEntry &entry : *page)
        answer.entries.append(entry.toMessage());
    if (!page->isEmpty()) {
        const auto later = m.storage.entries().entries(endpoint.caseId, page->last().position, {1, 1});
        if (!later)
            return refuse(later.error());
        answer.more = !later->isEmpty();
    }
    return json(answer);
}

Reply<Answer> OfficeService::push(const Caller &caller, const Request &request)
{
    const auto message = protocol::PushRequest::fromBytes(request.body);
    if (!message)
        return refuse(ProblemCode::Malformed);
    const auto answer = m_acceptance.push(caller, *message);
    if (!answer)
        return refuse(answer.error());
    return json(*answer);
}

Reply<Answer> OfficeService::numbers(const Caller &caller, const Request &request)
{
    const auto message = protocol::NumbersRequest::fromBytes(request.body);
    if (!message)
        return refuse(ProblemCode::Malformed);
    return json(leaseNumbers(m.storage, m_ledger, caller, *message));
}

tl::expected<std::unique_ptr<UploadSession>, Answer> OfficeService::beginUpload(const Admitted &admitted,
                                                                                const Request &request)
{
    auto session = m_uploads.begin(admitted.caller.value_or(Caller{}), request, admitted.endpoint.upload,
                                   admitted.content);
    if (!session)
        return tl::unexpected(refusalAnswer(request, session.error()));
    return std::move(*session);
}

Answer OfficeService::endUpload(const Admitted &admitted, std::unique_ptr<UploadSession> session,
                                const std::optional<domain::Error> &failure)
{
    auto reply = m_uploads.end(std::move(session), failure);
    if (!reply) {
        Request request{"PATCH", "/v1/uploads", {}, {}};
        if (!admitted.nonce.isEmpty())
            request.headers.set("Fieldcase-Nonce", admitted.nonce);
        return refusalAnswer(request, reply.error());
    }
    OfficeAnswer answer{std::move(*reply), {}};
    sign(answer, admitted.nonce);
    return answer.answer;
}

Answer OfficeService::handle(const Request &request)
{
    const auto admitted = admit(request);
    if (!admitted)
        return admitted.error();
    if (request.method == "PATCH") {
        auto session = beginUpload(*admitted, request);
        if (!session)
            return session.error();
        std::optional<domain::Error> failure;
        auto done = (*session)->write(request.body);
        if (const auto synced = (*session)->sync(); done)
            done = synced;
        if (!done)
            failure = done.error();
        return endUpload(*admitted, std::move(*session), failure);
    }
    OfficeAnswer reply = answer(*admitted, request);
    if (!reply.part || request.method == "HEAD")
        return reply.answer;
    const auto file = m.files.readObject(reply.part->object);
    if (!file || !(*file)->seek(reply.part->offset))
        return refusal(request, ProblemCode::Failed);
    reply.answer.body = (*file)->read(reply.part->length);
    return reply.answer;
}

} // namespace fieldcase::office
