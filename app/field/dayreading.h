// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "forms/today/todayform.h"

namespace fieldcase::app {

/// What the page of the day shows, read in one go in the vault's thread.
struct DayReading {
    QList<items::TaskItem> tasks;
    forms::TodaySummary summary;

    [[nodiscard]] static domain::Result<DayReading> of(store::Vault &vault, const Person &person,
                                                       qint64 nowMs);
};

} // namespace fieldcase::app
