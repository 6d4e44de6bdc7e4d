// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/drawsteps.h"

#include "models/domain/drawseed.h"
#include "models/domain/drawtranscript.h"
#include "models/store/assignmentmaker.h"
#include "models/store/bundle.h"
#include "models/store/vault.h"

#include <QTimeZone>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

using domain::DrawId;
using domain::ErrorCode;
using domain::Role;

QString nonceKey(const DrawId &draw)
{
    return u"draw.nonce."_s + draw.toString();
}

QString snapshotKey(const DrawId &draw)
{
    return u"draw.snapshot."_s + draw.toString();
}

domain::Result<> append(store::Vault &vault, const domain::Body &body)
{
    const auto membership = vault.keys().membership();
    if (!membership)
        return domain::fail(ErrorCode::NotAllowed, u"not enrolled"_s);
    const auto entry = vault.ledger().append(domain::orgCase(membership->org), body);
    if (!entry)
        return tl::unexpected(entry.error());
    return {};
}

domain::Result<domain::DrawSnapshot> keptSnapshot(store::Vault &vault, const DrawId &draw)
{
    const auto kept = vault.settings().value(snapshotKey(draw));
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return domain::fail(ErrorCode::NotFound, draw.toString());
    const auto sha256 = domain::Digest::fromBytes(**kept);
    if (!sha256)
        return tl::unexpected(sha256.error());
    const auto bytes = vault.drawRecords().record(*sha256);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return domain::DrawSnapshot::fromBytes(*bytes);
}

domain::Result<domain::DrawSnapshot> freezeRegisters(store::Vault &vault,
                                                     const domain::DrawParameters &parameters)
{
    QList<domain::Enterprise> enterprises;
    const auto read = vault.registers().eachEnterprise([&enterprises](const domain::Enterprise &enterprise) {
        enterprises.append(enterprise);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    const auto officers = vault.registers().officers();
    if (!officers)
        return tl::unexpected(officers.error());
    return domain::freeze(parameters, enterprises, *officers);
}

/// What the result is called; codes stand for names that the registers no longer have.
void readNames(store::Vault &vault, DrawReading &reading)
{
    const domain::DrawCompleted &completed = *reading.state.completed;
    reading.hasTranscript = vault.drawRecords().record(completed.transcriptSha256).has_value();
    QStringList codes;
    for (const domain::DrawnTarget &target : completed.chosen)
        codes << target.enterprise;
    for (const domain::InfeasibleTarget &target : completed.infeasible)
        codes << target.enterprise;
    for (const QString &code : std::as_const(codes)) {
        if (const auto enterprise = vault.registers().enterprise(code))
            reading.enterpriseNames.insert(code, enterprise->name);
    }
    if (const auto officers = vault.registers().officers()) {
        for (const domain::Officer &officer : *officers)
            reading.officerNames.insert(officer.officer, officer.name);
    }
}

domain::Result<> issueOne(store::Vault &vault, const store::Surroundings &around, const DrawReading &reading,
                          const domain::DrawnTarget &target, const domain::RulePackage &rules)
{
    const auto enterprise = vault.registers().enterprise(target.enterprise);
    if (!enterprise)
        return tl::unexpected(enterprise.error());
    domain::AssignmentIssued draft;
    draft.caseId = domain::CaseId::create(around.clock, around.random);
    draft.title = reading.state.frozen.title;
    draft.source = domain::AssignmentSource::Draw;
    draft.draw = reading.state.frozen.draw;
    draft.enterprise = *enterprise;
    draft.officers = target.officers;
    draft.releaseAtMs = around.clock.nowUtc().toMSecsSinceEpoch();
    draft.checklist = rules.packsFor(enterprise->category, enterprise->industry);
    const auto body = store::makeAssignment(draft, reading.org, around.random);
    if (!body)
        return tl::unexpected(body.error());
    return append(vault, *body);
}

} // namespace

domain::Result<DrawReading> readDraw(store::Vault &vault, const DrawId &draw)
{
    auto org = vault.ledger().orgState();
    if (!org)
        return tl::unexpected(org.error());
    const auto found = org->draws.constFind(draw);
    if (found == org->draws.constEnd())
        return domain::fail(ErrorCode::NotFound, draw.toString());
    DrawReading reading;
    reading.state = *found;
    if (const auto membership = vault.keys().membership())
        reading.me = membership->officer;
    reading.roles = org->rolesOf(vault.keys().device());
    reading.hasSnapshot = keptSnapshot(vault, draw).has_value();
    if (reading.state.completed)
        readNames(vault, reading);
    for (const domain::AssignmentState &assignment : std::as_const(org->assignments)) {
        if (assignment.issued.draw == draw)
            reading.assignedCodes.insert(assignment.issued.enterprise.code);
    }
    reading.org = *std::move(org);
    return reading;
}

std::optional<Role> pressRole(const DrawReading &reading)
{
    const auto &dispatcher = reading.state.dispatcher;
    const auto &supervisor = reading.state.supervisor;
    if (dispatcher && dispatcher->officer == reading.me)
        return Role::Dispatcher;
    if (supervisor && supervisor->officer == reading.me)
        return Role::Supervisor;
    if (!dispatcher && reading.roles.testFlag(Role::Dispatcher))
        return Role::Dispatcher;
    if (!supervisor && reading.roles.testFlag(Role::Supervisor))
        return Role::Supervisor;
    return std::nullopt;
}

domain::Result<DrawId> freezeDraw(store::Vault &vault, const store::Surroundings &around,
                                  const QString &title, domain::DrawParameters parameters)
{
    parameters.algorithm = QString::fromUtf16(domain::kDrawAlgorithm);
    const auto snapshot = freezeRegisters(vault, parameters);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto kept = vault.drawRecords().keep(snapshot->toBytes());
    if (!kept)
        return tl::unexpected(kept.error());
    const domain::DrawSeal seal = domain::seal(*snapshot);
    domain::DrawFrozen body;
    body.draw = DrawId::create(around.clock, around.random);
    body.title = title;
    body.snapshotSha256 = seal.snapshotSha256;
    body.enterpriseRoot = seal.enterpriseRoot;
    body.officerRoot = seal.officerRoot;
    body.enterpriseCount = seal.enterpriseCount;
    body.officerCount = seal.officerCount;
    body.parameters = parameters;
    if (const auto set = vault.settings().setValue(snapshotKey(body.draw), kept->bytes()); !set)
        return tl::unexpected(set.error());
    if (const auto written = append(vault, body); !written)
        return tl::unexpected(written.error());
    return body.draw;
}

domain::Result<> commitDraw(store::Vault &vault, const store::Surroundings &around, const DrawId &draw)
{
    const auto reading = readDraw(vault, draw);
    if (!reading)
        return tl::unexpected(reading.error());
    const auto role = pressRole(*reading);
    if (!role)
        return domain::fail(ErrorCode::NotAllowed, u"not a presser"_s);
    const auto &press = *role == Role::Dispatcher ? reading->state.dispatcher : reading->state.supervisor;
    if (press) // a second number would make the first promise one that cannot be kept
        return domain::fail(ErrorCode::Conflict, u"committed already"_s);
    QByteArray bytes(32, Qt::Uninitialized);
    around.random.fill(std::as_writable_bytes(std::span(bytes.data(), size_t(bytes.size()))));
    const auto nonce = domain::Digest::fromBytes(bytes);
    if (!nonce)
        return tl::unexpected(nonce.error());
    // Kept before it is promised: a promise that cannot be kept would spoil the draw.
    if (const auto set = vault.settings().setValue(nonceKey(draw), bytes); !set)
        return set;
    const domain::Digest commit = domain::drawCommit(reading->state.frozen.snapshotSha256, *role, *nonce);
    return append(vault, domain::DrawCommitted{draw, *role, commit});
}

domain::Result<> revealDraw(store::Vault &vault, const DrawId &draw)
{
    const auto reading = readDraw(vault, draw);
    if (!reading)
        return tl::unexpected(reading.error());
    const auto role = pressRole(*reading);
    const auto kept = vault.settings().value(nonceKey(draw));
    if (!kept)
        return tl::unexpected(kept.error());
    if (!role || !*kept)
        return domain::fail(ErrorCode::NotFound, u"committed elsewhere"_s);
    const auto nonce = domain::Digest::fromBytes(**kept);
    if (!nonce)
        return tl::unexpected(nonce.error());
    return append(vault, domain::DrawRevealed{draw, *role, *nonce});
}

domain::Result<> completeDraw(store::Vault &vault, const DrawId &draw)
{
    const auto reading = readDraw(vault, draw);
    if (!reading)
        return tl::unexpected(reading.error());
    const auto snapshot = keptSnapshot(vault, draw);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const domain::DrawState &state = reading->state;
    if (state.seed().isNull())
        return domain::fail(ErrorCode::NotAllowed, u"not revealed"_s);
    const auto transcript =
        domain::writeTranscript(state, *snapshot, reading->org.nameOf(state.dispatcher->officer),
                                reading->org.nameOf(state.supervisor->officer));
    if (!transcript)
        return tl::unexpected(transcript.error());
    if (const auto kept = vault.drawRecords().keep(transcript->toBytes()); !kept)
        return tl::unexpected(kept.error());
    return append(vault, domain::completion(*transcript));
}

domain::Result<int> issueAssignments(store::Vault &vault, const store::Surroundings &around,
                                     const DrawId &draw, const QList<domain::RulePackage> &rules)
{
    const auto reading = readDraw(vault, draw);
    if (!reading)
        return tl::unexpected(reading.error());
    if (!reading->state.completed)
        return domain::fail(ErrorCode::NotAllowed, u"not drawn"_s);
    const QDate today = around.clock.nowUtc().toTimeZone(QTimeZone(8 * 3600)).date();
    const auto inForce = domain::rulesFor(rules, today);
    if (!inForce)
        return tl::unexpected(inForce.error());
    int issued = 0;
    for (const domain::DrawnTarget &target : reading->state.completed->chosen) {
        if (reading->assignedCodes.contains(target.enterprise))
            continue;
        if (const auto done = issueOne(vault, around, *reading, target, *inForce); !done)
            return tl::unexpected(done.error());
        ++issued;
    }
    return issued;
}

domain::Result<QByteArray> drawRecord(store::Vault &vault, const DrawId &draw)
{
    const auto record = store::collectDrawRecord(vault, draw);
    if (!record)
        return tl::unexpected(record.error());
    return record->toBytes();
}

} // namespace fieldcase::app
