// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/officeledger.h"
#include "sync/office/reply.h"
#include "sync/protocol/enrolment.h"

namespace fieldcase::office {

/// Who is to be let in.
struct InvitationDraft {
    QString name;
    domain::Roles roles;       ///< not empty, without Office
    QString certificate;       ///< 执法证号; needed for an officer, empty otherwise
    domain::OfficerId officer; ///< of a person who is known already; null: looked up by certificate, or new
    std::chrono::hours valid{7 * 24}; ///< how long the code works
};

/// Lets new devices in: makes one-time codes and redeems them.
class Enrolment
{
public:
    Enrolment(OfficeStorage &storage, OfficeLedger &ledger, const OfficeIdentity &identity,
              const domain::Clock &clock, domain::Random &random);

    /// \returns the code (20 of A–Z 2–7, 100 random bits); InvalidInput for a draft that breaks a rule,
    /// NotFound for a certificate that is not in the register of officers
    [[nodiscard]] domain::Result<QString> invite(const InvitationDraft &draft);
    /// Enrols the device; from then on its requests count. Again with the same code and keys gives the answer
    /// again.
    [[nodiscard]] Reply<protocol::EnrolAnswer> redeem(const protocol::EnrolRequest &request);

private:
    [[nodiscard]] domain::Result<Invitation> complete(const InvitationDraft &draft);
    [[nodiscard]] Reply<> enrol(Invitation &invitation, const protocol::EnrolRequest &request);
    [[nodiscard]] Reply<protocol::EnrolAnswer> answer(const Invitation &invitation);

    OfficeStorage &m_storage;
    OfficeLedger &m_ledger;
    const OfficeIdentity &m_identity;
    const domain::Clock &m_clock;
    domain::Random &m_random;
};

} // namespace fieldcase::office
