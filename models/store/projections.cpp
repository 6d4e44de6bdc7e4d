// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What single entries do to the tables: the second half of views.h.
#include "models/store/casecache.h"
#include "models/store/database.h"
#include "models/store/numbers.h"
#include "models/store/registerview.h"
#include "models/store/sqlvalues.h"

namespace fieldcase::store {

using domain::CaseId;
using domain::EntryHash;
using domain::EntryKind;
using domain::RegisterRows;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddWrap{
    "views.add_wrap",
    "INSERT INTO key_wrap (owner, recipient, row, age) VALUES (:owner, :recipient, :row, :age)"
    " ON CONFLICT (owner, recipient, row) DO NOTHING",
};
constexpr Statement kGroupCases{
    "views.group_cases",
    "SELECT DISTINCT k.owner FROM key_wrap k JOIN case_row c ON c.case_id = k.owner"
    " WHERE k.recipient = 'group' AND c.readable = 0",
};
constexpr Statement kAddObject{
    "views.add_object",
    "INSERT INTO object (object, case_id, row, object_bytes) VALUES (:object, :case_id, :row, :bytes)"
    " ON CONFLICT (object) DO NOTHING",
};

} // namespace

Result<> Views::project(const NewEntry &entry)
{
    const qint64 row = entry.row;
    if (const auto *body = std::get_if<RegisterRows>(&*entry.applied.body))
        return projectRegister(entry, *body);
    if (const auto *body = std::get_if<domain::NumbersLeased>(&*entry.applied.body))
        return body->device == m_keys.device() ? Numbers(m_database).addLease(row, *body) : Result<>();
    if (const auto *body = std::get_if<domain::GroupKeyed>(&*entry.applied.body)) {
        const auto projected = projectWraps(row, body->box, body->wraps);
        return projected ? touchGroupCases() : projected;
    }
    if (const auto *body = std::get_if<domain::AssignmentIssued>(&*entry.applied.body)) {
        m_cases.erase(body->caseId); // it begins with its assignment
        return projectCaseWraps(row, body->caseId, body->wraps);
    }
    if (const auto *body = std::get_if<domain::CaseKeyed>(&*entry.applied.body))
        return projectCaseWraps(row, body->caseId, body->wraps);
    return {};
}

Result<> Views::projectRegister(const NewEntry &entry, const RegisterRows &rows)
{
    const auto places = m_entries.placesOfKind(m_entries.orgCase(), EntryKind::RegisterRows);
    if (!places)
        return tl::unexpected(places.error());
    QSet<qint64> later;
    for (auto it = places->rbegin(); it != places->rend() && it->row != entry.row; ++it)
        later.insert(it->row);
    return RegisterView(m_database).take(entry.row, rows, entry.plain, later);
}

Result<> Views::reorderRegisters(const EntryHash &hash)
{
    const auto confirmedRow = m_entries.find(hash);
    if (!confirmedRow)
        return tl::unexpected(confirmedRow.error());
    const auto places = m_entries.placesOfKind(m_entries.orgCase(), EntryKind::RegisterRows);
    if (!places)
        return tl::unexpected(places.error());
    const auto here = std::find_if(places->begin(), places->end(), [&](const EntryTable::Place &place) {
        return place.row == (*confirmedRow)->row;
    });
    if (here == places->end())
        return {};
    // It stood after all confirmed entries and those that came before it: whoever comes after it now and did
    // not before writes its rows again.
    const bool moved =
        std::any_of(here + 1, places->end(), [row = here->row](const EntryTable::Place &place) {
            return place.position != 0 || place.row < row;
        });
    for (auto it = here + 1; moved && it != places->end(); ++it) {
        if (const auto taken = takeRegisterEntry(it->row); !taken)
            return taken;
    }
    return {};
}

Result<> Views::takeRegisterEntry(qint64 row)
{
    const auto entry = m_entries.atRow(row);
    if (!entry)
        return tl::unexpected(entry.error());
    if (m_orgVoided.contains(entry->hash))
        return {};
    const auto body = domain::bodyFromBytes(EntryKind::RegisterRows, entry->plain);
    if (!body)
        return tl::unexpected(body.error());
    return RegisterView(m_database).take(row, std::get<RegisterRows>(*body), entry->plain, {});
}

Result<> Views::projectCaseWraps(qint64 row, const CaseId &caseId, const QList<domain::Wrap> &wraps)
{
    m_touched.insert(caseId);
    m_toOpen.insert(caseId);
    return projectWraps(row, caseId.toBytes(), wraps);
}

Result<> Views::projectWraps(qint64 row, const QByteArray &owner, const QList<domain::Wrap> &wraps)
{
    const QString device = m_keys.device().toString();
    for (const domain::Wrap &wrap : wraps) {
        const bool toUs = wrap.to == device;
        if (!toUs && wrap.to != domain::Wrap::kToGroup)
            continue;
        const auto kept = m_database.run(kAddWrap, {{u":owner"_s, owner},
                                                    {u":recipient"_s, toUs ? u"device"_s : u"group"_s},
                                                    {u":row"_s, row},
                                                    {u":age"_s, wrap.age}});
        if (!kept)
            return tl::unexpected(kept.error());
    }
    return {};
}

Result<> Views::touchGroupCases()
{
    auto cases = m_database.run(kGroupCases);
    if (!cases)
        return tl::unexpected(cases.error());
    while (cases->next()) {
        m_touched.insert(readId<CaseId>(*cases, 0));
        m_toOpen.insert(readId<CaseId>(*cases, 0));
    }
    return {};
}

Result<> Views::projectContent(const NewEntry &entry)
{
    if (!entry.applied.body)
        return {};
    const domain::Body &body = *entry.applied.body;
    if (const auto *evidence = std::get_if<domain::EvidenceSealed>(&body))
        return projectObject(entry, evidence->object, evidence->objectBytes);
    if (const auto *document = std::get_if<domain::DocumentFinalised>(&body))
        return projectObject(entry, document->object, document->objectBytes);
    const auto *document = std::get_if<domain::DocumentGenerated>(&body);
    if (document == nullptr)
        return {};
    if (entry.applied.header.device == m_keys.device()) {
        const auto used =
            Numbers(m_database)
                .use(document->form, document->number, entry.applied.header.caseId, document->document);
        if (!used)
            return used;
    }
    return projectObject(entry, document->object, document->objectBytes);
}

Result<> Views::projectObject(const NewEntry &entry, const domain::ObjectHash &object, qint64 objectBytes)
{
    const auto kept = m_database.run(kAddObject, {{u":object"_s, object.bytes()},
                                                  {u":case_id"_s, sqlValue(entry.applied.header.caseId)},
                                                  {u":row"_s, entry.row},
                                                  {u":bytes"_s, objectBytes}});
    return kept ? Result<>() : tl::unexpected(kept.error());
}

Result<> Views::openBodies(const CaseId &caseId)
{
    const auto sealed = m_entries.unopened(caseId);
    if (!sealed)
        return tl::unexpected(sealed.error());
    for (const EntryRow &row : *sealed) {
        auto entry = applied(row);
        if (!entry)
            return tl::unexpected(entry.error());
        const auto plain = m_intake.openBody(entry->header, row.travelling.body, m_org->state());
        if (!plain && plain.error().code == domain::ErrorCode::WrongKey)
            return {}; // no key: the others do not open either
        if (!plain)
            continue; // stays unreadable, and check() tells
        auto body = domain::bodyFromBytes(entry->header.kind, *plain);
        if (!body)
            continue;
        if (const auto set = m_entries.setPlain(row.row, *plain); !set)
            return set;
        entry->body = std::move(*body);
        m_cases.erase(caseId);
        if (const auto projected = projectContent({row.row, std::move(*entry), *plain}); !projected)
            return projected;
    }
    return {};
}

} // namespace fieldcase::store
