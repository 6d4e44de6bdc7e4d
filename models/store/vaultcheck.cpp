// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vaultcheck.h"

#include <array>

namespace fieldcase::store {

namespace {

constexpr std::array kNames{
    "vault_file_altered", "database_pages",  "entry_altered",   "entry_missing",
    "entry_inserted",     "receipt_altered", "receipt_missing", "view_differs",
    "object_altered",     "object_missing",  "object_unknown",
};
static_assert(kNames.size() == size_t(Damage::ObjectUnknown) + 1);

} // namespace

QString damageName(Damage damage)
{
    return QString::fromLatin1(kNames[size_t(damage)]);
}

} // namespace fieldcase::store
