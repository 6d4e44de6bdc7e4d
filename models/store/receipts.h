// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/receipt.h"

#include <optional>

namespace fieldcase::store {

class Database;
struct Membership;

/// Reads an entry's receipt and proves it: the office signed it, it is for this entry of this organisation,
/// and the entry is in the tree whose root it names. \returns Protocol otherwise
[[nodiscard]] domain::Result<domain::EntryReceipt>
checkReceipt(const domain::Receipt &receipt, const domain::EntryHash &entry, const Membership &membership);
/// The same for an object of \a objectBytes.
[[nodiscard]] domain::Result<domain::ObjectReceipt> checkReceipt(const domain::Receipt &receipt,
                                                                 const domain::ObjectHash &object,
                                                                 qint64 objectBytes,
                                                                 const Membership &membership);

/// The table of the office's receipts for entries.
class ReceiptTable
{
public:
    explicit ReceiptTable(Database &database) : m_database(database) {}

    /// Keeps a checked receipt; the same again is fine, also one made for a later size of the log.
    /// \returns whether it was new, or Protocol when another entry has that position or the entry another
    /// position
    [[nodiscard]] domain::Result<bool> insert(const domain::Receipt &receipt,
                                              const domain::EntryReceipt &content);
    /// \returns Protocol when insert() would, for an entry without a receipt
    [[nodiscard]] domain::Result<> checkFree(const domain::EntryReceipt &content);
    [[nodiscard]] domain::Result<std::optional<domain::Receipt>> find(const domain::EntryHash &entry);

private:
    Database &m_database;
};

} // namespace fieldcase::store
