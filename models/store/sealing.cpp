// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealing.h"

#include "models/crypto/agewriter.h"
#include "models/crypto/secretbytes.h"
#include "models/store/objectfiles.h"

#include <QBuffer>
#include <QScopeGuard>

#include <array>

namespace fieldcase::store {

using domain::Digest;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

/// Kept free for the database, so that a disk full of photos still lets the case be closed.
constexpr qint64 kReservedBytes = 64LL * 1024 * 1024;
constexpr qint64 kReadBytes = 256 * 1024;

QString temporaryPath(const Surroundings &surroundings, const ObjectFiles &files)
{
    std::array<std::byte, 16> name{};
    surroundings.random.fill(name);
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char *>(name.data()), qsizetype(name.size())).toHex();
    return files.inMaking() + u'/' + QString::fromLatin1(hex);
}

Result<> checkSpace(Disk &disk, const QString &folder, const QIODevice &source)
{
    const auto space = disk.freeBytes(folder);
    if (!space)
        return tl::unexpected(space.error());
    const qint64 wanted = source.isSequential() ? 0 : source.size() - source.pos();
    if (*space - kReservedBytes < wanted)
        return fail(ErrorCode::DiskFull, u"sealing would leave too little space"_s);
    return {};
}

Result<> pump(QIODevice &source, crypto::AgeWriter &writer, Progress *progress)
{
    QByteArray buffer(kReadBytes, Qt::Uninitialized);
    const auto wipe = qScopeGuard([&] { crypto::wipe(buffer); });
    for (;;) {
        if (progress && progress->cancelled)
            return fail(ErrorCode::Cancelled, u"sealing"_s);
        const qint64 got = source.read(buffer.data(), buffer.size());
        if (got < 0)
            return fail(ErrorCode::Storage, u"the source cannot be read"_s);
        if (got == 0)
            return {};
        if (const auto written = writer.write(QByteArrayView(buffer).first(got)); !written)
            return written;
        if (progress)
            progress->doneBytes += got;
    }
}

/// The writer knows only that its sink failed; the file knows why.
tl::unexpected<domain::Error> reason(const domain::Error &error, const DiskFile &file)
{
    const bool full = error.code == ErrorCode::Storage && file.failure().code == ErrorCode::DiskFull;
    return tl::unexpected(full ? file.failure() : error);
}

/// Encrypts into \a file and makes its content durable.
Result<SealedObject> encrypt(const Surroundings &surroundings, DiskFile &file, QIODevice &source,
                             const QList<QByteArray> &boxPublics, Progress *progress)
{
    auto writer = crypto::AgeWriter::create(&file, boxPublics, surroundings.random);
    if (!writer)
        return reason(writer.error(), file);
    Result<> done = pump(source, **writer, progress);
    if (const auto finished = (*writer)->finish(); done)
        done = finished;
    if (!done)
        return reason(done.error(), file);
    if (const auto synced = file.sync(); !synced)
        return tl::unexpected(synced.error());

    SealedObject sealed;
    sealed.objectBytes = (*writer)->objectBytes();
    sealed.plainBytes = (*writer)->plainBytes();
    const auto object = Digest::fromBytes((*writer)->objectSha256());
    const auto plain = Digest::fromBytes((*writer)->plainSha256());
    Q_ASSERT(object && plain);
    sealed.object = *object;
    sealed.plainSha256 = *plain;
    return sealed;
}

} // namespace

Result<SealedObject> sealObject(const Surroundings &surroundings, const QString &folder, QIODevice &source,
                                const QList<QByteArray> &boxPublics, Progress *progress)
{
    Disk &disk = surroundings.disk;
    const ObjectFiles files(disk, folder);
    if (const auto space = checkSpace(disk, folder, source); !space)
        return tl::unexpected(space.error());
    const QString temporary = temporaryPath(surroundings, files);
    auto file = disk.create(temporary);
    if (!file)
        return tl::unexpected(file.error());

    auto sealed = encrypt(surroundings, **file, source, boxPublics, progress);
    file->reset();
    if (sealed) {
        if (const auto placed = files.place(temporary, sealed->object); !placed)
            sealed = tl::unexpected(placed.error());
    }
    if (!sealed)
        (void)disk.remove(
            temporary); // the first failure is the one to tell; the next start clears the folder
    return sealed;
}

Result<SealedObject> sealObject(const Surroundings &surroundings, const QString &folder,
                                const QByteArray &plain, const QList<QByteArray> &boxPublics)
{
    QBuffer buffer;
    buffer.setData(plain);
    buffer.open(QIODevice::ReadOnly);
    return sealObject(surroundings, folder, buffer, boxPublics);
}

} // namespace fieldcase::store
