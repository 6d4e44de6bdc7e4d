// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/enrolment.h"

#include "sync/office/registerindex.h"
#include "sync/protocol/limits.h"

#include <array>

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qsizetype kCodeCharacters = 20;
constexpr char kCodeAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

domain::Digest hashOf(const QString &code)
{
    return domain::Digest::of("fieldcase-code-v1\n" + code.toLatin1());
}

QString makeCode(domain::Random &random)
{
    std::array<std::byte, kCodeCharacters> bytes{};
    random.fill(bytes);
    QString code;
    for (const std::byte byte : bytes)
        code += QLatin1Char(kCodeAlphabet[std::to_integer<int>(byte) % 32]);
    return code;
}

bool isSameDevice(const domain::DeviceEnrolled &enrolled, const protocol::EnrolRequest &request)
{
    return enrolled.device == request.device && enrolled.sign == request.sign && enrolled.box == request.box;
}

} // namespace

Enrolment::Enrolment(OfficeStorage &storage, OfficeLedger &ledger, const OfficeIdentity &identity,
                     const domain::Clock &clock, domain::Random &random)
    : m_storage(storage), m_ledger(ledger), m_identity(identity), m_clock(clock), m_random(random)
{
}

Result<Invitation> Enrolment::complete(const InvitationDraft &draft)
{
    Invitation invitation;
    invitation.officer = draft.officer;
    invitation.name = draft.name.trimmed();
    invitation.certificate = draft.certificate;
    invitation.roles = draft.roles;
    invitation.expiresMs =
        m_clock.nowUtc().toMSecsSinceEpoch() + std::chrono::milliseconds(draft.valid).count();
    if (draft.roles.toInt() == 0 || draft.roles.testFlag(domain::Role::Office))
        return fail(ErrorCode::InvalidInput, u"a person needs a role, and not the office's own"_s);
    if (draft.roles.testFlag(domain::Role::Officer) && draft.certificate.isEmpty())
        return fail(ErrorCode::InvalidInput, u"an officer needs the certificate's number"_s);
    if (!draft.certificate.isEmpty()) {
        const auto row = findOfficer(m_storage.directory(), draft.certificate);
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return fail(ErrorCode::NotFound,
                        u"the certificate is not in the register of officers; import it first"_s);
        if (!draft.officer.isNull() && draft.officer != (*row)->officer)
            return fail(ErrorCode::Conflict, u"the certificate belongs to another officer"_s);
        invitation.officer = (*row)->officer;
        invitation.validToOn = (*row)->validToOn;
        if (invitation.name.isEmpty())
            invitation.name = (*row)->name;
    }
    if (invitation.name.isEmpty() || invitation.name.size() > 100)
        return fail(ErrorCode::InvalidInput, u"a name of 1 to 100 characters is needed"_s);
    if (invitation.officer.isNull())
        invitation.officer = domain::OfficerId::create(m_clock, m_random);
    return invitation;
}

Result<QString> Enrolment::invite(const InvitationDraft &draft)
{
    auto invitation = complete(draft);
    if (!invitation)
        return tl::unexpected(invitation.error());
    const QString code = makeCode(m_random);
    invitation->codeHash = hashOf(code);
    const auto done = m_ledger.transact([&] { return m_storage.directory().putInvitation(*invitation); });
    if (!done)
        return tl::unexpected(done.error());
    return code;
}

Reply<protocol::EnrolAnswer> Enrolment::redeem(const protocol::EnrolRequest &request)
{
    if (!crypto::verifySignature(request.sign, protocol::enrolmentProofBytes(m_identity.org, request),
                                 request.proof))
        return refuse(ProblemCode::BadSignature);
    const auto found = m_storage.directory().invitation(hashOf(request.code));
    if (!found)
        return refuse(found.error());
    if (!*found)
        return refuse(ProblemCode::BadCode);
    Invitation invitation = **found;
    if (!invitation.redeemed) {
        if (const auto enrolled = enrol(invitation, request); !enrolled)
            return tl::unexpected(enrolled.error());
    } else if (!isSameDevice(*invitation.redeemed, request)) {
        return refuse(ProblemCode::BadCode);
    }
    if (!m_ledger.org().isActive(request.device))
        return refuse(ProblemCode::Revoked);
    return answer(invitation);
}

Reply<> Enrolment::enrol(Invitation &invitation, const protocol::EnrolRequest &request)
{
    if (m_clock.nowUtc().toMSecsSinceEpoch() > invitation.expiresMs)
        return refuse(ProblemCode::BadCode);
    if (m_ledger.org().devices.contains(request.device) || request.device == m_identity.device)
        return refuse(ProblemCode::Conflict); // a device belongs to one person for good
    invitation.redeemed =
        domain::DeviceEnrolled{request.device, invitation.officer, invitation.name,  invitation.certificate,
                               request.sign,   request.box,        invitation.roles, invitation.validToOn};
    const auto done = m_ledger.transact([&]() -> Result<> {
        if (const auto put = m_storage.directory().putInvitation(invitation); !put)
            return put;
        const auto written = m_ledger.write(*invitation.redeemed);
        return written ? Result<>() : tl::unexpected(written.error());
    });
    if (!done)
        return refuse(done.error());
    return {};
}

Reply<protocol::EnrolAnswer> Enrolment::answer(const Invitation &invitation)
{
    const PageLimit limit{protocol::kMostEntriesInPage, protocol::kPageBytes};
    const auto page = m_storage.entries().entries(m_ledger.orgCase(), 0, limit);
    if (!page)
        return refuse(page.error());
    protocol::EnrolAnswer answer;
    answer.org = m_identity.org;
    answer.officer = invitation.officer;
    answer.name = invitation.name;
    answer.officeDevice = m_identity.device;
    answer.officeSign = m_identity.key.publicKey();
    for (const AcceptedEntry &entry : *page)
        answer.entries.append(entry.toMessage());
    const auto later = m_storage.entries().entries(m_ledger.orgCase(), page->last().position, {1, 1});
    if (!later)
        return refuse(later.error());
    answer.more = !later->isEmpty();
    return answer;
}

} // namespace fieldcase::office
