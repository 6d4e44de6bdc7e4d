// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "sync/office/objectindex.h"

namespace fieldcase::office {

/// The object index in the office's SQLCipher database.
class SqlObjectIndex final : public ObjectIndex
{
public:
    explicit SqlObjectIndex(store::Database &database) : m_database(database) {}

    [[nodiscard]] domain::Result<std::optional<Upload>> upload(const QByteArray &id) override;
    [[nodiscard]] domain::Result<> putUpload(const Upload &upload) override;
    [[nodiscard]] domain::Result<> removeUpload(const QByteArray &id) override;
    [[nodiscard]] domain::Result<QList<Upload>> openUploads() override;
    [[nodiscard]] domain::Result<int> openUploadCount(const domain::DeviceId &device) override;
    [[nodiscard]] domain::Result<QList<Upload>> expiredUploads(qint64 nowMs) override;
    [[nodiscard]] domain::Result<std::optional<StoredObject>> object(const domain::ObjectHash &hash) override;
    [[nodiscard]] domain::Result<> putObject(const StoredObject &object) override;
    [[nodiscard]] domain::Result<> link(const domain::ObjectHash &hash,
                                        const domain::CaseId &caseId) override;
    [[nodiscard]] domain::Result<QList<domain::CaseId>> casesOf(const domain::ObjectHash &hash) override;
    [[nodiscard]] domain::Result<ObjectTotals> totals() override;
    [[nodiscard]] domain::Result<QList<StoredObject>> objects(const domain::ObjectHash &after,
                                                              int limit) override;

private:
    store::Database &m_database;
};

} // namespace fieldcase::office
