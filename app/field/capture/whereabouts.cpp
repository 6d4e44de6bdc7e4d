// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/capture/whereabouts.h"

#include <QElapsedTimer>
#include <QGeoPositionInfoSource>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFreshMs = 2 * 60 * 1000;
constexpr int kUpdateMs = 5000;
constexpr double kUnitsPerDegree = 1e7;
constexpr double kMillimetresPerMetre = 1000.0;
constexpr double kEquivalentRangeErrorMetres = 5.1; // without it NMEA sources give no accuracy

qint64 monotonicMs()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace

Whereabouts::Whereabouts(QObject *parent) : QObject(parent) {}

void Whereabouts::listen(const QString &nmeaSource)
{
    if (m_source)
        return;
    m_source = nmeaSource.isEmpty()
                   ? QGeoPositionInfoSource::createDefaultSource(this)
                   : QGeoPositionInfoSource::createSource(u"nmea"_s, {{u"nmea.source"_s, nmeaSource}}, this);
    if (!m_source)
        return; // no receiver: every fix stays empty
    m_source->setBackendProperty(u"UserEquivalentRangeError"_s, kEquivalentRangeErrorMetres);
    m_source->setUpdateInterval(kUpdateMs);
    connect(m_source, &QGeoPositionInfoSource::positionUpdated, this, &Whereabouts::take);
    m_source->startUpdates();
}

void Whereabouts::take(const QGeoPositionInfo &info)
{
    if (!info.isValid())
        return;
    m_info = info;
    m_takenAtMs = monotonicMs();
    emit changed();
}

bool Whereabouts::isFresh() const
{
    return m_info.isValid() && monotonicMs() - m_takenAtMs < kFreshMs;
}

forms::PlaceFix Whereabouts::fix() const
{
    if (!isFresh())
        return {};
    const QGeoCoordinate where = m_info.coordinate();
    const qreal accuracy = m_info.attribute(QGeoPositionInfo::HorizontalAccuracy);
    return {qRound64(where.latitude() * kUnitsPerDegree), qRound64(where.longitude() * kUnitsPerDegree),
            qIsFinite(accuracy) ? qMax(0, int(qRound(accuracy))) : 0};
}

store::Circumstances Whereabouts::circumstances() const
{
    const forms::PlaceFix here = fix();
    if (!here.lat1e7)
        return {};
    store::Circumstances circumstances;
    const qreal accuracy = m_info.attribute(QGeoPositionInfo::HorizontalAccuracy);
    domain::Place place;
    place.lat1e7 = *here.lat1e7;
    place.lon1e7 = *here.lon1e7;
    place.accuracyMm = qIsFinite(accuracy) ? qRound64(accuracy * kMillimetresPerMetre) : 0;
    circumstances.place = place;
    circumstances.gnssMs = m_info.timestamp().toMSecsSinceEpoch();
    return circumstances;
}

} // namespace fieldcase::app
