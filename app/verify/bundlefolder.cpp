// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/bundlefolder.h"

#include "models/crypto/hash.h"

#include <QDirIterator>
#include <QFileInfo>

namespace fieldcase::verify {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

QStringList BundleFolder::paths() const
{
    QStringList found;
    QDirIterator it(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = m_folder.relativeFilePath(it.next());
        const QFileInfo info = it.fileInfo();
        if (!info.isDir() || info.isSymLink() || QDir(info.filePath()).isEmpty())
            found.append(path);
    }
    found.sort();
    return found;
}

domain::Result<> BundleFolder::open(QFile &file) const
{
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return fail(ErrorCode::NotFound, file.fileName());
    if (info.isSymLink() || !info.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Storage, u"not a readable file"_s);
    return {};
}

domain::Result<QByteArray> BundleFolder::read(const QString &path, qint64 limitBytes) const
{
    QFile file(fileName(path));
    if (const auto opened = open(file); !opened)
        return tl::unexpected(opened.error());
    const qint64 size = file.size();
    if (size > limitBytes)
        return fail(ErrorCode::InvalidInput, u"too large"_s);
    const QByteArray bytes = file.read(size + 1); // read() sets aside all it is asked for
    if (bytes.size() != size)
        return fail(ErrorCode::Storage, u"cannot be read to its end"_s);
    return bytes;
}

domain::Result<BundleFolder::Measure> BundleFolder::measure(const QString &path) const
{
    QFile file(fileName(path));
    if (const auto opened = open(file); !opened)
        return tl::unexpected(opened.error());
    crypto::Sha256 hash;
    Measure measure;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    while (true) {
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got < 0)
            return fail(ErrorCode::Storage, u"cannot be read to its end"_s);
        if (got == 0)
            break;
        hash.update({buffer.constData(), got});
        measure.bytes += got;
    }
    measure.sha256 = *domain::Digest::fromBytes(hash.finish());
    return measure;
}

} // namespace fieldcase::verify
