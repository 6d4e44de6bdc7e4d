// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/orgstate.h"

#include "models/domain/drawseed.h"
#include "models/domain/orgfold.h"
#include "models/domain/permissions.h"

namespace fieldcase::domain {

namespace {

std::optional<VoidReason> fold(OrgState &state, const AppliedEntry &entry)
{
    if (!entry.body)
        return VoidReason::Unreadable;
    const bool first = entry.header.kind == EntryKind::OrgCreated;
    if (first == state.org.has_value())
        return VoidReason::NotOffice;
    if (!first) {
        if (!state.isActive(entry.header.device))
            return state.devices.contains(entry.header.device) ? VoidReason::RevokedDevice
                                                               : VoidReason::WrongRole;
        if (!mayWrite(entry.header.kind, state.rolesOf(entry.header.device)))
            return VoidReason::WrongRole;
    }
    return std::visit(OrgFold{state, entry}, *entry.body);
}

} // namespace

DrawStage DrawState::stage() const
{
    if (completed)
        return DrawStage::Completed;
    if (!seed().isNull())
        return DrawStage::Revealed;
    return dispatcher && supervisor ? DrawStage::Committed : DrawStage::Frozen;
}

Digest DrawState::seed() const
{
    if (!dispatcher || !supervisor || dispatcher->nonce.isNull() || supervisor->nonce.isNull())
        return {};
    return drawSeed(frozen.snapshotSha256, dispatcher->nonce, supervisor->nonce);
}

Roles OrgState::rolesOf(const DeviceId &device) const
{
    if (org && org->officeDevice == device)
        return Role::Office;
    return devices.value(device).enrolled.roles;
}

QByteArray OrgState::signKeyOf(const DeviceId &device) const
{
    if (org && org->officeDevice == device)
        return org->officeSign;
    return devices.value(device).enrolled.sign;
}

bool OrgState::isActive(const DeviceId &device) const
{
    if (org && org->officeDevice == device)
        return true;
    const auto it = devices.find(device);
    return it != devices.end() && it->isActive();
}

QList<DeviceId> OrgState::devicesOf(const OfficerId &officer) const
{
    QList<DeviceId> found;
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        if (it->isActive() && it->enrolled.officer == officer)
            found.append(it.key());
    }
    return found;
}

QString OrgState::nameOf(const OfficerId &officer) const
{
    const auto it = std::find_if(devices.begin(), devices.end(), [&](const DeviceState &device) {
        return device.enrolled.officer == officer;
    });
    return it == devices.end() ? QString() : it->enrolled.name;
}

std::optional<AssignmentIssued> OrgState::assignmentOf(const CaseId &caseId) const
{
    const auto it = assignments.find(caseId);
    if (it == assignments.end())
        return {};
    return it->issued;
}

int OrgState::nextNumber(const QString &form, int year) const
{
    int next = 1;
    for (const NumbersLeased &lease : leases) {
        if (lease.form == form && lease.year == year)
            next = std::max(next, lease.to + 1);
    }
    return next;
}

OrgState apply(OrgState state, const AppliedEntry &entry)
{
    ++state.entryCount;
    if (const auto reason = fold(state, entry))
        state.voided.append(
            {entry.hash, entry.header.kind, *reason, entry.header.officer, entry.header.atMs});
    return state;
}

std::optional<VoidReason> applyIfValid(OrgState &state, const AppliedEntry &entry)
{
    const auto reason = fold(state, entry);
    if (!reason)
        ++state.entryCount;
    return reason;
}

std::optional<VoidReason> wouldVoid(const OrgState &state, const AppliedEntry &entry)
{
    OrgState copy = state; // implicitly shared: only what the entry touches is copied
    return fold(copy, entry);
}

} // namespace fieldcase::domain
