// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keyduties.h"

#include "models/store/keywraps.h"
#include "models/store/vault.h"

namespace fieldcase::store {

using domain::ErrorCode;
using domain::OrgState;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

/// As many wraps as one entry may hold.
constexpr qsizetype kMostWraps = 500;

/// \returns whether an entry was written
Result<bool> dutyToGroup(Vault &vault, const OrgState &org, domain::Random &random)
{
    if (!org.rolesOf(vault.keys().device()).testFlag(domain::Role::Administrator))
        return false;
    QList<Recipient> missing = missingRecipients(groupRecipients(org), org.groupWraps);
    if (missing.isEmpty())
        return false;
    missing = missing.first(std::min(kMostWraps, missing.size())); // the others at the next sync
    domain::GroupKeyed body;
    body.group = u"office"_s;
    Result<QList<domain::Wrap>> wraps;
    if (org.groupBox.isEmpty()) {
        const auto key = crypto::BoxKey::generate(random);
        body.box = key.publicKey();
        wraps = wrapsFor(key, missing, random);
    } else {
        const auto key = vault.keys().groupKey(org.groupBox);
        if (!key && key.error().code == ErrorCode::WrongKey)
            return false; // another administrator's device has it
        if (!key)
            return tl::unexpected(key.error());
        body.box = org.groupBox;
        wraps = wrapsFor(**key, missing, random);
    }
    if (!wraps)
        return tl::unexpected(wraps.error());
    body.wraps = *wraps;
    const auto written = vault.ledger().append(orgCase(vault.keys().membership()->org), body);
    if (!written)
        return tl::unexpected(written.error());
    return true;
}

Result<bool> dutyToCase(Vault &vault, const OrgState &org, const domain::AssignmentState &assignment,
                        domain::Random &random)
{
    const domain::CaseId caseId = assignment.issued.caseId;
    const auto missing = missingRecipients(caseRecipients(assignment.issued.officers, org), assignment.wraps);
    if (missing.isEmpty())
        return false;
    const auto key = vault.keys().caseKey(caseId, assignment.issued.caseBox);
    if (!key && key.error().code == ErrorCode::WrongKey)
        return false;
    if (!key)
        return tl::unexpected(key.error());
    const auto wraps = wrapsFor(**key, missing, random);
    if (!wraps)
        return tl::unexpected(wraps.error());
    const auto written =
        vault.ledger().append(orgCase(vault.keys().membership()->org), domain::CaseKeyed{caseId, *wraps});
    if (!written)
        return tl::unexpected(written.error());
    return true;
}

} // namespace

Result<int> fulfilKeyDuties(Vault &vault)
{
    domain::Random &random = vault.surroundings().random;
    int count = 0;
    const auto before = vault.ledger().orgState();
    if (!before)
        return tl::unexpected(before.error());
    const auto group = dutyToGroup(vault, *before, random);
    if (!group)
        return tl::unexpected(group.error());
    count += int(*group);
    const auto org = vault.ledger().orgState();
    if (!org)
        return tl::unexpected(org.error());
    for (const domain::CaseId &caseId : org->assignmentOrder) {
        const auto written = dutyToCase(vault, *org, org->assignments.value(caseId), random);
        if (!written)
            return tl::unexpected(written.error());
        count += int(*written);
    }
    return count;
}

} // namespace fieldcase::store
