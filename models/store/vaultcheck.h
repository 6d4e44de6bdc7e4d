// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

#include <QList>
#include <QString>

namespace fieldcase::store {

/// What a check of the vault may find.
enum class Damage {
    VaultFileAltered, ///< vault.json or attempts.json is not what was written
    DatabasePages,    ///< the database file fails its own check
    EntryAltered,     ///< header, signature or body is not what was signed
    EntryMissing,     ///< the entry that this one builds on is gone, or the last of a chain is
    EntryInserted,    ///< an entry that no accepted device signed, or that does not fit the order of writing
    ReceiptAltered,   ///< not the office's signature, or not for this entry
    ReceiptMissing,   ///< a receipt was removed
    ViewDiffers,      ///< a table is not what the entries make of it
    ObjectAltered,    ///< the file's hash is not its name
    ObjectMissing,    ///< an object that was here is gone
    ObjectUnknown,    ///< a file that no entry names
};

/// The name for logs and `--json` answers, e.g. "entry_altered".
[[nodiscard]] QString damageName(Damage damage);

struct CheckFinding {
    Damage damage = Damage::DatabasePages;
    domain::EntryHash entry;   ///< null unless about an entry
    domain::CaseId caseId;     ///< null unless about an entry
    domain::ObjectHash object; ///< null unless about an object
    QString detail;            ///< for the log: table or file name

    friend bool operator==(const CheckFinding &, const CheckFinding &) = default;
};

struct CheckReport {
    qint64 entries = 0; ///< checked
    qint64 objects = 0; ///< read in full
    qint64 objectBytes = 0;
    QList<CheckFinding> findings; ///< in the order of writing; empty: all is well

    [[nodiscard]] bool isClean() const { return findings.isEmpty(); }
};

} // namespace fieldcase::store
