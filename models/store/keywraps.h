// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/boxkey.h"
#include "models/domain/orgstate.h"

namespace fieldcase::store {

/// Somebody a key is wrapped to.
struct Recipient {
    QString to;           ///< as Wrap::to
    QByteArray boxPublic; ///< 32 bytes

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// Who may read a case: every active device of the team, the office group (when it has a key), the recovery
/// key.
[[nodiscard]] QList<Recipient> caseRecipients(const QList<domain::OfficerId> &officers,
                                              const domain::OrgState &org);
/// Who holds the office group's key: every active device of a reviewer, approver, archivist or administrator,
/// and the recovery key.
[[nodiscard]] QList<Recipient> groupRecipients(const domain::OrgState &org);
/// Those of \a wanted that have no wrap in \a wraps.
[[nodiscard]] QList<Recipient> missingRecipients(QList<Recipient> wanted, const QList<domain::Wrap> &wraps);
/// The private half of \a key, wrapped to each of \a recipients.
[[nodiscard]] domain::Result<QList<domain::Wrap>>
wrapsFor(const crypto::BoxKey &key, const QList<Recipient> &recipients, domain::Random &random);

} // namespace fieldcase::store
