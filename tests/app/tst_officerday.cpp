// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/program.h"
#include "app/field/theme.h"
#include "tests/support/tempvault.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPlainTextEdit>
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
    void aVisitNeedsNoPointer();
    void locksAfterTheKeptIdleTime();
    void documentsAreMadeSignedPrintedAndVoided();

private:
    void leaseNumbers();
    [[nodiscard]] QWidget *shown(const QString &name) const;
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

/// Every item of the one pack is in order.
QString answerChecklist()
{
    constexpr int kItems = 12;
    QString script;
    for (int item = 1; item <= kItems; ++item)
        script += u"waittext packLabel \"· C%1\"\npress okPushButton\npress savePushButton\n"_s.arg(item);
    return script + u"waittext progressLabel \"%1 / %1\"\n"_s.arg(kItems);
}

QString sign(const QString &slot)
{
    return uR"(
wait %1SignPushButton usable 60
press %1SignPushButton
wait signatureForm
stroke signaturePad 150,500 300,300 450,650
stroke signaturePad 550,300 700,600 850,400
press acceptPushButton
wait signatureForm gone
wait %1SignPushButton gone
)"_s.arg(slot);
}

/// A document from its making to the printed file, and back to the list.
QString make(const QString &form, const QString &partySigns, const QString &printedFile)
{
    return u"choose formComboBox %1\npress makePushButton\nwait documentForm visible 60\n"_s.arg(form) +
           sign(u"officer1"_s) + sign(u"officer2"_s) + partySigns + uR"(
press finalisePushButton
wait printPushButton usable 60
waittext documentForm/stageStateChip 已定稿
shot day-11-%1
answer printer "file:%2"
press printPushButton
waittext documentForm/messageBar 已送打印机 60
press documentForm/backPushButton
wait documentsForm
)"_s.arg(form, printedFile);
}

} // namespace

void OfficerDayTest::leaseNumbers()
{
    QVERIFY(m_org->officer1().device->reopen());
    const domain::DeviceId device = m_org->officer1().vault().keys().device();
    for (const QString &form : {u"F03"_s, u"F05"_s})
        QVERIFY(m_org->office().ledger().append(m_org->orgCase(),
                                                domain::NumbersLeased{device, form, 2026, 1, 20}));
    m_org->exchange();
    m_org->officer1().device->close();
}

QWidget *OfficerDayTest::shown(const QString &name) const
{
    const auto found = m_program->stage().window->findChildren<QWidget *>(name);
    const auto visible =
        std::find_if(found.cbegin(), found.cend(), [](const QWidget *widget) { return widget->isVisible(); });
    return visible == found.cend() ? nullptr : *visible;
}

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
    if (!spy.wait(kPatienceMs))
        return u"never ended"_s;
    // Whatever was shown, no page may push the window beyond the tablet.
    const QSize size = stage.window->size();
    if (size != QSize(1280, 800))
        return u"the window grew to %1 x %2"_s.arg(size.width()).arg(size.height());
    return spy.at(0).at(0).toString();
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

void OfficerDayTest::aVisitNeedsNoPointer()
{
    QCOMPARE(play(uR"(
wait unlockForm
type passphraseLineEdit "correct horse battery staple"
key Return
wait todayForm
key F2
waittext caseRowList 喆堃机械
key Down
key Return
wait overviewForm
key Ctrl+3
wait findingsForm
key Ctrl+1
wait stepPushButton usable
key Alt+A
wait arrivalForm
key Alt+W
waittext packLabel "· C1"
key Alt+2
wait savePushButton usable
key Alt+S
waittext answerStateChip 有问题
key Alt+I
wait findingForm
key Escape
wait findingsForm
key Ctrl+7
waittext entryRowList 到达现场
key Escape
wait caseRowList
key Ctrl+L
wait unlockForm
)"_s),
             QString());
}

void OfficerDayTest::locksAfterTheKeptIdleTime()
{
    QVERIFY(m_org->officer1().device->reopen());
    QVERIFY(m_org->officer1().vault().settings().setValue(u"window/idleMinutes"_s, "2"));
    m_org->officer1().device->close();
    QCOMPARE(play(kUnlock + kArrive + u"press findingPushButton\ntype factPlainTextEdit 柜门缺失\n"_s),
             QString());

    QWidget *fact = shown(u"factPlainTextEdit"_s);
    QVERIFY(fact);
    m_org->clock().advance(std::chrono::seconds(119));
    QTest::keyClicks(fact, u"x"_s); // in time: the two minutes begin anew
    m_org->clock().advance(std::chrono::seconds(119));
    QTest::keyClicks(fact, u"y"_s);
    QCoreApplication::processEvents();
    QVERIFY(!shown(u"unlockForm"_s));

    m_org->clock().advance(std::chrono::seconds(120));
    QTest::keyClicks(fact, u"z"_s); // too late: it reaches nobody
    QTRY_VERIFY(shown(u"unlockForm"_s));
    QTRY_VERIFY(m_org->officer1().device->reopen()); // the program has given the vault back
    m_org->officer1().device->close();
    QCOMPARE(play(kUnlock + uR"(
open taskRowList 喆堃机械
press findingsPushButton
press newPushButton
waittext factPlainTextEdit 柜门缺失xy
)"_s),
             QString());
    const auto *kept = qobject_cast<QPlainTextEdit *>(shown(u"factPlainTextEdit"_s));
    QVERIFY(kept);
    QCOMPARE(kept->toPlainText(), u"柜门缺失xy"_s);
}

void OfficerDayTest::documentsAreMadeSignedPrintedAndVoided()
{
    leaseNumbers();
    QCOMPARE(play(kUnlock + kArrive + answerChecklist() + uR"(
press findingsPushButton
press newPushButton
wait findingForm
type placeLineEdit 机加工车间北侧
type factPlainTextEdit "柜门缺失，带电部位裸露"
waittext missingLabel 对象
wait recordPushButton disabled
type objectLineEdit "配电箱 JX-07"
press recordPushButton
waittext findingRowList 柜门缺失
press documentsPushButton
)"_s),
             QString());
    const QString party = sign(u"party"_s);
    const QString refusal = uR"(
wait partySignPushButton usable 60
press partySignPushButton
wait signatureForm
press refusePushButton
type refusalLineEdit "不认可整改期限"
press refusePushButton
wait signatureForm gone
)"_s;
    QCOMPARE(
        play(make(u"F03"_s, party, file(u"F03.pdf"_s)) + make(u"F05"_s, refusal, file(u"F05.pdf"_s)) + uR"(
pick documentRowList 责令限期整改指令书
wait documentForm
press voidPushButton
wait reasonForm
type reasonLineEdit 整改期限写错
press actPushButton
wait reasonForm gone
waittext documentForm/stageStateChip 已作废
shot day-12-void
)"_s),
        QString());
    m_program.reset();
    QVERIFY(m_org->officer1().device->reopen());
    const auto state = m_org->officer1().ledger().caseState(m_case);
    QVERIFY(state);
    QVERIFY(state->voided.isEmpty());
    QCOMPARE(state->documents.size(), 2);
    const domain::DocumentState &record = state->documents.at(0);
    QCOMPARE(record.generated.number, u"（鲁示）应急检记〔2026〕1号"_s);
    QVERIFY(record.finalised && !record.isVoid());
    QCOMPARE(record.signatures.size(), 3);
    QCOMPARE(record.signatures.at(2).strokes.size(), 2);
    QCOMPARE(record.printedCopies, 1);
    const domain::DocumentState &order = state->documents.at(1);
    QCOMPARE(order.signatures.at(2).refusal, u"不认可整改期限"_s);
    QVERIFY(order.finalised && order.isVoid());
    for (const QString &name : {u"F03.pdf"_s, u"F05.pdf"_s}) {
        QFile printed(file(name));
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.read(5) == "%PDF-");
    }
}

QTEST_MAIN(OfficerDayTest)
#include "tst_officerday.moc"
