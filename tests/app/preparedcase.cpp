// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/preparedcase.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace fieldcase::tests {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int kYear = 2026;
constexpr qint64 kFineFen = 2'000'000;

template <typename T> T need(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(errorCodeName(result.error().code)),
               qPrintable(result.error().context));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QByteArray photo()
{
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(QColor(180, 190, 200));
    QPainter painter(&image);
    painter.fillRect(250, 120, 300, 400, QColor(90, 100, 110));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG"))
        qFatal("no JPEG");
    return bytes;
}

QByteArray pdf(const QString &words)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.drawText(1000, 1000, words);
    }
    return bytes;
}

PenaltyItem penaltyOf(const FindingId &finding)
{
    return {u"V18"_s, finding, u"A"_s, kFineFen, u"主动配合"_s};
}

} // namespace

PreparedCase::PreparedCase(TempOrg &org)
    : m_org(org), m_caseId(org.issueCase()), m_finding(FindingId::create(org.clock(), org.random()))
{
    leaseNumbers(u"F05"_s);
    m_org.openCase(m_caseId, m_org.officer1());
    recordFinding();
    makeDocument(u"F03"_s, {});
    makeDocument(u"F05"_s, u"（鲁示）应急责改〔%1〕1号"_s.arg(kYear));
}

void PreparedCase::leaseNumbers(const QString &form)
{
    const NumbersLeased leased{m_org.officer1().vault().keys().device(), form, kYear, 1, 20};
    need(m_org.office().ledger().append(m_org.orgCase(), leased), "numbers.leased");
    m_org.exchange();
}

void PreparedCase::write(Member &member, const Body &body)
{
    need(member.ledger().append(m_caseId, body), qPrintable(entryKindName(kindOf(body))));
    m_org.exchange();
}

store::SealedObject PreparedCase::seal(const QByteArray &plain)
{
    store::ObjectStore &mine = m_org.officer1().vault().objects();
    const auto sealed = need(mine.seal(m_caseId, plain), "seal");
    for (const Role role : {Role::Reviewer, Role::Approver}) {
        const auto file = need(mine.ciphertext(sealed.object), "ciphertext");
        need(m_org.member(role).vault().objects().receive(sealed.object, *file), "receive");
    }
    return sealed;
}

void PreparedCase::recordFinding()
{
    FindingRecorded finding;
    finding.finding = m_finding;
    finding.place = u"机加工车间"_s;
    finding.object = u"3 号冲床"_s;
    finding.fact = u"安全联锁被短接"_s;
    finding.violation = u"V18"_s;
    finding.basis = u"安全生产法 第三十六条"_s;
    finding.measure = Measure::Rectify;
    finding.dueOn = QDate(kYear, 10, 10);
    write(m_org.officer1(), finding);

    const QByteArray bytes = photo();
    const auto sealed = seal(bytes);
    EvidenceSealed evidence;
    evidence.evidence = EvidenceId::create(m_org.clock(), m_org.random());
    evidence.finding = m_finding;
    evidence.name = u"冲床联锁.jpg"_s;
    evidence.mimeType = u"image/jpeg"_s;
    evidence.object = sealed.object;
    evidence.objectBytes = sealed.objectBytes;
    evidence.plainSha256 = sealed.plainSha256;
    evidence.plainBytes = sealed.plainBytes;
    evidence.takenAtMs = m_org.clock().nowUtc().toMSecsSinceEpoch();
    write(m_org.officer1(), evidence);
}

void PreparedCase::makeDocument(const QString &form, const QString &number)
{
    const QByteArray plain = pdf(form);
    const auto sealed = seal(plain);
    DocumentGenerated generated;
    generated.document = DocumentId::create(m_org.clock(), m_org.random());
    generated.form = form;
    generated.version = u"2016.1"_s;
    generated.number = number;
    generated.templateSha256 = Digest::of("template");
    generated.pdfSha256 = sealed.plainSha256;
    generated.object = sealed.object;
    generated.objectBytes = sealed.objectBytes;
    write(m_org.officer1(), generated);
    const QList<QList<StrokePoint>> strokes{{{100, 200, 0, 500}, {300, 260, 12, 510}}};
    const auto sign = [&](const QString &slot, const QString &name, const OfficerId &officer) {
        write(m_org.officer1(),
              DocumentSigned{generated.document, generated.pdfSha256, slot, name, officer, {}, strokes});
    };
    sign(u"officer1"_s, m_org.officer1().name, m_org.officer1().officer);
    sign(u"officer2"_s, m_org.officer2().name, m_org.officer2().officer);
    sign(u"party"_s, u"王堃"_s, {});
    const auto last = seal(pdf(form + u" signed"_s));
    write(m_org.officer1(),
          DocumentFinalised{generated.document, last.plainSha256, 1, last.object, last.objectBytes});
}

void PreparedCase::submit()
{
    write(m_org.officer2(), CaseSubmitted{1, u"现场检查已完成"_s});
}

void PreparedCase::propose()
{
    write(m_org.officer1(), PenaltyProposed{{penaltyOf(m_finding)}, kFineFen, u"建议罚款"_s});
}

void PreparedCase::pass()
{
    write(m_org.member(Role::Reviewer), ReviewPassed{1, u"同意"_s});
}

void PreparedCase::serveNotice()
{
    NoticeServed notice;
    notice.form = u"F24"_s;
    notice.number = u"（鲁示）应急罚告〔%1〕1号"_s.arg(kYear);
    notice.servedOn = m_org.clock().nowUtc().date();
    notice.statementUntilOn = notice.servedOn.addDays(5);
    write(m_org.officer1(), notice);
    m_org.clock().advance(std::chrono::hours(24 * 7));
}

} // namespace fieldcase::tests
