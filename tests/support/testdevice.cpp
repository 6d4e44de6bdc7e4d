// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdevice.h"

#include "models/crypto/age.h"
#include "models/crypto/entrysigning.h"
#include "models/domain/canonicaljson.h"
#include "sync/protocol/answersigning.h"
#include "sync/protocol/requestsigning.h"

#include <QTest>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;
using protocol::Answer;
using protocol::Endpoint;
using protocol::Headers;
using protocol::Request;
using Route = Endpoint::Route;

TestDevice::TestDevice(TestOffice &office, quint64 seed)
    : m_office(office)
    , m_random(seed)
    , m_id(domain::DeviceId::create(office.clock, m_random))
    , m_key(crypto::SigningKey::generate(m_random))
    , m_box(crypto::BoxKey::generate(m_random))
{
}

protocol::EnrolRequest TestDevice::enrolRequest(const QString &code) const
{
    protocol::EnrolRequest request{code, m_id, m_key.publicKey(), m_box.publicKey(), {}};
    request.proof = m_key.sign(protocol::enrolmentProofBytes(m_office.identity().org, request));
    return request;
}

bool TestDevice::enrol(const QString &code)
{
    Request request{"POST", "/v1/enrol", {}, enrolRequest(code).toBytes()};
    protocol::nameRequest(request, m_random);
    const Answer answer = send(request);
    const auto message = protocol::EnrolAnswer::fromBytes(answer.body);
    if (answer.status != 200 || !message)
        return false;
    m_officer = message->officer;
    return true;
}

Request TestDevice::request(const QByteArray &method, const Endpoint &endpoint, const QByteArray &body,
                            const Headers &headers)
{
    Request request{method, targetOf(endpoint), headers, body};
    protocol::signRequest(request, m_id, m_key, m_office.clock.nowUtc().toMSecsSinceEpoch(), m_random);
    return request;
}

Answer TestDevice::send(const Request &request)
{
    const Answer answer = m_office.service().handle(request);
    std::optional<domain::ObjectHash> streamed;
    const auto endpoint = protocol::endpointOf(request.target);
    if (answer.isSuccess() && endpoint && endpoint->route == Route::Object)
        streamed = endpoint->object;
    const bool isSigned = protocol::checkAnswer(answer, protocol::nonceOf(request),
                                                m_office.identity().key.publicKey(), streamed)
                              .has_value();
    if (!isSigned)
        QTest::qFail("the office did not sign its answer", __FILE__, __LINE__);
    return answer;
}

Answer TestDevice::ask(const QByteArray &method, const Endpoint &endpoint, const QByteArray &body,
                       const Headers &headers)
{
    return send(request(method, endpoint, body, headers));
}

domain::EntryHeader TestDevice::nextHeader(const domain::CaseId &caseId, const domain::Body &body) const
{
    domain::EntryHeader header;
    header.org = m_office.identity().org;
    header.caseId = caseId;
    header.device = m_id;
    header.officer = m_officer;
    header.seq = m_chains.value(caseId).first + 1;
    header.prev = m_chains.value(caseId).second;
    header.kind = domain::kindOf(body);
    header.atMs = m_office.clock.nowUtc().toMSecsSinceEpoch();
    header.clock = {m_office.clock.bootId(), m_office.clock.monotonic().count(), {}, {}};
    return header;
}

protocol::WireEntry TestDevice::sign(domain::EntryHeader header, const domain::Body &body)
{
    QJsonObject json = domain::toJson(body);
    json.insert(u"salt"_s, u"0123456789abcdef0123456789abcdef"_s);
    const QByteArray plain = domain::toCanonicalJson(json).value();
    const domain::SignedEntry entry = crypto::signEntry(std::move(header), plain, m_key);
    const QByteArray travelling = domain::isOrgKind(domain::kindOf(body))
                                      ? plain
                                      : crypto::ageSeal(plain, {m_box.publicKey()}, m_random).value();
    return {entry.header, entry.signature, travelling};
}

protocol::WireEntry TestDevice::write(const domain::CaseId &caseId, const domain::Body &body)
{
    const auto header = nextHeader(caseId, body);
    const protocol::WireEntry entry = sign(header, body);
    m_chains[caseId] = {header.seq, entry.hash()};
    return entry;
}

QList<protocol::PushResult> TestDevice::push(const QList<protocol::WireEntry> &entries)
{
    const Answer answer = ask("POST", {.route = Route::Entries}, protocol::PushRequest{entries}.toBytes());
    const auto message = protocol::PushAnswer::fromBytes(answer.body);
    return message ? message->results : QList<protocol::PushResult>();
}

bool TestDevice::record(const domain::CaseId &caseId, const domain::Body &body)
{
    const auto results = push({write(caseId, body)});
    return results.size() == 1 && results.first().outcome == protocol::PushResult::Outcome::Accepted;
}

Answer TestDevice::patch(const QByteArray &upload, qint64 offset, const QByteArray &bytes,
                         const Headers &more)
{
    Headers headers{{"Tus-Resumable", "1.0.0"},
                    {"Content-Type", "application/offset+octet-stream"},
                    {"Content-Length", QByteArray::number(bytes.size())},
                    {"Upload-Offset", QByteArray::number(offset)}};
    for (const auto &[name, value] : more.all())
        headers.set(name, value);
    return ask("PATCH", protocol::endpointOf(upload).value(), bytes, headers);
}

Answer TestDevice::create(const domain::CaseId &caseId, const QByteArray &bytes)
{
    const protocol::UploadMetadata metadata{caseId, domain::ObjectHash::of(bytes)};
    return ask("POST", {.route = Route::Uploads}, {},
               {{"Tus-Resumable", "1.0.0"},
                {"Upload-Length", QByteArray::number(bytes.size())},
                {"Upload-Metadata", metadata.toHeader()}});
}

} // namespace fieldcase::tests
