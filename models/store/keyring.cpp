// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keyring.h"

#include "models/crypto/age.h"
#include "models/store/database.h"
#include "models/store/sqlvalues.h"

namespace fieldcase::store {

using crypto::BoxKey;
using crypto::SecretBytes;
using crypto::SigningKey;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kMakeDevice{
    "keyring.make_device",
    "INSERT INTO device_identity (only_one, device, sign_seed, box_secret) VALUES (1, :device, :sign, :box)",
};
constexpr Statement kDevice{
    "keyring.device",
    "SELECT device, sign_seed, box_secret FROM device_identity",
};
constexpr Statement kMembership{
    "keyring.membership",
    "SELECT org, officer, office_device, office_sign FROM membership",
};
constexpr Statement kJoin{
    "keyring.join",
    "INSERT INTO membership (only_one, org, officer, office_device, office_sign)"
    " VALUES (1, :org, :officer, :office_device, :office_sign)",
};
constexpr Statement kWraps{
    "keyring.wraps",
    "SELECT recipient, age FROM key_wrap WHERE owner = :owner ORDER BY recipient, row",
};

/// Opened keys of more cases than this are not kept at once.
constexpr size_t kMostOpened = 64;

/// Reads a secret column into locked memory and wipes what the driver made of it.
SecretBytes takeSecret(const QSqlQuery &row, int column)
{
    QByteArray bytes = row.value(column).toByteArray();
    SecretBytes secret = SecretBytes::fromBytes(bytes);
    crypto::wipe(bytes);
    return secret;
}

} // namespace

Result<> KeyRing::makeDevice(Database &database, const domain::Clock &clock, domain::Random &random)
{
    const auto device = domain::DeviceId::create(clock, random);
    const SigningKey signingKey = SigningKey::generate(random);
    const BoxKey boxKey = BoxKey::generate(random);
    const auto made = database.run(kMakeDevice, {{u":device"_s, sqlValue(device)},
                                                 {u":sign"_s, signingKey.seed().view().toByteArray()},
                                                 {u":box"_s, boxKey.secret().view().toByteArray()}});
    return made ? Result<>() : tl::unexpected(made.error());
}

Result<std::unique_ptr<KeyRing>> KeyRing::load(Database &database)
{
    auto row = database.run(kDevice);
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(ErrorCode::Damaged, u"the vault has no device"_s);
    const auto device = readId<domain::DeviceId>(*row, 0);
    auto signingKey = SigningKey::fromSeed(takeSecret(*row, 1));
    auto boxKey = BoxKey::fromSecret(takeSecret(*row, 2));
    row->finish();
    if (!signingKey || !boxKey)
        return fail(ErrorCode::Damaged, u"the device's keys are not keys"_s);
    std::unique_ptr<KeyRing> keys(new KeyRing(database, device, std::move(*signingKey), std::move(*boxKey)));
    if (const auto loaded = keys->loadMembership(); !loaded)
        return tl::unexpected(loaded.error());
    return keys;
}

KeyRing::KeyRing(Database &database, domain::DeviceId device, SigningKey signingKey, BoxKey boxKey)
    : m_database(database), m_device(device), m_signingKey(std::move(signingKey)), m_boxKey(std::move(boxKey))
{
}

Result<> KeyRing::loadMembership()
{
    auto row = m_database.run(kMembership);
    if (!row)
        return tl::unexpected(row.error());
    if (row->next())
        m_membership = Membership{readId<domain::OrgId>(*row, 0), readId<domain::OfficerId>(*row, 1),
                                  readId<domain::DeviceId>(*row, 2), row->value(3).toByteArray()};
    return {};
}

Result<> KeyRing::join(const Membership &membership)
{
    if (m_membership == membership)
        return {};
    if (m_membership)
        return fail(ErrorCode::Conflict, u"the device is enrolled already"_s);
    const auto joined = m_database.run(kJoin, {{u":org"_s, sqlValue(membership.org)},
                                               {u":officer"_s, sqlValue(membership.officer)},
                                               {u":office_device"_s, sqlValue(membership.officeDevice)},
                                               {u":office_sign"_s, membership.officeSign}});
    if (!joined)
        return tl::unexpected(joined.error());
    m_membership = membership;
    return {};
}

void KeyRing::setGroupBox(const QByteArray &boxPublic)
{
    m_groupBox = boxPublic;
}

Result<BoxKey> KeyRing::unwrap(const QByteArray &owner, const QByteArray &boxPublic)
{
    auto wraps = m_database.run(kWraps, {{u":owner"_s, owner}});
    if (!wraps)
        return tl::unexpected(wraps.error());
    QList<std::pair<QString, QByteArray>> found;
    while (wraps->next())
        found.append({wraps->value(0).toString(), wraps->value(1).toByteArray()});
    for (const auto &[recipient, age] : std::as_const(found)) {
        const BoxKey *opener = &m_boxKey;
        if (recipient == u"group") {
            if (owner == m_groupBox)
                continue; // the group's key wrapped to itself opens nothing
            const auto group = groupKey(m_groupBox);
            if (!group)
                continue;
            opener = *group;
        }
        auto secret = crypto::ageOpenSecret(age, *opener);
        if (!secret)
            continue;
        // Anybody who may write can send a wrap; only the key that the case was made with counts.
        auto key = BoxKey::fromSecret(std::move(*secret));
        if (key && key->publicKey() == boxPublic)
            return key;
    }
    return fail(ErrorCode::WrongKey, u"no wrapped key for this device"_s);
}

Result<const BoxKey *> KeyRing::opened(const QByteArray &owner, const QByteArray &boxPublic)
{
    if (const auto it = m_opened.find(boxPublic); it != m_opened.end())
        return &it->second;
    auto key = unwrap(owner, boxPublic);
    if (!key)
        return tl::unexpected(key.error());
    if (m_opened.size() >= kMostOpened)
        m_opened.clear();
    return &m_opened.emplace(boxPublic, std::move(*key)).first->second;
}

Result<const BoxKey *> KeyRing::caseKey(const domain::CaseId &caseId, const QByteArray &boxPublic)
{
    return opened(caseId.toBytes(), boxPublic);
}

Result<const BoxKey *> KeyRing::groupKey(const QByteArray &boxPublic)
{
    if (boxPublic.isEmpty())
        return fail(ErrorCode::WrongKey, u"the office group has no key"_s);
    return opened(boxPublic, boxPublic);
}

} // namespace fieldcase::store
