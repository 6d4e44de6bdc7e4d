// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/democlock.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"demonstration clock"_s);
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(file.read(64).trimmed()), Qt::ISODate);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return fail(ErrorCode::InvalidInput, u"demonstration clock"_s);
    const qint64 sinceMs = QFileInfo(file).lastModified().msecsTo(QDateTime::currentDateTimeUtc());
    return time.toMSecsSinceEpoch() + std::max<qint64>(0, sinceMs);
}

} // namespace

Result<std::unique_ptr<DemoClock>> DemoClock::open(const QString &path)
{
    const auto now = read(path);
    if (!now)
        return tl::unexpected(now.error());
    std::unique_ptr<DemoClock> clock(new DemoClock(path));
    clock->m_lastMs = *now;
    return clock;
}

Result<> DemoClock::set(const QString &path, const QDateTime &time)
{
    QSaveFile file(path); // readers see the old time or the new one, never half of it
    if (!file.open(QIODevice::WriteOnly) || file.write(time.toString(Qt::ISODate).toLatin1()) < 0 ||
        !file.commit())
        return fail(ErrorCode::Storage, u"demonstration clock"_s);
    return {};
}

QDateTime DemoClock::nowUtc() const
{
    if (const auto now = read(m_path))
        m_lastMs = *now;
    return QDateTime::fromMSecsSinceEpoch(m_lastMs, Qt::UTC);
}

} // namespace fieldcase::domain
