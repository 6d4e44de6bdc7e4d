// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/orgbodies.h"
#include "models/domain/id.h"

#include <QList>
#include <QString>

namespace fieldcase::store {

class Database;

/// Document numbers (文号). The office leases blocks; a number is used up by the entry of the document that
/// bears it, in the same transaction, so that none is given twice and none is skipped. A spoilt document is
/// voided with its reason and keeps its number. One thread: the vault's.
class Numbers
{
public:
    /// A number of this device and what became of it.
    struct Row {
        QString form; ///< "F03"
        int year = 0;
        qint64 number = 0;
        QString text;                ///< as printed; empty when free
        domain::CaseId caseId;       ///< null when free
        domain::DocumentId document; ///< null when free
        QString voidReason;          ///< empty unless the document was voided

        friend bool operator==(const Row &, const Row &) = default;
    };
    /// The year and the number in a printed one: "（鲁示）应急检记〔2026〕31号" has 2026 and 31.
    struct Parts {
        int year = 0;
        qint64 number = 0;

        friend bool operator==(const Parts &, const Parts &) = default;
    };
    /// \returns InvalidInput for a text of another shape
    [[nodiscard]] static domain::Result<Parts> parse(const QString &text);

    explicit Numbers(Database &database) : m_database(database) {}

    /// The number that the next document of this form must bear. It stays the next until a document.generated
    /// entry has used it. \returns NotFound when the leased numbers are used up: ask the office for more
    [[nodiscard]] domain::Result<qint64> next(const QString &form, int year);
    /// How many leased numbers are left.
    [[nodiscard]] domain::Result<qint64> left(const QString &form, int year);
    /// Every number leased to this device, in order.
    [[nodiscard]] domain::Result<QList<Row>> list(const QString &form, int year);

    // For the ledger, within its transaction.

    /// A lease to this device; \a row is its entry's.
    [[nodiscard]] domain::Result<> addLease(qint64 row, const domain::NumbersLeased &lease);
    /// \returns InvalidInput for a text that is no number, Conflict when it is not the next one of \a form
    [[nodiscard]] domain::Result<> checkTurn(const QString &form, const QString &text);
    /// Uses up \a text's number. A text that is no number uses none.
    [[nodiscard]] domain::Result<> use(const QString &form, const QString &text, const domain::CaseId &caseId,
                                       const domain::DocumentId &document);
    /// Empties the tables.
    [[nodiscard]] domain::Result<> clear();

private:
    Database &m_database;
};

} // namespace fieldcase::store
