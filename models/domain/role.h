// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFlags>
#include <QStringList>

namespace fieldcase::domain {

/// What a person (or the office's server) is trusted with. One person may hold several.
enum class Role {
    Officer = 1 << 0,       ///< inspects, records, generates documents
    Dispatcher = 1 << 1,    ///< keeps registers, runs draws, issues assignments
    Supervisor = 1 << 2,    ///< presses the draw together with the dispatcher
    Reviewer = 1 << 3,      ///< passes or returns a submitted case
    Approver = 1 << 4,      ///< approves the filing, decides, closes
    Archivist = 1 << 5,     ///< keeps closed cases
    Administrator = 1 << 6, ///< enrols and revokes
    Auditor = 1 << 7,       ///< reads all, writes nothing but accesses
    Office = 1 << 8,        ///< the server's own device
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

inline constexpr int kRoleCount = 9;

/// The name in entries, e.g. "dispatcher".
[[nodiscard]] QString roleName(Role role);
/// Names in the order of the enum.
[[nodiscard]] QStringList roleNames(Roles roles);
/// \returns InvalidInput for an unknown or repeated name
[[nodiscard]] Result<Roles> rolesFromNames(const QStringList &names);

} // namespace fieldcase::domain
