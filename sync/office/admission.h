// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/orgstate.h"
#include "models/domain/surroundings.h"
#include "sync/office/caller.h"
#include "sync/office/reply.h"
#include "sync/protocol/endpoint.h"
#include "sync/protocol/requestsigning.h"

#include <QSet>
#include <queue>

namespace fieldcase::office {

/// A request that may be answered: its head was checked, its body not yet.
struct Admitted {
    protocol::Endpoint endpoint;
    QByteArray nonce;                      ///< empty: the answer cannot be signed
    std::optional<Caller> caller;          ///< none for health, enrolment and tus's OPTIONS
    std::optional<domain::Digest> content; ///< what the body must hash to; none: not known beforehand
    qint64 mostBodyBytes = 0;              ///< more is refused unread
};

/// Checks the head of each request before anything is read or done for it: method and target, device,
/// signature, clock, nonce, revocation.
class Admission
{
public:
    explicit Admission(const domain::Clock &clock) : m_clock(clock) {}

    /// \param request its body is not looked at
    [[nodiscard]] Reply<Admitted> admit(const protocol::Request &request, const domain::OrgState &org);

private:
    [[nodiscard]] Reply<Caller> identify(const protocol::Request &request,
                                         const protocol::RequestStamp &stamp, const domain::OrgState &org);
    [[nodiscard]] Reply<> useNonce(const protocol::RequestStamp &stamp);

    struct Used {
        qint64 untilMs;
        QByteArray key;
        bool operator>(const Used &other) const { return untilMs > other.untilMs; }
    };

    const domain::Clock &m_clock;
    QSet<QByteArray> m_nonces; // device and nonce, 32 bytes
    std::priority_queue<Used, std::vector<Used>, std::greater<>> m_expiry;
};

} // namespace fieldcase::office
