// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/playedcase.h"

#include "tests/support/samplebodies.h"

namespace fieldcase::tests {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int kYear = 2026;

template <typename T> T need(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(errorCodeName(result.error().code)),
               qPrintable(result.error().context));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString numberOf(const QString &form)
{
    return u"（鲁示）应急%1〔%2〕1号"_s.arg(form == u"F34" ? u"罚"_s : u"责改"_s).arg(kYear);
}

} // namespace

PlayedCase::PlayedCase(TempOrg &org, qsizetype photoBytes) : PlayedCase(org, org.issueCase(), photoBytes) {}

PlayedCase::PlayedCase(TempOrg &org, const CaseId &caseId, qsizetype photoBytes)
    : m_org(org), m_caseId(caseId), m_finding(FindingId::create(org.clock(), org.random()))
{
    const auto lease = [&](Member &member, const QString &form) {
        const NumbersLeased leased{member.vault().keys().device(), form, kYear, 1, 20};
        need(m_org.office().ledger().append(m_org.orgCase(), leased), "numbers.leased");
    };
    lease(m_org.officer1(), u"F05"_s);
    lease(approver(), u"F34"_s);
    m_org.exchange();
    m_org.openCase(m_caseId, m_org.officer1());
    inspect(photoBytes);
    review();
    decide();
}

void PlayedCase::write(Member &member, const Body &body)
{
    need(member.ledger().append(m_caseId, body), qPrintable(entryKindName(kindOf(body))));
    m_org.exchange();
}

QByteArray PlayedCase::bytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    m_org.random().fill(std::as_writable_bytes(std::span(bytes.data(), size_t(size))));
    return bytes;
}

store::SealedObject PlayedCase::sealBy(Member &member, const QByteArray &plain)
{
    const auto sealed = need(member.vault().objects().seal(m_caseId, plain), "seal");
    if (&member != &approver()) {
        const auto file = need(member.vault().objects().ciphertext(sealed.object), "ciphertext");
        need(approver().vault().objects().receive(sealed.object, *file), "receive");
    }
    return sealed;
}

void PlayedCase::sealPhoto(const QString &name, qsizetype size)
{
    const auto sealed = sealBy(m_org.officer1(), bytes(size));
    EvidenceSealed evidence;
    evidence.evidence = EvidenceId::create(m_org.clock(), m_org.random());
    evidence.finding = m_finding;
    evidence.name = name;
    evidence.mimeType = u"image/jpeg"_s;
    evidence.object = sealed.object;
    evidence.objectBytes = sealed.objectBytes;
    evidence.plainSha256 = sealed.plainSha256;
    evidence.plainBytes = sealed.plainBytes;
    evidence.takenAtMs = m_org.clock().nowUtc().toMSecsSinceEpoch();
    write(m_org.officer1(), evidence);
}

void PlayedCase::makeDocument(Member &member, const QString &form, const QString &number, const QString &slot)
{
    const QByteArray pdf = "%PDF-1.4 unsigned " + form.toLatin1() + bytes(100);
    const auto sealed = sealBy(member, pdf);
    DocumentGenerated generated;
    generated.document = DocumentId::create(m_org.clock(), m_org.random());
    generated.form = form;
    generated.version = u"2016.1"_s;
    generated.number = number;
    generated.templateSha256 = Digest::of("template");
    generated.pdfSha256 = Digest::of(pdf);
    generated.object = sealed.object;
    generated.objectBytes = sealed.objectBytes;
    write(member, generated);
    const QList<QList<StrokePoint>> strokes{{{100, 200, 0, 500}, {300, 260, 12, 510}}};
    write(member,
          DocumentSigned{
              generated.document, generated.pdfSha256, slot, member.name, member.officer, {}, strokes});
    const QByteArray signedPdf = pdf + " signed";
    const auto sealedSigned = sealBy(member, signedPdf);
    write(member, DocumentFinalised{generated.document, Digest::of(signedPdf), 1, sealedSigned.object,
                                    sealedSigned.objectBytes});
}

void PlayedCase::inspect(qsizetype photoBytes)
{
    FindingRecorded finding;
    finding.finding = m_finding;
    finding.place = u"机加工车间"_s;
    finding.object = u"3 号冲床"_s;
    finding.fact = u"安全联锁被短接"_s;
    finding.violation = u"V18"_s;
    finding.dueOn = QDate(kYear, 10, 10);
    write(m_org.officer1(), finding);
    sealPhoto(u"冲床 联锁.jpg"_s, photoBytes);
    sealPhoto(u"../冲床.jpg"_s, 300); // a name that must not lead out of a folder
    makeDocument(m_org.officer1(), u"F05"_s, numberOf(u"F05"_s), u"officer1"_s);
    const PenaltyItem item{u"V18"_s, m_finding, u"A"_s, 2'000'000, u"主动配合"_s};
    write(m_org.officer1(), PenaltyProposed{{item}, 2'000'000, u"建议罚款"_s});
    write(m_org.officer2(), CaseSubmitted{1, u"请审核"_s});
}

void PlayedCase::review()
{
    Member &reviewer = m_org.member(Role::Reviewer);
    write(reviewer, ReviewReturned{1, u"照片缺少说明"_s, {u"补充"_s}});
    write(m_org.officer1(), CaseSubmitted{2, u"已补充"_s});
    write(approver(), FilingApproved{u"未保证安全联锁正常使用案"_s, u"（鲁示）应急立〔2026〕1号"_s, {}});
    write(reviewer, ReviewPassed{2, u"同意"_s});
}

void PlayedCase::decide()
{
    NoticeServed notice;
    notice.form = u"F24"_s;
    notice.number = u"（鲁示）应急罚告〔2026〕1号"_s;
    notice.servedOn = m_org.clock().nowUtc().date();
    notice.statementUntilOn = notice.servedOn.addDays(5);
    write(m_org.officer1(), notice);
    m_org.clock().advance(std::chrono::hours(24 * 7));
    const PenaltyItem item{u"V18"_s, m_finding, u"A"_s, 2'000'000, u"主动配合"_s};
    write(approver(), DecisionMade{DecisionOutcome::Penalty, {item}, 2'000'000, u"同意"_s, 15});
    makeDocument(approver(), u"F34"_s, numberOf(u"F34"_s), u"approver"_s);
}

} // namespace fieldcase::tests
