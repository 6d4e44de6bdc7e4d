// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casestate.h"
#include "tests/simulation/world.h"

namespace fieldcase::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr office::PageLimit kAll{1'000'000, 1'000'000'000};

/// The device's entries of a case with their official positions; position 0 at the end when some wait.
domain::Result<QList<std::pair<qint64, domain::EntryHash>>> orderAt(SimDevice &device,
                                                                    const domain::CaseId &caseId)
{
    using Order = QList<std::pair<qint64, domain::EntryHash>>;
    return device.with([&](store::Vault &vault) -> domain::Result<Order> {
        const auto entries = vault.ledger().entries(caseId);
        if (!entries)
            return tl::unexpected(entries.error());
        Order order;
        for (const store::StoredEntry &entry : *entries)
            order.append({entry.position, entry.hash});
        return order;
    });
}

Complaint checkVault(SimDevice &device)
{
    const auto report = device.with([](store::Vault &vault) { return vault.check(); });
    if (!report)
        return u"%1 cannot be checked: %2"_s.arg(device.name(), report.error().context);
    // A file without an entry is what a power cut leaves between sealing and writing: nobody was told that it
    // is safe.
    for (const store::CheckFinding &finding : report->findings) {
        if (finding.damage != store::Damage::ObjectUnknown)
            return u"%1: %2 %3"_s.arg(device.name(), store::damageName(finding.damage), finding.detail);
    }
    return {};
}

Complaint checkOutbox(SimDevice &device)
{
    const auto counts = device.with([](store::Vault &vault) { return vault.outbox().counts(); });
    if (!counts)
        return counts.error().context;
    if (counts->entries != 0 || counts->objects != 0 || counts->held != 0 || counts->refused != 0)
        return u"%1: %2 entries and %3 objects wait, %4 are held, %5 refused"_s.arg(device.name())
            .arg(counts->entries)
            .arg(counts->objects)
            .arg(counts->held)
            .arg(counts->refused);
    return {};
}

} // namespace

/// What the office showed once stays where it was; only new entries follow.
Complaint World::checkOfficialOrder()
{
    const auto all = m_office->storage().entries().allEntries(0, kAll);
    if (!all)
        return u"the office's log cannot be read: %1"_s.arg(all.error().context);
    QSet<domain::EntryHash> seen;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const domain::EntryHash hash = (*all)[i].wire.hash();
        if ((*all)[i].position != i + 1)
            return u"the office's positions have a gap at %1"_s.arg(i + 1);
        if (seen.contains(hash))
            return u"the office has an entry twice: %1"_s.arg(hash.toHex());
        seen.insert(hash);
        if (i < m_history.log.size() && m_history.log[i] != hash)
            return u"position %1 has changed"_s.arg(i + 1);
        if (i >= m_history.log.size())
            m_history.log.append(hash);
    }
    if (all->size() < m_history.log.size())
        return u"the office's log has shrunk"_s;
    return {};
}

Complaint World::check()
{
    if (m_complaint)
        return m_complaint;
    if (const Complaint order = checkOfficialOrder())
        return order;
    if (const auto checked = m_office->storage().check(); !checked)
        return u"office: %1"_s.arg(checked.error().context);
    for (const auto &device : m_devices) {
        if (const Complaint complaint = checkVault(*device))
            return complaint;
        if (const Complaint complaint = checkOutbox(*device))
            return complaint;
    }
    if (const Complaint complaint = checkEntries())
        return complaint;
    return checkObjects();
}

Complaint World::checkEntries()
{
    for (const History::Entry &entry : std::as_const(m_history.entries)) {
        if (m_history.log.count(entry.hash) != 1)
            return u"entry %1 of %2 is %3 times at the office"_s.arg(entry.hash.toHex(), entry.device)
                .arg(m_history.log.count(entry.hash));
    }
    QList<domain::CaseId> all = m_cases;
    all.append(m_office->orgCase());
    for (const domain::CaseId &caseId : std::as_const(all)) {
        const auto official = m_office->storage().entries().entries(caseId, 0, kAll);
        if (!official)
            return official.error().context;
        QList<std::pair<qint64, domain::EntryHash>> expected;
        for (const office::AcceptedEntry &entry : *official)
            expected.append({entry.position, entry.wire.hash()});
        std::optional<domain::CaseState> state;
        for (const auto &device : m_devices) {
            const auto order = orderAt(*device, caseId);
            if (!order || *order != expected)
                return u"%1 has another case %2 than the office"_s.arg(device->name(), caseId.toString());
            if (caseId == m_office->orgCase())
                continue;
            const auto seen =
                device->with([&](store::Vault &vault) { return vault.ledger().caseState(caseId); });
            if (!seen || (state && !(*state == *seen)))
                return u"%1 makes another state of case %2"_s.arg(device->name(), caseId.toString());
            state = *seen;
        }
    }
    return {};
}

Complaint World::checkObjects()
{
    office::ObjectFiles files(m_office->disk, m_office->folder());
    for (const History::Object &object : std::as_const(m_history.objects)) {
        if (const auto whole = files.verifyObject(object.object); !whole)
            return u"object %1 at the office: %2"_s.arg(object.object.toHex(), whole.error().context);
        for (const auto &device : m_devices) {
            const auto row =
                device->with([&](store::Vault &vault) { return vault.objects().row(object.object); });
            if (!row)
                return u"%1 does not know object %2"_s.arg(device->name(), object.object.toHex());
            if (device->name() == object.device && (!row->here || row->state != store::ObjectState::Proven))
                return u"object %1 of %2 is not proven"_s.arg(object.object.toHex(), device->name());
            if (!row->here)
                continue;
            const auto plain = device->with([&](store::Vault &vault) -> domain::Result<domain::Digest> {
                const auto reader = vault.objects().open(object.object);
                if (!reader)
                    return tl::unexpected(reader.error());
                const auto bytes = (*reader)->readAt(0, (*reader)->plainBytes());
                if (!bytes)
                    return tl::unexpected(bytes.error());
                return domain::Digest::of(*bytes);
            });
            if (!plain || *plain != object.plain)
                return u"object %1 at %2 is not what was sealed"_s.arg(object.object.toHex(), device->name());
        }
    }
    return checkReviewer();
}

/// Who reviews has all that waits for review.
Complaint World::checkReviewer()
{
    const auto missing = m_devices[kReviewer]->with([](store::Vault &vault) -> domain::Result<qsizetype> {
        store::CaseList::Filter filter;
        filter.whose = store::CaseList::Filter::Whose::ReviewQueue;
        const auto cases = vault.lists().cases(filter, {}, 100);
        if (!cases)
            return tl::unexpected(cases.error());
        qsizetype count = 0;
        for (const store::CaseRow &row : *cases) {
            const auto objects = vault.objects().missing(row.caseId);
            if (!objects)
                return tl::unexpected(objects.error());
            count += objects->size();
        }
        return count;
    });
    if (!missing)
        return missing.error().context;
    if (*missing != 0)
        return u"the reviewer lacks %1 objects"_s.arg(*missing);
    return {};
}

} // namespace fieldcase::simulation
