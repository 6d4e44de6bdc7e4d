// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/caseview.h"

#include "models/store/caselist.h"
#include "models/store/database.h"
#include "models/store/sqlvalues.h"

namespace fieldcase::store {

using domain::CaseId;
using domain::CaseState;
using domain::EntryHash;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kSetCase{
    "caseview.set_case",
    "INSERT INTO case_row (case_id, title, source, enterprise_code, enterprise_name, enterprise_address, "
    "stage,"
    " mine, readable, round, return_reason, findings, major_findings, evidence, documents, voided,"
    " issued_at_ms, release_at_ms, changed_at_ms, changed_by)"
    " VALUES (:case_id, :title, :source, :code, :name, :address, :stage, :mine, :readable, :round, :reason,"
    " :findings, :major, :evidence, :documents, :voided, :issued, :release, :changed, :changed_by)"
    " ON CONFLICT (case_id) DO UPDATE SET title = excluded.title, source = excluded.source,"
    " enterprise_code = excluded.enterprise_code, enterprise_name = excluded.enterprise_name,"
    " enterprise_address = excluded.enterprise_address, stage = excluded.stage, mine = excluded.mine,"
    " readable = excluded.readable, round = excluded.round, return_reason = excluded.return_reason,"
    " findings = excluded.findings, major_findings = excluded.major_findings, evidence = excluded.evidence,"
    " documents = excluded.documents, voided = excluded.voided, issued_at_ms = excluded.issued_at_ms,"
    " release_at_ms = excluded.release_at_ms, changed_at_ms = excluded.changed_at_ms,"
    " changed_by = excluded.changed_by",
};
constexpr Statement kSetFinding{
    "caseview.set_finding",
    "INSERT OR REPLACE INTO finding_row (case_id, finding, place, item, location, fact, violation, major,"
    " measure, due_on, evidence, corrections) VALUES (:case_id, :id, :place, :item, :location, :fact,"
    " :violation, :major, :measure, :due_on, :evidence, :corrections)",
};
constexpr Statement kSetEvidence{
    "caseview.set_evidence",
    "INSERT OR REPLACE INTO evidence_row (case_id, evidence, place, finding, derived_from, medium, origin,"
    " name, mime_type, object, plain_bytes, taken_at_ms, accesses) VALUES (:case_id, :id, :place, :finding,"
    " :derived_from, :medium, :origin, :name, :mime_type, :object, :plain_bytes, :taken, :accesses)",
};
constexpr Statement kSetDocument{
    "caseview.set_document",
    "INSERT OR REPLACE INTO document_row (case_id, document, place, form, number, pages, signatures,"
    " finalised, printed, served, void_reason, object, generated_at_ms) VALUES (:case_id, :id, :place, :form,"
    " :number, :pages, :signatures, :finalised, :printed, :served, :void_reason, :object, :generated)",
};
constexpr Statement kSetVoided{
    "caseview.set_voided",
    "INSERT OR REPLACE INTO voided_row (case_id, entry, reason) VALUES (:case_id, :id, :reason)",
};
constexpr Statement kRemoveCase{"caseview.remove_case", "DELETE FROM case_row WHERE case_id = :case_id"};
constexpr Statement kRemoveFinding{
    "caseview.remove_finding",
    "DELETE FROM finding_row WHERE case_id = :case_id AND finding = :id",
};
constexpr Statement kRemoveEvidence{
    "caseview.remove_evidence",
    "DELETE FROM evidence_row WHERE case_id = :case_id AND evidence = :id",
};
constexpr Statement kRemoveDocument{
    "caseview.remove_document",
    "DELETE FROM document_row WHERE case_id = :case_id AND document = :id",
};
constexpr Statement kRemoveVoided{
    "caseview.remove_voided",
    "DELETE FROM voided_row WHERE case_id = :case_id AND entry = :id",
};
constexpr Statement kVoided{
    "caseview.voided",
    "SELECT entry, reason FROM voided_row WHERE case_id = :case_id",
};
constexpr Statement kClearCases{"caseview.clear_cases", "DELETE FROM case_row"};
constexpr Statement kClearFindings{"caseview.clear_findings", "DELETE FROM finding_row"};
constexpr Statement kClearEvidence{"caseview.clear_evidence", "DELETE FROM evidence_row"};
constexpr Statement kClearDocuments{"caseview.clear_documents", "DELETE FROM document_row"};
constexpr Statement kClearVoided{"caseview.clear_voided", "DELETE FROM voided_row"};

QList<Binding> bindingsOf(const CaseRow &row)
{
    return {
        {u":case_id"_s, sqlValue(row.caseId)}, {u":title"_s, row.title},
        {u":source"_s, int(row.source)},       {u":code"_s, row.enterpriseCode},
        {u":name"_s, row.enterpriseName},      {u":address"_s, row.enterpriseAddress},
        {u":stage"_s, int(row.stage)},         {u":mine"_s, int(row.mine)},
        {u":readable"_s, int(row.readable)},   {u":round"_s, row.round},
        {u":reason"_s, row.returnReason},      {u":findings"_s, row.findings},
        {u":major"_s, row.majorFindings},      {u":evidence"_s, row.evidence},
        {u":documents"_s, row.documents},      {u":voided"_s, row.voided},
        {u":issued"_s, row.issuedAtMs},        {u":release"_s, row.releaseAtMs},
        {u":changed"_s, row.changedAtMs},      {u":changed_by"_s, entryKindName(row.changedBy)},
    };
}

QList<Binding> bindingsOf(const FindingRow &row, qsizetype place)
{
    return {
        {u":case_id"_s, sqlValue(row.caseId)},
        {u":id"_s, sqlValue(row.finding)},
        {u":place"_s, place},
        {u":item"_s, row.item},
        {u":location"_s, row.place},
        {u":fact"_s, row.fact},
        {u":violation"_s, row.violation},
        {u":major"_s, int(row.major)},
        {u":measure"_s, int(row.measure)},
        {u":due_on"_s, row.dueOn.isValid() ? row.dueOn.toString(Qt::ISODate) : u""_s},
        {u":evidence"_s, row.evidence},
        {u":corrections"_s, row.corrections},
    };
}

QList<Binding> bindingsOf(const EvidenceRow &row, qsizetype place)
{
    return {
        {u":case_id"_s, sqlValue(row.caseId)},
        {u":id"_s, sqlValue(row.evidence)},
        {u":place"_s, place},
        {u":finding"_s, sqlValue(row.finding)},
        {u":derived_from"_s, sqlValue(row.derivedFrom)},
        {u":medium"_s, int(row.medium)},
        {u":origin"_s, int(row.origin)},
        {u":name"_s, row.name},
        {u":mime_type"_s, row.mimeType},
        {u":object"_s, sqlValue(row.object)},
        {u":plain_bytes"_s, row.plainBytes},
        {u":taken"_s, row.takenAtMs},
        {u":accesses"_s, row.accesses},
    };
}

QList<Binding> bindingsOf(const DocumentRow &row, qsizetype place)
{
    return {
        {u":case_id"_s, sqlValue(row.caseId)},
        {u":id"_s, sqlValue(row.document)},
        {u":place"_s, place},
        {u":form"_s, row.form},
        {u":number"_s, row.number},
        {u":pages"_s, row.pages},
        {u":signatures"_s, row.signatures},
        {u":finalised"_s, int(row.finalised)},
        {u":printed"_s, row.printed},
        {u":served"_s, int(row.served)},
        {u":void_reason"_s, row.voidReason},
        {u":object"_s, sqlValue(row.object)},
        {u":generated"_s, row.generatedAtMs},
    };
}

const domain::FindingId &idOf(const FindingRow &row)
{
    return row.finding;
}
const domain::EvidenceId &idOf(const EvidenceRow &row)
{
    return row.evidence;
}
const domain::DocumentId &idOf(const DocumentRow &row)
{
    return row.document;
}

/// Writes the rows of one table that differ. Rows keep their places, but for a fold in a new order.
template <typename Row>
Result<> writeList(Database &database, const QList<Row> &before, const QList<Row> &after,
                   const Statement &set, const Statement &remove)
{
    QSet<decltype(idOf(Row()).toBytes())> kept;
    for (const Row &row : after)
        kept.insert(idOf(row).toBytes());
    for (const Row &row : before) {
        if (kept.contains(idOf(row).toBytes()))
            continue;
        const auto removed =
            database.run(remove, {{u":case_id"_s, sqlValue(row.caseId)}, {u":id"_s, sqlValue(idOf(row))}});
        if (!removed)
            return tl::unexpected(removed.error());
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (i < before.size() && before.at(i) == after.at(i))
            continue;
        if (const auto written = database.run(set, bindingsOf(after.at(i), i)); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace

Result<CaseRows> CaseView::read(const CaseId &caseId)
{
    CaseList list(m_database);
    CaseRows rows;
    auto row = list.caseRow(caseId);
    if (row)
        rows.row = std::move(*row);
    else if (row.error().code != domain::ErrorCode::NotFound)
        return tl::unexpected(row.error());
    auto findings = list.findings(caseId);
    auto evidence = list.evidence(caseId);
    auto documents = list.documents(caseId);
    auto voided = m_database.run(kVoided, {{u":case_id"_s, sqlValue(caseId)}});
    if (!findings || !evidence || !documents || !voided)
        return domain::fail(domain::ErrorCode::Storage, u"unable to read the rows of a case"_s);
    rows.findings = std::move(*findings);
    rows.evidence = std::move(*evidence);
    rows.documents = std::move(*documents);
    while (voided->next())
        rows.voided.insert(readDigest(*voided, 0), voided->value(1).toString());
    if (rows.row)
        rows.row->unsent = 0; // counted when it is read, not kept
    return rows;
}

Result<> CaseView::write(const CaseRows &before, const CaseRows &after)
{
    if (after.row && before.row != after.row) {
        if (const auto set = m_database.run(kSetCase, bindingsOf(*after.row)); !set)
            return tl::unexpected(set.error());
    }
    if (before.row && !after.row) {
        const auto removed = m_database.run(kRemoveCase, {{u":case_id"_s, sqlValue(before.row->caseId)}});
        if (!removed)
            return tl::unexpected(removed.error());
    }
    auto written = writeList(m_database, before.findings, after.findings, kSetFinding, kRemoveFinding);
    if (written)
        written = writeList(m_database, before.evidence, after.evidence, kSetEvidence, kRemoveEvidence);
    if (written)
        written = writeList(m_database, before.documents, after.documents, kSetDocument, kRemoveDocument);
    return written;
}

Result<> CaseView::writeVoided(const CaseId &caseId, const QMap<EntryHash, QString> &before,
                               const QMap<EntryHash, QString> &after)
{
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (after.contains(it.key()))
            continue;
        const auto removed =
            m_database.run(kRemoveVoided, {{u":case_id"_s, sqlValue(caseId)}, {u":id"_s, it.key().bytes()}});
        if (!removed)
            return tl::unexpected(removed.error());
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) == it.value())
            continue;
        const auto set = m_database.run(
            kSetVoided,
            {{u":case_id"_s, sqlValue(caseId)}, {u":id"_s, it.key().bytes()}, {u":reason"_s, it.value()}});
        if (!set)
            return tl::unexpected(set.error());
    }
    return {};
}

Result<> CaseView::clear()
{
    for (const Statement &statement :
         {kClearCases, kClearFindings, kClearEvidence, kClearDocuments, kClearVoided}) {
        if (const auto cleared = m_database.run(statement); !cleared)
            return tl::unexpected(cleared.error());
    }
    return {};
}

} // namespace fieldcase::store
