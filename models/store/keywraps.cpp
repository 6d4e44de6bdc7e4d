// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keywraps.h"

#include "models/crypto/age.h"

namespace fieldcase::store {

using domain::OrgState;
using domain::Result;
using domain::Role;
using domain::Wrap;

namespace {

constexpr domain::Roles kGroupRoles = Role::Reviewer | Role::Approver | Role::Archivist | Role::Administrator;

Recipient recovery(const OrgState &org)
{
    return {QString::fromUtf16(Wrap::kToRecovery), org.org->recoveryBox};
}

} // namespace

QList<Recipient> caseRecipients(const QList<domain::OfficerId> &officers, const OrgState &org)
{
    QList<Recipient> recipients;
    for (const domain::OfficerId &officer : officers) {
        for (const domain::DeviceId &device : org.devicesOf(officer))
            recipients.append({device.toString(), org.devices.value(device).enrolled.box});
    }
    if (!org.groupBox.isEmpty())
        recipients.append({QString::fromUtf16(Wrap::kToGroup), org.groupBox});
    recipients.append(recovery(org));
    return recipients;
}

QList<Recipient> groupRecipients(const OrgState &org)
{
    QList<Recipient> recipients;
    for (auto it = org.devices.begin(); it != org.devices.end(); ++it) {
        if (it->isActive() && (it->enrolled.roles & kGroupRoles))
            recipients.append({it.key().toString(), it->enrolled.box});
    }
    recipients.append(recovery(org));
    return recipients;
}

QList<Recipient> missingRecipients(QList<Recipient> wanted, const QList<Wrap> &wraps)
{
    wanted.removeIf([&](const Recipient &recipient) {
        return std::any_of(wraps.begin(), wraps.end(),
                           [&](const Wrap &wrap) { return wrap.to == recipient.to; });
    });
    return wanted;
}

Result<QList<Wrap>> wrapsFor(const crypto::BoxKey &key, const QList<Recipient> &recipients,
                             domain::Random &random)
{
    QList<Wrap> wraps;
    for (const Recipient &recipient : recipients) {
        auto age = crypto::ageSeal(key.secret().view(), {recipient.boxPublic}, random);
        if (!age)
            return tl::unexpected(age.error());
        wraps.append({recipient.to, std::move(*age)});
    }
    return wraps;
}

} // namespace fieldcase::store
