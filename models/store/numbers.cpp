// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/numbers.h"

#include "models/store/database.h"
#include "models/store/sqlvalues.h"

#include <QRegularExpression>

namespace fieldcase::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kLeases{
    "numbers.leases",
    "SELECT first, last FROM number_lease WHERE form = :form AND year = :year ORDER BY first",
};
constexpr Statement kUsed{
    "numbers.used",
    "SELECT count(*), max(number) FROM number_use"
    " WHERE form = :form AND year = :year AND number BETWEEN :first AND :last",
};
constexpr Statement kUses{
    "numbers.uses",
    "SELECT u.number, u.text, u.case_id, u.document, coalesce(d.void_reason, '')"
    " FROM number_use u LEFT JOIN document_row d ON d.case_id = u.case_id AND d.document = u.document"
    " WHERE u.form = :form AND u.year = :year ORDER BY u.number",
};
constexpr Statement kAddLease{
    "numbers.add_lease",
    "INSERT INTO number_lease (row, form, year, first, last) VALUES (:row, :form, :year, :first, :last)",
};
constexpr Statement kUse{
    "numbers.use",
    "INSERT INTO number_use (form, year, number, text, case_id, document)"
    " VALUES (:form, :year, :number, :text, :case_id, :document)"
    " ON CONFLICT (form, year, number) DO NOTHING",
};
constexpr Statement kClearLeases{"numbers.clear_leases", "DELETE FROM number_lease"};
constexpr Statement kClearUses{"numbers.clear_uses", "DELETE FROM number_use"};

struct Block {
    qint64 first = 0;
    qint64 last = 0;
};

Result<QList<Block>> blocksOf(Database &database, const QString &form, int year)
{
    auto rows = database.run(kLeases, {{u":form"_s, form}, {u":year"_s, year}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Block> blocks;
    while (rows->next())
        blocks.append({rows->value(0).toLongLong(), rows->value(1).toLongLong()});
    return blocks;
}

/// How many numbers of a block are used. They are used from its first on, without a gap.
Result<qint64> usedOf(Database &database, const QString &form, int year, const Block &block)
{
    auto row = database.run(
        kUsed,
        {{u":form"_s, form}, {u":year"_s, year}, {u":first"_s, block.first}, {u":last"_s, block.last}});
    if (!row)
        return tl::unexpected(row.error());
    row->next();
    return row->value(0).toLongLong();
}

} // namespace

Result<Numbers::Parts> Numbers::parse(const QString &text)
{
    static const QRegularExpression kShape(u"^.+〔([0-9]{4})〕([1-9][0-9]{0,9})号$"_s);
    const auto match = kShape.match(text);
    if (!match.hasMatch())
        return fail(ErrorCode::InvalidInput, u"not a document number"_s);
    return Parts{match.captured(1).toInt(), match.captured(2).toLongLong()};
}

Result<qint64> Numbers::next(const QString &form, int year)
{
    const auto blocks = blocksOf(m_database, form, year);
    if (!blocks)
        return tl::unexpected(blocks.error());
    for (const Block &block : *blocks) {
        const auto used = usedOf(m_database, form, year, block);
        if (!used)
            return tl::unexpected(used.error());
        if (block.first + *used <= block.last)
            return block.first + *used;
    }
    return fail(ErrorCode::NotFound, u"no number left"_s);
}

Result<qint64> Numbers::left(const QString &form, int year)
{
    const auto blocks = blocksOf(m_database, form, year);
    if (!blocks)
        return tl::unexpected(blocks.error());
    qint64 left = 0;
    for (const Block &block : *blocks) {
        const auto used = usedOf(m_database, form, year, block);
        if (!used)
            return tl::unexpected(used.error());
        left += block.last - block.first + 1 - *used;
    }
    return left;
}

Result<QList<Numbers::Row>> Numbers::list(const QString &form, int year)
{
    const auto blocks = blocksOf(m_database, form, year);
    if (!blocks)
        return tl::unexpected(blocks.error());
    QList<Row> rows;
    for (const Block &block : *blocks) {
        for (qint64 number = block.first; number <= block.last; ++number)
            rows.append({form, year, number, {}, {}, {}, {}});
    }
    auto uses = m_database.run(kUses, {{u":form"_s, form}, {u":year"_s, year}});
    if (!uses)
        return tl::unexpected(uses.error());
    while (uses->next()) {
        const qint64 number = uses->value(0).toLongLong();
        const auto it =
            std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.number == number; });
        if (it == rows.end())
            continue;
        it->text = uses->value(1).toString();
        it->caseId = readId<domain::CaseId>(*uses, 2);
        it->document = readId<domain::DocumentId>(*uses, 3);
        it->voidReason = uses->value(4).toString();
    }
    return rows;
}

Result<> Numbers::addLease(qint64 row, const domain::NumbersLeased &lease)
{
    const auto added = m_database.run(kAddLease, {{u":row"_s, row},
                                                  {u":form"_s, lease.form},
                                                  {u":year"_s, lease.year},
                                                  {u":first"_s, lease.from},
                                                  {u":last"_s, lease.to}});
    return added ? Result<>() : tl::unexpected(added.error());
}

Result<> Numbers::checkTurn(const QString &form, const QString &text)
{
    const auto parts = parse(text);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto due = next(form, parts->year);
    if (!due && due.error().code != ErrorCode::NotFound)
        return tl::unexpected(due.error());
    if (!due || *due != parts->number)
        return fail(ErrorCode::Conflict, u"the number is not the next"_s);
    return {};
}

Result<> Numbers::use(const QString &form, const QString &text, const domain::CaseId &caseId,
                      const domain::DocumentId &document)
{
    const auto parts = parse(text);
    if (!parts)
        return {};
    const auto used = m_database.run(kUse, {{u":form"_s, form},
                                            {u":year"_s, parts->year},
                                            {u":number"_s, parts->number},
                                            {u":text"_s, text},
                                            {u":case_id"_s, sqlValue(caseId)},
                                            {u":document"_s, sqlValue(document)}});
    return used ? Result<>() : tl::unexpected(used.error());
}

Result<> Numbers::clear()
{
    for (const Statement &statement : {kClearLeases, kClearUses}) {
        if (const auto cleared = m_database.run(statement); !cleared)
            return tl::unexpected(cleared.error());
    }
    return {};
}

} // namespace fieldcase::store
