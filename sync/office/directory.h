// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/orgbodies.h"
#include "models/domain/digest.h"

#include <QSet>

#include <optional>

namespace fieldcase::office {

/// An invitation that waits for its device.
struct Invitation {
    domain::Digest codeHash; ///< the code itself is not kept
    domain::OfficerId officer;
    QString name;
    QString certificate; ///< empty for a person without one
    domain::Roles roles;
    QDate validToOn; ///< invalid without a certificate
    qint64 expiresMs = 0;
    std::optional<domain::DeviceEnrolled> redeemed; ///< by whom

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

/// What the office keeps besides entries and objects: its settings (keys among them), invitations, register
/// keys.
///
/// Errors of all functions: Storage or DiskFull.
class Directory
{
public:
    virtual ~Directory() = default;

    /// nullopt when it was never set.
    [[nodiscard]] virtual domain::Result<std::optional<QByteArray>> setting(const QString &name) = 0;
    [[nodiscard]] virtual domain::Result<> setSetting(const QString &name, const QByteArray &value) = 0;

    [[nodiscard]] virtual domain::Result<std::optional<Invitation>>
    invitation(const domain::Digest &codeHash) = 0;
    /// Adds it or replaces the row of that code.
    [[nodiscard]] virtual domain::Result<> putInvitation(const Invitation &invitation) = 0;

    /// The newest row of \a key (credit code or certificate number), canonical JSON; nullopt when there is
    /// none.
    [[nodiscard]] virtual domain::Result<std::optional<QByteArray>> registerRow(domain::RegisterKind kind,
                                                                                const QString &key) = 0;
    /// Adds it or replaces the row of that key.
    [[nodiscard]] virtual domain::Result<> putRegisterRow(domain::RegisterKind kind, const QString &key,
                                                          const QByteArray &row) = 0;
    [[nodiscard]] virtual domain::Result<qint64> registerSize(domain::RegisterKind kind) = 0;
};

} // namespace fieldcase::office
