// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/admission.h"
#include "sync/office/downloads.h"
#include "sync/office/enrolment.h"
#include "sync/office/entryacceptance.h"
#include "sync/office/officeanswer.h"
#include "sync/office/uploads.h"

namespace fieldcase::office {

/// The office without its sockets: requests in, answers out, everything it promised on the disk before it
/// answers.
///
/// Belongs to one thread. A server with connections calls admit(), then answer() or the three functions of an
/// upload; who has whole requests in memory (a test, the simulation) calls handle().
class OfficeService
{
public:
    struct Parts {
        OfficeStorage &storage;
        ObjectFiles &files;
        const OfficeIdentity &identity;
        const domain::Clock &clock;
        domain::Random &random;
        OfficeLimits limits = {};
    };
    explicit OfficeService(const Parts &parts);

    /// Reads what there is and puts right what a crash left. Call it first.
    [[nodiscard]] domain::Result<> start();

    /// Whether \a request may be answered. Its body is not looked at. On the left: the answer that refuses
    /// it.
    [[nodiscard]] tl::expected<Admitted, protocol::Answer> admit(const protocol::Request &request);
    /// The answer to an admitted request that is no PATCH; \a request has its whole body.
    [[nodiscard]] OfficeAnswer answer(const Admitted &admitted, const protocol::Request &request);
    /// PATCH: as Uploads::begin(), record() and end().
    [[nodiscard]] tl::expected<std::unique_ptr<UploadSession>, protocol::Answer>
    beginUpload(const Admitted &admitted, const protocol::Request &request);
    [[nodiscard]] domain::Result<> recordUpload(const UploadSession &session)
    {
        return m_uploads.record(session);
    }
    [[nodiscard]] protocol::Answer endUpload(const Admitted &admitted, std::unique_ptr<UploadSession> session,
                                             const std::optional<domain::Error> &failure);
    /// Any request at once, its answer's body in memory.
    [[nodiscard]] protocol::Answer handle(const protocol::Request &request);
    /// The answer that refuses \a request with \a code, signed where that is possible.
    [[nodiscard]] protocol::Answer refusal(const protocol::Request &request, ProblemCode code);

    /// True once nothing can be kept or told any more until the office is opened again: its disk has failed.
    /// From then on every request is refused with `failed`, GET /v1/health too.
    [[nodiscard]] bool hasFailed() const { return m.storage.hasFailed() || m_ledger.isAdrift(); }

    /// What has to be done now and then: expired uploads go.
    [[nodiscard]] domain::Result<> tidy() { return m_uploads.tidy(); }
    [[nodiscard]] Enrolment &enrolment() { return m_enrolment; }
    [[nodiscard]] OfficeLedger &ledger() { return m_ledger; }
    [[nodiscard]] const Parts &parts() const { return m; }

private:
    [[nodiscard]] Reply<OfficeAnswer> dispatch(const Admitted &admitted, const protocol::Request &request);
    [[nodiscard]] Reply<protocol::Answer> health();
    [[nodiscard]] Reply<protocol::Answer> enrol(const protocol::Request &request);
    [[nodiscard]] Reply<protocol::Answer> heads(const Caller &caller, qint64 since);
    [[nodiscard]] Reply<protocol::Answer> caseEntries(const Caller &caller,
                                                      const protocol::Endpoint &endpoint);
    [[nodiscard]] Reply<protocol::Answer> push(const Caller &caller, const protocol::Request &request);
    [[nodiscard]] Reply<protocol::Answer> numbers(const Caller &caller, const protocol::Request &request);
    [[nodiscard]] protocol::Answer refusalAnswer(const protocol::Request &request, const Refusal &refusal);
    void sign(OfficeAnswer &answer, const QByteArray &nonce);
    [[nodiscard]] qint64 nowMs() const;

    Parts m;
    OfficeLedger m_ledger;
    Admission m_admission;
    EntryAcceptance m_acceptance;
    Enrolment m_enrolment;
    Uploads m_uploads;
    Downloads m_downloads;
};

} // namespace fieldcase::office
