// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

namespace fieldcase::domain {

/// The office's signed word that it keeps something: \a content is canonical JSON (an EntryReceipt or an
/// ObjectReceipt), \a signature is Ed25519 by the office's device over receiptSigningBytes(content).
struct Receipt {
    QByteArray content;
    QByteArray signature; ///< 64 bytes

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// What a receipt for an entry says.
struct EntryReceipt {
    OrgId org;
    EntryHash entry;
    qint64 position = 0;     ///< official position, from 1, over the whole organisation
    qint64 receivedAtMs = 0; ///< the office's clock, UTC
    qint64 size = 0;         ///< leaves of the log when the receipt was made; ≥ position
    Digest root;             ///< RFC 6962 root over that many entry hashes
    QList<Digest> proof;     ///< inclusion of leaf position − 1 in that root

    [[nodiscard]] QByteArray toBytes() const;
    /// \returns InvalidInput, naming the field
    [[nodiscard]] static Result<EntryReceipt> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const EntryReceipt &, const EntryReceipt &) = default;
};

/// What a receipt for an evidence object says.
struct ObjectReceipt {
    OrgId org;
    ObjectHash object;
    qint64 bytes = 0; ///< size of the ciphertext
    qint64 receivedAtMs = 0;

    [[nodiscard]] QByteArray toBytes() const;
    /// \returns InvalidInput, naming the field
    [[nodiscard]] static Result<ObjectReceipt> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const ObjectReceipt &, const ObjectReceipt &) = default;
};

/// What the office's device key signs.
[[nodiscard]] QByteArray receiptSigningBytes(const QByteArray &content);

} // namespace fieldcase::domain
