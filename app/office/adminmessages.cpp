// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/adminmessages.h"

#include "models/domain/digest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QtEndian>

#include <unistd.h>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeadBytes = 4;
constexpr qsizetype kMostSocketPathBytes = 95; // Qt adds nine while it makes the socket

domain::ErrorCode codeFromName(const QString &name)
{
    for (int i = 0; i <= int(domain::ErrorCode::Cancelled); ++i) {
        if (domain::errorCodeName(domain::ErrorCode(i)) == name)
            return domain::ErrorCode(i);
    }
    return domain::ErrorCode::Protocol;
}

} // namespace

QByteArray frameOf(const QByteArray &bytes)
{
    QByteArray frame(kHeadBytes, Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), frame.data());
    return frame + bytes;
}

QByteArray frameOf(const QJsonObject &json)
{
    return frameOf(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<QByteArray> FrameReader::take()
{
    if (m_bytes.size() < kHeadBytes)
        return {};
    const auto length = qFromBigEndian<quint32>(m_bytes.constData());
    m_isBroken = m_isBroken || length > kMostFrameBytes;
    if (m_isBroken || m_bytes.size() - kHeadBytes < qsizetype(length))
        return {};
    const QByteArray frame = m_bytes.mid(kHeadBytes, length);
    m_bytes.remove(0, kHeadBytes + qsizetype(length));
    return frame;
}

QJsonObject toJson(const AdminResult &result)
{
    if (result)
        return {{u"result"_s, *result}};
    return {{u"error"_s, QJsonObject{{u"code"_s, domain::errorCodeName(result.error().code)},
                                     {u"context"_s, result.error().context}}}};
}

std::optional<AdminResult> resultFrom(const QJsonObject &message)
{
    if (message.contains(u"result"))
        return AdminResult(message.value(u"result").toObject());
    if (message.contains(u"progress"))
        return {};
    const QJsonObject error = message.value(u"error").toObject();
    return AdminResult(
        domain::fail(codeFromName(error.value(u"code").toString()), error.value(u"context").toString()));
}

QString adminSocketPath(const QString &dataFolder)
{
    const QString folder = QDir(dataFolder).canonicalPath();
    const QString path = folder + u"/admin.sock"_s;
    if (QFile::encodeName(path).size() <= kMostSocketPathBytes)
        return path;
    const QString name = domain::Digest::of(QFile::encodeName(folder)).toHex().left(32);
    return QDir::tempPath() + u"/fieldcase-office-%1-%2"_s.arg(getuid()).arg(name);
}

} // namespace fieldcase::app
