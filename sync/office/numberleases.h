// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/caller.h"
#include "sync/office/officeledger.h"
#include "sync/office/reply.h"
#include "sync/protocol/messages.h"

namespace fieldcase::office {

/// How many numbers a device gets at a time.
constexpr int kNumbersInLease = 20;

/// Gives \a caller the next block of numbers after those it knows of: the one it has already, or a new one,
/// written as an org entry.
[[nodiscard]] Reply<protocol::NumbersAnswer> leaseNumbers(OfficeStorage &storage, OfficeLedger &ledger,
                                                          const Caller &caller,
                                                          const protocol::NumbersRequest &request);

} // namespace fieldcase::office
