// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace fieldcase::tests {

/// A page of the program filled with believable Chinese content, for tests of what every page must hold.
struct SamplePage {
    QString name;
    std::function<QWidget *()> make; ///< the caller owns the page
};

[[nodiscard]] QList<SamplePage> samplePages();

} // namespace fieldcase::tests
