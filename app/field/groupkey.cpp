// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/groupkey.h"

#include "models/store/vault.h"

namespace fieldcase::app {

using domain::ErrorCode;
using domain::Role;

domain::Result<bool> awaitsGroupKey(store::Vault &vault)
{
    const auto org = vault.ledger().orgState();
    if (!org)
        return tl::unexpected(org.error());
    const domain::Roles roles = org->rolesOf(vault.keys().device());
    const bool isOfGroup = bool(roles & (Role::Reviewer | Role::Approver | Role::Archivist));
    // An administrator's own device makes the first key itself.
    const bool makesIt = org->groupBox.isEmpty() && roles.testFlag(Role::Administrator);
    if (!isOfGroup || makesIt)
        return false;
    const auto key = vault.keys().groupKey(org->groupBox);
    if (key)
        return false;
    if (key.error().code == ErrorCode::WrongKey)
        return true;
    return tl::unexpected(key.error());
}

} // namespace fieldcase::app
