// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bodies/orgbodies.h"
#include "tests/app/playedwindow.h"
#include "tests/support/samplebodies.h"

#include <QProcess>
#include <QTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using domain::Role;

/// A draw from the frozen registers to the issued assignments, pressed by two people in two windows on two
/// vaults.
class DrawDayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void twoPeopleDraw();
    void nobodyPressesForBoth();

private:
    /// Plays \a script on the draw page of \a member, and lets everybody know.
    [[nodiscard]] QString play(tests::Member &member, const QString &script);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::TempOrg> m_org;
};

namespace {

constexpr int kEnterprises = 6;

const QString kFreeze = uR"(
press newPushButton
wait freezeForm
wait freezePushButton disabled
type nameLineEdit 第三季度工贸双随机
shot draw-01-freeze
press freezePushButton
wait drawForm
waittext drawForm 第三季度工贸双随机
shot draw-02-frozen
)"_s;

const QString kCommit = uR"(
press commitPushButton
waittext drawForm 已承诺。
wait commitPushButton gone
)"_s;

const QString kOpen = u"open drawsListView 第三季度工贸双随机\nwait drawForm\n"_s;

} // namespace

void DrawDayTest::initTestCase()
{
    tests::prepareWindows();
}

void DrawDayTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_org = std::make_unique<tests::TempOrg>();
    m_org->enrolEverybody();
    domain::RegisterRows enterprises;
    enterprises.import = QUuid(1, 2, 0x7003, 0x80, 5, 6, 7, 8, 9, 10, 11);
    for (int number = 1; number <= kEnterprises; ++number) {
        enterprises.enterprises << tests::sampleEnterprise(number);
        enterprises.enterprises.last().risk = domain::RiskLevel::Red;
    }
    domain::RegisterRows officers;
    officers.kind = domain::RegisterKind::Officers;
    officers.import = QUuid(1, 2, 0x7003, 0x80, 5, 6, 7, 8, 9, 10, 12);
    int number = 0;
    for (tests::Member *member : {&m_org->officer1(), &m_org->officer2()}) {
        domain::Officer row = tests::sampleOfficer(++number);
        row.officer = member->officer;
        row.name = member->name;
        officers.officers << row;
    }
    domain::RegisterRows *all[]{&enterprises, &officers};
    for (const domain::RegisterRows *rows : all) {
        const auto written = m_org->member(Role::Dispatcher).ledger().append(m_org->orgCase(), *rows);
        QVERIFY2(written, written ? "" : qPrintable(written.error().context));
    }
    m_org->exchange();
}

void DrawDayTest::cleanup()
{
    m_org.reset();
}

QString DrawDayTest::play(tests::Member &member, const QString &script)
{
    QString why;
    {
        tests::PlayedWindow window(member, m_org->clock());
        why = window.unlockAndPlay(u"press drawToolButton\nwait drawsForm\n"_s + script);
    }
    m_org->exchange();
    return why;
}

void DrawDayTest::twoPeopleDraw()
{
    tests::Member &dispatcher = m_org->member(Role::Dispatcher);
    tests::Member &supervisor = m_org->member(Role::Supervisor);
    QCOMPARE(play(dispatcher, kFreeze + kCommit + u"waittext drawForm 等待另一方\n"_s), QString());
    QCOMPARE(play(supervisor, u"wait newPushButton gone\n"_s + kOpen + kCommit), QString());
    const QString reveal = kOpen + u"press revealPushButton\nwaittext drawForm 已公开，应立即同步\n"_s;
    QCOMPARE(play(dispatcher, reveal), QString());
    QCOMPARE(play(supervisor, reveal + u"wait drawPushButton gone\n"_s), QString());
    QCOMPARE(play(dispatcher, kOpen + uR"(
shot draw-03-both
press drawPushButton
waittext drawnListView 示例市喆堃机械
shot draw-04-drawn
answer save "%1"
press savePushButton
waittext drawForm 已保存
answer save "%2"
press publishPushButton
waittext drawForm 已保存
press assignPushButton
waittext drawForm 任务已派发
waittext drawnListView 已派发
shot draw-05-assigned
)"_s.arg(path(u"draw.json"_s), path(u"draw.pdf"_s))),
             QString());

    QProcess verify;
    verify.setProcessChannelMode(QProcess::MergedChannels);
    verify.start(QStringLiteral(FIELDCASE_BINARY_DIR "/bin/fieldcase-verify"),
                 {u"draw"_s, path(u"draw.json"_s), u"--lang"_s, u"zh_CN"_s});
    QVERIFY(verify.waitForFinished());
    const QString words = QString::fromUtf8(verify.readAll());
    QVERIFY2(verify.exitCode() == 0 && words.startsWith(u"抽查成立：第三季度工贸双随机"_s),
             qPrintable(words));
    QFile page(path(u"draw.pdf"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.read(5) == "%PDF-");

    const auto org = m_org->officer1().ledger().orgState();
    QVERIFY(org);
    QCOMPARE(org->draws.size(), 1);
    QVERIFY(org->draws.first().completed.has_value());
    QVERIFY(!org->draws.first().completed->chosen.isEmpty());
    QCOMPARE(org->assignments.size(), org->draws.first().completed->chosen.size());
    QVERIFY(org->voided.isEmpty());
}

void DrawDayTest::nobodyPressesForBoth()
{
    // one person with both roles presses once, and is told to wait for somebody else
    const tests::Member &dispatcher = m_org->member(Role::Dispatcher);
    tests::Member &both = m_org->enrol(u"周珺"_s, Role::Dispatcher | Role::Supervisor, dispatcher.officer);
    QCOMPARE(play(both, kFreeze + kCommit + u"waittext drawForm 等待另一方\nwait revealPushButton gone\n"_s),
             QString());
    // nor does a second device help: the first press is the person's
    QCOMPARE(play(m_org->member(Role::Dispatcher),
                  kOpen + u"wait commitPushButton gone\nwaittext drawForm 等待另一方\n"_s),
             QString());
    const auto org = both.ledger().orgState();
    QVERIFY(org);
    QVERIFY(org->draws.first().dispatcher.has_value() != org->draws.first().supervisor.has_value());
}

QTEST_MAIN(DrawDayTest)
#include "tst_drawday.moc"
