// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/sqlobjectindex.h"

#include "sync/office/sqlvalues.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::Result;
using store::Statement;

namespace {

constexpr Statement kUpload{
    "office.upload",
    "SELECT id, device, case_id, object, length, offset, expires_ms, done FROM upload WHERE id = :id",
};
constexpr Statement kPutUpload{
    "office.put_upload",
    "INSERT INTO upload (id, device, case_id, object, length, offset, expires_ms, done)"
    " VALUES (:id, :device, :case, :object, :length, :offset, :expires, :done)"
    " ON CONFLICT (id) DO UPDATE SET length = :length, offset = :offset, expires_ms = :expires, done = :done",
};
constexpr Statement kRemoveUpload{"office.remove_upload", "DELETE FROM upload WHERE id = :id"};
constexpr Statement kOpenUploads{
    "office.open_uploads",
    "SELECT id, device, case_id, object, length, offset, expires_ms, done FROM upload WHERE done = 0 ORDER "
    "BY id",
};
constexpr Statement kOpenCount{
    "office.open_upload_count",
    "SELECT count(*) FROM upload WHERE device = :device AND done = 0",
};
constexpr Statement kExpired{
    "office.expired_uploads",
    "SELECT id, device, case_id, object, length, offset, expires_ms, done FROM upload WHERE expires_ms < :now"
    " ORDER BY expires_ms",
};
constexpr Statement kObject{
    "office.object",
    "SELECT object, bytes, receipt, receipt_signature FROM object WHERE object = :object",
};
constexpr Statement kPutObject{
    "office.put_object",
    "INSERT INTO object (object, bytes, receipt, receipt_signature)"
    " VALUES (:object, :bytes, :receipt, :receipt_signature) ON CONFLICT DO NOTHING",
};
constexpr Statement kLink{
    "office.link_object",
    "INSERT INTO object_case (object, case_id) VALUES (:object, :case) ON CONFLICT DO NOTHING",
};
constexpr Statement kCasesOf{
    "office.cases_of_object",
    "SELECT case_id FROM object_case WHERE object = :object ORDER BY case_id",
};
constexpr Statement kObjects{
    "office.objects",
    "SELECT object, bytes, receipt, receipt_signature FROM object WHERE object > :after ORDER BY object"
    " LIMIT :limit",
};
constexpr Statement kTotals{
    "office.object_totals",
    "SELECT (SELECT count(*) FROM object), (SELECT coalesce(sum(bytes), 0) FROM object),"
    " (SELECT count(*) FROM upload WHERE done = 0)",
};

Upload uploadFrom(const QSqlQuery &row)
{
    Upload upload;
    upload.id = row.value(0).toByteArray().toHex();
    upload.device = idFrom<domain::DeviceTag>(row.value(1));
    upload.caseId = idFrom<domain::CaseTag>(row.value(2));
    upload.object = digestFrom(row.value(3));
    upload.length = row.value(4).toLongLong();
    upload.offset = row.value(5).toLongLong();
    upload.expiresMs = row.value(6).toLongLong();
    upload.isDone = row.value(7).toInt() != 0;
    return upload;
}

StoredObject objectFrom(const QSqlQuery &row)
{
    return {digestFrom(row.value(0)),
            row.value(1).toLongLong(),
            {row.value(2).toByteArray(), row.value(3).toByteArray()}};
}

Result<QList<Upload>> uploadsFrom(Result<QSqlQuery> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Upload> uploads;
    while (rows->next())
        uploads.append(uploadFrom(*rows));
    return uploads;
}

} // namespace

Result<std::optional<Upload>> SqlObjectIndex::upload(const QByteArray &id)
{
    const auto uploads = uploadsFrom(m_database.run(kUpload, {{u":id"_s, QByteArray::fromHex(id)}}));
    if (!uploads)
        return tl::unexpected(uploads.error());
    return uploads->isEmpty() ? std::nullopt : std::optional(uploads->first());
}

Result<> SqlObjectIndex::putUpload(const Upload &upload)
{
    return execute(m_database, kPutUpload,
                   {{u":id"_s, QByteArray::fromHex(upload.id)},
                    {u":device"_s, upload.device.toBytes()},
                    {u":case"_s, upload.caseId.toBytes()},
                    {u":object"_s, upload.object.bytes()},
                    {u":length"_s, upload.length},
                    {u":offset"_s, upload.offset},
                    {u":expires"_s, upload.expiresMs},
                    {u":done"_s, upload.isDone ? 1 : 0}});
}

Result<> SqlObjectIndex::removeUpload(const QByteArray &id)
{
    return execute(m_database, kRemoveUpload, {{u":id"_s, QByteArray::fromHex(id)}});
}

Result<QList<Upload>> SqlObjectIndex::openUploads()
{
    return uploadsFrom(m_database.run(kOpenUploads));
}

Result<int> SqlObjectIndex::openUploadCount(const domain::DeviceId &device)
{
    const auto count = firstValue(m_database, kOpenCount, {{u":device"_s, device.toBytes()}});
    if (!count)
        return tl::unexpected(count.error());
    return count->toInt();
}

Result<QList<Upload>> SqlObjectIndex::expiredUploads(qint64 nowMs)
{
    return uploadsFrom(m_database.run(kExpired, {{u":now"_s, nowMs}}));
}

Result<std::optional<StoredObject>> SqlObjectIndex::object(const domain::ObjectHash &hash)
{
    auto rows = m_database.run(kObject, {{u":object"_s, hash.bytes()}});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional(objectFrom(*rows)) : std::nullopt;
}

Result<> SqlObjectIndex::putObject(const StoredObject &object)
{
    return execute(m_database, kPutObject,
                   {{u":object"_s, object.object.bytes()},
                    {u":bytes"_s, object.bytes},
                    {u":receipt"_s, object.receipt.content},
                    {u":receipt_signature"_s, object.receipt.signature}});
}

Result<> SqlObjectIndex::link(const domain::ObjectHash &hash, const domain::CaseId &caseId)
{
    return execute(m_database, kLink, {{u":object"_s, hash.bytes()}, {u":case"_s, caseId.toBytes()}});
}

Result<QList<domain::CaseId>> SqlObjectIndex::casesOf(const domain::ObjectHash &hash)
{
    auto rows = m_database.run(kCasesOf, {{u":object"_s, hash.bytes()}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<domain::CaseId> cases;
    while (rows->next())
        cases.append(idFrom<domain::CaseTag>(rows->value(0)));
    return cases;
}

Result<ObjectTotals> SqlObjectIndex::totals()
{
    auto rows = m_database.run(kTotals);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return ObjectTotals{};
    return ObjectTotals{rows->value(0).toLongLong(), rows->value(1).toLongLong(),
                        rows->value(2).toLongLong()};
}

Result<QList<StoredObject>> SqlObjectIndex::objects(const domain::ObjectHash &after, int limit)
{
    // an empty blob sorts before every other
    const QByteArray from = after.isNull() ? QByteArray("") : after.bytes();
    auto rows = m_database.run(kObjects, {{u":after"_s, from}, {u":limit"_s, limit}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<StoredObject> objects;
    while (rows->next())
        objects.append(objectFrom(*rows));
    return objects;
}

} // namespace fieldcase::office
