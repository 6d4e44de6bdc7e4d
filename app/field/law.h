// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/formcatalogue.h"
#include "models/domain/rulepackage.h"

#include <QFuture>

#include <memory>

namespace fieldcase::app {

/// The rules and forms that came with the program. Read once, then never changed: safe in every thread.
struct Law {
    QList<domain::RulePackage> packages; ///< not empty
    documents::FormCatalogue forms;

    /// The package in force on \a day; the newest one where none is (a device whose clock is wrong must still
    /// open).
    [[nodiscard]] const domain::RulePackage &on(const QDate &day) const;
    /// The title of a form, e.g. of "F03"; the id itself where it is unknown.
    [[nodiscard]] QString formTitle(const QString &form) const;
};

/// Reads `:/rules` and `:/forms` in a worker thread. \returns InvalidInput naming the file for one that is
/// broken
[[nodiscard]] QFuture<domain::Result<std::shared_ptr<const Law>>> readLaw();

} // namespace fieldcase::app
