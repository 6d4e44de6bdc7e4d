// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/signingkey.h"
#include "models/domain/id.h"
#include "sync/protocol/wireentry.h"

#include <QList>

namespace fieldcase::protocol {

/// POST /v1/enrol: a device gives its new keys and the one-time code of its ticket.
///
/// Sent again with the same code and keys it gets the same answer; a used code with other keys is refused.
struct EnrolRequest {
    QString code; ///< of the EnrolmentTicket
    domain::DeviceId device;
    QByteArray sign;  ///< 32 bytes, Ed25519 public
    QByteArray box;   ///< 32 bytes, X25519 public
    QByteArray proof; ///< 64 bytes, by the key behind `sign` over enrolmentProofBytes()

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<EnrolRequest> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const EnrolRequest &, const EnrolRequest &) = default;
};

/// What the proof signs: that this code, these keys and this organisation belong together.
[[nodiscard]] QByteArray enrolmentProofBytes(const domain::OrgId &org, const EnrolRequest &request);

/// The office's answer: who the device speaks for now, and the org case from its beginning (the first page;
/// the rest by GET /v1/cases/<org>/entries). `created` comes first in `entries`.
struct EnrolAnswer {
    domain::OrgId org;
    domain::OfficerId officer;
    QString name;
    domain::DeviceId officeDevice;
    QByteArray officeSign; ///< 32 bytes: signs every answer and receipt
    QList<ReceiptedEntry> entries;
    bool more = false;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<EnrolAnswer> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const EnrolAnswer &, const EnrolAnswer &) = default;
};

} // namespace fieldcase::protocol
