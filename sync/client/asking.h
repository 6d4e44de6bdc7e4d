// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storedentry.h"
#include "sync/client/errand.h"
#include "sync/protocol/endpoint.h"
#include "sync/protocol/limits.h"

// For the errands' .cpp files: the shapes that most questions have.

namespace fieldcase::client {

/// Room for a refusal, which comes as JSON where an answer would have been shorter.
constexpr qint64 kProblemBytes = 16 * 1024;

[[nodiscard]] inline Ask getting(const protocol::Endpoint &endpoint)
{
    return {
        {"GET", protocol::targetOf(endpoint), {}, {}}, protocol::kMostMessageBytes, Ask::Stamp::Device, {}};
}

[[nodiscard]] inline Ask posting(protocol::Endpoint::Route route, const QByteArray &json)
{
    protocol::Endpoint endpoint;
    endpoint.route = route;
    return {{"POST", protocol::targetOf(endpoint), {{"Content-Type", "application/json"}}, json},
            protocol::kMostMessageBytes,
            Ask::Stamp::Device,
            {}};
}

[[nodiscard]] inline store::TravellingEntry travellingOf(const protocol::ReceiptedEntry &received)
{
    const protocol::WireEntry &entry = received.entry;
    return {{entry.header, entry.signature, entry.body}, domain::Receipt(received.receipt)};
}

} // namespace fieldcase::client
