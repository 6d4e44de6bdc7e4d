// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordingwriter.h"

#include "models/crypto/age.h"

#include <array>

namespace fieldcase::store {

using domain::Digest;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

/// A file source gives faster than real time; this bounds what is kept to be written again.
constexpr qint64 kMostUnsyncedBytes = 2LL * 1024 * 1024;
/// Given up when the disk is full: what is written again, the last chunk and the note fit into it.
constexpr qint64 kBallastBytes = 4LL * 1024 * 1024;

Digest digestOf(const crypto::Sha256 &hash)
{
    const auto digest = Digest::fromBytes(hash.copy().finish());
    Q_ASSERT(digest);
    return digest.value_or(Digest());
}

/// Random bytes, for a disk that compresses.
Result<> makeBallast(const Surroundings &surroundings, const QString &path)
{
    auto file = surroundings.disk.create(path);
    if (!file)
        return tl::unexpected(file.error());
    std::array<std::byte, 64 * 1024> bytes{};
    for (qint64 written = 0; written < kBallastBytes; written += qint64(bytes.size())) {
        surroundings.random.fill(bytes);
        if ((*file)->write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size())) !=
            qint64(bytes.size()))
            return tl::unexpected((*file)->failure());
    }
    return (*file)->sync();
}

} // namespace

RecordingWriter::RecordingWriter(const Surroundings &surroundings, const QString &folder,
                                 const RecordingName &name, const QList<QByteArray> &boxPublics,
                                 const crypto::AgePayloadKey &key)
    : m_surroundings(surroundings)
    , m_files(surroundings.disk, folder)
    , m_paths(m_files, name)
    , m_boxPublics(boxPublics)
    , m_chunks(key)
    , m_sealed(crypto::kAgeSealedChunkBytes, Qt::Uninitialized)
{
    m_pending.reserve(crypto::kAgeChunkBytes);
}

RecordingWriter::~RecordingWriter()
{
    crypto::wipe(m_pending);
}

Result<std::unique_ptr<RecordingWriter>> RecordingWriter::create(const Surroundings &surroundings,
                                                                 const QString &folder,
                                                                 const RecordingName &name,
                                                                 const QList<QByteArray> &boxPublics)
{
    const auto start = crypto::makeAgeStart(boxPublics, surroundings.random);
    if (!start)
        return tl::unexpected(start.error());
    std::unique_ptr<RecordingWriter> writer(
        new RecordingWriter(surroundings, folder, name, boxPublics, start->payloadKey));
    if (const auto begun = writer->begin(start->bytes); !begun) {
        if (begun.error().code != ErrorCode::Conflict)
            (void)forgetRecording(surroundings.disk, folder, name); // the first failure is the one to tell
        return tl::unexpected(begun.error());
    }
    return writer;
}

Result<> RecordingWriter::begin(const QByteArray &start)
{
    auto body = m_surroundings.disk.create(m_paths.body);
    if (!body)
        return tl::unexpected(body.error());
    m_body = std::move(*body);
    if (const auto room = lookAtRoom(); !room)
        return room;
    if (const auto ballast = makeBallast(m_surroundings, m_paths.ballast); !ballast)
        return ballast;
    m_bodyHash.update(start);
    m_unsynced = start;
    if (const auto written = put(start); !written)
        return written;
    if (const auto synced = syncBody(); !synced)
        return synced;
    m_durable.plainSha256 = digestOf(m_plainHash);
    return m_surroundings.disk.syncFolder(m_files.inMaking());
}

Result<> RecordingWriter::write(QByteArrayView plain)
{
    while (m_state && !plain.isEmpty()) {
        if (m_pending.size() == crypto::kAgeChunkBytes) {
            if (const auto sealed = sealChunk(); !sealed)
                return note(sealed.error());
        }
        const QByteArrayView part =
            plain.first(std::min(plain.size(), crypto::kAgeChunkBytes - m_pending.size()));
        m_plainHash.update(part);
        m_plainBytes += part.size();
        m_pending.append(part);
        plain = plain.sliced(part.size());
    }
    return m_state;
}

/// A full chunk waits for the byte after it, for the last chunk of the file is sealed differently; it also
/// stays when it could not be written, for then it is the last.
Result<> RecordingWriter::sealChunk()
{
    if (m_unsynced.size() >= kMostUnsyncedBytes) {
        if (const auto synced = syncBody(); !synced)
            return synced;
    }
    m_chunks.seal(m_chunk, false, m_pending, m_sealed.data());
    if (const auto written = put(m_sealed); !written)
        return written;
    ++m_chunk;
    m_bodyHash.update(m_sealed);
    m_unsynced.append(m_sealed);
    m_pending.resize(0);
    return {};
}

Result<> RecordingWriter::put(QByteArrayView sealed)
{
    if (m_body->write(sealed.data(), sealed.size()) != sealed.size())
        return tl::unexpected(m_body->failure());
    return {};
}

Result<> RecordingWriter::syncBody()
{
    if (m_unsynced.isEmpty())
        return {};
    if (const auto synced = m_body->sync(); !synced)
        return synced;
    m_syncedBytes += m_unsynced.size();
    m_unsynced.resize(0);
    return {};
}

Result<DurablePoint> RecordingWriter::flush()
{
    if (!m_state)
        return tl::unexpected(m_state.error());
    Result<> done = syncBody(); // before the tail that builds on it
    if (done)
        done = keepTail();
    if (!done) {
        (void)note(done.error());
        return tl::unexpected(done.error());
    }
    if (m_durable.plainBytes != m_plainBytes)
        m_durable = {m_plainBytes, digestOf(m_plainHash)};
    if (const auto room = lookAtRoom(); !room)
        (void)note(room.error()); // what was taken is safe; the next write tells
    return m_durable;
}

Result<> RecordingWriter::keepTail()
{
    if (m_tailEnd == m_plainBytes)
        return {};
    const RecordingTail tail{m_plainBytes - m_pending.size(), m_pending};
    QByteArray plain = tail.toBytes();
    // A key of its own each time: the same key and place never seal two different contents.
    const auto sealed = crypto::ageSeal(plain, m_boxPublics, m_surroundings.random);
    crypto::wipe(plain);
    if (!sealed)
        return tl::unexpected(sealed.error());
    if (const auto kept = writeDurably(m_surroundings.disk, m_paths.tail, *sealed); !kept)
        return kept;
    m_tailEnd = m_plainBytes;
    return {};
}

Result<> RecordingWriter::lookAtRoom()
{
    const auto space = m_surroundings.disk.freeBytes(m_files.folder());
    if (!space)
        return tl::unexpected(space.error());
    m_roomBytes = std::max<qint64>(0, *space - kReserveBytes);
    if (m_roomBytes == 0)
        return fail(ErrorCode::DiskFull, u"recording would leave too little space"_s);
    return {};
}

Result<SealedObject> RecordingWriter::finish()
{
    if (!m_state && m_state.error().code != ErrorCode::DiskFull)
        return tl::unexpected(m_state.error());
    auto sealed = m_state ? seal() : Result<SealedObject>(tl::unexpected(m_state.error()));
    if (!sealed && sealed.error().code == ErrorCode::DiskFull) {
        (void)m_surroundings.disk.remove(m_paths.ballast); // now its time has come
        if (const auto back = goBackToSynced(); !back)
            return tl::unexpected(back.error());
        sealed = seal();
    }
    if (!sealed) {
        (void)note(sealed.error());
        return sealed;
    }
    m_state = fail(ErrorCode::Conflict, u"the recording was finished"_s);
    for (const QString &path : {m_paths.ballast, m_paths.tail})
        (void)m_surroundings.disk.remove(path); // forgetRecording() would do it too
    return sealed;
}

/// Takes the body back to what is surely on the disk and writes the rest again: the same bytes, for they were
/// kept as ciphertext.
Result<> RecordingWriter::goBackToSynced()
{
    m_body.reset();
    auto body = m_surroundings.disk.resume(m_paths.body, m_syncedBytes);
    if (!body)
        return tl::unexpected(body.error());
    m_body = std::move(*body);
    if (const auto written = put(m_unsynced); !written)
        return written;
    return syncBody();
}

/// Seals the last chunk and gives the object its name. May be repeated: it seals the same at the same place.
Result<SealedObject> RecordingWriter::seal()
{
    if (const auto synced = syncBody(); !synced)
        return tl::unexpected(synced.error());
    QByteArray last(m_pending.size() + crypto::kAgeTagBytes, Qt::Uninitialized);
    m_chunks.seal(m_chunk, true, m_pending, last.data());
    if (const auto written = put(last); !written)
        return tl::unexpected(written.error());
    if (const auto synced = m_body->sync(); !synced)
        return tl::unexpected(synced.error());
    crypto::Sha256 whole = m_bodyHash.copy();
    whole.update(last);
    SealedObject sealed;
    sealed.object = digestOf(whole);
    sealed.objectBytes = m_syncedBytes + last.size();
    sealed.plainBytes = m_plainBytes;
    sealed.plainSha256 = digestOf(m_plainHash);
    // The note first: from here on the object is found again under either name.
    const QByteArray name = sealed.object.toHex().toLatin1();
    if (const auto noted = writeDurably(m_surroundings.disk, m_paths.sealed, name); !noted)
        return tl::unexpected(noted.error());
    m_body.reset();
    if (const auto placed = m_files.place(m_paths.body, sealed.object); !placed)
        return tl::unexpected(placed.error());
    return sealed;
}

Result<> RecordingWriter::note(const domain::Error &error)
{
    if (m_state)
        m_state = tl::unexpected(error);
    return m_state;
}

} // namespace fieldcase::store
