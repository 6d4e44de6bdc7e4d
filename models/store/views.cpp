// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/views.h"

#include "models/store/casecache.h"
#include "models/store/database.h"
#include "models/store/numbers.h"
#include "models/store/registerview.h"
#include "models/store/sqlvalues.h"

namespace fieldcase::store {

using domain::AppliedEntry;
using domain::CaseId;
using domain::CaseState;
using domain::EntryHash;
using domain::EntryKind;
using domain::OrgState;
using domain::RegisterRows;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kClearWraps{"views.clear_wraps", "DELETE FROM key_wrap"};
constexpr Statement kClearObjects{"views.clear_objects", "DELETE FROM object"};

/// Cases that stay in memory between transactions.
constexpr size_t kMostCases = 64;

/// What folding the organisation needs of an entry: register rows are many, and kept in tables of their own.
AppliedEntry lightened(AppliedEntry entry)
{
    if (!entry.body)
        return entry;
    if (auto *rows = std::get_if<RegisterRows>(&*entry.body)) {
        rows->enterprises.clear();
        rows->officers.clear();
    }
    return entry;
}

QMap<EntryHash, QString> voidedOf(const QList<domain::VoidedEntry> &list)
{
    QMap<EntryHash, QString> voided;
    for (const domain::VoidedEntry &entry : list)
        voided.insert(entry.entry, voidReasonName(entry.reason));
    return voided;
}

} // namespace

Views::Views(Database &database, EntryTable &entries, EntryIntake &intake, KeyRing &keys)
    : m_database(database), m_entries(entries), m_intake(intake), m_keys(keys)
{
}

Views::~Views() = default;

Result<const OrgState *> Views::org()
{
    if (!m_org) {
        if (const auto loaded = loadOrg(); !loaded)
            return tl::unexpected(loaded.error());
    }
    return &m_org->state();
}

Result<> Views::loadOrg()
{
    Fold<OrgState> fold{OrgState()};
    const auto folded = m_entries.each(m_entries.orgCase(), [&](const EntryRow &row) -> Result<> {
        auto entry = applied(row);
        if (!entry)
            return tl::unexpected(entry.error());
        (void)fold.add(std::move(*entry)); // they come in order
        return {};
    });
    if (!folded)
        return folded;
    m_org = std::move(fold);
    m_orgVoided = voidedOf(m_org->state().voided);
    m_keys.setGroupBox(m_org->state().groupBox);
    return {};
}

Result<AppliedEntry> Views::applied(const EntryRow &row)
{
    const auto header = domain::EntryHeader::fromBytes(row.travelling.header);
    if (!header)
        return domain::fail(domain::ErrorCode::Damaged, u"entry %1: header"_s.arg(row.hash.toHex()));
    AppliedEntry entry;
    entry.hash = row.hash;
    entry.header = *header;
    if (row.position != 0)
        entry.position = row.position;
    if (header->kind == EntryKind::RegisterRows && row.plain.isEmpty()) {
        auto part = RegisterView(m_database).part(row.row);
        if (!part)
            return tl::unexpected(part.error());
        entry.body = std::move(*part);
    } else if (!row.plain.isEmpty()) {
        auto body = domain::bodyFromBytes(header->kind, row.plain);
        if (!body)
            return domain::fail(domain::ErrorCode::Damaged, u"entry %1: body"_s.arg(row.hash.toHex()));
        entry.body = std::move(*body);
    }
    return entry;
}

Result<const CaseState *> Views::caseState(const CaseId &caseId)
{
    const auto cache = load(caseId);
    if (!cache)
        return tl::unexpected(cache.error());
    return &(*cache)->fold.state();
}

Result<Views::CaseCache *> Views::load(const CaseId &caseId)
{
    if (const auto it = m_cases.find(caseId); it != m_cases.end())
        return &it->second;
    const auto organisation = org();
    if (!organisation)
        return tl::unexpected(organisation.error());
    CaseCache cache{Fold(startCase(caseId, (*organisation)->assignmentOf(caseId))), {}, {}};
    const auto folded = m_entries.each(caseId, [&](const EntryRow &row) -> Result<> {
        auto entry = applied(row);
        if (!entry)
            return tl::unexpected(entry.error());
        entry->roles = m_org->state().rolesOf(entry->header.device);
        cache.newest.see(*entry);
        (void)cache.fold.add(std::move(*entry));
        return {};
    });
    if (!folded)
        return tl::unexpected(folded.error());
    auto written = CaseView(m_database).read(caseId);
    if (!written)
        return tl::unexpected(written.error());
    cache.written = std::move(*written);
    if (m_cases.size() >= kMostCases)
        m_cases.clear();
    return &m_cases.emplace(caseId, std::move(cache)).first->second;
}

Result<std::optional<domain::VoidReason>> Views::addIfValid(const AppliedEntry &entry)
{
    if (const auto organisation = org(); !organisation)
        return tl::unexpected(organisation.error());
    if (entry.header.caseId == m_entries.orgCase())
        return m_org->addIfValid(lightened(entry));
    const auto cache = load(entry.header.caseId);
    if (!cache)
        return tl::unexpected(cache.error());
    return (*cache)->fold.addIfValid(entry);
}

Result<> Views::added(NewEntry entry)
{
    const auto organisation = org();
    if (!organisation)
        return tl::unexpected(organisation.error());
    if (entry.applied.header.caseId == m_entries.orgCase())
        return addedToOrg(entry);
    entry.applied.roles = (*organisation)->rolesOf(entry.applied.header.device);
    return addedToCase(entry);
}

Result<> Views::addedToOrg(const NewEntry &entry)
{
    if (const auto *rows = entry.applied.body ? std::get_if<RegisterRows>(&*entry.applied.body) : nullptr) {
        if (const auto noted = RegisterView(m_database).notePart(entry.row, *rows); !noted)
            return noted;
    }
    if (!entry.isFolded && !m_org->add(lightened(entry.applied)))
        m_org.reset();
    if (const auto settled = settleOrg(entry.applied.hash); !settled)
        return settled;
    return m_orgVoided.contains(entry.applied.hash) ? Result<>() : project(entry);
}

Result<> Views::settleOrg(const EntryHash &changed)
{
    const QMap<EntryHash, QString> before = m_orgVoided;
    if (const auto organisation = org(); !organisation)
        return tl::unexpected(organisation.error());
    const QMap<EntryHash, QString> after = voidedOf(m_org->state().voided);
    m_keys.setGroupBox(m_org->state().groupBox);
    m_orgVoided = after;
    if (before == after)
        return {};
    // An entry that came before others may turn them void, or valid: what they did to the tables is undone or
    // made up.
    QMap<EntryHash, QString> others = after;
    others.remove(changed);
    QMap<EntryHash, QString> othersBefore = before;
    othersBefore.remove(changed);
    m_rebuild = m_rebuild || others != othersBefore;
    return CaseView(m_database).writeVoided(m_entries.orgCase(), before, after);
}

Result<> Views::addedToCase(const NewEntry &entry)
{
    const CaseId &caseId = entry.applied.header.caseId;
    if (const auto it = m_cases.find(caseId); it != m_cases.end()) {
        it->second.newest.see(entry.applied);
        if (!entry.isFolded && !it->second.fold.add(entry.applied))
            m_cases.erase(it);
    }
    m_touched.insert(caseId);
    return projectContent(entry);
}

Result<> Views::confirmed(const CaseId &caseId, const EntryHash &hash, qint64 position)
{
    if (caseId == m_entries.orgCase()) {
        if (const auto organisation = org(); !organisation)
            return tl::unexpected(organisation.error());
        if (!m_org->confirm(hash, position))
            m_org.reset();
        if (const auto settled = settleOrg(hash); !settled)
            return settled;
        return reorderRegisters(hash);
    }
    if (const auto it = m_cases.find(caseId); it != m_cases.end() && !it->second.fold.confirm(hash, position))
        m_cases.erase(it);
    m_touched.insert(caseId);
    return {};
}

Result<> Views::flush()
{
    if (std::exchange(m_rebuild, false))
        return rebuild();
    if (const auto organisation = org(); !organisation)
        return tl::unexpected(organisation.error());
    for (const CaseId &caseId : std::exchange(m_toOpen, {})) {
        if (const auto opened = openBodies(caseId); !opened)
            return opened;
    }
    for (const CaseId &caseId : std::exchange(m_touched, {})) {
        if (const auto written = writeCase(caseId); !written)
            return written;
    }
    return {};
}

Result<> Views::writeCase(const CaseId &caseId)
{
    const auto loaded = load(caseId);
    if (!loaded)
        return tl::unexpected(loaded.error());
    CaseCache &cache = **loaded;
    const CaseState &state = cache.fold.state();
    CaseFacts facts;
    facts.me = m_keys.membership()->officer;
    facts.readable = m_keys.caseKey(caseId, state.assignment.caseBox).has_value();
    facts.issuedAtMs = m_org->state().assignments.value(caseId).issuedAtMs;
    facts.changedAtMs = cache.newest.atMs;
    facts.changedBy = cache.newest.kind;
    CaseRows rows = rowsOf(state, facts);
    CaseView view(m_database);
    if (const auto written = view.write(cache.written, rows); !written)
        return written;
    if (const auto written = view.writeVoided(caseId, cache.written.voided, rows.voided); !written)
        return written;
    cache.written = std::move(rows);
    return {};
}

void Views::forget()
{
    m_org.reset();
    m_orgVoided.clear();
    m_cases.clear();
    m_touched.clear();
    m_toOpen.clear();
    m_rebuild = false;
}

Result<> Views::clearTables()
{
    for (const Statement &statement : {kClearWraps, kClearObjects}) {
        if (const auto cleared = m_database.run(statement); !cleared)
            return tl::unexpected(cleared.error());
    }
    if (const auto cleared = RegisterView(m_database).clear(); !cleared)
        return cleared;
    if (const auto cleared = Numbers(m_database).clear(); !cleared)
        return cleared;
    if (const auto cleared = CaseView(m_database).clear(); !cleared)
        return cleared;
    return m_entries.rebuild(m_keys.device());
}

Result<> Views::rebuild()
{
    forget();
    if (const auto cleared = clearTables(); !cleared)
        return cleared;
    if (const auto done = rebuildOrg(); !done)
        return done;
    const auto cases = m_entries.cases();
    if (!cases)
        return tl::unexpected(cases.error());
    for (const CaseId &caseId : *cases) {
        if (caseId == m_entries.orgCase())
            continue;
        m_toOpen.insert(caseId);
        m_touched.insert(caseId);
    }
    return flush();
}

Result<> Views::rebuildOrg()
{
    // Bodies of register rows are large: their rows are read one by one.
    QList<qint64> order;
    const auto listed = m_entries.each(m_entries.orgCase(), [&](const EntryRow &row) -> Result<> {
        order.append(row.row);
        return {};
    });
    if (!listed)
        return listed;
    m_org.emplace(OrgState());
    for (const qint64 row : std::as_const(order)) {
        const auto stored = m_entries.atRow(row);
        if (!stored)
            return tl::unexpected(stored.error());
        auto entry = applied(*stored);
        if (!entry)
            return tl::unexpected(entry.error());
        if (const auto added = addedToOrg({row, std::move(*entry), stored->plain}); !added)
            return added;
    }
    m_rebuild = false; // in order nothing turns void afterwards
    return {};
}

} // namespace fieldcase::store
