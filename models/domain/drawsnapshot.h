// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/drawparameters.h"
#include "models/domain/enterprise.h"
#include "models/domain/officer.h"

namespace fieldcase::domain {

/// What a draw depends on of an enterprise; the rest of its row is nobody's business when the draw is
/// published.
struct DrawEnterprise {
    QString code;
    QString name;
    QString category;
    QString area;
    RiskLevel risk = RiskLevel::Blue;
    CreditLevel credit = CreditLevel::Ordinary;
    EnterpriseStatus status = EnterpriseStatus::Active;
    QString excludedReason;
    QDate lastInspectedOn;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawEnterprise &, const DrawEnterprise &) = default;
};

/// What a draw depends on of an officer.
struct DrawOfficer {
    QString certificate;
    OfficerId officer;
    QString name;
    QDate validToOn;
    QStringList areas;
    QStringList specialities;
    DutyStatus duty = DutyStatus::OnDuty;
    QStringList recusals;
    int inspections = 0;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawOfficer &, const DrawOfficer &) = default;
};

/// What is signed before any seed exists.
struct DrawSeal {
    Digest enterpriseRoot; ///< RFC 6962 over the canonical JSON of each row
    Digest officerRoot;
    int enterpriseCount = 0;
    int officerCount = 0;
    Digest snapshotSha256; ///< of the canonical JSON of the four above and the parameters

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawSeal &, const DrawSeal &) = default;
};

/// Both registers as they stand, and the parameters.
struct DrawSnapshot {
    DrawParameters parameters;
    QList<DrawEnterprise> enterprises; ///< sorted by code, no duplicates
    QList<DrawOfficer> officers;       ///< sorted by certificate, no duplicates

    /// Canonical JSON, to be kept between freezing and drawing.
    [[nodiscard]] QByteArray toBytes() const;
    /// \returns InvalidInput, naming the place. Its seal shows whether it is the frozen one
    [[nodiscard]] static Result<DrawSnapshot> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawSnapshot &, const DrawSnapshot &) = default;
};

/// Takes what the draw needs out of the registers, in any order.
/// \returns InvalidInput for an unknown algorithm, or a code, certificate or officer that occurs twice
[[nodiscard]] Result<DrawSnapshot> freeze(const DrawParameters &parameters,
                                          const QList<Enterprise> &enterprises,
                                          const QList<Officer> &officers);

[[nodiscard]] DrawSeal seal(const DrawSnapshot &snapshot);

/// DrawSeal::snapshotSha256 for the other four values of \a seal.
[[nodiscard]] Digest snapshotDigest(const DrawSeal &seal, const DrawParameters &parameters);

/// The one algorithm this version knows; described in models/domain/README.md.
inline constexpr char16_t kDrawAlgorithm[] = u"fc-draw-1";

} // namespace fieldcase::domain
