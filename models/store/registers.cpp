// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registers.h"

#include "models/domain/canonicaljson.h"
#include "models/store/database.h"
#include "models/store/searchtext.h"
#include "models/store/sqlvalues.h"

namespace fieldcase::store {

using domain::Enterprise;
using domain::ErrorCode;
using domain::fail;
using domain::Officer;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kCount{"registers.count", "SELECT count(*) FROM enterprise"};
constexpr Statement kPage{
    "registers.page",
    "SELECT code, name, address, category, risk, credit, status, excluded FROM enterprise"
    " WHERE (name, code) > (:name, :code) ORDER BY name, code LIMIT :limit",
};
constexpr Statement kMatch{
    "registers.match",
    "SELECT e.code, e.name, e.address, e.category, e.risk, e.credit, e.status, e.excluded"
    " FROM enterprise_search s JOIN enterprise e ON e.id = s.rowid"
    " WHERE enterprise_search MATCH :match ORDER BY s.rowid LIMIT :limit",
};
constexpr Statement kByCode{
    "registers.by_code",
    "SELECT code, name, address, category, risk, credit, status, excluded FROM enterprise"
    " WHERE code >= :from AND code < :to ORDER BY code LIMIT :limit",
};
constexpr Statement kEnterprise{"registers.enterprise", "SELECT content FROM enterprise WHERE code = :code"};
constexpr Statement kEach{"registers.each", "SELECT content FROM enterprise ORDER BY code"};
constexpr Statement kOfficers{"registers.officers", "SELECT content FROM officer ORDER BY certificate"};
constexpr Statement kOfficer{
    "registers.officer",
    "SELECT content FROM officer WHERE officer = :officer ORDER BY row DESC LIMIT 1",
};

Registers::EnterpriseRow rowFrom(const QSqlQuery &query)
{
    Registers::EnterpriseRow row;
    row.code = query.value(0).toString();
    row.name = query.value(1).toString();
    row.address = query.value(2).toString();
    row.category = query.value(3).toString();
    row.risk = domain::RiskLevel(query.value(4).toInt());
    row.credit = domain::CreditLevel(query.value(5).toInt());
    row.status = domain::EnterpriseStatus(query.value(6).toInt());
    row.excluded = query.value(7).toBool();
    return row;
}

Result<QList<Registers::EnterpriseRow>> rowsFrom(Result<QSqlQuery> query)
{
    if (!query)
        return tl::unexpected(query.error());
    QList<Registers::EnterpriseRow> rows;
    while (query->next())
        rows.append(rowFrom(*query));
    return rows;
}

template <typename T> Result<T> contentFrom(const QSqlQuery &query)
{
    const auto json = domain::fromCanonicalJson(query.value(0).toByteArray());
    if (!json)
        return fail(ErrorCode::Damaged, u"register row"_s);
    return T::fromJson(*json);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

} // namespace

Result<qint64> Registers::enterpriseCount()
{
    auto count = m_database.run(kCount);
    if (!count)
        return tl::unexpected(count.error());
    count->next();
    return count->value(0).toLongLong();
}

Result<QList<Registers::EnterpriseRow>> Registers::enterprises(const PageEnd &after, int limit)
{
    return rowsFrom(
        m_database.run(kPage, {{u":name"_s, after.name}, {u":code"_s, after.code}, {u":limit"_s, limit}}));
}

Result<QList<Registers::EnterpriseRow>> Registers::search(const QString &text, int limit)
{
    const QString phrase = pairsPhrase(text);
    if (phrase.isEmpty())
        return QList<EnterpriseRow>();
    const bool ascii = isAscii(foldedText(text));
    QList<EnterpriseRow> found;
    if (ascii) {
        const QString from = foldedText(text).toUpper();
        const auto byCode = rowsFrom(m_database.run(
            kByCode, {{u":from"_s, from}, {u":to"_s, from + QChar(0x7f)}, {u":limit"_s, limit}}));
        if (!byCode)
            return byCode;
        found = *byCode;
    }
    const QString match =
        ascii ? u"name : "_s + phrase + u" OR initials : "_s + phrase : u"name : "_s + phrase;
    const auto byName = rowsFrom(m_database.run(kMatch, {{u":match"_s, match}, {u":limit"_s, limit}}));
    if (!byName)
        return byName;
    for (const EnterpriseRow &row : *byName) {
        const bool known = std::any_of(found.begin(), found.end(),
                                       [&](const EnterpriseRow &other) { return other.code == row.code; });
        if (found.size() < limit && !known)
            found.append(row);
    }
    return found;
}

Result<Enterprise> Registers::enterprise(const QString &code)
{
    auto row = m_database.run(kEnterprise, {{u":code"_s, code}});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorCode::NotFound, u"enterprise"_s);
    return contentFrom<Enterprise>(*row);
}

Result<> Registers::eachEnterprise(const std::function<bool(const Enterprise &)> &take)
{
    auto rows = m_database.run(kEach);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const auto enterprise = contentFrom<Enterprise>(*rows);
        if (!enterprise)
            return tl::unexpected(enterprise.error());
        if (!take(*enterprise))
            return {};
    }
    return {};
}

Result<QList<Officer>> Registers::officers()
{
    auto rows = m_database.run(kOfficers);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Officer> officers;
    while (rows->next()) {
        auto officer = contentFrom<Officer>(*rows);
        if (!officer)
            return tl::unexpected(officer.error());
        officers.append(std::move(*officer));
    }
    return officers;
}

Result<Officer> Registers::officer(const domain::OfficerId &officer)
{
    auto row = m_database.run(kOfficer, {{u":officer"_s, sqlValue(officer)}});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorCode::NotFound, u"officer"_s);
    return contentFrom<Officer>(*row);
}

} // namespace fieldcase::store
