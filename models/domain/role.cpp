// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/role.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, kRoleCount> kNames{"officer",       "dispatcher", "supervisor",
                                                      "reviewer",      "approver",   "archivist",
                                                      "administrator", "auditor",    "office"};

} // namespace

QString roleName(Role role)
{
    for (int i = 0; i < kRoleCount; ++i) {
        if (int(role) == 1 << i)
            return QString::fromLatin1(kNames[size_t(i)]);
    }
    Q_UNREACHABLE();
}

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (int i = 0; i < kRoleCount; ++i) {
        if (roles.testFlag(Role(1 << i)))
            names.append(roleName(Role(1 << i)));
    }
    return names;
}

Result<Roles> rolesFromNames(const QStringList &names)
{
    Roles roles;
    for (const QString &name : names) {
        int i = 0;
        while (i < kRoleCount && name != QLatin1StringView(kNames[size_t(i)]))
            ++i;
        if (i == kRoleCount || roles.testFlag(Role(1 << i)))
            return fail(ErrorCode::InvalidInput, u"unknown or repeated role"_s);
        roles.setFlag(Role(1 << i));
    }
    return roles;
}

} // namespace fieldcase::domain
