// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/receipts.h"

#include "models/crypto/entrysigning.h"
#include "models/store/database.h"
#include "models/store/keyring.h"
#include "models/store/sqlvalues.h"
#include "models/store/tally.h"

namespace fieldcase::store {

using domain::EntryHash;
using domain::EntryReceipt;
using domain::ErrorCode;
using domain::fail;
using domain::ObjectHash;
using domain::ObjectReceipt;
using domain::Receipt;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kFind{
    "receipt.find",
    "SELECT content, signature, position FROM receipt WHERE entry = :entry",
};
constexpr Statement kAtPosition{
    "receipt.at_position",
    "SELECT 1 FROM receipt WHERE position = :position",
};
constexpr Statement kInsert{
    "receipt.insert",
    "INSERT INTO receipt (entry, position, received_at_ms, content, signature, tally)"
    " VALUES (:entry, :position, :received_at_ms, :content, :signature, :tally)",
};
constexpr Statement kForgetUnsent{
    "receipt.forget_unsent",
    "DELETE FROM unsent_entry WHERE row = (SELECT row FROM entry WHERE hash = :entry)",
};

} // namespace

Result<EntryReceipt> checkReceipt(const Receipt &receipt, const EntryHash &entry,
                                  const Membership &membership)
{
    auto checked = crypto::checkEntryReceipt(receipt, membership.officeSign, entry);
    if (checked && checked->org != membership.org)
        return fail(ErrorCode::Protocol, u"receipt: of another organisation"_s);
    return checked;
}

Result<ObjectReceipt> checkReceipt(const Receipt &receipt, const ObjectHash &object, qint64 objectBytes,
                                   const Membership &membership)
{
    auto checked = crypto::checkObjectReceipt(receipt, membership.officeSign, object, objectBytes);
    if (checked && checked->org != membership.org)
        return fail(ErrorCode::Protocol, u"receipt: of another organisation"_s);
    return checked;
}

Result<bool> ReceiptTable::insert(const Receipt &receipt, const EntryReceipt &content)
{
    auto known = m_database.run(kFind, {{u":entry"_s, content.entry.bytes()}});
    if (!known)
        return tl::unexpected(known.error());
    if (known->next()) {
        if (known->value(2).toLongLong() != content.position)
            return fail(ErrorCode::Protocol, u"receipt: the entry has another position"_s);
        return false;
    }
    known->finish();
    if (const auto free = checkFree(content); !free)
        return tl::unexpected(free.error());

    const auto tally = countRow(m_database, Tallied::Receipts, receipt.content);
    if (!tally)
        return tl::unexpected(tally.error());
    const auto inserted = m_database.run(kInsert, {{u":entry"_s, content.entry.bytes()},
                                                   {u":position"_s, content.position},
                                                   {u":received_at_ms"_s, content.receivedAtMs},
                                                   {u":content"_s, receipt.content},
                                                   {u":signature"_s, receipt.signature},
                                                   {u":tally"_s, *tally}});
    if (!inserted)
        return tl::unexpected(inserted.error());
    const auto forgotten = m_database.run(kForgetUnsent, {{u":entry"_s, content.entry.bytes()}});
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    return true;
}

Result<> ReceiptTable::checkFree(const EntryReceipt &content)
{
    auto taken = m_database.run(kAtPosition, {{u":position"_s, content.position}});
    if (!taken)
        return tl::unexpected(taken.error());
    if (taken->next())
        return fail(ErrorCode::Protocol, u"receipt: another entry has that position"_s);
    return {};
}

Result<std::optional<Receipt>> ReceiptTable::find(const EntryHash &entry)
{
    auto found = m_database.run(kFind, {{u":entry"_s, entry.bytes()}});
    if (!found)
        return tl::unexpected(found.error());
    if (!found->next())
        return std::optional<Receipt>();
    return Receipt{found->value(0).toByteArray(), found->value(1).toByteArray()};
}

} // namespace fieldcase::store
