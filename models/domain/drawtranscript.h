// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/draw.h"
#include "models/domain/orgstate.h"

namespace fieldcase::domain {

/// One presser in a transcript.
struct TranscriptPress {
    Role role = Role::Dispatcher;
    OfficerId officer;
    QString name;
    Digest commit;
    Digest nonce;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const TranscriptPress &, const TranscriptPress &) = default;
};

/// The record of a draw: everything that anyone needs to repeat it.
struct DrawTranscript {
    DrawId draw;
    QString title;
    qint64 frozenAtMs = 0;
    DrawSeal seal;
    DrawSnapshot snapshot;
    TranscriptPress dispatcher;
    TranscriptPress supervisor;
    Digest seed;
    DrawOutcome outcome;

    /// Canonical JSON.
    [[nodiscard]] QByteArray toBytes() const;
    /// Reads the form only; verifyTranscript() checks what it says. \returns InvalidInput, naming the place
    [[nodiscard]] static Result<DrawTranscript> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawTranscript &, const DrawTranscript &) = default;
};

/// The transcript of a draw that both have revealed. \a names maps both pressers.
/// \returns InvalidInput when \a snapshot is not the one that was frozen, or a nonce is missing
[[nodiscard]] Result<DrawTranscript> writeTranscript(const DrawState &state, const DrawSnapshot &snapshot,
                                                     const QString &dispatcherName,
                                                     const QString &supervisorName);

/// draw.completed for \a transcript.
[[nodiscard]] DrawCompleted completion(const DrawTranscript &transcript);

/// What may be wrong with a transcript.
enum class TranscriptFault {
    Unreadable,         ///< not a transcript; detail: where
    EnterprisesChanged, ///< rows added, removed or altered after freezing; detail: counts
    OfficersChanged,
    ParametersChanged, ///< rates, dates or exclusions altered after freezing
    SamePresser,       ///< one person pressed twice
    SeedReopened,      ///< a nonce is not the one that was promised; subject: role
    SeedWrong,         ///< the seed is not the one the nonces give
    LeftOutChanged,    ///< subject: enterprise
    QuotaChanged,      ///< subject: stratum; detail: recorded/right
    ChoiceChanged,     ///< subject: stratum
    TargetAdded,       ///< subject: enterprise that was not drawn
    TargetMissing,     ///< subject: enterprise that was drawn
    OfficersSwapped,   ///< subject: enterprise
    OrderChanged,      ///< the right targets in another order
    NotTheFrozen,      ///< the seal is not the one the organisation signed
    NotTheCompleted,   ///< the result is not the one the organisation signed
};

[[nodiscard]] QString transcriptFaultName(TranscriptFault fault); ///< e.g. "seed_reopened"

struct TranscriptProblem {
    TranscriptFault fault = TranscriptFault::Unreadable;
    QString subject; ///< credit code, stratum or role; may be empty
    QString detail;  ///< for people who look closer; may be empty

    friend bool operator==(const TranscriptProblem &, const TranscriptProblem &) = default;
};

/// Replays the draw from nothing but its record. Empty: all is as it was drawn.
[[nodiscard]] QList<TranscriptProblem> verifyTranscript(const QByteArray &bytes);

/// The same, and holds the record to what the organisation signed before and after the draw.
[[nodiscard]] QList<TranscriptProblem> verifyTranscript(const QByteArray &bytes, const DrawFrozen &frozen,
                                                        const DrawCompleted &completed);

} // namespace fieldcase::domain
