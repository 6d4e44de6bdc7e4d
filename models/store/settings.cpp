// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settings.h"

#include "models/store/database.h"

#include <QList>

namespace fieldcase::store {

using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kRead{"settings.read", "SELECT value FROM setting WHERE key = :key"};
constexpr Statement kWrite{
    "settings.write",
    "INSERT INTO setting (key, value) VALUES (:key, :value)"
    " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
};
constexpr Statement kRemove{"settings.remove", "DELETE FROM setting WHERE key = :key"};

constexpr char16_t kOfficeTime[] = u"office.time";

} // namespace

Settings::Settings(Database &database, const domain::Clock &clock) : m_database(database), m_clock(clock) {}

Result<std::optional<QByteArray>> Settings::value(const QString &key)
{
    auto row = m_database.run(kRead, {{u":key"_s, key}});
    if (!row)
        return tl::unexpected(row.error());
    return row->next() ? std::optional(row->value(0).toByteArray()) : std::nullopt;
}

Result<> Settings::setValue(const QString &key, const QByteArray &value)
{
    const QByteArray notNull = value.isNull() ? QByteArray("") : value;
    const auto written = m_database.run(kWrite, {{u":key"_s, key}, {u":value"_s, notNull}});
    return written ? Result<>() : tl::unexpected(written.error());
}

Result<> Settings::remove(const QString &key)
{
    const auto removed = m_database.run(kRemove, {{u":key"_s, key}});
    return removed ? Result<>() : tl::unexpected(removed.error());
}

Result<> Settings::setOfficeTime(qint64 officeMs)
{
    // The monotonic clock carries the office's time on, whatever somebody does to the wall clock.
    const QString line = u"%1 %2 %3"_s.arg(officeMs).arg(m_clock.monotonic().count()).arg(m_clock.bootId());
    return setValue(QString::fromUtf16(kOfficeTime), line.toLatin1());
}

std::optional<qint64> Settings::officeTime()
{
    const auto line = value(QString::fromUtf16(kOfficeTime));
    if (!line || !*line)
        return {};
    const QList<QByteArray> parts = (*line)->split(' ');
    if (parts.size() != 3 || QString::fromLatin1(parts[2]) != m_clock.bootId())
        return {};
    return parts[0].toLongLong() + m_clock.monotonic().count() - parts[1].toLongLong();
}

} // namespace fieldcase::store
