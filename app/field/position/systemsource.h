// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/position/positionsource.h"

class QGeoPositionInfo;
class QGeoPositionInfoSource;

namespace fieldcase::app {

/// The desktop's position service, GeoClue, through Qt Positioning.
class SystemSource final : public PositionSource
{
    Q_OBJECT

public:
    explicit SystemSource(const domain::Clock &clock);

    void start() override;

private:
    void take(const QGeoPositionInfo &info);

    const domain::Clock &m_clock;
    QGeoPositionInfoSource *m_source = nullptr; ///< child; null where the system has no such service
};

} // namespace fieldcase::app
