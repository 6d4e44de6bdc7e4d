// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/caller.h"
#include "sync/office/officeledger.h"
#include "sync/protocol/entrymessages.h"

namespace fieldcase::office {

/// Decides which pushed entries the office takes, and takes them.
///
/// Refused is only what an honest device never sends (or sends again later in the right order). What is
/// well-formed and permitted but does not fit the state is taken and voided by the fold, the same for
/// everybody: refusing it would break the device's chain for ever.
class EntryAcceptance
{
public:
    EntryAcceptance(OfficeStorage &storage, OfficeLedger &ledger);

    /// One result an entry, in order. What is reported as accepted or known is durable.
    /// \returns Storage or DiskFull when nothing of it was kept
    [[nodiscard]] domain::Result<protocol::PushAnswer> push(const Caller &caller,
                                                            const protocol::PushRequest &request);

private:
    [[nodiscard]] domain::Result<protocol::PushResult> take(const Caller &caller,
                                                            const protocol::WireEntry &wire);
    [[nodiscard]] protocol::PushResult::Reason authorRefusal(const Caller &caller,
                                                             const protocol::WireEntry &wire,
                                                             const domain::EntryHeader &header) const;
    [[nodiscard]] domain::Result<protocol::PushResult::Reason> refusal(const Caller &caller,
                                                                       const domain::EntryHeader &header);
    [[nodiscard]] domain::Result<protocol::PushResult::Reason>
    chainRefusal(const domain::EntryHeader &header);

    OfficeStorage &m_storage;
    OfficeLedger &m_ledger;
};

} // namespace fieldcase::office
