// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/incoming.h"

#include "models/store/objectstore.h"

#include <algorithm>

namespace fieldcase::client {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

/// The bytes of several files, one after the other.
class Joined final : public QIODevice
{
public:
    Joined(store::Disk &disk, QStringList paths) : m_disk(disk), m_paths(std::move(paths)) { open(ReadOnly); }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        while (true) {
            const qint64 read = m_file ? m_file->read(data, maxSize) : 0;
            if (read != 0 || m_paths.isEmpty())
                return read;
            auto next = m_disk.read(m_paths.takeFirst());
            if (!next)
                return -1;
            m_file = std::move(*next);
        }
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    store::Disk &m_disk;
    QStringList m_paths;
    std::unique_ptr<QIODevice> m_file;
};

} // namespace

Incoming::Incoming(store::Disk &disk, const QString &vaultFolder, const domain::ObjectHash &object,
                   qint64 bytes)
    : m_disk(disk), m_folder(vaultFolder + u"/incoming"_s), m_object(object), m_bytes(bytes)
{
}

domain::Result<QList<Incoming::Part>> Incoming::parts()
{
    if (const auto made = m_disk.makeFolder(m_folder); !made)
        return tl::unexpected(made.error());
    const auto items = m_disk.list(m_folder);
    if (!items)
        return tl::unexpected(items.error());
    const QString prefix = m_object.toHex() + u'-';
    QList<Part> parts;
    for (const store::Disk::Item &item : *items) {
        bool isNumber = false;
        const qint64 offset =
            item.name.startsWith(prefix) ? item.name.sliced(prefix.size()).toLongLong(&isNumber) : 0;
        if (isNumber)
            parts.append({m_folder + u'/' + item.name, offset, item.sizeBytes});
    }
    std::ranges::sort(parts, {}, &Part::offset);
    return parts;
}

domain::Result<qint64> Incoming::held()
{
    const auto kept = parts();
    if (!kept)
        return tl::unexpected(kept.error());
    qint64 held = 0;
    for (const Part &part : *kept) {
        if (part.offset == held && part.bytes > 0 && held + part.bytes <= m_bytes) {
            held += part.bytes;
        } else if (const auto removed = m_disk.remove(part.path); !removed) {
            return tl::unexpected(removed.error());
        }
    }
    return held;
}

domain::Result<> Incoming::append(qint64 offset, const QByteArray &part)
{
    return store::writeDurably(m_disk, m_folder + u'/' + m_object.toHex() + u'-' + QString::number(offset),
                               part);
}

domain::Result<> Incoming::complete(store::ObjectStore &objects)
{
    const auto kept = parts();
    if (!kept)
        return tl::unexpected(kept.error());
    QStringList paths;
    for (const Part &part : *kept)
        paths.append(part.path);
    Joined whole(m_disk, paths);
    const auto received = objects.receive(m_object, whole);
    if (!received && received.error().code != ErrorCode::Damaged)
        return received; // a full disk: the parts are good
    if (const auto discarded = discard(); !discarded)
        return discarded;
    return received;
}

domain::Result<> Incoming::discard()
{
    const auto kept = parts();
    if (!kept)
        return tl::unexpected(kept.error());
    for (const Part &part : *kept) {
        if (const auto removed = m_disk.remove(part.path); !removed)
            return removed;
    }
    return {};
}

} // namespace fieldcase::client
