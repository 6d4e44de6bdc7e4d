// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "sync/office/directory.h"

namespace fieldcase::office {

/// The directory in the office's SQLCipher database.
class SqlDirectory final : public Directory
{
public:
    explicit SqlDirectory(store::Database &database) : m_database(database) {}

    [[nodiscard]] domain::Result<std::optional<QByteArray>> setting(const QString &name) override;
    [[nodiscard]] domain::Result<> setSetting(const QString &name, const QByteArray &value) override;
    [[nodiscard]] domain::Result<std::optional<Invitation>>
    invitation(const domain::Digest &codeHash) override;
    [[nodiscard]] domain::Result<> putInvitation(const Invitation &invitation) override;
    [[nodiscard]] domain::Result<std::optional<QByteArray>> registerRow(domain::RegisterKind kind,
                                                                        const QString &key) override;
    [[nodiscard]] domain::Result<> putRegisterRow(domain::RegisterKind kind, const QString &key,
                                                  const QByteArray &row) override;
    [[nodiscard]] domain::Result<qint64> registerSize(domain::RegisterKind kind) override;

private:
    store::Database &m_database;
};

} // namespace fieldcase::office
