// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/result.h"

#include <QList>

namespace fieldcase::store {

/// Why an entry that came from elsewhere is not believed.
enum class Refusal {
    None,
    MalformedHeader,   ///< not the canonical form, or a field breaks its rule
    TooNew,            ///< written by a later version of the program
    OtherOrganisation, ///< signed for another organisation
    BadSignature,      ///< the named device did not sign it
    ForgedAuthor,      ///< the device belongs to another officer
    RevokedDevice,     ///< the device had been revoked when the office received it (or it has no receipt)
    NotPermitted,  ///< the device's roles do not permit the kind, or the kind does not belong in this ledger
    MalformedBody, ///< the body is not what the header's hash names, or a field breaks its rule
    Fork,          ///< the device already has another entry with that number
    BrokenChain,   ///< its predecessor is not the device's entry before it: left out, inserted or reordered
    BadReceipt,    ///< the receipt is not the office's, or contradicts one that we have
};
inline constexpr int kRefusalCount = int(Refusal::BadReceipt) + 1;

/// The name for logs and `--json` answers, e.g. "bad_signature".
[[nodiscard]] QString refusalName(Refusal refusal);

/// What became of one entry that came from elsewhere.
struct AcceptOutcome {
    enum class Kind {
        Accepted, ///< new, and in the ledger now
        Known,    ///< was there already; nothing changed but perhaps its receipt
        Held,     ///< kept aside until an entry (or its device's enrolment) that it builds on has come
        Refused,  ///< not in the ledger; noted with the reason
    };

    domain::EntryHash hash;
    Kind kind = Kind::Accepted;
    Refusal refusal = Refusal::None;

    friend bool operator==(const AcceptOutcome &, const AcceptOutcome &) = default;
};

} // namespace fieldcase::store
