// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/desk.h"

#include "forms/parts/when.h"

namespace fieldcase::app {

qint64 Desk::nowMs() const
{
    return session.clock().nowUtc().toMSecsSinceEpoch();
}

QDate Desk::today() const
{
    return forms::officialTime(nowMs()).date();
}

const domain::RulePackage &Desk::rules() const
{
    return law->on(today());
}

} // namespace fieldcase::app
