// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/viewdigest.h"

#include "models/crypto/hash.h"
#include "models/store/database.h"

#include <QSqlRecord>

namespace fieldcase::store {

using domain::Result;
using namespace Qt::StringLiterals;

namespace {

// The statement's name is the table's.
constexpr Statement kViews[]{
    {"chain_head", "SELECT * FROM chain_head ORDER BY case_id, device"},
    {"plain_body", "SELECT * FROM plain_body ORDER BY row"},
    {"unsent_entry", "SELECT * FROM unsent_entry ORDER BY row"},
    {"key_wrap", "SELECT * FROM key_wrap ORDER BY owner, recipient, row"},
    {"number_lease", "SELECT * FROM number_lease ORDER BY row"},
    {"number_use", "SELECT * FROM number_use ORDER BY form, year, number"},
    {"object", "SELECT * FROM object ORDER BY object"},
    {"register_part", "SELECT * FROM register_part ORDER BY row"},
    // its id is the search index's own
    {"enterprise", "SELECT code, name, address, category, risk, credit, status, excluded, content, row"
                   " FROM enterprise ORDER BY code"},
    {"officer", "SELECT * FROM officer ORDER BY certificate"},
    {"case_row", "SELECT * FROM case_row ORDER BY case_id"},
    {"finding_row", "SELECT * FROM finding_row ORDER BY case_id, finding"},
    {"evidence_row", "SELECT * FROM evidence_row ORDER BY case_id, evidence"},
    {"document_row", "SELECT * FROM document_row ORDER BY case_id, document"},
    {"voided_row", "SELECT * FROM voided_row ORDER BY case_id, entry"},
};

Result<QByteArray> digestOf(Database &database, const Statement &view)
{
    auto rows = database.run(view);
    if (!rows)
        return tl::unexpected(rows.error());
    crypto::Sha256 hash;
    const int columns = rows->record().count();
    while (rows->next()) {
        for (int column = 0; column < columns; ++column) {
            const QByteArray bytes = rows->value(column).toByteArray();
            hash.update(QByteArray::number(bytes.size()) + ':' + bytes);
        }
    }
    return hash.finish();
}

} // namespace

Result<QMap<QString, QByteArray>> viewDigests(Database &database)
{
    QMap<QString, QByteArray> digests;
    for (const Statement &view : kViews) {
        auto digest = digestOf(database, view);
        if (!digest)
            return tl::unexpected(digest.error());
        digests.insert(QString::fromLatin1(view.name), std::move(*digest));
    }
    return digests;
}

} // namespace fieldcase::store
