// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/uploadsession.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 kReadBytes = 1024 * 1024;

} // namespace

UploadSession::UploadSession(ObjectFiles &files, Upload upload, std::unique_ptr<store::DiskFile> file,
                             Checksums checksums, std::optional<crypto::Sha256> hashed)
    : m_files(files)
    , m_upload(std::move(upload))
    , m_start(m_upload.offset)
    , m_written(m_upload.offset)
    , m_file(std::move(file))
    , m_checksums(std::move(checksums))
    , m_hash(std::move(hashed))
{
}

Result<> UploadSession::write(QByteArrayView bytes)
{
    if (bytes.size() > m_upload.length - m_written)
        return fail(ErrorCode::InvalidInput, u"more bytes than the object has"_s);
    if (bytes.isEmpty())
        return {}; // a done upload has no file
    if (m_file->write(bytes.data(), bytes.size()) != bytes.size())
        return tl::unexpected(m_file->failure());
    m_written += bytes.size();
    if (!m_checksums.isEmpty())
        m_chunkHash.update(bytes);
    if (m_hash)
        m_hash->update(bytes);
    return {};
}

Result<> UploadSession::sync()
{
    if (m_written == m_upload.offset)
        return {};
    const auto synced = m_file->sync();
    if (synced)
        m_upload.offset = m_written;
    return synced;
}

void UploadSession::askToStop()
{
    m_mustStop = true;
    if (m_onStop)
        m_onStop();
}

bool UploadSession::matchesChecksums()
{
    if (m_checksums.isEmpty())
        return true;
    if (!m_chunkSha256)
        m_chunkSha256 = m_chunkHash.finish();
    return std::all_of(m_checksums.cbegin(), m_checksums.cend(),
                       [this](const domain::Digest &checksum) { return checksum.bytes() == *m_chunkSha256; });
}

Result<bool> UploadSession::isTheObject()
{
    Q_ASSERT(isComplete());
    if (!m_isTheObject) {
        Result<QByteArray> sha256;
        if (m_hash)
            sha256 = m_hash->finish();
        else
            sha256 = hashFile();
        m_hash.reset();
        if (!sha256)
            return tl::unexpected(sha256.error());
        m_isTheObject = *sha256 == m_upload.object.bytes();
    }
    return *m_isTheObject;
}

Result<QByteArray> UploadSession::hashFile()
{
    const auto file = m_files.readUpload(m_upload.id);
    if (!file)
        return tl::unexpected(file.error());
    crypto::Sha256 hash;
    qint64 bytes = 0;
    while (bytes < m_upload.length) {
        const QByteArray part = (*file)->read(std::min(kReadBytes, m_upload.length - bytes));
        if (part.isEmpty())
            return fail(ErrorCode::Storage,
                        u"upload %1 cannot be read"_s.arg(QString::fromLatin1(m_upload.id)));
        hash.update(part);
        bytes += part.size();
    }
    return hash.finish();
}

} // namespace fieldcase::office
