// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syncscene.h"

#include "models/domain/casestate.h"
#include "sync/protocol/answersigning.h"
#include "sync/protocol/requestsigning.h"
#include "tests/support/samplebodies.h"

namespace fieldcase::tests {

using namespace Qt::StringLiterals;
using domain::Role;
using protocol::Answer;
using protocol::Request;

namespace {

/// A set-up step that fails makes the whole test worthless.
void must(const client::Outcome &outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().error.context));
}

} // namespace

SyncScene::SyncScene()
    : server([this](const Request &request) { return serve(request); })
    , line(client::OfficeAddress{{u"127.0.0.1"_s}, server.port(), server.pin()}, kPatience)
    , impatientLine(client::OfficeAddress{{u"127.0.0.1"_s}, server.port(), server.pin()}, kShortPatience)
{
}

FakeOffice::Reply SyncScene::serve(const Request &request)
{
    const Answer answer = office.service().handle(request);
    return spoil ? spoil(request, answer) : FakeOffice::honest(answer, request.method == "HEAD");
}

protocol::EnrolmentTicket SyncScene::ticket(const QString &code) const
{
    return {office.identity().org, {u"127.0.0.1"_s}, server.port(), server.pin(), code};
}

void SyncScene::enrol(ClientDevice &device, domain::Roles roles, const QString &certificate)
{
    must(device.enrol(line, ticket(office.invite(u"李喆"_s, roles, certificate))));
}

void SyncScene::begin()
{
    enrol(lead, Role::Officer, u"鲁示001"_s);
    enrol(second, Role::Officer, u"鲁示002"_s);
    enrol(reviewer, Role::Dispatcher | Role::Reviewer | Role::Administrator);
    must(reviewer.sync(line));
    caseId = reviewer.issueCase({lead.officer(), second.officer()});
    must(reviewer.sync(line));
    must(lead.sync(line));
    lead.write(caseId, domain::CaseOpened{1'789'003'200'000, false});
    for (ClientDevice *device : {&lead, &second, &reviewer})
        must(device->sync(line));
}

FakeOffice::Reply SyncScene::signedAgain(const Request &request, Answer answer) const
{
    protocol::signAnswer(answer, protocol::nonceOf(request), office.clock.nowUtc().toMSecsSinceEpoch(),
                         office.identity().key);
    return FakeOffice::honest(answer);
}

SyncScene::Order SyncScene::official(const domain::CaseId &ofCase)
{
    Order order;
    const auto entries = office.storage().entries().entries(ofCase, 0, {100'000, 1 << 30});
    if (!entries)
        qFatal("%s", qPrintable(entries.error().context));
    for (const office::AcceptedEntry &entry : *entries)
        order.append({entry.position, entry.wire.hash()});
    return order;
}

domain::CaseState SyncScene::stateAt(ClientDevice &device)
{
    auto state = device.with([this](store::Vault &vault) { return vault.ledger().caseState(caseId); });
    if (!state)
        qFatal("%s", qPrintable(state.error().context));
    return std::move(*state);
}

domain::FindingRecorded someFinding(int number)
{
    auto finding = std::get<domain::FindingRecorded>(sampleBody(domain::EntryKind::FindingRecorded));
    finding.finding = sampleId<domain::FindingId>(number);
    finding.evidence.clear();
    return finding;
}

QByteArray somePhoto(qsizetype bytes)
{
    QByteArray photo(bytes, '\0');
    for (qsizetype i = 0; i < bytes; ++i)
        photo[i] = char(i * 7 + i / 251);
    return photo;
}

bool isEntriesPage(const Request &request)
{
    return request.method == "GET" && request.target.contains("/entries?");
}

} // namespace fieldcase::tests
