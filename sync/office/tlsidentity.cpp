// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/tlsidentity.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr int kAuthorityYears = 20;
constexpr int kServerDays = 1000;
constexpr int kRenewDays = 100;

Validity validity(const domain::Clock &clock, int days)
{
    const QDateTime now = clock.nowUtc();
    return {now.addDays(-2), now.addDays(days)}; // a device's clock may be behind
}

Result<> set(OfficeStorage &storage, const char16_t *name, const QByteArray &value)
{
    return storage.directory().setSetting(QString::fromUtf16(name), value);
}

Result<QByteArray> get(OfficeStorage &storage, const char16_t *name)
{
    auto value = storage.directory().setting(QString::fromUtf16(name));
    if (!value)
        return tl::unexpected(value.error());
    if (!*value)
        return fail(ErrorCode::NotFound, u"no TLS identity"_s);
    return std::move(**value);
}

constexpr char16_t kAuthority[] = u"tls_authority";
constexpr char16_t kAuthorityKey[] = u"tls_authority_key";
constexpr char16_t kServer[] = u"tls_server";
constexpr char16_t kServerKey[] = u"tls_server_key";
constexpr char16_t kHosts[] = u"tls_hosts";

Result<crypto::SecretBytes> getSecret(OfficeStorage &storage, const char16_t *name)
{
    auto value = get(storage, name);
    if (!value)
        return tl::unexpected(value.error());
    auto secret = crypto::SecretBytes::fromBytes(*value);
    crypto::wipe(*value);
    return secret;
}

Result<> keep(OfficeStorage &storage, const KeyedCertificate &authority, const KeyedCertificate &server,
              const QStringList &hosts)
{
    const auto unit = storage.begin();
    auto done = set(storage, kAuthority, authority.certificate);
    if (done)
        done = set(storage, kAuthorityKey, authority.key.view().toByteArray());
    if (done)
        done = set(storage, kServer, server.certificate);
    if (done)
        done = set(storage, kServerKey, server.key.view().toByteArray());
    if (done)
        done = set(storage, kHosts, hosts.join(u'\n').toUtf8());
    return done ? unit->commit() : done;
}

Result<> renewWhenDue(OfficeStorage &storage, TlsIdentity &identity, const domain::Clock &clock,
                      domain::Random &random)
{
    const auto end = endOf(identity.server.certificate);
    if (!end)
        return tl::unexpected(end.error());
    if (clock.nowUtc().daysTo(*end) > kRenewDays)
        return {};
    auto key = getSecret(storage, kAuthorityKey);
    if (!key)
        return tl::unexpected(key.error());
    const KeyedCertificate authority{identity.authority, std::move(*key)};
    auto server = makeServerCertificate(authority, identity.hosts, validity(clock, kServerDays),
                                        identity.server.key, random);
    if (!server)
        return tl::unexpected(server.error());
    if (const auto kept = keep(storage, authority, *server, identity.hosts); !kept)
        return kept;
    identity.server = std::move(*server);
    return {};
}

} // namespace

Result<> makeTlsIdentity(OfficeStorage &storage, const QString &orgName, const QStringList &hosts,
                         const domain::Clock &clock, domain::Random &random)
{
    if (get(storage, kServer))
        return fail(ErrorCode::Conflict, u"there is a TLS identity"_s);
    const auto authority = makeAuthority(orgName, validity(clock, kAuthorityYears * 365), random);
    if (!authority)
        return tl::unexpected(authority.error());
    const auto server = makeServerCertificate(*authority, hosts, validity(clock, kServerDays), {}, random);
    if (!server)
        return tl::unexpected(server.error());
    return keep(storage, *authority, *server, hosts);
}

Result<TlsIdentity> readTlsIdentity(OfficeStorage &storage, const domain::Clock &clock,
                                    domain::Random &random)
{
    const auto authority = get(storage, kAuthority);
    const auto server = get(storage, kServer);
    const auto hosts = get(storage, kHosts);
    auto key = getSecret(storage, kServerKey);
    if (!authority || !server || !hosts)
        return tl::unexpected((!authority ? authority : !server ? server : hosts).error());
    if (!key)
        return tl::unexpected(key.error());
    TlsIdentity identity{*authority, {*server, std::move(*key)}, {}, QString::fromUtf8(*hosts).split(u'\n')};
    if (const auto renewed = renewWhenDue(storage, identity, clock, random); !renewed)
        return tl::unexpected(renewed.error());
    const auto pin = pinOf(identity.server.certificate);
    if (!pin)
        return tl::unexpected(pin.error());
    identity.pin = *pin;
    return identity;
}

} // namespace fieldcase::office
