// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/objectstore.h"

#include "models/crypto/hash.h"
#include "models/store/database.h"
#include "models/store/keyring.h"
#include "models/store/ledger.h"
#include "models/store/ledgerwriter.h"
#include "models/store/objectfiles.h"
#include "models/store/receipts.h"
#include "models/store/sqlvalues.h"
#include "models/store/tally.h"
#include "models/store/transaction.h"

namespace fieldcase::store {

using domain::CaseId;
using domain::ErrorCode;
using domain::fail;
using domain::ObjectHash;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kRow{
    "objects.row",
    "SELECT o.object, o.case_id, o.object_bytes, h.object IS NOT NULL, s.object IS NOT NULL,"
    " r.object IS NOT NULL FROM object o LEFT JOIN object_here h ON h.object = o.object"
    " LEFT JOIN object_sent s ON s.object = o.object LEFT JOIN object_receipt r ON r.object = o.object"
    " WHERE o.object = :object",
};
constexpr Statement kOfCase{
    "objects.of_case",
    "SELECT o.object, o.case_id, o.object_bytes, h.object IS NOT NULL, s.object IS NOT NULL,"
    " r.object IS NOT NULL FROM object o LEFT JOIN object_here h ON h.object = o.object"
    " LEFT JOIN object_sent s ON s.object = o.object LEFT JOIN object_receipt r ON r.object = o.object"
    " WHERE o.case_id = :case_id ORDER BY o.row",
};
constexpr Statement kUnproven{
    "objects.unproven",
    "SELECT o.object, o.case_id, o.object_bytes, 1, s.object IS NOT NULL, 0"
    " FROM object_here h JOIN object o ON o.object = h.object LEFT JOIN object_sent s ON s.object = o.object"
    " WHERE NOT EXISTS (SELECT 1 FROM object_receipt r WHERE r.object = h.object)"
    " ORDER BY o.object_bytes, o.row LIMIT :limit",
};
constexpr Statement kMarkSent{
    "objects.mark_sent",
    "INSERT INTO object_sent (object) VALUES (:object) ON CONFLICT (object) DO NOTHING",
};
constexpr Statement kReceipt{"objects.receipt", "SELECT 1 FROM object_receipt WHERE object = :object"};
constexpr Statement kAddReceipt{
    "objects.add_receipt",
    "INSERT INTO object_receipt (object, content, signature, tally)"
    " VALUES (:object, :content, :signature, :tally)",
};

constexpr qint64 kReadBytes = 1024 * 1024;

ObjectRow rowFrom(const QSqlQuery &query)
{
    ObjectRow row;
    row.object = readDigest(query, 0);
    row.caseId = readId<CaseId>(query, 1);
    row.objectBytes = query.value(2).toLongLong();
    row.here = query.value(3).toBool();
    if (query.value(5).toBool())
        row.state = ObjectState::Proven;
    else if (query.value(4).toBool())
        row.state = ObjectState::Sent;
    else
        row.state = ObjectState::OnlyHere;
    return row;
}

Result<QList<ObjectRow>> rowsFrom(Result<QSqlQuery> query)
{
    if (!query)
        return tl::unexpected(query.error());
    QList<ObjectRow> rows;
    while (query->next())
        rows.append(rowFrom(*query));
    return rows;
}

/// Copies all of \a source into \a sink (when there is one) and hashes it on the way.
Result<ObjectHash> hashOf(QIODevice &source, DiskFile *sink)
{
    crypto::Sha256 hash;
    QByteArray buffer(kReadBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(buffer.data(), buffer.size());
        if (got < 0)
            return fail(ErrorCode::Storage, u"the source cannot be read"_s);
        if (got == 0)
            break;
        hash.update(QByteArrayView(buffer).first(got));
        if (sink != nullptr && sink->write(buffer.constData(), got) != got)
            return tl::unexpected(sink->failure());
    }
    return ObjectHash::fromBytes(hash.finish());
}

} // namespace

ObjectStore::ObjectStore(Database &database, KeyRing &keys, Ledger &ledger, const ObjectFiles &files,
                         const Surroundings &surroundings)
    : m_database(database), m_keys(keys), m_ledger(ledger), m_files(files), m_surroundings(surroundings)
{
}

QString ObjectStore::folder() const
{
    return m_files.folder();
}

Result<QByteArray> ObjectStore::caseBox(const CaseId &caseId)
{
    return m_ledger.caseBox(caseId);
}

Result<SealedObject> ObjectStore::seal(const CaseId &caseId, const QByteArray &plain)
{
    const auto box = caseBox(caseId);
    if (!box)
        return tl::unexpected(box.error());
    return sealObject(m_surroundings, m_files.folder(), plain, {*box});
}

Result<crypto::BoxKey> ObjectStore::caseKey(const CaseId &caseId)
{
    const auto box = caseBox(caseId);
    if (!box)
        return tl::unexpected(box.error());
    const auto key = m_keys.caseKey(caseId, *box);
    if (!key)
        return tl::unexpected(key.error());
    return crypto::BoxKey::fromSecret((*key)->secret().copy());
}

Result<> ObjectStore::receive(const ObjectHash &object, QIODevice &source)
{
    const QString temporary = m_files.inMaking() + u'/' + object.toHex();
    if (const auto removed = m_files.disk().remove(temporary);
        !removed && removed.error().code != ErrorCode::NotFound)
        return removed;
    auto file = m_files.disk().create(temporary);
    if (!file)
        return tl::unexpected(file.error());
    const auto hash = hashOf(source, file->get());
    Result<> done = hash ? (*file)->sync() : tl::unexpected(hash.error());
    file->reset();
    if (done && *hash != object)
        done = fail(ErrorCode::Damaged, u"the object is not what its name says"_s);
    if (done)
        done = m_files.place(temporary, object);
    if (!done) {
        (void)m_files.disk().remove(temporary); // the first failure is the one to tell
        return done;
    }
    const auto size = m_files.sizeOf(object);
    if (!size)
        return tl::unexpected(size.error());
    Transaction transaction(m_database);
    if (const auto noted = noteObjectHere(m_database, object, *size); !noted)
        return noted;
    if (const auto sent = noteSent(object); !sent) // it came from the office
        return sent;
    return transaction.commit();
}

Result<std::unique_ptr<crypto::AgeReader>> ObjectStore::open(const ObjectHash &object)
{
    const auto named = row(object);
    if (!named)
        return tl::unexpected(named.error());
    const auto box = caseBox(named->caseId);
    if (!box)
        return tl::unexpected(box.error());
    const auto key = m_keys.caseKey(named->caseId, *box);
    if (!key)
        return tl::unexpected(key.error());
    auto file = ciphertext(object);
    if (!file)
        return tl::unexpected(file.error());
    return crypto::AgeReader::open(std::move(*file), **key);
}

Result<std::unique_ptr<QIODevice>> ObjectStore::ciphertext(const ObjectHash &object)
{
    return m_files.disk().read(m_files.pathOf(object));
}

Result<ObjectRow> ObjectStore::row(const ObjectHash &object)
{
    const auto rows = rowsFrom(m_database.run(kRow, {{u":object"_s, object.bytes()}}));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return fail(ErrorCode::NotFound, object.toHex());
    return rows->constFirst();
}

Result<QList<ObjectRow>> ObjectStore::list(const CaseId &caseId)
{
    return rowsFrom(m_database.run(kOfCase, {{u":case_id"_s, sqlValue(caseId)}}));
}

Result<QList<ObjectRow>> ObjectStore::unproven(int limit)
{
    return rowsFrom(m_database.run(kUnproven, {{u":limit"_s, limit}}));
}

Result<QList<ObjectRow>> ObjectStore::missing(const CaseId &caseId)
{
    auto rows = list(caseId);
    if (rows)
        rows->removeIf([](const ObjectRow &row) { return row.here; });
    return rows;
}

Result<> ObjectStore::noteSent(const ObjectHash &object)
{
    const auto marked = m_database.run(kMarkSent, {{u":object"_s, object.bytes()}});
    return marked ? Result<>() : tl::unexpected(marked.error());
}

Result<> ObjectStore::markSent(const ObjectHash &object)
{
    return noteSent(object);
}

Result<> ObjectStore::recordReceipt(const ObjectHash &object, const domain::Receipt &receipt)
{
    if (!m_keys.membership())
        return fail(ErrorCode::NotAllowed, u"the device is not enrolled"_s);
    const auto named = row(object);
    if (!named)
        return tl::unexpected(named.error());
    if (const auto checked = checkReceipt(receipt, object, named->objectBytes, *m_keys.membership());
        !checked)
        return tl::unexpected(checked.error());
    Transaction transaction(m_database);
    auto known = m_database.run(kReceipt, {{u":object"_s, object.bytes()}});
    if (!known)
        return tl::unexpected(known.error());
    if (known->next())
        return {};
    const auto tally = countRow(m_database, Tallied::ObjectReceipts, receipt.content);
    if (!tally)
        return tl::unexpected(tally.error());
    const auto added = m_database.run(kAddReceipt, {{u":object"_s, object.bytes()},
                                                    {u":content"_s, receipt.content},
                                                    {u":signature"_s, receipt.signature},
                                                    {u":tally"_s, *tally}});
    if (!added)
        return tl::unexpected(added.error());
    if (const auto sent = noteSent(object); !sent)
        return sent;
    return transaction.commit();
}

Result<> ObjectStore::verify(const ObjectHash &object)
{
    const auto file = ciphertext(object);
    if (!file)
        return tl::unexpected(file.error());
    const auto hash = hashOf(**file, nullptr);
    if (!hash)
        return tl::unexpected(hash.error());
    if (*hash != object)
        return fail(ErrorCode::Damaged, object.toHex());
    return {};
}

Result<> ObjectStore::discard(const ObjectHash &object)
{
    const auto named = row(object);
    if (named)
        return fail(ErrorCode::NotAllowed, u"an entry names the object"_s);
    if (named.error().code != ErrorCode::NotFound)
        return tl::unexpected(named.error());
    return m_files.remove(object);
}

} // namespace fieldcase::store
