// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registerview.h"

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
    " ON CONFLICT (code) DO NOTHING RETURNING id",
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

QList<Binding> bindingsOf(qint64 row, const Enterprise &enterprise, const QByteArray &content)
{
    return {{u":code"_s, enterprise.code},
            {u":name"_s, enterprise.name},
            {u":address"_s, enterprise.address},
            {u":category"_s, enterprise.category},
            {u":risk"_s, int(enterprise.risk)},
            {u":credit"_s, int(enterprise.credit)},
            {u":status"_s, int(enterprise.status)},
            {u":excluded"_s, int(!enterprise.excludedReason.isEmpty())},
            {u":content"_s, content},
            {u":row"_s, row}};
}

} // namespace

QList<QByteArray> rowTexts(const QByteArray &plain)
{
    static constexpr QByteArrayView kStart = "\"rows\":[";
    QList<QByteArray> texts;
    const qsizetype start = plain.indexOf(kStart);
    qsizetype begin = -1;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = start < 0 ? plain.size() : start + kStart.size(); i < plain.size(); ++i) {
        const char c = plain.at(i);
        if (inString) {
            if (c == '\\')
                ++i; // what follows is escaped
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' && depth++ == 0) {
            begin = i;
        } else if (c == '}' && --depth == 0) {
            texts.append(plain.sliced(begin, i + 1 - begin));
        } else if (c == ']' && depth == 0) {
            break;
        }
    }
    return texts;
}

Result<> RegisterView::take(qint64 row, const domain::RegisterRows &rows, const QByteArray &plain,
                            const QSet<qint64> &later)
{
    const QList<QByteArray> texts = rowTexts(plain);
    if (texts.size() != rows.enterprises.size() + rows.officers.size())
        return domain::fail(domain::ErrorCode::Damaged, u"register rows"_s);
    QList<Indexed> names;
    for (qsizetype i = 0; i < rows.enterprises.size(); ++i) {
        const auto taken = takeEnterprise(row, rows.enterprises.at(i), texts.at(i), later);
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken)
            names.append(**taken);
    }
    for (qsizetype i = 0; i < rows.officers.size(); ++i) {
        if (const auto taken = takeOfficer(row, rows.officers.at(i), texts.at(i), later); !taken)
            return taken;
    }
    return index(names);
}

Result<std::optional<RegisterView::Indexed>> RegisterView::takeEnterprise(qint64 row,
                                                                          const Enterprise &enterprise,
                                                                          const QByteArray &content,
                                                                          const QSet<qint64> &later)
{
    auto added = m_database.run(kAddEnterprise, bindingsOf(row, enterprise, content));
    if (!added)
        return tl::unexpected(added.error());
    if (added->next())
        return Indexed{added->value(0).toLongLong(), true, enterprise.name};
    added->finish();

    auto found = m_database.run(kFindEnterprise, {{u":code"_s, enterprise.code}});
    if (!found)
        return tl::unexpected(found.error());
    found->next();
    const qint64 id = found->value(0).toLongLong();
    const bool renamed = found->value(1).toString() != enterprise.name;
    const bool stays = later.contains(found->value(2).toLongLong());
    found->finish();
    if (stays)
        return std::nullopt;
    if (const auto set = m_database.run(kSetEnterprise, bindingsOf(row, enterprise, content)); !set)
        return tl::unexpected(set.error());
    return renamed ? std::optional(Indexed{id, false, enterprise.name}) : std::nullopt;
}

Result<> RegisterView::index(const QList<Indexed> &names)
{
    // After the rows, not between them: FTS5 writes out what it gathered whenever another statement may need
    // undoing.
    for (const Indexed &indexed : names) {
        if (!indexed.isNew) {
            if (const auto gone = m_database.run(kForgetIndex, {{u":id"_s, indexed.id}}); !gone)
                return tl::unexpected(gone.error());
        }
        const auto done =
            m_database.run(kIndex, {{u":id"_s, indexed.id},
                                    {u":name"_s, indexedPairs(indexed.name)},
                                    {u":initials"_s, indexedPairs(pinyinInitials(indexed.name))}});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> RegisterView::takeOfficer(qint64 row, const Officer &officer, const QByteArray &content,
                                   const QSet<qint64> &later)
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
                                                  {u":content"_s, content},
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
