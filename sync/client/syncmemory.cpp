// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/syncmemory.h"

#include "models/domain/canonicaljson.h"
#include "models/store/settings.h"

#include <QJsonArray>

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

const QString kAddress = u"sync.address"_s;
const QString kSince = u"sync.since"_s;
const QString kLastSuccess = u"sync.last_success"_s;

QString pulledKey(const domain::CaseId &caseId)
{
    return u"sync.pulled."_s + caseId.toString();
}

domain::Result<OfficeAddress> addressFromBytes(const QByteArray &bytes)
{
    const auto json = domain::fromCanonicalJson(bytes);
    if (!json)
        return fail(ErrorCode::Damaged, u"office address"_s);
    OfficeAddress address;
    const QJsonArray hosts = (*json)[u"hosts"].toArray();
    for (const QJsonValue &host : hosts)
        address.hosts.append(host.toString());
    address.port = quint16((*json)[u"port"].toInt());
    const auto pin = domain::Digest::fromHex((*json)[u"pin"].toString());
    if (address.hosts.isEmpty() || address.port == 0 || !pin)
        return fail(ErrorCode::Damaged, u"office address"_s);
    address.pin = *pin;
    return address;
}

} // namespace

SyncMemory::SyncMemory(store::Settings &settings) : m_settings(settings) {}

domain::Result<std::optional<OfficeAddress>> SyncMemory::address()
{
    const auto bytes = m_settings.value(kAddress);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!*bytes)
        return std::optional<OfficeAddress>();
    return addressFromBytes(**bytes);
}

domain::Result<> SyncMemory::setAddress(const OfficeAddress &address)
{
    const auto bytes = domain::toCanonicalJson({{u"hosts"_s, QJsonArray::fromStringList(address.hosts)},
                                                {u"port"_s, address.port},
                                                {u"pin"_s, address.pin.toHex()}});
    if (!bytes)
        return tl::unexpected(bytes.error());
    return m_settings.setValue(kAddress, *bytes);
}

domain::Result<qint64> SyncMemory::since()
{
    return number(kSince);
}

domain::Result<> SyncMemory::setSince(qint64 position)
{
    return m_settings.setValue(kSince, QByteArray::number(position));
}

domain::Result<qint64> SyncMemory::pulled(const domain::CaseId &caseId)
{
    return number(pulledKey(caseId));
}

domain::Result<> SyncMemory::setPulled(const domain::CaseId &caseId, qint64 position)
{
    return m_settings.setValue(pulledKey(caseId), QByteArray::number(position));
}

domain::Result<qint64> SyncMemory::lastSuccessMs()
{
    return number(kLastSuccess);
}

domain::Result<> SyncMemory::setLastSuccessMs(qint64 ms)
{
    return m_settings.setValue(kLastSuccess, QByteArray::number(ms));
}

// What is not a number counts as never stored: a sync repairs that by asking for more.
domain::Result<qint64> SyncMemory::number(const QString &key)
{
    const auto value = m_settings.value(key);
    if (!value)
        return tl::unexpected(value.error());
    return value->value_or(QByteArray()).toLongLong();
}

} // namespace fieldcase::client
