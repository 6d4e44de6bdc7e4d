// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/position/sourcewords.h"

#include <QFileInfo>

namespace fieldcase::app {

QString SourceWords::of(const SourceChoice &choice)
{
    switch (choice.kind) {
    case SourceChoice::Kind::Automatic:
        return tr("Automatic");
    case SourceChoice::Kind::Gpsd:
        return tr("gpsd at %1").arg(choice.address);
    case SourceChoice::Kind::Serial:
        return tr("Receiver at %1").arg(choice.address);
    case SourceChoice::Kind::Network:
        return tr("NMEA from %1").arg(choice.address);
    case SourceChoice::Kind::System:
        return tr("Position service of the system");
    case SourceChoice::Kind::Replay:
        return tr("Replayed log %1").arg(QFileInfo(choice.address).fileName());
    case SourceChoice::Kind::None:
        break;
    }
    return {};
}

} // namespace fieldcase::app
