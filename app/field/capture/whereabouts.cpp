// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/capture/whereabouts.h"

#include "app/field/position/sourcewords.h"

namespace fieldcase::app {

using Kind = SourceChoice::Kind;

Whereabouts::Whereabouts(const domain::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &Whereabouts::tryNext);
}

Whereabouts::~Whereabouts() = default;

void Whereabouts::use(const SourceChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_candidate = 0;
    if (choice.kind == Kind::Automatic)
        m_candidates = {{Kind::Gpsd, SourceChoice::usualAddress(Kind::Gpsd)}, {Kind::System, {}}};
    else if (choice.kind == Kind::None)
        m_candidates.clear();
    else
        m_candidates = {choice};
    m_averager.clear();
    m_newest.reset();
    m_good.reset();
    startSource();
}

SourceChoice Whereabouts::inUse() const
{
    return m_candidates.isEmpty() ? SourceChoice{Kind::None, {}} : m_candidates[m_candidate];
}

void Whereabouts::startSource()
{
    m_source.reset();
    m_patience.stop();
    if (!m_candidates.isEmpty()) {
        m_source = PositionSource::create(m_candidates[m_candidate], m_clock);
        connect(m_source.get(), &PositionSource::heard, this, &Whereabouts::take);
        connect(m_source.get(), &PositionSource::stateChanged, this, &Whereabouts::changed);
        m_source->start();
        if (m_candidates.size() > 1)
            m_patience.start();
    }
    emit changed();
}

void Whereabouts::tryNext()
{
    m_candidate = (m_candidate + 1) % m_candidates.size();
    startSource();
}

void Whereabouts::take(const domain::PositionFix &fix)
{
    m_newest = fix;
    if (domain::judge(fix, kMostAccuracyMm) == domain::FixVerdict::Good) {
        m_good = fix;
        m_averager.add(fix);
        if (m_candidates.size() > 1)
            m_patience.start(); // it counts from the last good word
        emit heard(fix);
    }
    emit changed();
}

qint64 Whereabouts::ageMs(qint64 heardAtMs) const
{
    return m_clock.monotonic().count() - heardAtMs;
}

std::optional<domain::PositionFix> Whereabouts::newestGood() const
{
    return m_good && ageMs(m_good->heardAtMs) < kFreshMs ? m_good : std::nullopt;
}

forms::PlaceStatus Whereabouts::status() const
{
    forms::PlaceStatus status;
    status.source = SourceWords::of(inUse());
    status.state = m_source ? m_source->state() : forms::SourceState::Off;
    status.newest = m_newest;
    if (m_newest) {
        status.verdict = domain::judge(*m_newest, kMostAccuracyMm);
        status.ageMs = ageMs(m_newest->heardAtMs);
    }
    if (newestGood())
        status.place = m_averager.place();
    status.wrongChecksums = m_source ? m_source->counts().wrongChecksums : 0;
    return status;
}

forms::PlaceFix Whereabouts::fix() const
{
    const auto mean = newestGood() ? m_averager.place() : std::nullopt;
    if (!mean)
        return {};
    return {mean->place.lat1e7, mean->place.lon1e7, int((mean->place.accuracyMm + 999) / 1000)};
}

store::Circumstances Whereabouts::circumstances() const
{
    const auto mean = newestGood() ? m_averager.place() : std::nullopt;
    if (!mean)
        return {};
    return {mean->place, clocks().clocks.gnssMs};
}

domain::ClockReading Whereabouts::clocks() const
{
    domain::ClockReading reading;
    reading.wallMs = m_clock.nowUtc().toMSecsSinceEpoch();
    reading.clocks.boot = m_clock.bootId();
    reading.clocks.monotonicMs = m_clock.monotonic().count();
    if (const auto good = newestGood(); good && good->gnssMs)
        reading.clocks.gnssMs = *good->gnssMs + ageMs(good->heardAtMs);
    return reading;
}

void Whereabouts::showAsGcj02(bool isGcj02)
{
    if (m_isShownAsGcj02 == isGcj02)
        return;
    m_isShownAsGcj02 = isGcj02;
    emit changed();
}

} // namespace fieldcase::app
