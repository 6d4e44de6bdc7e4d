// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaultsummary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

QJsonObject toJson(const store::CaseRow &row)
{
    return {{u"title"_s, row.title},
            {u"enterprise"_s, row.enterpriseName},
            {u"code"_s, row.enterpriseCode},
            {u"stage"_s, int(row.stage)},
            {u"mine"_s, row.mine},
            {u"readable"_s, row.readable},
            {u"findings"_s, row.findings},
            {u"evidence"_s, row.evidence},
            {u"documents"_s, row.documents},
            {u"voided"_s, row.voided},
            {u"unsent"_s, row.unsent},
            {u"changedAtMs"_s, row.changedAtMs},
            {u"issuedAtMs"_s, row.issuedAtMs}};
}

QJsonObject toJson(const store::FindingRow &row)
{
    return {{u"finding"_s, row.finding.toString()}, {u"place"_s, row.place}, {u"fact"_s, row.fact},
            {u"violation"_s, row.violation},        {u"major"_s, row.major}, {u"evidence"_s, row.evidence}};
}

QJsonObject toJson(const store::EvidenceRow &row)
{
    return {{u"evidence"_s, row.evidence.toString()},
            {u"name"_s, row.name},
            {u"object"_s, row.object.toHex()},
            {u"plainBytes"_s, row.plainBytes},
            {u"accesses"_s, row.accesses}};
}

QJsonObject toJson(const store::DocumentRow &row)
{
    return {{u"document"_s, row.document.toString()}, {u"form"_s, row.form}, {u"number"_s, row.number}};
}

template <typename Rows> QJsonArray arrayOf(const Rows &rows)
{
    QJsonArray array;
    for (const auto &row : rows)
        array.append(toJson(row));
    return array;
}

} // namespace

Result<QByteArray> summaryOf(store::Vault &vault, const domain::CaseId &caseId)
{
    store::CaseList &lists = vault.lists();
    const auto row = lists.caseRow(caseId);
    const auto findings = lists.findings(caseId);
    const auto evidence = lists.evidence(caseId);
    const auto documents = lists.documents(caseId);
    const auto entries = vault.ledger().entries(caseId);
    for (const auto *error :
         {row ? nullptr : &row.error(), findings ? nullptr : &findings.error(),
          evidence ? nullptr : &evidence.error(), documents ? nullptr : &documents.error(),
          entries ? nullptr : &entries.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    QJsonArray hashes;
    for (const store::StoredEntry &entry : *entries)
        hashes.append(entry.hash.toHex() + u' ' + domain::entryKindName(entry.header.kind));
    const QJsonObject summary{{u"case"_s, toJson(*row)},
                              {u"findings"_s, arrayOf(*findings)},
                              {u"evidence"_s, arrayOf(*evidence)},
                              {u"documents"_s, arrayOf(*documents)},
                              {u"entries"_s, hashes}};
    return QJsonDocument(summary).toJson();
}

} // namespace fieldcase::tests
