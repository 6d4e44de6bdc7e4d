// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/obstacle.h"

namespace fieldcase::client {

using namespace Qt::StringLiterals;

QString obstacleName(Obstacle obstacle)
{
    static const QString names[]{u"none"_s,           u"unreachable"_s, u"silent"_s,   u"other_server"_s,
                                 u"office_failing"_s, u"office_full"_s, u"not_known"_s};
    static_assert(std::size(names) == kObstacleCount);
    return names[int(obstacle)];
}

} // namespace fieldcase::client
