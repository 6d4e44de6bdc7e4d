// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"
#include "sync/office/caller.h"
#include "sync/office/officeledger.h"
#include "sync/office/officelimits.h"
#include "sync/office/reply.h"
#include "sync/office/uploadsession.h"
#include "sync/protocol/http.h"

namespace fieldcase::office {

/// Uploads by tus 1.0 (https://tus.io/protocols/resumable-upload) with its extensions creation, termination,
/// checksum (sha256) and expiration.
///
/// An upload's id follows from device, case and object, so asking twice is the same upload. Its offset is
/// durable before it is told. The object appears when its last byte is there and its SHA-256 is right: file
/// synced → renamed → folder synced → rows committed → answer. All functions in the service's thread.
class Uploads
{
public:
    struct Parts {
        OfficeStorage &storage;
        ObjectFiles &files;
        OfficeLedger &ledger;
        const OfficeIdentity &identity;
        const domain::Clock &clock;
        const OfficeLimits &limits;
    };
    explicit Uploads(const Parts &parts) : m(parts) {}

    /// OPTIONS: what we speak.
    [[nodiscard]] protocol::Answer describe() const;
    [[nodiscard]] Reply<protocol::Answer> create(const Caller &caller, const protocol::Request &request);
    [[nodiscard]] Reply<protocol::Answer> head(const Caller &caller, const protocol::Request &request,
                                               const QByteArray &id);
    [[nodiscard]] Reply<protocol::Answer> terminate(const Caller &caller, const protocol::Request &request,
                                                    const QByteArray &id);

    /// PATCH, first part: everything that its head tells. Each session must come back to end().
    /// \param content the signed hash of the body, when there is one
    [[nodiscard]] Reply<std::unique_ptr<UploadSession>> begin(const Caller &caller,
                                                              const protocol::Request &request,
                                                              const QByteArray &id,
                                                              const std::optional<domain::Digest> &content);
    /// In between, after a sync(): what is durable stays, whatever comes.
    [[nodiscard]] domain::Result<> record(const UploadSession &session);
    /// PATCH, last part. \param failure why it ended early (InvalidInput: too many bytes; Network: the line
    /// broke); what was synced by then is kept
    [[nodiscard]] Reply<protocol::Answer> end(std::unique_ptr<UploadSession> session,
                                              const std::optional<domain::Error> &failure);

    /// Puts right what a crash left: uploads that became objects but for their rows, files without rows.
    [[nodiscard]] domain::Result<> recover();
    /// Removes uploads that expired; objects stay.
    [[nodiscard]] domain::Result<> tidy();

private:
    [[nodiscard]] Reply<Upload> find(const Caller &caller, const protocol::Request &request,
                                     const QByteArray &id);
    [[nodiscard]] Reply<> mayUpload(const Caller &caller, const domain::CaseId &caseId);
    [[nodiscard]] Reply<> hasRoomFor(qint64 bytes);
    [[nodiscard]] Reply<Upload> open(Upload upload);
    [[nodiscard]] Reply<std::unique_ptr<store::DiskFile>> resume(Upload &upload);
    [[nodiscard]] Reply<protocol::Answer> finish(UploadSession &session);
    [[nodiscard]] domain::Result<> adopt(Upload upload);
    [[nodiscard]] domain::Result<> put(const Upload &upload);
    [[nodiscard]] domain::Result<> drop(const Upload &upload);
    [[nodiscard]] protocol::Headers headersOf(const Upload &upload) const;
    [[nodiscard]] qint64 nowMs() const;

    struct RunningHash {
        qint64 offset = 0;
        crypto::Sha256 hash;
    };

    Parts m;
    QHash<QByteArray, UploadSession *> m_active;
    std::map<QByteArray, RunningHash>
        m_hashes; // of uploads that pause; a re-read of the file makes up for a lost one
};

} // namespace fieldcase::office
