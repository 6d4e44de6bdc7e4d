// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/orgfold.h"

#include "models/domain/drawseed.h"

namespace fieldcase::domain {

namespace {

/// What \a wraps has that \a known has not, recipient by recipient.
QList<Wrap> newWraps(const QList<Wrap> &wraps, const QList<Wrap> &known)
{
    QList<Wrap> fresh;
    for (const Wrap &wrap : wraps) {
        const auto sameRecipient = [&](const Wrap &other) { return other.to == wrap.to; };
        if (std::none_of(known.begin(), known.end(), sameRecipient) &&
            std::none_of(fresh.begin(), fresh.end(), sameRecipient))
            fresh.append(wrap);
    }
    return fresh;
}

/// Whether the draw chose exactly this team for this enterprise.
bool wasDrawn(const DrawCompleted &draw, const AssignmentIssued &assignment)
{
    return std::any_of(draw.chosen.begin(), draw.chosen.end(), [&](const DrawnTarget &target) {
        return target.enterprise == assignment.enterprise.code && target.officers == assignment.officers;
    });
}

} // namespace

OrgFold::Outcome OrgFold::operator()(const OrgCreated &body) const
{
    if (body.officeDevice != entry.header.device || entry.header.seq != 1)
        return VoidReason::NotOffice;
    state.org = body;
    state.officeOfficer = writer();
    return {};
}

OrgFold::Outcome OrgFold::operator()(const DeviceEnrolled &body) const
{
    // Roles and keys of a device never change: a person who gets other roles enrols anew.
    if (state.devices.contains(body.device) || body.device == state.org->officeDevice)
        return VoidReason::DuplicateId;
    if (body.roles.testFlag(Role::Office))
        return VoidReason::WrongRole;
    state.devices.insert(body.device, {body, {}, entry.header.atMs, 0});
    return {};
}

OrgFold::Outcome OrgFold::operator()(const DeviceRevoked &body) const
{
    const auto it = state.devices.find(body.device);
    if (it == state.devices.end())
        return VoidReason::UnknownTarget;
    if (it->revoked)
        return VoidReason::AlreadyDone;
    it->revoked = body;
    it->revokedAtMs = entry.header.atMs;
    return {};
}

OrgFold::Outcome OrgFold::operator()(const GroupKeyed &body) const
{
    // Two administrators may both have made a key before knowing of each other: the first stands.
    if (!state.groupBox.isEmpty() && state.groupBox != body.box)
        return VoidReason::AlreadyDone;
    state.groupBox = body.box;
    state.groupWraps += newWraps(body.wraps, state.groupWraps);
    return {};
}

OrgFold::Outcome OrgFold::operator()(const RegisterRows &body) const
{
    ++state.importParts[body.import];
    return {};
}

OrgFold::Outcome OrgFold::operator()(const NumbersLeased &body) const
{
    if (!state.devices.contains(body.device))
        return VoidReason::UnknownTarget;
    if (body.from < state.nextNumber(body.form, body.year))
        return VoidReason::DuplicateId;
    state.leases.append(body);
    return {};
}

OrgFold::Outcome OrgFold::operator()(const DrawFrozen &body) const
{
    if (state.draws.contains(body.draw))
        return VoidReason::DuplicateId;
    DrawState draw;
    draw.frozen = body;
    draw.frozenBy = writer();
    draw.frozenAtMs = entry.header.atMs;
    state.draws.insert(body.draw, draw);
    return {};
}

OrgFold::Outcome OrgFold::operator()(const DrawCommitted &body) const
{
    const auto it = state.draws.find(body.draw);
    if (it == state.draws.end())
        return VoidReason::UnknownTarget;
    if (!state.rolesOf(entry.header.device).testFlag(body.role))
        return VoidReason::WrongRole;
    auto &own = body.role == Role::Dispatcher ? it->dispatcher : it->supervisor;
    const auto &other = body.role == Role::Dispatcher ? it->supervisor : it->dispatcher;
    if (own)
        return VoidReason::AlreadyDone;
    if (other && other->officer == writer())
        return VoidReason::SamePerson;
    own = DrawPress{writer(), body.commit, {}};
    return {};
}

OrgFold::Outcome OrgFold::operator()(const DrawRevealed &body) const
{
    const auto it = state.draws.find(body.draw);
    if (it == state.draws.end() || !it->dispatcher || !it->supervisor)
        return VoidReason::UnknownTarget; // nobody reveals before both have committed
    auto &own = body.role == Role::Dispatcher ? it->dispatcher : it->supervisor;
    if (own->officer != writer())
        return VoidReason::WrongRole;
    if (!own->nonce.isNull())
        return VoidReason::AlreadyDone;
    if (drawCommit(it->frozen.snapshotSha256, body.role, body.nonce) != own->commit)
        return VoidReason::WrongContent;
    own->nonce = body.nonce;
    return {};
}

OrgFold::Outcome OrgFold::operator()(const DrawCompleted &body) const
{
    const auto it = state.draws.find(body.draw);
    if (it == state.draws.end() || it->seed().isNull())
        return VoidReason::UnknownTarget;
    if (it->completed)
        return VoidReason::AlreadyDone;
    if (it->seed() != body.seed)
        return VoidReason::WrongContent;
    it->completed = body;
    it->completedAtMs = entry.header.atMs;
    return {};
}

OrgFold::Outcome OrgFold::operator()(const AssignmentIssued &body) const
{
    if (state.assignments.contains(body.caseId) || body.caseId == entry.header.caseId)
        return VoidReason::DuplicateId;
    if (body.officers.contains(writer()))
        return VoidReason::OnTeam;
    if (body.source == AssignmentSource::Draw) {
        const auto it = state.draws.constFind(body.draw);
        if (it == state.draws.constEnd() || !it->completed || !wasDrawn(*it->completed, body))
            return VoidReason::NotDrawn;
    }
    state.assignments.insert(body.caseId, {body, body.wraps, writer(), entry.header.atMs});
    state.assignmentOrder.append(body.caseId);
    return {};
}

OrgFold::Outcome OrgFold::operator()(const CaseKeyed &body) const
{
    const auto it = state.assignments.find(body.caseId);
    if (it == state.assignments.end())
        return VoidReason::UnknownTarget;
    it->wraps += newWraps(body.wraps, it->wraps);
    return {};
}

} // namespace fieldcase::domain
