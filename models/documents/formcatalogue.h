// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/formdefinition.h"

namespace fieldcase::documents {

/// All forms and versions that are known, from a folder of JSON files.
class FormCatalogue
{
public:
    /// Reads every `*.json` of \a folder (a resource path such as ":/forms" too).
    /// \returns the first failure, naming the file; Conflict for two files with one id and version
    [[nodiscard]] static domain::Result<FormCatalogue> read(const QString &folder);

    /// The newest version of \a id in force on \a day (the day of the act), or NotFound.
    [[nodiscard]] domain::Result<FormDefinition> inForce(const QString &id, const QDate &day) const;
    /// That very version, for making an old document again, or NotFound.
    [[nodiscard]] domain::Result<FormDefinition> version(const QString &id, int version) const;
    [[nodiscard]] const QList<FormDefinition> &forms() const { return m_forms; }

private:
    QList<FormDefinition> m_forms;
};

} // namespace fieldcase::documents
