// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include "models/store/migrations.h"

#include <QtGlobal>

// A static library's resources register themselves only when somebody asks; the macro wants the global
// namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace fieldcase::store {

domain::Result<> migrateVault(Database &database)
{
    registerMigrations();
    const auto migrations = readMigrations(QStringLiteral(":/fieldcase/store/migrations"));
    if (!migrations)
        return tl::unexpected(migrations.error());
    return migrate(database, *migrations);
}

} // namespace fieldcase::store
