// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/placefix.h"
#include "models/store/ledger.h"

#include <QGeoPositionInfo>
#include <QObject>

class QGeoPositionInfoSource;

namespace fieldcase::app {

/// Where the device is: the newest fix of its receiver, as long as it is fresh. WGS-84 as received.
class Whereabouts final : public QObject
{
    Q_OBJECT

public:
    explicit Whereabouts(QObject *parent = nullptr);

    /// Begins to listen. \param nmeaSource empty: the platform's own receiver; else what Qt's NMEA plugin
    /// reads, e.g. a file, "socket://host:port" or "serial:/dev/ttyUSB0"
    void listen(const QString &nmeaSource);

    /// Empty when there is no fix or the last one is stale.
    [[nodiscard]] forms::PlaceFix fix() const;
    /// The same for an entry of the ledger, with the receiver's own time.
    [[nodiscard]] store::Circumstances circumstances() const;

signals:
    void changed();

private:
    void take(const QGeoPositionInfo &info);
    [[nodiscard]] bool isFresh() const;

    QGeoPositionInfoSource *m_source = nullptr; ///< child
    QGeoPositionInfo m_info;
    qint64 m_takenAtMs = 0; ///< by the monotonic clock
};

} // namespace fieldcase::app
