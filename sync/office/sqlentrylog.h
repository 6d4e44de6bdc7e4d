// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "sync/office/entrylog.h"

namespace fieldcase::office {

/// The entry log in the office's SQLCipher database.
class SqlEntryLog final : public EntryLog
{
public:
    explicit SqlEntryLog(store::Database &database) : m_database(database) {}

    [[nodiscard]] domain::Result<qint64> size() override;
    [[nodiscard]] domain::Result<> append(const AcceptedEntry &entry,
                                          const domain::EntryHeader &header) override;
    [[nodiscard]] domain::Result<std::optional<AcceptedEntry>> entry(const domain::EntryHash &hash) override;
    [[nodiscard]] domain::Result<QList<AcceptedEntry>> entries(const domain::CaseId &caseId, qint64 after,
                                                               const PageLimit &limit) override;
    [[nodiscard]] domain::Result<QList<AcceptedEntry>> allEntries(qint64 after,
                                                                  const PageLimit &limit) override;
    [[nodiscard]] domain::Result<ChainHead> chainHead(const domain::CaseId &caseId,
                                                      const domain::DeviceId &device) override;
    [[nodiscard]] domain::Result<QList<domain::EntryHash>>
    headsSince(const domain::CaseId &caseId, qint64 position, const domain::DeviceId &device) override;
    [[nodiscard]] domain::Result<bool> hasWritten(const domain::CaseId &caseId,
                                                  const domain::OfficerId &officer,
                                                  domain::EntryKind kind) override;
    [[nodiscard]] domain::Result<QByteArray> node(int level, qint64 index) override;
    [[nodiscard]] domain::Result<> putNode(int level, qint64 index, const QByteArray &hash) override;

private:
    store::Database &m_database;
};

} // namespace fieldcase::office
