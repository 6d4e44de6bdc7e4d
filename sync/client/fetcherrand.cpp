// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/fetcherrand.h"

#include "models/store/vault.h"
#include "sync/client/asking.h"
#include "sync/client/incoming.h"

#include <QBuffer>

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Endpoint;

FetchErrand::FetchErrand(const domain::ObjectHash &object, qint64 partBytes, store::Disk &disk)
    : m_object(object), m_partBytes(partBytes), m_disk(disk)
{
    Q_ASSERT(partBytes >= 1);
}

tl::expected<std::optional<Ask>, Failure> FetchErrand::ask(store::Vault &vault)
{
    if (m_bytes < 0) {
        if (const auto begun = begin(vault); !begun)
            return tl::unexpected(begun.error());
    }
    if (m_done)
        return std::nullopt;
    Endpoint endpoint;
    endpoint.route = Endpoint::Route::Object;
    endpoint.object = m_object;
    Ask ask = getting(endpoint);
    const qint64 end = std::min(m_held + m_partBytes, m_bytes);
    ask.request.headers.set("Range",
                            "bytes=" + QByteArray::number(m_held) + '-' + QByteArray::number(end - 1));
    ask.mostBytes = std::max<qint64>(end - m_held, kProblemBytes);
    ask.streamed = m_object;
    return ask;
}

Outcome FetchErrand::begin(store::Vault &vault)
{
    const auto row = vault.objects().row(m_object);
    if (!row)
        return tl::unexpected(row.error());
    m_bytes = row->objectBytes;
    m_done = row->here;
    if (m_done || m_bytes <= m_partBytes)
        return {};
    const auto held = Incoming(m_disk, vault.objects().folder(), m_object, m_bytes).held();
    if (!held)
        return tl::unexpected(held.error());
    m_held = *held;
    if (m_held < m_bytes)
        return {};
    const auto kept = keep(vault, {}); // all was here when the last sync was stopped
    if (!kept)
        return tl::unexpected(kept.error());
    return {};
}

Outcome FetchErrand::take(store::Vault &vault, const protocol::Answer &answer)
{
    const qint64 end = std::min(m_held + m_partBytes, m_bytes);
    const QByteArray expected = "bytes " + QByteArray::number(m_held) + '-' + QByteArray::number(end - 1) +
                                '/' + QByteArray::number(m_bytes);
    const bool isWhole = answer.status == 200 && m_held == 0 && end == m_bytes;
    const bool isPart = answer.status == 206 && answer.headers.value("Content-Range") == expected;
    if ((!isWhole && !isPart) || answer.body.size() != end - m_held)
        return protocolBreach(u"download: not the part that was asked for"_s);
    if (const auto kept = keep(vault, answer.body); !kept)
        return tl::unexpected(kept.error());
    return {};
}

domain::Result<> FetchErrand::keep(store::Vault &vault, const QByteArray &part)
{
    if (m_bytes <= m_partBytes) { // came in one answer: no need for parts on the disk
        QBuffer whole;
        whole.setData(part);
        whole.open(QIODevice::ReadOnly);
        m_done = true;
        m_held = m_bytes;
        return vault.objects().receive(m_object, whole);
    }
    Incoming incoming(m_disk, vault.objects().folder(), m_object, m_bytes);
    if (!part.isEmpty()) {
        if (const auto appended = incoming.append(m_held, part); !appended)
            return appended;
        m_held += part.size();
    }
    if (m_held < m_bytes)
        return {};
    m_done = true;
    return incoming.complete(vault.objects());
}

} // namespace fieldcase::client
