// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/errand.h"
#include "sync/client/officeaddress.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/ticket.h"

namespace fieldcase::client {

/// Where and how to reach the office of \a ticket.
[[nodiscard]] OfficeAddress addressOf(const protocol::EnrolmentTicket &ticket);

/// Makes this device a member of the organisation that gave it \a ticket: hands over its public keys and the
/// one-time code, and remembers who the office is. Made again with the same ticket it does the same.
///
/// Before it, the only thing known of the office is the key of its certificate; after it, its signing key.
/// Ends with NotAllowed when the code is unknown, used or expired.
class EnrolErrand final : public Errand
{
public:
    explicit EnrolErrand(protocol::EnrolmentTicket ticket);

    [[nodiscard]] tl::expected<std::optional<Ask>, Failure> ask(store::Vault &vault) override;
    [[nodiscard]] Outcome take(store::Vault &vault, const protocol::Answer &answer) override;
    [[nodiscard]] domain::Result<QByteArray> officeKey(store::Vault &vault,
                                                       const protocol::Answer &answer) override;

private:
    const protocol::EnrolmentTicket m_ticket;
    bool m_done = false;
};

} // namespace fieldcase::client
