// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "sync/office/caseindex.h"

namespace fieldcase::office {

/// The case index in the office's SQLCipher database.
class SqlCaseIndex final : public CaseIndex
{
public:
    explicit SqlCaseIndex(store::Database &database) : m_database(database) {}

    [[nodiscard]] domain::Result<> issue(const domain::CaseId &caseId, const QList<domain::OfficerId> &team,
                                         qint64 position) override;
    [[nodiscard]] domain::Result<> grow(const domain::CaseId &caseId, qint64 position) override;
    [[nodiscard]] domain::Result<bool> exists(const domain::CaseId &caseId) override;
    [[nodiscard]] domain::Result<bool> isOnTeam(const domain::CaseId &caseId,
                                                const domain::OfficerId &officer) override;
    [[nodiscard]] domain::Result<protocol::HeadsAnswer> changed(const Viewer &viewer, qint64 since,
                                                                int limit) override;
    [[nodiscard]] domain::Result<qint64> count() override;

private:
    store::Database &m_database;
};

} // namespace fieldcase::office
