// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/capture/intake.h"

#include "app/field/capture/exif.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QMimeDatabase>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr qint64 kLargestBytes =
    256LL * 1024 * 1024; // a photo; guards against a film or a disk image chosen by mistake
constexpr QSize kThumbnail{480, 360};

domain::Result<QByteArray> bytesOf(const Picture &picture)
{
    if (picture.filePath.isEmpty())
        return picture.bytes;
    QFile file(picture.filePath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"picture file"_s);
    if (file.size() > kLargestBytes)
        return fail(ErrorCode::InvalidInput, u"picture too large"_s);
    QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return fail(ErrorCode::Storage, u"picture file"_s);
    return bytes;
}

/// Decodes the whole picture, so that a cut-off file is found now and not at court. \returns InvalidInput
domain::Result<QImage> decoded(const QByteArray &bytes)
{
    QByteArray copy = bytes; // QBuffer wants a place it could write to; the data itself is shared
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::InvalidInput, u"not a picture"_s);
    return image.scaled(kThumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Where the object goes, asked of the vault before the work begins.
struct Target {
    QString folder;
    QByteArray caseBox;
};

domain::Result<Target> targetOf(store::Vault &vault, const domain::CaseId &caseId)
{
    const auto box = vault.objects().caseBox(caseId);
    if (!box)
        return tl::unexpected(box.error());
    return Target{vault.objects().folder(), *box};
}

domain::Result<TakenIn> seal(const store::Surroundings &surroundings, const Target &target,
                             const Picture &picture)
{
    const auto bytes = bytesOf(picture);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto thumbnail = decoded(*bytes);
    if (!thumbnail)
        return tl::unexpected(thumbnail.error());
    const auto object = store::sealObject(surroundings, target.folder, *bytes, {target.caseBox});
    if (!object)
        return tl::unexpected(object.error());

    domain::EvidenceSealed sealed;
    sealed.evidence = domain::EvidenceId::create(surroundings.clock, surroundings.random);
    sealed.finding = picture.finding;
    sealed.origin = picture.origin;
    sealed.name = picture.name;
    sealed.mimeType = QMimeDatabase().mimeTypeForData(*bytes).name();
    sealed.object = object->object;
    sealed.objectBytes = object->objectBytes;
    sealed.plainSha256 = object->plainSha256;
    sealed.plainBytes = object->plainBytes;
    sealed.takenAtMs = picture.takenAtMs;
    sealed.exif = readExif(*bytes);
    return TakenIn{sealed, *thumbnail};
}

} // namespace

QFuture<domain::Result<TakenIn>> takeIn(store::VaultQueue &vault, QThreadPool &workers,
                                        const domain::CaseId &caseId, const Picture &picture,
                                        const store::Circumstances &circumstances)
{
    const store::Surroundings surroundings = vault.surroundings();
    store::VaultQueue *queue = &vault;
    return vault.run([caseId](store::Vault &opened) { return targetOf(opened, caseId); })
        .then(&workers,
              [surroundings, picture](const domain::Result<Target> &target) -> domain::Result<TakenIn> {
                  if (!target)
                      return tl::unexpected(target.error());
                  return seal(surroundings, *target, picture);
              })
        .then([queue, caseId, circumstances](const domain::Result<TakenIn> &taken) {
            return queue->run(
                [caseId, circumstances, taken](store::Vault &opened) -> domain::Result<TakenIn> {
                    if (!taken)
                        return taken;
                    const auto entry = opened.ledger().append(caseId, taken->sealed, circumstances);
                    if (!entry)
                        return tl::unexpected(entry.error());
                    return taken;
                });
        })
        .unwrap();
}

} // namespace fieldcase::app
