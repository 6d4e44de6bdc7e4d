// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "sync/protocol/wireentry.h"

#include <QList>

namespace fieldcase::protocol {

/// A case that the asking device may see and how far it has grown.
struct CaseHead {
    domain::CaseId caseId;
    qint64 head = 0; ///< the highest position of an entry in it; 0 when it has none yet (issued, not opened)

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const CaseHead &, const CaseHead &) = default;
};

/// GET /v1/heads?since=N: the cases that grew or became visible to the device after position N, each once,
/// the org case among them.
struct HeadsAnswer {
    qint64 position = 0; ///< ask with `since` = this the next time
    QList<CaseHead> cases;
    bool more = false; ///< ask again at once

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<HeadsAnswer> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const HeadsAnswer &, const HeadsAnswer &) = default;
};

/// GET /v1/cases/<case>/entries?after=N&limit=M: the case's entries in official order.
struct EntriesAnswer {
    QList<ReceiptedEntry> entries;
    bool more = false; ///< there are later ones

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<EntriesAnswer> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const EntriesAnswer &, const EntriesAnswer &) = default;
};

/// POST /v1/entries: the device's own entries, each case's in the order of their `seq`.
struct PushRequest {
    QList<WireEntry> entries; ///< 1 … kMostEntriesInPush

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<PushRequest> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const PushRequest &, const PushRequest &) = default;
};

/// What became of one pushed entry.
struct PushResult {
    enum class Outcome {
        Accepted, ///< new; `receipt` is its receipt
        Known,    ///< the office has it already; `receipt` is the one it was given then
        Refused,  ///< `reason` says why; nothing was kept
    };
    enum class Reason {
        None,         ///< not refused
        Malformed,    ///< header, body or their limits
        BadSignature, ///< not signed by the device it names
        ForgedAuthor, ///< names another device or officer than the one that sends it
        OtherOrg,     ///< belongs to another organisation
        NotMember,    ///< the device has no part in that case
        NotPermitted, ///< the officer's roles, or the separation of duties, do not allow this kind
        OutOfOrder,   ///< an earlier entry of the chain is missing here; send that first
        Fork,         ///< the chain already goes on in another way from there
        BodyMismatch, ///< an org body that is not what the header hashes
    };

    domain::EntryHash hash;
    Outcome outcome = Outcome::Refused;
    Reason reason = Reason::None;
    std::optional<WireReceipt> receipt;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const PushResult &, const PushResult &) = default;
};

/// The name as JSON and the log spell it, e.g. "bad_signature".
[[nodiscard]] QString reasonName(PushResult::Reason reason);

/// The answer to a push: one result an entry, in the same order. What it reports as accepted is on the
/// office's disk.
struct PushAnswer {
    QList<PushResult> results;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<PushAnswer> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const PushAnswer &, const PushAnswer &) = default;
};

} // namespace fieldcase::protocol
