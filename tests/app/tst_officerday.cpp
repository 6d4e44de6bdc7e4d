// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/program.h"
#include "app/field/theme.h"
#include "tests/support/tempvault.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;

/// An officer's day in the real window, offline, on a real vault: from the passphrase to the submitted case.
/// With FIELDCASE_SHOTS_DIR set it leaves pictures of what was on the screen.
class OfficerDayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aWrongPassphraseIsRefused();
    void aWholeVisitFitsInTheWindow();
    void whatIsNoPictureIsRefused();
    void aDraftSurvivesALock();

private:
    QString play(const QString &script);
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::TempOrg> m_org;
    domain::CaseId m_case;
    std::unique_ptr<app::Program> m_program;
};

namespace {

constexpr int kPatienceMs = 90'000;

void makePhoto(const QString &path)
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    image.fill(QColor(180, 190, 200));
    QPainter painter(&image);
    painter.fillRect(500, 250, 600, 800, QColor(90, 100, 110));
    painter.fillRect(560, 340, 480, 120, QColor(200, 160, 40));
    painter.end();
    QVERIFY(image.save(path, "JPEG"));
}

const QString kUnlock = uR"(
wait unlockForm
type passphraseLineEdit "correct horse battery staple"
press unlockPushButton
wait todayForm
)"_s;

const QString kArrive = uR"(
open taskRowList 喆堃机械
wait overviewForm
press stepPushButton
wait arrivalForm
press arrivePushButton
wait checklistForm
)"_s;

} // namespace

void OfficerDayTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"fieldcase-test"_s);
    app::wearTheme();
}

void OfficerDayTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_org = std::make_unique<tests::TempOrg>();
    m_org->enrolEverybody();
    m_case = m_org->issueCase();
    m_org->officer1().device->close(); // the program opens it now
    app::Options options;
    options.dataFolder = m_org->officer1().device->folder();
    options.language = u"zh_CN"_s;
    m_program = std::make_unique<app::Program>(options, m_org->clock());
    m_program->show();
}

void OfficerDayTest::cleanup()
{
    m_program.reset();
    m_org.reset();
}

QString OfficerDayTest::play(const QString &script)
{
    const auto commands = app::readScript(script, [](const QString &) { return QString(); });
    if (!commands)
        return commands.error().context;
    app::ScriptRunner::Stage stage = m_program->stage();
    stage.shotsFolder = qEnvironmentVariable("FIELDCASE_SHOTS_DIR", m_folder->path());
    app::ScriptRunner runner(*commands, stage);
    QSignalSpy spy(&runner, &app::ScriptRunner::finished);
    runner.start();
    return spy.wait(kPatienceMs) ? spy.at(0).at(0).toString() : u"never ended"_s;
}

void OfficerDayTest::aWrongPassphraseIsRefused()
{
    QCOMPARE(play(u"wait unlockForm\ntype passphraseLineEdit wrong\npress unlockPushButton\n"
                  "waittext messageLabel 口令不正确\nshot day-00-wrong"_s),
             QString());
}

void OfficerDayTest::aWholeVisitFitsInTheWindow()
{
    makePhoto(file(u"photo.jpg"_s));
    QCOMPARE(play(kUnlock + u"shot day-01-today\n"_s + kArrive + u"shot day-02-checklist\n"_s), QString());
    QCOMPARE(play(uR"(
press findingPushButton
wait findingForm
type placeLineEdit 机加工车间北侧
type objectLineEdit "配电箱 JX-07"
type factPlainTextEdit "柜门缺失，带电部位裸露"
answer file "%1"
press photoPushButton
waittext photoListView photo.jpg
waittext draftStateChip 草稿存于本机
shot day-03-finding
press recordPushButton
waittext findingRowList JX-07
shot day-04-findings
press evidencePushButton
waittext evidenceListView photo.jpg
pick evidenceListView photo.jpg
wait evidenceViewForm
shot day-05-evidence
press evidenceViewForm/backPushButton
press overviewPushButton
shot day-06-overview
press timelinePushButton
waittext entryRowList 到达现场
waittext entryRowList 证据被查看
shot day-07-timeline
press documentsPushButton
choose formComboBox F05
press makePushButton
waittext documentsForm 文号已用完
shot day-08-documents
)"_s.arg(file(u"photo.jpg"_s))),
             QString());
    m_program.reset(); // gives the vault back
    QVERIFY(m_org->officer1().device->reopen());
    const auto state = m_org->officer1().ledger().caseState(m_case);
    QVERIFY(state);
    QCOMPARE(state->findings.size(), 1);
    QCOMPARE(state->findings.constFirst().finding.evidence.size(), 1);
    QCOMPARE(state->evidence.size(), 1);
    QCOMPARE(state->evidence.constFirst().views, 1);
    QVERIFY(state->voided.isEmpty());
}

void OfficerDayTest::whatIsNoPictureIsRefused()
{
    QFile fake(file(u"fake.jpg"_s));
    QVERIFY(fake.open(QIODevice::WriteOnly));
    fake.write("this is not a picture");
    fake.close();
    QCOMPARE(play(kUnlock + kArrive + uR"(
press evidencePushButton
answer file "%1"
press importPushButton
waittext evidenceForm 不是可读取的图片
)"_s.arg(file(u"fake.jpg"_s))),
             QString());
    m_program.reset();
    QVERIFY(m_org->officer1().device->reopen());
    QVERIFY(m_org->officer1().ledger().caseState(m_case)->evidence.isEmpty());
    QVERIFY(m_org->officer1().vault().objects().list(m_case)->isEmpty());
}

void OfficerDayTest::aDraftSurvivesALock()
{
    QCOMPARE(play(kUnlock + kArrive + uR"(
press findingPushButton
type factPlainTextEdit "柜门缺失"
waittext draftStateChip 草稿存于本机
press lockPushButton
)"_s + kUnlock + uR"(
open taskRowList 喆堃机械
press findingsPushButton
press newPushButton
waittext factPlainTextEdit 柜门缺失
waittext draftStateChip 草稿存于本机
)"_s),
             QString());
}

QTEST_MAIN(OfficerDayTest)
#include "tst_officerday.moc"
