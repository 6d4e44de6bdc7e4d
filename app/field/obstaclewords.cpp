// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/obstaclewords.h"

#include "app/errortext.h"

namespace fieldcase::app {

using client::Obstacle;

QString ObstacleWords::of(const client::Failure &failure)
{
    switch (failure.obstacle) {
    case Obstacle::Unreachable:
        return tr("There is no connection to the office. Everything stays safely on this device.");
    case Obstacle::Silent:
        return tr("The office was reached but did not answer in time. It is tried again by itself.");
    case Obstacle::OtherServer:
        return tr("Something other than our office answered, for example a login page of the network. "
                  "Nothing was sent.");
    case Obstacle::OfficeFailing:
        return tr("The office cannot work at the moment. It is tried again by itself.");
    case Obstacle::OfficeFull:
        return tr("The office has no space left. Tell the administrator.");
    case Obstacle::NotKnown:
        return tr("The office does not accept this device any more. Tell the administrator.");
    case Obstacle::None:
        break;
    }
    return ErrorText::of(failure.error, ErrorText::Act::Sync);
}

} // namespace fieldcase::app
