// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/obstacle.h"

#include <QCoreApplication>

namespace fieldcase::app {

/// Says in a sentence why a synchronisation did not succeed and what a person can do.
class ObstacleWords
{
    Q_DECLARE_TR_FUNCTIONS(fieldcase::app::ObstacleWords)

public:
    [[nodiscard]] static QString of(const client::Failure &failure);
};

} // namespace fieldcase::app
