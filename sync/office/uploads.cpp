// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/uploads.h"

#include "models/crypto/entrysigning.h"
#include "sync/office/access.h"
#include "sync/office/tusheaders.h"
#include "sync/protocol/uploadmetadata.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Result;
using protocol::Answer;
using protocol::Request;

namespace {

constexpr size_t kMostRunningHashes = 256;

QByteArray idOf(const domain::DeviceId &device, const protocol::UploadMetadata &metadata)
{
    const auto digest = domain::Digest::of("fieldcase-upload-v1\n" + device.toBytes() +
                                           metadata.caseId.toBytes() + metadata.object.bytes());
    return digest.bytes().left(16).toHex();
}

} // namespace

qint64 Uploads::nowMs() const
{
    return m.clock.nowUtc().toMSecsSinceEpoch();
}

protocol::Headers Uploads::headersOf(const Upload &upload) const
{
    return tusHeaders({{"Upload-Offset", QByteArray::number(upload.offset)},
                       {"Upload-Expires", httpDate(upload.expiresMs)}});
}

Answer Uploads::describe() const
{
    return {204,
            tusHeaders({{"Tus-Version", kTusVersion},
                        {"Tus-Extension", "creation,termination,checksum,expiration"},
                        {"Tus-Max-Size", QByteArray::number(m.limits.mostObjectBytes)},
                        {"Tus-Checksum-Algorithm", "sha256"}}),
            {}};
}

Reply<> Uploads::mayUpload(const Caller &caller, const domain::CaseId &caseId)
{
    if (caseId == m.ledger.orgCase())
        return sendsOrgObjects(caller.roles) ? Reply<>() : refuse(ProblemCode::NotPermitted);
    const auto exists = m.storage.cases().exists(caseId);
    const auto isOnTeam = m.storage.cases().isOnTeam(caseId, caller.officer);
    if (!exists || !isOnTeam)
        return refuse(exists ? isOnTeam.error() : exists.error());
    return *isOnTeam || (*exists && handlesAllObjects(caller.roles)) ? Reply<>()
                                                                     : refuse(ProblemCode::NotFound);
}

Reply<> Uploads::hasRoomFor(qint64 bytes)
{
    const auto free = m.files.freeBytes();
    if (!free)
        return refuse(free.error());
    return *free - m.limits.reservedBytes >= bytes ? Reply<>() : refuse(ProblemCode::DiskFull);
}

Reply<Answer> Uploads::create(const Caller &caller, const Request &request)
{
    const auto wanted = readCreation(request);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (wanted->length > m.limits.mostObjectBytes)
        return refuse(ProblemCode::TooLarge);
    if (const auto may = mayUpload(caller, wanted->metadata.caseId); !may)
        return tl::unexpected(may.error());
    const auto upload = open({idOf(caller.device, wanted->metadata), caller.device, wanted->metadata.caseId,
                              wanted->metadata.object, wanted->length, 0, 0, false});
    if (!upload)
        return tl::unexpected(upload.error());
    Answer answer{201, headersOf(*upload), {}};
    answer.headers.set("Location", "/v1/uploads/" + upload->id);
    return answer;
}

/// The upload's row and file as they are, or new ones.
Reply<Upload> Uploads::open(Upload upload)
{
    const auto known = m.storage.objects().upload(upload.id);
    if (!known)
        return refuse(known.error());
    if (*known && (*known)->expiresMs >= nowMs())
        return (*known)->length == upload.length ? Reply<Upload>(**known) : refuse(ProblemCode::Conflict);
    if (*known) {
        if (const auto dropped = drop(**known); !dropped)
            return refuse(dropped.error());
    }
    const auto openCount = m.storage.objects().openUploadCount(upload.device);
    if (!openCount)
        return refuse(openCount.error());
    if (*openCount >= m.limits.mostOpenUploads)
        return refuse(ProblemCode::Busy, {{"Retry-After", "60"}});

    // whoever sees the case need not send again what it has; for another case having the bytes must be shown
    const auto cases = m.storage.objects().casesOf(upload.object);
    const auto object = m.storage.objects().object(upload.object);
    if (!cases || !object)
        return refuse(cases ? object.error() : cases.error());
    upload.isDone = *object && cases->contains(upload.caseId) && (*object)->bytes == upload.length;
    upload.offset = upload.isDone ? upload.length : 0;
    if (!upload.isDone) {
        if (const auto room = hasRoomFor(upload.length); !room)
            return tl::unexpected(room.error());
        if (const auto created = m.files.createUpload(upload.id); !created)
            return refuse(created.error());
    }
    upload.expiresMs = nowMs() + std::chrono::milliseconds(m.limits.uploadLifetime).count();
    if (const auto done = put(upload); !done)
        return refuse(done.error());
    return upload;
}

Reply<Upload> Uploads::find(const Caller &caller, const Request &request, const QByteArray &id)
{
    if (request.headers.value("Tus-Resumable") != kTusVersion)
        return refuse(ProblemCode::WrongVersion, {{"Tus-Version", kTusVersion}});
    const auto upload = m.storage.objects().upload(id);
    if (!upload)
        return refuse(upload.error());
    if (!*upload || (*upload)->device != caller.device)
        return refuse(ProblemCode::NotFound);
    if ((*upload)->expiresMs < nowMs())
        return refuse(ProblemCode::Gone);
    return **upload;
}

Reply<Answer> Uploads::head(const Caller &caller, const Request &request, const QByteArray &id)
{
    const auto upload = find(caller, request, id);
    if (!upload)
        return tl::unexpected(upload.error());
    Answer answer{200, headersOf(*upload), {}};
    answer.headers.set("Upload-Length", QByteArray::number(upload->length));
    answer.headers.set("Upload-Metadata",
                       protocol::UploadMetadata{upload->caseId, upload->object}.toHeader());
    answer.headers.set("Cache-Control", "no-store");
    return answer;
}

Reply<Answer> Uploads::terminate(const Caller &caller, const Request &request, const QByteArray &id)
{
    const auto upload = find(caller, request, id);
    if (!upload)
        return tl::unexpected(upload.error());
    if (UploadSession *active = m_active.value(id)) {
        active->askToStop();
        return refuse(ProblemCode::Locked, {{"Retry-After", "1"}});
    }
    if (const auto dropped = drop(*upload); !dropped)
        return refuse(dropped.error());
    return Answer{204, tusHeaders(), {}};
}

Reply<std::unique_ptr<UploadSession>> Uploads::begin(const Caller &caller, const Request &request,
                                                     const QByteArray &id,
                                                     const std::optional<domain::Digest> &content)
{
    auto upload = find(caller, request, id);
    if (!upload)
        return tl::unexpected(upload.error());
    const auto chunk = readChunk(request);
    if (!chunk)
        return tl::unexpected(chunk.error());
    if (UploadSession *active = m_active.value(id)) {
        active->askToStop(); // most likely the same device after its line broke
        return refuse(ProblemCode::Locked, {{"Retry-After", "1"}});
    }
    if (chunk->offset != upload->offset)
        return refuse(ProblemCode::WrongOffset, headersOf(*upload));
    if (chunk->length > upload->length - upload->offset)
        return refuse(ProblemCode::TooLarge, headersOf(*upload));
    if (const auto room = hasRoomFor(std::max<qint64>(chunk->length, 0)); !room)
        return tl::unexpected(room.error());
    auto file = resume(*upload);
    if (!file)
        return tl::unexpected(file.error());

    std::optional<crypto::Sha256> hashed;
    if (upload->offset == 0)
        hashed.emplace();
    if (auto running = m_hashes.extract(id); !running.empty() && running.mapped().offset == upload->offset)
        hashed = std::move(running.mapped().hash);
    UploadSession::Checksums checksums = chunk->checksums;
    if (content)
        checksums.append(*content);
    auto session =
        std::make_unique<UploadSession>(m.files, *upload, std::move(*file), checksums, std::move(hashed));
    m_active.insert(id, session.get());
    return session;
}

/// The file where the row says it ends. A done upload has none; nothing can be written to it.
Reply<std::unique_ptr<store::DiskFile>> Uploads::resume(Upload &upload)
{
    if (upload.isDone)
        return std::unique_ptr<store::DiskFile>();
    auto file = m.files.resumeUpload(upload.id, upload.offset);
    if (file)
        return std::move(*file);
    if (file.error().code != ErrorCode::NotFound && file.error().code != ErrorCode::Damaged)
        return refuse(file.error());
    // somebody took the file away behind our back: the device must begin again
    upload.offset = 0;
    auto again = drop(upload);
    if (again)
        again = m.files.createUpload(upload.id);
    if (again)
        again = put(upload);
    return again ? refuse(ProblemCode::WrongOffset, headersOf(upload)) : refuse(again.error());
}

Result<> Uploads::put(const Upload &upload)
{
    return m.ledger.transact([&] { return m.storage.objects().putUpload(upload); });
}

Result<> Uploads::drop(const Upload &upload)
{
    m_hashes.erase(upload.id);
    const auto removed = m.ledger.transact([&] { return m.storage.objects().removeUpload(upload.id); });
    return removed ? m.files.removeUpload(upload.id) : removed;
}

Result<> Uploads::record(const UploadSession &session)
{
    Upload upload = session.m_upload;
    upload.expiresMs = nowMs() + std::chrono::milliseconds(m.limits.uploadLifetime).count();
    return put(upload);
}

Reply<Answer> Uploads::end(std::unique_ptr<UploadSession> session,
                           const std::optional<domain::Error> &failure)
{
    m_active.remove(session->m_upload.id);
    const bool wasRefused = failure && failure->code == ErrorCode::InvalidInput;
    if (wasRefused || (!failure && !session->matchesChecksums())) {
        session->m_upload.offset = session->m_start; // none of this request's bytes stays
        if (const auto recorded = record(*session); !recorded)
            return refuse(recorded.error());
        return refuse(wasRefused ? ProblemCode::TooLarge : ProblemCode::HashMismatch,
                      headersOf(session->m_upload));
    }
    if (session->m_upload.isDone)
        return Answer{204, headersOf(session->m_upload), {}};
    if (session->isComplete())
        return finish(*session);
    if (const auto recorded = record(*session); !recorded)
        return refuse(recorded.error());
    if (session->m_hash && session->m_written == session->m_upload.offset &&
        m_hashes.size() < kMostRunningHashes)
        m_hashes.insert_or_assign(session->m_upload.id,
                                  RunningHash{session->m_written, std::move(*session->m_hash)});
    if (failure)
        return refuse(*failure);
    return Answer{204, headersOf(session->m_upload), {}};
}

Reply<Answer> Uploads::finish(UploadSession &session)
{
    const auto isTheObject = session.isTheObject();
    if (!isTheObject)
        return refuse(isTheObject.error());
    if (!*isTheObject) {
        const auto dropped = drop(session.m_upload);
        return dropped ? refuse(ProblemCode::HashMismatch) : refuse(dropped.error());
    }
    session.m_file.reset();
    const auto object = m.storage.objects().object(session.m_upload.object);
    if (!object)
        return refuse(object.error());
    if (!*object) {
        if (const auto published = m.files.publish(session.m_upload.id, session.m_upload.object); !published)
            return refuse(published.error());
    }
    if (const auto adopted = adopt(session.m_upload); !adopted)
        return refuse(adopted.error());
    if (*object) { // another device was faster
        if (const auto removed = m.files.removeUpload(session.m_upload.id); !removed)
            return refuse(removed.error());
    }
    return Answer{204, headersOf(session.m_upload), {}};
}

/// The object's file is in its place: the rows follow.
Result<> Uploads::adopt(Upload upload)
{
    upload.offset = upload.length;
    upload.isDone = true;
    upload.expiresMs = nowMs() + std::chrono::milliseconds(m.limits.uploadLifetime).count();
    const QByteArray content =
        domain::ObjectReceipt{m.identity.org, upload.object, upload.length, nowMs()}.toBytes();
    const domain::Receipt receipt = crypto::signReceipt(content, m.identity.key);
    return m.ledger.transact([&]() -> Result<> {
        auto done = m.storage.objects().putObject({upload.object, upload.length, receipt});
        if (done)
            done = m.storage.objects().link(upload.object, upload.caseId);
        if (done)
            done = m.storage.objects().putUpload(upload);
        return done;
    });
}

Result<> Uploads::recover()
{
    const auto uploads = m.storage.objects().openUploads();
    const auto files = m.files.uploads();
    if (!uploads || !files)
        return tl::unexpected(uploads ? files.error() : uploads.error());
    QSet<QByteArray> orphans(files->cbegin(), files->cend());
    for (const Upload &upload : *uploads) {
        if (orphans.remove(upload.id))
            continue;
        const auto object = m.files.readObject(upload.object);
        if (!object || (*object)->size() != upload.length)
            continue; // resume() deals with it when the device asks
        // It may have been renamed and no more: its name must be on the disk before anybody is told.
        if (const auto durable = m.files.makeDurable(upload.object); !durable)
            return durable;
        if (const auto adopted = adopt(upload); !adopted)
            return adopted;
    }
    for (const QByteArray &orphan : std::as_const(orphans)) {
        if (const auto removed = m.files.removeUpload(orphan); !removed)
            return removed;
    }
    return {};
}

Result<> Uploads::tidy()
{
    const auto expired = m.storage.objects().expiredUploads(nowMs());
    if (!expired)
        return tl::unexpected(expired.error());
    for (const Upload &upload : *expired) {
        if (m_active.contains(upload.id))
            continue;
        if (const auto dropped = drop(upload); !dropped)
            return dropped;
    }
    return {};
}

} // namespace fieldcase::office
