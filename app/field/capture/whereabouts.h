// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/position/positionsource.h"
#include "forms/parts/placefix.h"
#include "models/domain/clockwatch.h"
#include "models/store/ledger.h"

#include <QTimer>

namespace fieldcase::app {

/// Where the device is: what its source says, as long as it is fresh and accurate enough. WGS-84 as received.
class Whereabouts final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kFreshMs = 2 * 60 * 1000;
    /// A coarser position is shown, but goes into no entry.
    static constexpr qint64 kMostAccuracyMm = 100'000;
    /// How long the automatic choice waits for a position before it tries the next source.
    static constexpr std::chrono::milliseconds kPatience{20'000};

    /// \param clock outlives it
    explicit Whereabouts(const domain::Clock &clock, QObject *parent = nullptr);
    ~Whereabouts() override;

    /// Listens to \a choice from now on. The same again changes nothing.
    void use(const SourceChoice &choice);
    [[nodiscard]] const SourceChoice &choice() const { return m_choice; }
    /// The choice that is in use of an automatic one.
    [[nodiscard]] SourceChoice inUse() const;

    /// Everything there is to show.
    [[nodiscard]] forms::PlaceStatus status() const;
    /// Empty when there is no good fix or the last one is stale.
    [[nodiscard]] forms::PlaceFix fix() const;
    /// The same for an entry of the ledger, with the satellites' time as it is now.
    [[nodiscard]] store::Circumstances circumstances() const;
    /// All clocks now; without the office's.
    [[nodiscard]] domain::ClockReading clocks() const;
    /// The newest fix while it is good and fresh, e.g. for its raw sentences.
    [[nodiscard]] std::optional<domain::PositionFix> newestGood() const;

    /// Positions are shown as maps published in China draw them; what is kept does not change.
    void showAsGcj02(bool isGcj02);
    [[nodiscard]] bool isShownAsGcj02() const { return m_isShownAsGcj02; }

signals:
    void changed();
    /// A good one.
    void heard(const fieldcase::domain::PositionFix &fix);

private:
    void startSource();
    void take(const domain::PositionFix &fix);
    void tryNext();
    [[nodiscard]] qint64 ageMs(qint64 heardAtMs) const;

    const domain::Clock &m_clock;
    SourceChoice m_choice{SourceChoice::Kind::None, {}};
    QList<SourceChoice> m_candidates;
    qsizetype m_candidate = 0;
    std::unique_ptr<PositionSource> m_source; ///< null: none
    QTimer m_patience;
    domain::FixAverager m_averager;
    std::optional<domain::PositionFix> m_newest; ///< good or not
    std::optional<domain::PositionFix> m_good;
    bool m_isShownAsGcj02 = false;
};

} // namespace fieldcase::app
