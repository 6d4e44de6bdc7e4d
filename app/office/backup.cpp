// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/backup.h"

#include "sync/office/copying.h"

#include <QFileInfo>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using office::OfficeQueue;
using office::OfficeService;

namespace {

constexpr int kObjectPage = 100;
constexpr qint64 kMostLockBytes = 64 * 1024;

Result<> makeTarget(const QString &to, store::Disk &disk)
{
    const auto items = disk.list(to);
    if (items && !items->isEmpty())
        return fail(ErrorCode::Conflict,
                    u"%1 is not empty; a backup wants an empty folder or a new one"_s.arg(to));
    auto done = disk.makeFolder(to);
    if (done)
        done = disk.syncFolder(QFileInfo(to).absolutePath());
    if (done)
        done = office::ObjectFiles::makeFolders(disk, to);
    return done;
}

Result<> copyObject(office::ObjectFiles &from, const office::StoredObject &object, const QString &to,
                    store::Disk &disk)
{
    office::ObjectFiles target(disk, to);
    const QByteArray id = object.object.bytes().left(16).toHex();
    const auto file = from.readObject(object.object);
    auto done = file ? target.createUpload(id) : tl::unexpected(file.error());
    if (!done)
        return done;
    auto upload = target.resumeUpload(id, 0);
    if (!upload)
        return tl::unexpected(upload.error());
    done = office::copyBytes(**file, **upload);
    if (done)
        done = target.publish(id, object.object);
    if (!done)
        return done;
    const auto verified = target.verifyObject(object.object);
    return verified ? Result<>() : tl::unexpected(verified.error());
}

} // namespace

AdminResult backUp(OfficeQueue &queue, const QString &dataFolder, const QString &to,
                   const AdminProgress &progress)
{
    store::RealDisk disk;
    auto done = makeTarget(to, disk);
    office::ObjectFiles *files = nullptr;
    qint64 entries = 0;
    office::ObjectTotals totals;
    if (done)
        done = queue
                   .run([&](OfficeService &service) {
                       files = &service.parts().files;
                       entries = service.ledger().log().size();
                       totals = service.parts().storage.objects().totals().value_or(office::ObjectTotals());
                       return service.parts().storage.copyTo(to + u"/office.db"_s, disk);
                   })
                   .result();
    qint64 copied = 0;
    domain::ObjectHash last;
    while (done) {
        const auto page = queue
                              .run([&](OfficeService &service) {
                                  return service.parts().storage.objects().objects(last, kObjectPage);
                              })
                              .result();
        if (!page || page->isEmpty()) {
            if (!page)
                done = tl::unexpected(page.error());
            break;
        }
        for (const office::StoredObject &object : *page) {
            if (done)
                done = copyObject(*files, object, to, disk);
            ++copied;
        }
        last = page->last().object;
        progress({{u"step"_s, u"objects"_s}, {u"done"_s, copied}, {u"total"_s, totals.objects}});
    }
    const auto lock = store::readSmallFile(disk, dataFolder + u"/office.json"_s, kMostLockBytes);
    if (done)
        done = lock ? store::writeDurably(disk, to + u"/office.json"_s, *lock) : tl::unexpected(lock.error());
    if (!done)
        return tl::unexpected(done.error());
    return QJsonObject{
        {u"to"_s, to}, {u"entries"_s, entries}, {u"objects"_s, copied}, {u"objectBytes"_s, totals.bytes}};
}

} // namespace fieldcase::app
