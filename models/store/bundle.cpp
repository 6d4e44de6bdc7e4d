// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bundle.h"

#include "models/crypto/age.h"
#include "models/domain/permissions.h"
#include "models/store/vault.h"

#include <QSet>

namespace fieldcase::store {

using domain::AssignmentIssued;
using domain::CaseId;
using domain::DeviceId;
using domain::DrawId;
using domain::EntryHash;
using domain::ErrorCode;
using domain::fail;
using domain::RecordedEntry;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

/// What a court is shown of the organisation's ledger.
struct Interest {
    CaseId caseId; ///< null: none
    DrawId draw;   ///< null: none
    QSet<DeviceId> devices;
};

template <typename T> const T *bodyAs(const StoredEntry &entry)
{
    return entry.body ? std::get_if<T>(&*entry.body) : nullptr;
}

/// The draw that \a entry belongs to; null for none.
DrawId drawOf(const StoredEntry &entry)
{
    if (const auto *frozen = bodyAs<domain::DrawFrozen>(entry))
        return frozen->draw;
    if (const auto *committed = bodyAs<domain::DrawCommitted>(entry))
        return committed->draw;
    if (const auto *revealed = bodyAs<domain::DrawRevealed>(entry))
        return revealed->draw;
    if (const auto *completed = bodyAs<domain::DrawCompleted>(entry))
        return completed->draw;
    return {};
}

bool isOfInterest(const StoredEntry &entry, const Interest &interest)
{
    if (bodyAs<domain::OrgCreated>(entry))
        return true;
    if (const auto *enrolled = bodyAs<domain::DeviceEnrolled>(entry))
        return interest.devices.contains(enrolled->device);
    if (const auto *revoked = bodyAs<domain::DeviceRevoked>(entry))
        return interest.devices.contains(revoked->device);
    if (const auto *issued = bodyAs<AssignmentIssued>(entry))
        return issued->caseId == interest.caseId;
    if (const auto *keyed = bodyAs<domain::CaseKeyed>(entry))
        return keyed->caseId == interest.caseId;
    const DrawId draw = drawOf(entry);
    return !draw.isNull() && draw == interest.draw;
}

/// The entries that explain \a interest: those themselves, and the enrolments of the devices that wrote them.
/// \param voided entries without effect, which explain nothing
QList<StoredEntry> entriesBehind(const QList<StoredEntry> &entries, Interest interest,
                                 const QSet<EntryHash> &voided)
{
    // Whoever wrote an entry of interest is of interest, and may have been revoked by somebody who then is,
    // too.
    for (qsizetype known = -1; known != interest.devices.size();) {
        known = interest.devices.size();
        for (const StoredEntry &entry : entries) {
            if (isOfInterest(entry, interest))
                interest.devices.insert(entry.header.device);
        }
    }
    QList<StoredEntry> behind;
    for (const StoredEntry &entry : entries) {
        if (isOfInterest(entry, interest) && !voided.contains(entry.hash))
            behind.append(entry);
    }
    return behind;
}

/// \param key opens the bodies; null for the organisation's, which are in the clear
Result<QList<RecordedEntry>> recorded(Ledger &ledger, const QList<StoredEntry> &entries,
                                      const crypto::BoxKey *key)
{
    QList<RecordedEntry> list;
    for (const StoredEntry &entry : entries) {
        auto travelling = ledger.travelling(entry.hash);
        if (!travelling)
            return tl::unexpected(travelling.error());
        if (key) {
            auto body = crypto::ageOpen(travelling->entry.body, *key);
            if (!body)
                return tl::unexpected(body.error());
            travelling->entry.body = *std::move(body);
        }
        list.append({travelling->entry, travelling->receipt});
    }
    return list;
}

struct Organisation {
    domain::OrgState state;
    QList<StoredEntry> entries;
    QSet<EntryHash> voided;
};

Result<Organisation> readOrganisation(Vault &vault)
{
    if (!vault.keys().membership())
        return fail(ErrorCode::NotAllowed, u"not enrolled"_s);
    const auto state = vault.ledger().orgState();
    if (!state)
        return tl::unexpected(state.error());
    const auto entries = vault.ledger().entries(domain::orgCase(vault.keys().membership()->org));
    if (!entries)
        return tl::unexpected(entries.error());
    Organisation organisation{*state, *entries, {}};
    for (const domain::VoidedEntry &entry : state->voided)
        organisation.voided.insert(entry.entry);
    return organisation;
}

Result<domain::DrawRecord> drawRecord(Vault &vault, const Organisation &organisation, const DrawId &draw)
{
    const auto it = organisation.state.draws.constFind(draw);
    if (it == organisation.state.draws.constEnd() || !it->completed)
        return fail(ErrorCode::NotFound, u"the draw is not completed"_s);
    const auto transcript = vault.drawRecords().record(it->completed->transcriptSha256);
    if (!transcript)
        return tl::unexpected(transcript.error());
    const auto behind = entriesBehind(organisation.entries, {{}, draw, {}}, organisation.voided);
    auto entries = recorded(vault.ledger(), behind, nullptr);
    if (!entries)
        return tl::unexpected(entries.error());
    return domain::DrawRecord{*transcript, *std::move(entries)};
}

Result<> checkObjectsAreHere(Vault &vault, const CaseId &caseId)
{
    const auto missing = vault.objects().missing(caseId);
    if (!missing)
        return tl::unexpected(missing.error());
    if (!missing->isEmpty())
        return fail(ErrorCode::NotFound, missing->first().object.toHex());
    return {};
}

} // namespace

Result<domain::DrawRecord> collectDrawRecord(Vault &vault, const DrawId &draw)
{
    const auto organisation = readOrganisation(vault);
    if (!organisation)
        return tl::unexpected(organisation.error());
    return drawRecord(vault, *organisation, draw);
}

Result<BundleSource> handOutBundle(Vault &vault, const CaseId &caseId)
{
    const auto organisation = vault.ledger().orgState();
    if (!organisation)
        return tl::unexpected(organisation.error());
    if (!domain::mayWrite(domain::EntryKind::EvidenceAccessed, organisation->rolesOf(vault.keys().device())))
        return fail(ErrorCode::NotAllowed, u"the roles do not permit an export"_s);
    const auto state = vault.ledger().caseState(caseId);
    if (!state)
        return tl::unexpected(state.error());
    if (const auto key = vault.keys().caseKey(caseId, state->assignment.caseBox); !key)
        return tl::unexpected(key.error());
    if (const auto here = checkObjectsAreHere(vault, caseId); !here)
        return tl::unexpected(here.error());
    for (const domain::EvidenceState &piece : state->evidence) {
        const domain::EvidenceAccessed body{piece.sealed.evidence, domain::AccessPurpose::Export};
        if (const auto noted = vault.ledger().append(caseId, body); !noted)
            return tl::unexpected(noted.error());
    }
    return collectBundle(vault, caseId);
}

Result<BundleSource> collectBundle(Vault &vault, const CaseId &caseId)
{
    const auto organisation = readOrganisation(vault);
    if (!organisation)
        return tl::unexpected(organisation.error());
    const auto state = vault.ledger().caseState(caseId);
    if (!state)
        return tl::unexpected(state.error());
    const auto key = vault.keys().caseKey(caseId, state->assignment.caseBox);
    if (!key)
        return tl::unexpected(key.error());
    const auto entries = vault.ledger().entries(caseId);
    if (!entries)
        return tl::unexpected(entries.error());
    if (const auto here = checkObjectsAreHere(vault, caseId); !here)
        return tl::unexpected(here.error());

    Interest interest{caseId, state->assignment.draw, {vault.keys().device()}};
    for (const StoredEntry &entry : *entries)
        interest.devices.insert(entry.header.device);
    const auto behind = entriesBehind(organisation->entries, interest, organisation->voided);
    auto recordedEntries = recorded(vault.ledger(), *entries, *key);
    auto recordedOrganisation = recorded(vault.ledger(), behind, nullptr);
    auto caseKey = crypto::BoxKey::fromSecret((*key)->secret().copy());
    auto exporter = crypto::SigningKey::fromSeed(vault.keys().signingKey().seed());
    if (!recordedEntries || !recordedOrganisation)
        return tl::unexpected(recordedEntries ? recordedOrganisation.error() : recordedEntries.error());
    Q_ASSERT(caseKey && exporter); // copies of good keys

    BundleSource source{vault.keys().membership()->org,
                        *state,
                        *std::move(recordedOrganisation),
                        *std::move(recordedEntries),
                        *std::move(caseKey),
                        *std::move(exporter),
                        vault.keys().device(),
                        vault.keys().membership()->officeSign,
                        {},
                        vault.objects().folder(),
                        {}};
    for (const StoredEntry &entry : behind) {
        if (const auto *enrolled = bodyAs<domain::DeviceEnrolled>(entry))
            source.deviceKeys.insert(enrolled->device, enrolled->sign);
    }
    if (const auto record = drawRecord(vault, *organisation, state->assignment.draw)) {
        if (const auto bytes = record->toBytes())
            source.drawRecord = *bytes;
    }
    return source;
}

} // namespace fieldcase::store
