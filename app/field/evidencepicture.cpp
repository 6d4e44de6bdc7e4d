// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/evidencepicture.h"

#include "models/crypto/agedevice.h"
#include "models/domain/bodies/fieldbodies.h"
#include "models/store/vaultqueue.h"

#include <QImageReader>
#include <QLoggingCategory>

namespace fieldcase::app {

namespace {

Q_LOGGING_CATEGORY(lcEvidence, "fieldcase.app.evidence")

using Reader = domain::Result<std::unique_ptr<crypto::AgeReader>>;
constexpr qint64 kLargestInMemory = 256LL * 1024 * 1024; // guards against a video named as a document
constexpr int kMostPicturePixels = 400;                  // MiB a decoder may take: a pixel flood is refused

QFuture<Reader> openObject(store::VaultQueue &vault, const domain::ObjectHash &object)
{
    return vault.run([object](store::Vault &opened) { return opened.objects().open(object); });
}

domain::Result<QImage> decode(Reader reader, QSize bound)
{
    if (!reader)
        return tl::unexpected(reader.error());
    crypto::AgeDevice device(*std::move(reader));
    QImageReader image(&device);
    image.setAutoTransform(true);
    QImageReader::setAllocationLimit(kMostPicturePixels);
    const QSize size = image.size();
    if (size.isValid() && (size.width() > bound.width() || size.height() > bound.height()))
        image.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio));
    const QImage picture = image.read();
    if (picture.isNull())
        return domain::fail(domain::ErrorCode::InvalidInput, QStringLiteral("not a picture"));
    return picture;
}

domain::Result<QByteArray> readWhole(Reader reader)
{
    if (!reader)
        return tl::unexpected(reader.error());
    if ((*reader)->plainBytes() > kLargestInMemory)
        return domain::fail(domain::ErrorCode::InvalidInput, QStringLiteral("too large for memory"));
    return (*reader)->readAt(0, (*reader)->plainBytes());
}

} // namespace

QFuture<domain::Result<QImage>> loadPicture(store::VaultQueue &vault, const domain::ObjectHash &object,
                                            QSize bound)
{
    return openObject(vault, object).then(QtFuture::Launch::Async, [bound](Reader reader) {
        return decode(std::move(reader), bound);
    });
}

QFuture<domain::Result<QByteArray>> loadObject(store::VaultQueue &vault, const domain::ObjectHash &object)
{
    return openObject(vault, object).then(QtFuture::Launch::Async, [](Reader reader) {
        return readWhole(std::move(reader));
    });
}

void logView(store::VaultQueue &vault, const domain::CaseId &caseId, const domain::EvidenceId &evidence)
{
    const auto write = [caseId, evidence](store::Vault &opened) -> domain::Result<> {
        const domain::EvidenceAccessed body{evidence, domain::AccessPurpose::View};
        if (const auto entry = opened.ledger().append(caseId, body); !entry) {
            qCWarning(lcEvidence) << "view not logged" << domain::errorCodeName(entry.error().code);
            return tl::unexpected(entry.error());
        }
        return {};
    };
    (void)vault.run(write);
}

} // namespace fieldcase::app
