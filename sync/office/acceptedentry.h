// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "sync/protocol/wireentry.h"

namespace fieldcase::office {

/// An entry with its official place.
struct AcceptedEntry {
    qint64 position = 0; ///< from 1, over the whole organisation
    protocol::WireEntry wire;
    domain::Receipt receipt;

    [[nodiscard]] protocol::ReceiptedEntry toMessage() const
    {
        return {wire, protocol::WireReceipt{receipt}};
    }
};

} // namespace fieldcase::office
