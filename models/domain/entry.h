// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/entrykind.h"
#include "models/domain/id.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace fieldcase::domain {

/// What every clock of the device said when an entry was written.
struct Clocks {
    QString boot;                   ///< Clock::bootId(), ≤ 64 characters
    qint64 monotonicMs = 0;         ///< Clock::monotonic(), ≥ 0
    std::optional<qint64> gnssMs;   ///< satellite time, UTC, when there was a fix
    std::optional<qint64> officeMs; ///< what the office's clock would say, from the last sync, UTC

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Clocks &, const Clocks &) = default;
};

/// Where something happened, WGS-84.
struct Place {
    qint64 lat1e7 = 0;     ///< degrees × 10^7, −90 … 90
    qint64 lon1e7 = 0;     ///< degrees × 10^7, −180 … 180
    qint64 accuracyMm = 0; ///< radius of 68 %, millimetres, ≥ 0

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Place &, const Place &) = default;
};

/// The signed part of an entry: who wrote what, when, after which other entries.
struct EntryHeader {
    static constexpr int kVersion = 1;
    static constexpr qsizetype kMostBytes = 64 * 1024;

    OrgId org;
    CaseId caseId; ///< of the organisation's own case: the org's UUID
    DeviceId device;
    OfficerId officer;
    qint64 seq = 0;        ///< 1, 2, … per device and case
    EntryHash prev;        ///< the device's entry before this one in this case; null at seq 1
    QList<EntryHash> sees; ///< heads of the other devices' chains of this case; sorted, no duplicates
    EntryKind kind = EntryKind::OrgCreated;
    qint64 atMs = 0; ///< the device's wall clock, UTC
    Clocks clock;
    std::optional<Place> place;
    Digest body; ///< SHA-256 of the canonical body

    /// The canonical bytes that are hashed and signed.
    [[nodiscard]] QByteArray toBytes() const;
    /// \returns InvalidInput, naming the field, or TooNew for a later version
    [[nodiscard]] static Result<EntryHeader> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const EntryHeader &, const EntryHeader &) = default;
};

/// An entry as it is kept and sent.
struct SignedEntry {
    QByteArray header;    ///< canonical JSON
    QByteArray signature; ///< 64 bytes, Ed25519 by the device key over entrySigningBytes(header)
    QByteArray body;      ///< canonical JSON; empty when this device cannot read it

    /// The entry's id.
    [[nodiscard]] EntryHash hash() const { return Digest::of(header); }
    friend bool operator==(const SignedEntry &, const SignedEntry &) = default;
};

/// What the device key signs: a fixed prefix, so that the signature means nothing elsewhere, and the header.
[[nodiscard]] QByteArray entrySigningBytes(const QByteArray &header);

/// The case that holds the organisation's own entries.
[[nodiscard]] CaseId orgCase(const OrgId &org);

} // namespace fieldcase::domain
