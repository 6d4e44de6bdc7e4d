// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/drawcheck.h"
#include "app/verify/words.h"
#include "models/store/bundle.h"
#include "tests/support/playeddraw.h"

#include <QTest>

namespace fieldcase::verify {

using namespace Qt::StringLiterals;
using domain::TranscriptFault;

namespace {

bool says(const Report &report, TranscriptFault fault)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&](const Finding &finding) { return finding.draw == fault; });
}

} // namespace

class DrawCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void recordHolds();
    void anyAlteredByteIsFound();
    void removedEntryIsFound();
    void bareTranscriptIsReplayedAndSaidToBeUnsigned();
    void falseTranscriptIsExplained();
    void otherOfficeIsNamed();
    void anotherFileIsNoRecord();

private:
    tests::TempOrg m_org;
    domain::DrawRecord m_record;
    QByteArray m_bytes;
    QByteArray m_office;
};

void DrawCheckTest::initTestCase()
{
    m_org.enrolEverybody();
    const auto played = tests::playDraw(m_org);
    const auto record = store::collectDrawRecord(m_org.member(domain::Role::Dispatcher).vault(), played.draw);
    QVERIFY2(record, record ? "" : qPrintable(record.error().context));
    m_record = *record;
    m_bytes = m_record.toBytes().value();
    m_office = m_org.office().vault().keys().signingKey().publicKey();
    // The reviewer's device knows of the draw, but never had its transcript.
    const auto absent = store::collectDrawRecord(m_org.member(domain::Role::Reviewer).vault(), played.draw);
    QCOMPARE(absent.error().code, domain::ErrorCode::NotFound);
}

void DrawCheckTest::recordHolds()
{
    const Report report = checkDraw(m_bytes, m_office);
    QCOMPARE(report.findings, QList<Finding>());
    QCOMPARE(report.notes, QList<Note>());
    QCOMPARE(report.title, u"第三季度"_s);
    QCOMPARE(report.entries, m_record.entries.size());
    QCOMPARE(domain::DrawRecord::fromBytes(m_bytes), m_record);
}

void DrawCheckTest::anyAlteredByteIsFound()
{
    for (qsizetype at = 0; at < m_bytes.size(); at += 11) { // the file has some 30 000
        QByteArray altered = m_bytes;
        altered[at] = char(altered.at(at) ^ (1 << at % 8));
        QVERIFY2(!checkDraw(altered, m_office).isClean(), QByteArray::number(at).constData());
    }
}

void DrawCheckTest::removedEntryIsFound()
{
    for (qsizetype i = 0; i < m_record.entries.size(); ++i) {
        domain::DrawRecord shortened = m_record;
        shortened.entries.removeAt(i);
        QVERIFY(!checkDraw(shortened.toBytes().value(), m_office).isClean());
    }
}

void DrawCheckTest::bareTranscriptIsReplayedAndSaidToBeUnsigned()
{
    const Report report = checkDraw(m_record.transcript, {});
    QVERIFY(report.isClean());
    QCOMPARE(report.notes.size(), 1);
    QCOMPARE(report.notes.first().remark, Remark::DrawUnsigned);
}

void DrawCheckTest::falseTranscriptIsExplained()
{
    domain::DrawRecord falsified = m_record;
    auto transcript = domain::DrawTranscript::fromBytes(m_record.transcript).value();
    std::swap(transcript.outcome.chosen[0].officers[0], transcript.outcome.chosen[0].officers[1]);
    falsified.transcript = transcript.toBytes();
    const Report report = checkDraw(falsified.toBytes().value(), m_office);
    QVERIFY(says(report, TranscriptFault::OfficersSwapped));
    QVERIFY(says(report, TranscriptFault::NotTheCompleted));
}

void DrawCheckTest::otherOfficeIsNamed()
{
    const Report report = checkDraw(m_bytes, QByteArray(32, 'o'));
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().fault, Fault::OfficeOther);
}

void DrawCheckTest::anotherFileIsNoRecord()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("\x89PNG"), m_bytes + '\n'}) {
        const Report report = checkDraw(bytes, {});
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.first().fault, Fault::DrawUnreadable);
    }
}

} // namespace fieldcase::verify

QTEST_GUILESS_MAIN(fieldcase::verify::DrawCheckTest)
#include "tst_drawcheck.moc"
