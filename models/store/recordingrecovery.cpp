// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordingrecovery.h"

#include "models/crypto/age.h"
#include "models/crypto/agesink.h"

#include <QScopeGuard>

namespace fieldcase::store {

using domain::Digest;
using domain::ErrorCode;
using domain::fail;
using domain::ObjectHash;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostTailBytes = 2 * crypto::kAgeSealedChunkBytes; // guards against a swapped file
constexpr qint64 kMostNoteBytes = 1000;
constexpr qint64 kReadBytes = 256 * 1024;

/// What is proven of an unfinished recording, front to back: the whole chunks of its body, then its tail.
class UnfinishedSource final : public QIODevice
{
public:
    UnfinishedSource(std::unique_ptr<QIODevice> body, const crypto::AgePayloadKey &key, RecordingTail tail)
        : m_body(std::move(body)), m_chunks(key), m_tail(std::move(tail))
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~UnfinishedSource() override
    {
        crypto::wipe(m_plain);
        crypto::wipe(m_tail.plain);
    }
    Q_DISABLE_COPY_MOVE(UnfinishedSource)

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_at == m_plain.size() && !readNext())
            return -1;
        const qint64 part = std::min<qint64>(most, m_plain.size() - m_at);
        std::copy_n(m_plain.constData() + m_at, part, data);
        m_at += part;
        return part;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// \returns false when the body cannot be read; nothing in m_plain is the end
    bool readNext()
    {
        m_at = 0;
        m_plain.resize(0);
        if (m_hasEnded)
            return true;
        QByteArray sealed(crypto::kAgeSealedChunkBytes, Qt::Uninitialized);
        const auto got = crypto::readUpTo(*m_body, sealed.data(), sealed.size());
        if (!got)
            return false;
        if (!openChunk(QByteArrayView(sealed).first(*got)))
            takeTail();
        m_offset += m_plain.size();
        return true;
    }

    bool openChunk(QByteArrayView sealed)
    {
        if (sealed.size() < crypto::kAgeTagBytes)
            return false;
        m_plain.resize(sealed.size() - crypto::kAgeTagBytes);
        const bool isWhole = sealed.size() == crypto::kAgeSealedChunkBytes;
        if (isWhole && m_chunks.open(m_chunk, false, sealed, m_plain.data())) {
            ++m_chunk;
            return true;
        }
        // The crash may have come after the last chunk was written.
        m_hasEnded = m_chunks.open(m_chunk, true, sealed, m_plain.data());
        return m_hasEnded;
    }

    void takeTail()
    {
        m_hasEnded = true;
        m_plain.resize(0);
        const qint64 known = m_offset - m_tail.offset; // of the tail; the body may have gone on past it
        if (known >= 0 && known < m_tail.plain.size())
            m_plain = m_tail.plain.sliced(known);
    }

    std::unique_ptr<QIODevice> m_body;
    crypto::AgeChunks m_chunks;
    RecordingTail m_tail;
    QByteArray m_plain;
    qsizetype m_at = 0;
    qint64 m_offset = 0; // of what comes after m_plain
    qint64 m_chunk = 0;
    bool m_hasEnded = false;
};

/// The tail as it lies; one without content when there is none or it cannot be believed.
Result<RecordingTail> readTail(Disk &disk, const QString &path, const crypto::BoxKey &key)
{
    const auto bytes = readSmallFile(disk, path, kMostTailBytes);
    if (!bytes && bytes.error().code == ErrorCode::Storage)
        return tl::unexpected(bytes.error());
    if (!bytes)
        return RecordingTail();
    auto plain = crypto::ageOpen(*bytes, key);
    if (!plain)
        return RecordingTail();
    const auto wipe = qScopeGuard([&] { crypto::wipe(*plain); });
    return RecordingTail::fromBytes(*plain).value_or(RecordingTail());
}

/// The object at \a path when it is whole and named \a object. \returns Damaged, NotFound
Result<SealedObject> readFinished(Disk &disk, const QString &path, const ObjectHash &object,
                                  const crypto::BoxKey &key, Progress *progress)
{
    auto file = disk.read(path);
    if (!file)
        return tl::unexpected(file.error());
    SealedObject sealed;
    sealed.object = object;
    sealed.objectBytes = (*file)->size();
    crypto::Sha256 whole;
    QByteArray buffer(kReadBytes, Qt::Uninitialized);
    for (qint64 left = sealed.objectBytes; left > 0;) {
        const auto got = crypto::readUpTo(**file, buffer.data(), std::min<qint64>(left, buffer.size()));
        if (!got || *got == 0)
            return fail(ErrorCode::Storage, u"a finished recording cannot be read"_s);
        whole.update(QByteArrayView(buffer).first(*got));
        left -= *got;
        if (progress != nullptr && progress->cancelled)
            return fail(ErrorCode::Cancelled, u"recovery"_s);
    }
    if (whole.finish() != object.bytes() || !(*file)->seek(0))
        return fail(ErrorCode::Damaged, u"a finished recording is not its note's"_s);
    auto reader = crypto::AgeReader::open(std::move(*file), key);
    if (!reader)
        return tl::unexpected(reader.error());
    sealed.plainBytes = (*reader)->plainBytes();
    crypto::Sha256 plainHash;
    for (qint64 at = 0; at < sealed.plainBytes; at += kReadBytes) {
        const auto plain = (*reader)->readAt(at, kReadBytes);
        if (!plain)
            return tl::unexpected(plain.error());
        plainHash.update(*plain);
    }
    sealed.plainSha256 = Digest::fromBytes(plainHash.finish()).value_or(Digest());
    return sealed;
}

/// What finish(), or an earlier recovery, had done before it was interrupted. \returns NotFound when nothing
Result<SealedObject> takeUpFinished(Disk &disk, const ObjectFiles &files, const RecordingFiles &paths,
                                    const crypto::BoxKey &key, Progress *progress)
{
    const auto note = readSmallFile(disk, paths.sealed, kMostNoteBytes);
    if (!note)
        return fail(ErrorCode::NotFound, u"not finished"_s);
    const auto object = ObjectHash::fromHex(QString::fromLatin1(*note));
    if (!object)
        return fail(ErrorCode::NotFound, u"a note that says nothing"_s);
    auto placed = readFinished(disk, files.pathOf(*object), *object, key, progress);
    if (placed || placed.error().code != ErrorCode::NotFound)
        return placed;
    auto left = readFinished(disk, paths.body, *object, key, progress);
    if (!left)
        return left;
    if (const auto named = files.place(paths.body, *object); !named)
        return tl::unexpected(named.error());
    return left;
}

Result<SealedObject> sealAnew(const Surroundings &surroundings, const QString &folder,
                              const RecordingFiles &paths, const crypto::BoxKey &key,
                              const QList<QByteArray> &boxPublics, Progress *progress)
{
    auto body = surroundings.disk.read(paths.body);
    if (!body)
        return tl::unexpected(body.error());
    const auto payloadKey = crypto::openAgeStart(**body, {{&key}, {}});
    if (!payloadKey) {
        // Power was lost before the first flush: a header that never was whole says nothing.
        const bool isCut =
            (*body)->size() < crypto::kAgeChunkBytes && (payloadKey.error().code == ErrorCode::InvalidInput ||
                                                         payloadKey.error().code == ErrorCode::Damaged);
        return isCut ? Result<SealedObject>(fail(ErrorCode::NotFound, u"nothing was recorded"_s))
                     : tl::unexpected(payloadKey.error());
    }
    auto tail = readTail(surroundings.disk, paths.tail, key);
    if (!tail)
        return tl::unexpected(tail.error());
    // Room for all of it, before the work of hours of video begins.
    const auto space = surroundings.disk.freeBytes(folder);
    if (!space)
        return tl::unexpected(space.error());
    if (*space - RecordingWriter::kReserveBytes < (*body)->size())
        return fail(ErrorCode::DiskFull, u"recovery needs as much space as the recording"_s);
    UnfinishedSource source(std::move(*body), *payloadKey, std::move(*tail));
    auto sealed = sealObject(surroundings, folder, source, boxPublics, progress);
    if (!sealed)
        return sealed;
    if (sealed->plainBytes == 0) {
        (void)surroundings.disk.remove(ObjectFiles(surroundings.disk, folder).pathOf(sealed->object));
        return fail(ErrorCode::NotFound, u"nothing was recorded"_s);
    }
    const QByteArray name = sealed->object.toHex().toLatin1();
    if (const auto noted = writeDurably(surroundings.disk, paths.sealed, name); !noted)
        return tl::unexpected(noted.error());
    return sealed;
}

} // namespace

Result<SealedObject> recoverRecording(const Surroundings &surroundings, const QString &folder,
                                      const RecordingName &name, const crypto::BoxKey &key,
                                      const QList<QByteArray> &boxPublics, Progress *progress)
{
    Disk &disk = surroundings.disk;
    const ObjectFiles files(disk, folder);
    const RecordingFiles paths(files, name);
    auto finished = takeUpFinished(disk, files, paths, key, progress);
    const bool mustSeal = !finished && (finished.error().code == ErrorCode::NotFound ||
                                        finished.error().code == ErrorCode::Damaged);
    if (!mustSeal)
        return finished;
    (void)disk.remove(paths.ballast); // room for the new object
    return sealAnew(surroundings, folder, paths, key, boxPublics, progress);
}

Result<AnchorFit> fitOfAnchors(crypto::AgeReader &recording, QList<DurablePoint> anchors)
{
    std::sort(anchors.begin(), anchors.end(), [](const DurablePoint &left, const DurablePoint &right) {
        return left.plainBytes < right.plainBytes;
    });
    crypto::Sha256 hash;
    qint64 at = 0;
    for (const DurablePoint &anchor : std::as_const(anchors)) {
        if (anchor.plainBytes > recording.plainBytes())
            return AnchorFit::TooShort;
        while (at < anchor.plainBytes) {
            const auto plain = recording.readAt(at, std::min(kReadBytes, anchor.plainBytes - at));
            if (!plain)
                return tl::unexpected(plain.error());
            hash.update(*plain);
            at += plain->size();
        }
        if (hash.copy().finish() != anchor.plainSha256.bytes())
            return AnchorFit::Differs;
    }
    return AnchorFit::Fits;
}

} // namespace fieldcase::store
