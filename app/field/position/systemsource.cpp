// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/position/systemsource.h"

#include <QGeoPositionInfoSource>

#include <cmath>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUpdateMs = 5000;
constexpr double kUnitsPerDegree = 1e7;

} // namespace

SystemSource::SystemSource(const domain::Clock &clock) : m_clock(clock) {}

void SystemSource::start()
{
    m_source = QGeoPositionInfoSource::createSource(u"geoclue2"_s, this);
    if (!m_source)
        return setState(State::Lost);
    m_source->setUpdateInterval(kUpdateMs);
    connect(m_source, &QGeoPositionInfoSource::positionUpdated, this, &SystemSource::take);
    connect(m_source, &QGeoPositionInfoSource::errorOccurred, this,
            [this](QGeoPositionInfoSource::Error error) {
                if (error == QGeoPositionInfoSource::UpdateTimeoutError)
                    setState(State::Searching);
                else if (error != QGeoPositionInfoSource::NoError)
                    setState(State::Lost);
            });
    m_source->startUpdates();
    if (state() == State::Connecting)
        setState(State::Searching);
}

void SystemSource::take(const QGeoPositionInfo &info)
{
    const QGeoCoordinate where = info.coordinate();
    if (!where.isValid())
        return;
    domain::PositionFix fix;
    fix.place.lat1e7 = qRound64(where.latitude() * kUnitsPerDegree);
    fix.place.lon1e7 = qRound64(where.longitude() * kUnitsPerDegree);
    const double accuracy = info.attribute(QGeoPositionInfo::HorizontalAccuracy);
    fix.place.accuracyMm = std::isfinite(accuracy) && accuracy > 0 ? qRound64(accuracy * 1000) : 0;
    fix.heardAtMs = m_clock.monotonic().count();
    // Its time is the service's own clock, not the satellites'.
    setState(State::Working);
    emit heard(fix);
}

} // namespace fieldcase::app
