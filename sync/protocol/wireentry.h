// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/receipt.h"

#include <QByteArray>

#include <optional>

namespace fieldcase::protocol {

/// An entry as it travels. In JSON: {"body","header","signature"}, each base64.
struct WireEntry {
    QByteArray header;    ///< canonical JSON, the very bytes that were signed
    QByteArray signature; ///< 64 bytes
    QByteArray body; ///< of an org entry the canonical plaintext; of any other an age file to the case's key

    [[nodiscard]] domain::EntryHash hash() const { return domain::EntryHash::of(header); }

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const WireEntry &, const WireEntry &) = default;
};

/// A receipt as it travels. In JSON: {"content","signature"}, each base64.
struct WireReceipt : domain::Receipt {
    template <typename Fields> void describe(Fields &fields);
};

/// An entry that the office has accepted. In JSON: a WireEntry's keys and "receipt".
struct ReceiptedEntry {
    WireEntry entry;
    WireReceipt receipt;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const ReceiptedEntry &, const ReceiptedEntry &) = default;
};

} // namespace fieldcase::protocol
