// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/syncreading.h"

#include "sync/client/syncmemory.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using items::TransferItem;
using items::TransferKind;
using items::TransferState;

namespace {

constexpr int kMostShown = 200;
constexpr auto kMeteredKey = "sync/metered";

/// Names of the objects of one case, by hash.
domain::Result<QHash<domain::ObjectHash, QString>> namesIn(store::Vault &vault, const domain::CaseId &caseId)
{
    QHash<domain::ObjectHash, QString> names;
    const auto evidence = vault.lists().evidence(caseId);
    if (!evidence)
        return tl::unexpected(evidence.error());
    for (const store::EvidenceRow &row : *evidence)
        names.insert(row.object, row.name);
    const auto state = vault.ledger().caseState(caseId);
    if (!state)
        return tl::unexpected(state.error());
    for (const domain::DocumentState &document : state->documents) {
        const domain::DocumentGenerated &made = document.generated;
        const QString name = made.number.isEmpty() ? made.form : made.number;
        names.insert(made.object, name); // as it was made
        if (document.finalised)
            names.insert(document.finalised->object, name); // with its signatures
    }
    return names;
}

domain::Result<> addObjects(store::Vault &vault, QList<TransferItem> &transfers)
{
    const auto objects = vault.outbox().objects(kMostShown);
    if (!objects)
        return tl::unexpected(objects.error());
    QHash<domain::CaseId, QHash<domain::ObjectHash, QString>> names;
    QHash<domain::CaseId, QString> subjects;
    for (const store::ObjectRow &object : *objects) {
        if (!names.contains(object.caseId)) {
            const auto row = vault.lists().caseRow(object.caseId);
            subjects.insert(object.caseId, row ? row->enterpriseName : QString());
            const auto read = namesIn(vault, object.caseId);
            if (!read)
                return tl::unexpected(read.error());
            names.insert(object.caseId, *read);
        }
        TransferItem item;
        item.id = object.object.toHex();
        item.kind = TransferKind::Object;
        item.subject = subjects.value(object.caseId);
        item.name = names.value(object.caseId).value(object.object, item.id.left(12));
        item.state = object.state == store::ObjectState::Sent ? TransferState::Sent : TransferState::Waiting;
        item.bytes = object.objectBytes;
        transfers << item;
    }
    return {};
}

domain::Result<> addRefused(store::Vault &vault, QList<TransferItem> &transfers)
{
    const auto refused = vault.outbox().refused(kMostShown);
    if (!refused)
        return tl::unexpected(refused.error());
    for (const store::Outbox::RefusedRow &row : *refused) {
        const auto caseRow = vault.lists().caseRow(row.caseId);
        TransferItem item;
        item.id = row.hash.toHex();
        item.kind = TransferKind::Refused;
        item.subject = caseRow ? caseRow->enterpriseName : QString();
        item.name = item.id.left(12);
        item.state = TransferState::Refused;
        item.reason = row.reason;
        transfers << item;
    }
    return {};
}

} // namespace

domain::Result<SyncReading> SyncReading::of(store::Vault &vault)
{
    SyncReading reading;
    const auto counts = vault.outbox().counts();
    if (!counts)
        return tl::unexpected(counts.error());
    reading.counts = *counts;
    if (counts->entries > 0) {
        TransferItem entries;
        entries.id = u"entries"_s;
        entries.kind = TransferKind::Entries;
        entries.count = counts->entries;
        reading.transfers << entries;
    }
    if (const auto added = addRefused(vault, reading.transfers); !added)
        return tl::unexpected(added.error());
    if (const auto added = addObjects(vault, reading.transfers); !added)
        return tl::unexpected(added.error());
    client::SyncMemory memory(vault.settings());
    const auto address = memory.address();
    if (!address)
        return tl::unexpected(address.error());
    if (*address)
        reading.office = u"%1:%2"_s.arg((*address)->hosts.value(0)).arg((*address)->port);
    reading.lastSuccessMs = memory.lastSuccessMs().value_or(0);
    const auto metered = vault.settings().value(QLatin1String(kMeteredKey));
    reading.isMetered = metered && *metered && **metered == "1";
    return reading;
}

domain::Result<> SyncReading::setMetered(store::Vault &vault, bool metered)
{
    return vault.settings().setValue(QLatin1String(kMeteredKey), metered ? "1" : "0");
}

} // namespace fieldcase::app
