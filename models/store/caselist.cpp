// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/caselist.h"

#include "models/store/database.h"
#include "models/store/sqlvalues.h"

#include <limits>

namespace fieldcase::store {

using domain::CaseId;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using domain::Stage;
using namespace Qt::StringLiterals;

namespace {

#define FIELDCASE_CASE_COLUMNS                                                                               \
    "SELECT c.case_id, c.title, c.source, c.enterprise_code, c.enterprise_name, c.enterprise_address,"       \
    " c.stage, c.mine, c.readable, c.round, c.return_reason, c.findings, c.major_findings, c.evidence,"      \
    " c.documents, c.voided, c.issued_at_ms, c.release_at_ms, c.changed_at_ms, c.changed_by,"                \
    " (SELECT count(*) FROM unsent_entry u WHERE u.case_id = c.case_id) FROM case_row c"
#define FIELDCASE_CASE_PAGE                                                                                  \
    " AND c.release_at_ms <= :released AND (:text = '' OR instr(c.title, :text) > 0"                         \
    " OR instr(c.enterprise_name, :text) > 0 OR substr(c.enterprise_code, 1, length(:text)) = upper(:text))" \
    " AND (c.changed_at_ms, c.case_id) < (:changed, :id)"                                                    \
    " ORDER BY c.changed_at_ms DESC, c.case_id DESC LIMIT :limit"

constexpr Statement kPage{"caselist.page", FIELDCASE_CASE_COLUMNS " WHERE 1" FIELDCASE_CASE_PAGE};
constexpr Statement kPageOfStage{
    "caselist.page_of_stage",
    FIELDCASE_CASE_COLUMNS " WHERE c.stage = :stage" FIELDCASE_CASE_PAGE,
};
constexpr Statement kPageMine{
    "caselist.page_mine",
    FIELDCASE_CASE_COLUMNS " WHERE c.mine = 1 AND (:stage < 0 OR c.stage = :stage)" FIELDCASE_CASE_PAGE,
};
constexpr Statement kCase{"caselist.case", FIELDCASE_CASE_COLUMNS " WHERE c.case_id = :case_id"};
constexpr Statement kStages{
    "caselist.stages",
    "SELECT stage, count(*) FROM case_row WHERE release_at_ms <= :released AND (:mine = 0 OR mine = 1)"
    " GROUP BY stage",
};
constexpr Statement kFindings{
    "caselist.findings",
    "SELECT case_id, finding, item, location, fact, violation, major, measure, due_on, evidence, corrections"
    " FROM finding_row WHERE case_id = :case_id ORDER BY place",
};
constexpr Statement kEvidence{
    "caselist.evidence",
    "SELECT case_id, evidence, finding, derived_from, medium, origin, name, mime_type, object, plain_bytes,"
    " taken_at_ms, accesses FROM evidence_row WHERE case_id = :case_id ORDER BY place",
};
constexpr Statement kDocuments{
    "caselist.documents",
    "SELECT case_id, document, form, number, pages, signatures, finalised, printed, served, void_reason,"
    " object, generated_at_ms FROM document_row WHERE case_id = :case_id ORDER BY place",
};
constexpr Statement kTimeline{
    "caselist.timeline",
    "SELECT e.hash, e.header, r.position, r.received_at_ms, v.reason,"
    " p.row IS NOT NULL OR e.case_id = (SELECT org FROM membership)"
    " FROM entry e LEFT JOIN receipt r ON r.entry = e.hash LEFT JOIN plain_body p ON p.row = e.row"
    " LEFT JOIN voided_row v ON v.case_id = e.case_id AND v.entry = e.hash"
    " WHERE e.case_id = :case_id ORDER BY r.position IS NULL, r.position, e.row",
};

#undef FIELDCASE_CASE_COLUMNS
#undef FIELDCASE_CASE_PAGE

CaseRow caseFrom(const QSqlQuery &query)
{
    CaseRow row;
    row.caseId = readId<CaseId>(query, 0);
    row.title = query.value(1).toString();
    row.source = domain::AssignmentSource(query.value(2).toInt());
    row.enterpriseCode = query.value(3).toString();
    row.enterpriseName = query.value(4).toString();
    row.enterpriseAddress = query.value(5).toString();
    row.stage = Stage(query.value(6).toInt());
    row.mine = query.value(7).toBool();
    row.readable = query.value(8).toBool();
    row.round = query.value(9).toInt();
    row.returnReason = query.value(10).toString();
    row.findings = query.value(11).toInt();
    row.majorFindings = query.value(12).toInt();
    row.evidence = query.value(13).toInt();
    row.documents = query.value(14).toInt();
    row.voided = query.value(15).toInt();
    row.issuedAtMs = query.value(16).toLongLong();
    row.releaseAtMs = query.value(17).toLongLong();
    row.changedAtMs = query.value(18).toLongLong();
    row.changedBy = domain::entryKindFromName(query.value(19).toString()).value_or(row.changedBy);
    row.unsent = query.value(20).toInt();
    return row;
}

FindingRow findingFrom(const QSqlQuery &query)
{
    FindingRow row;
    row.caseId = readId<CaseId>(query, 0);
    row.finding = readId<domain::FindingId>(query, 1);
    row.item = query.value(2).toString();
    row.place = query.value(3).toString();
    row.fact = query.value(4).toString();
    row.violation = query.value(5).toString();
    row.major = query.value(6).toBool();
    row.measure = domain::Measure(query.value(7).toInt());
    row.dueOn = QDate::fromString(query.value(8).toString(), Qt::ISODate);
    row.evidence = query.value(9).toInt();
    row.corrections = query.value(10).toInt();
    return row;
}

EvidenceRow evidenceFrom(const QSqlQuery &query)
{
    EvidenceRow row;
    row.caseId = readId<CaseId>(query, 0);
    row.evidence = readId<domain::EvidenceId>(query, 1);
    row.finding = readId<domain::FindingId>(query, 2);
    row.derivedFrom = readId<domain::EvidenceId>(query, 3);
    row.medium = domain::Medium(query.value(4).toInt());
    row.origin = domain::EvidenceOrigin(query.value(5).toInt());
    row.name = query.value(6).toString();
    row.mimeType = query.value(7).toString();
    row.object = readDigest(query, 8);
    row.plainBytes = query.value(9).toLongLong();
    row.takenAtMs = query.value(10).toLongLong();
    row.accesses = query.value(11).toInt();
    return row;
}

DocumentRow documentFrom(const QSqlQuery &query)
{
    DocumentRow row;
    row.caseId = readId<CaseId>(query, 0);
    row.document = readId<domain::DocumentId>(query, 1);
    row.form = query.value(2).toString();
    row.number = query.value(3).toString();
    row.pages = query.value(4).toInt();
    row.signatures = query.value(5).toInt();
    row.finalised = query.value(6).toBool();
    row.printed = query.value(7).toInt();
    row.served = query.value(8).toBool();
    row.voidReason = query.value(9).toString();
    row.object = readDigest(query, 10);
    row.generatedAtMs = query.value(11).toLongLong();
    return row;
}

template <typename Row> Result<QList<Row>> readAll(Result<QSqlQuery> query, Row (*fromRow)(const QSqlQuery &))
{
    if (!query)
        return tl::unexpected(query.error());
    QList<Row> rows;
    while (query->next())
        rows.append(fromRow(*query));
    return rows;
}

/// The queues are stages seen from the desk of those who work them off.
std::optional<Stage> stageOf(const CaseList::Filter &filter)
{
    switch (filter.whose) {
    case CaseList::Filter::Whose::ReviewQueue:
        return Stage::Submitted;
    case CaseList::Filter::Whose::DecisionQueue:
        return Stage::Passed;
    case CaseList::Filter::Whose::All:
    case CaseList::Filter::Whose::Mine:
        break;
    }
    return filter.stage;
}

qint64 releasedBy(const CaseList::Filter &filter)
{
    return filter.releasedAtMs == 0 ? std::numeric_limits<qint64>::max() : filter.releasedAtMs;
}

} // namespace

CaseList::CaseList(Database &database) : m_database(database) {}

Result<QList<CaseRow>> CaseList::cases(const Filter &filter, const PageEnd &after, int limit)
{
    const bool first = after.caseId.isNull();
    QList<Binding> bindings{
        {u":released"_s, releasedBy(filter)},
        {u":text"_s, filter.text},
        {u":changed"_s, first ? std::numeric_limits<qint64>::max() : after.changedAtMs},
        {u":id"_s, sqlValue(after.caseId)},
        {u":limit"_s, limit},
    };
    const auto stage = stageOf(filter);
    const bool mine = filter.whose == Filter::Whose::Mine;
    if (mine || stage)
        bindings.append({u":stage"_s, stage ? int(*stage) : -1});
    const Statement &statement = mine ? kPageMine : stage ? kPageOfStage : kPage;
    return readAll(m_database.run(statement, bindings), caseFrom);
}

Result<CaseRow> CaseList::caseRow(const CaseId &caseId)
{
    auto row = m_database.run(kCase, {{u":case_id"_s, sqlValue(caseId)}});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorCode::NotFound, u"case"_s);
    return caseFrom(*row);
}

Result<QMap<Stage, qint64>> CaseList::stageCounts(const Filter &filter)
{
    auto rows = m_database.run(kStages, {{u":released"_s, releasedBy(filter)},
                                         {u":mine"_s, int(filter.whose == Filter::Whose::Mine)}});
    if (!rows)
        return tl::unexpected(rows.error());
    QMap<Stage, qint64> counts;
    while (rows->next())
        counts.insert(Stage(rows->value(0).toInt()), rows->value(1).toLongLong());
    return counts;
}

Result<QList<FindingRow>> CaseList::findings(const CaseId &caseId)
{
    return readAll(m_database.run(kFindings, {{u":case_id"_s, sqlValue(caseId)}}), findingFrom);
}

Result<QList<EvidenceRow>> CaseList::evidence(const CaseId &caseId)
{
    return readAll(m_database.run(kEvidence, {{u":case_id"_s, sqlValue(caseId)}}), evidenceFrom);
}

Result<QList<DocumentRow>> CaseList::documents(const CaseId &caseId)
{
    return readAll(m_database.run(kDocuments, {{u":case_id"_s, sqlValue(caseId)}}), documentFrom);
}

Result<QList<TimelineRow>> CaseList::timeline(const CaseId &caseId)
{
    auto query = m_database.run(kTimeline, {{u":case_id"_s, sqlValue(caseId)}});
    if (!query)
        return tl::unexpected(query.error());
    QList<TimelineRow> rows;
    while (query->next()) {
        const auto header = domain::EntryHeader::fromBytes(query->value(1).toByteArray());
        if (!header)
            return fail(ErrorCode::Damaged, u"entry header"_s);
        TimelineRow row;
        row.hash = readDigest(*query, 0);
        row.kind = header->kind;
        row.device = header->device;
        row.officer = header->officer;
        row.atMs = header->atMs;
        row.position = query->value(2).toLongLong();
        row.receivedAtMs = query->value(3).toLongLong();
        row.voidReason = query->value(4).toString();
        row.readable = query->value(5).toBool();
        rows.append(row);
    }
    return rows;
}

} // namespace fieldcase::store
