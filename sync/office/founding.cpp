// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/founding.h"

#include "sync/office/officeledger.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr char16_t kOrg[] = u"org";
constexpr char16_t kDevice[] = u"device";
constexpr char16_t kOfficer[] = u"officer";
constexpr char16_t kSignSeed[] = u"sign_seed";

QString key(const char16_t *name)
{
    return QString::fromUtf16(name);
}

Result<> writeIdentity(Directory &directory, const OfficeIdentity &identity)
{
    auto done = directory.setSetting(key(kOrg), identity.org.toBytes());
    if (done)
        done = directory.setSetting(key(kDevice), identity.device.toBytes());
    if (done)
        done = directory.setSetting(key(kOfficer), identity.officer.toBytes());
    if (done)
        done = directory.setSetting(key(kSignSeed), identity.key.seed().view().toByteArray());
    return done;
}

Result<QUuid> readId(Directory &directory, const char16_t *name)
{
    const auto value = directory.setting(key(name));
    if (!value)
        return tl::unexpected(value.error());
    if (!*value)
        return fail(ErrorCode::NotFound, u"no organisation"_s);
    return QUuid::fromRfc4122(**value);
}

} // namespace

Result<OfficeIdentity> found(OfficeStorage &storage, const OrgProfile &profile, const QByteArray &recoveryBox,
                             const domain::Clock &clock, domain::Random &random)
{
    if (readId(storage.directory(), kOrg))
        return fail(ErrorCode::Conflict, u"there is an organisation already"_s);
    OfficeIdentity identity{domain::OrgId::create(clock, random), domain::DeviceId::create(clock, random),
                            domain::OfficerId::create(clock, random), crypto::SigningKey::generate(random)};
    const domain::OrgCreated body{
        profile.name,  profile.region,  profile.agency,           profile.government,
        profile.court, identity.device, identity.key.publicKey(), recoveryBox};
    if (const auto rules = domain::OrgCreated::fromJson(body.toJson()); !rules)
        return tl::unexpected(rules.error());
    OfficeLedger ledger(storage, identity, clock, random);
    const auto done = ledger.transact([&]() -> Result<> {
        if (const auto written = writeIdentity(storage.directory(), identity); !written)
            return written;
        const auto entry = ledger.write(body);
        return entry ? Result<>() : tl::unexpected(entry.error());
    });
    if (!done)
        return tl::unexpected(done.error());
    return identity;
}

Result<OfficeIdentity> readIdentity(OfficeStorage &storage)
{
    Directory &directory = storage.directory();
    const auto org = readId(directory, kOrg);
    const auto device = readId(directory, kDevice);
    const auto officer = readId(directory, kOfficer);
    auto seed = directory.setting(key(kSignSeed));
    if (!org || !device || !officer)
        return tl::unexpected((!org ? org : !device ? device : officer).error());
    if (!seed || !*seed)
        return fail(ErrorCode::Damaged, u"the office's key is missing"_s);
    auto signingKey = crypto::SigningKey::fromSeed(crypto::SecretBytes::fromBytes(**seed));
    crypto::wipe(**seed);
    if (!signingKey)
        return fail(ErrorCode::Damaged, u"the office's key is damaged"_s);
    return OfficeIdentity{domain::OrgId(*org), domain::DeviceId(*device), domain::OfficerId(*officer),
                          std::move(*signingKey)};
}

} // namespace fieldcase::office
