// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/position/sourcechoice.h"

#include <QCoreApplication>

namespace fieldcase::app {

/// The words for a source of positions.
class SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(fieldcase::app::SourceWords)

public:
    /// With its address; empty for None.
    [[nodiscard]] static QString of(const SourceChoice &choice);
};

} // namespace fieldcase::app
