// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registerview.h"

#include "models/domain/canonicaljson.h"
#include "models/store/database.h"
#include "models/store/searchtext.h"
#include "models/store/sqlvalues.h"

namespace fieldcase::store {

using domain::Enterprise;
using domain::Officer;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kFindEnterprise{
    "register.find_enterprise",
    "SELECT id, name, row FROM enterprise WHERE code = :code",
};
constexpr Statement kAddEnterprise{
    "register.add_enterprise",
    "INSERT INTO enterprise (code, name, address, category, risk, credit, status, excluded, content, row)"
    " VALUES (:code, :name, :address, :category, :risk, :credit, :status, :excluded, :content, :row)"
    " RETURNING id",
};
constexpr Statement kSetEnterprise{
    "register.set_enterprise",
    "UPDATE enterprise SET name = :name, address = :address, category = :category, risk = :risk,"
    " credit = :credit, status = :status, excluded = :excluded, content = :content, row = :row"
    " WHERE code = :code",
};
constexpr Statement kForgetIndex{
    "register.forget_index",
    "DELETE FROM enterprise_search WHERE rowid = :id",
};
constexpr Statement kIndex{
    "register.index",
    "INSERT INTO enterprise_search (rowid, name, initials) VALUES (:id, :name, :initials)",
};
constexpr Statement kFindOfficer{
    "register.find_officer",
    "SELECT row FROM officer WHERE certificate = :certificate",
};
constexpr Statement kSetOfficer{
    "register.set_officer",
    "INSERT INTO officer (certificate, officer, name, content, row)"
    " VALUES (:certificate, :officer, :name, :content, :row)"
    " ON CONFLICT (certificate) DO UPDATE SET officer = excluded.officer, name = excluded.name,"
    " content = excluded.content, row = excluded.row",
};
constexpr Statement kNotePart{
    "register.note_part",
    "INSERT INTO register_part (row, kind, import, part, parts) VALUES (:row, :kind, :import, :part, :parts)",
};
constexpr Statement kPart{
    "register.part",
    "SELECT kind, import, part, parts FROM register_part WHERE row = :row",
};
constexpr Statement kClearParts{"register.clear_parts", "DELETE FROM register_part"};
constexpr Statement kClearEnterprises{"register.clear_enterprises", "DELETE FROM enterprise"};
constexpr Statement kClearIndex{"register.clear_index", "DELETE FROM enterprise_search"};
constexpr Statement kClearOfficers{"register.clear_officers", "DELETE FROM officer"};

QByteArray contentOf(const QJsonObject &json)
{
    const auto bytes = domain::toCanonicalJson(json);
    Q_ASSERT(bytes); // it came out of a canonical body
    return *bytes;
}

QList<Binding> bindingsOf(qint64 row, const Enterprise &enterprise)
{
    return {{u":code"_s, enterprise.code},
            {u":name"_s, enterprise.name},
            {u":address"_s, enterprise.address},
            {u":category"_s, enterprise.category},
            {u":risk"_s, int(enterprise.risk)},
            {u":credit"_s, int(enterprise.credit)},
            {u":status"_s, int(enterprise.status)},
            {u":excluded"_s, int(!enterprise.excludedReason.isEmpty())},
            {u":content"_s, contentOf(enterprise.toJson())},
            {u":row"_s, row}};
}

} // namespace

Result<> RegisterView::take(qint64 row, const domain::RegisterRows &rows, const QSet<qint64> &later)
{
    for (const Enterprise &enterprise : rows.enterprises) {
        if (const auto taken = takeEnterprise(row, enterprise, later); !taken)
            return taken;
    }
    for (const Officer &officer : rows.officers) {
        if (const auto taken = takeOfficer(row, officer, later); !taken)
            return taken;
    }
    return {};
}

Result<> RegisterView::takeEnterprise(qint64 row, const Enterprise &enterprise, const QSet<qint64> &later)
{
    auto found = m_database.run(kFindEnterprise, {{u":code"_s, enterprise.code}});
    if (!found)
        return tl::unexpected(found.error());
    if (!found->next()) {
        auto added = m_database.run(kAddEnterprise, bindingsOf(row, enterprise));
        if (!added)
            return tl::unexpected(added.error());
        added->next();
        return index(added->value(0).toLongLong(), enterprise.name);
    }
    const qint64 id = found->value(0).toLongLong();
    const bool renamed = found->value(1).toString() != enterprise.name;
    if (later.contains(found->value(2).toLongLong()))
        return {};
    found->finish();
    if (const auto set = m_database.run(kSetEnterprise, bindingsOf(row, enterprise)); !set)
        return tl::unexpected(set.error());
    if (!renamed)
        return {};
    if (const auto forgotten = m_database.run(kForgetIndex, {{u":id"_s, id}}); !forgotten)
        return tl::unexpected(forgotten.error());
    return index(id, enterprise.name);
}

Result<> RegisterView::index(qint64 id, const QString &name)
{
    const auto indexed = m_database.run(kIndex, {{u":id"_s, id},
                                                 {u":name"_s, indexedPairs(name)},
                                                 {u":initials"_s, indexedPairs(pinyinInitials(name))}});
    return indexed ? Result<>() : tl::unexpected(indexed.error());
}

Result<> RegisterView::takeOfficer(qint64 row, const Officer &officer, const QSet<qint64> &later)
{
    if (!later.isEmpty()) {
        auto found = m_database.run(kFindOfficer, {{u":certificate"_s, officer.certificate}});
        if (!found)
            return tl::unexpected(found.error());
        if (found->next() && later.contains(found->value(0).toLongLong()))
            return {};
    }
    const auto set = m_database.run(kSetOfficer, {{u":certificate"_s, officer.certificate},
                                                  {u":officer"_s, sqlValue(officer.officer)},
                                                  {u":name"_s, officer.name},
                                                  {u":content"_s, contentOf(officer.toJson())},
                                                  {u":row"_s, row}});
    return set ? Result<>() : tl::unexpected(set.error());
}

Result<> RegisterView::notePart(qint64 row, const domain::RegisterRows &rows)
{
    const auto noted = m_database.run(kNotePart, {{u":row"_s, row},
                                                  {u":kind"_s, int(rows.kind)},
                                                  {u":import"_s, rows.import.toRfc4122()},
                                                  {u":part"_s, rows.part},
                                                  {u":parts"_s, rows.parts}});
    return noted ? Result<>() : tl::unexpected(noted.error());
}

Result<domain::RegisterRows> RegisterView::part(qint64 row)
{
    auto found = m_database.run(kPart, {{u":row"_s, row}});
    if (!found)
        return tl::unexpected(found.error());
    if (!found->next())
        return domain::fail(domain::ErrorCode::NotFound, u"register part"_s);
    domain::RegisterRows rows;
    rows.kind = domain::RegisterKind(found->value(0).toInt());
    rows.import = QUuid::fromRfc4122(found->value(1).toByteArray());
    rows.part = found->value(2).toInt();
    rows.parts = found->value(3).toInt();
    return rows;
}

Result<> RegisterView::clear()
{
    for (const Statement &statement : {kClearParts, kClearEnterprises, kClearIndex, kClearOfficers}) {
        if (const auto cleared = m_database.run(statement); !cleared)
            return tl::unexpected(cleared.error());
    }
    return {};
}

} // namespace fieldcase::store
