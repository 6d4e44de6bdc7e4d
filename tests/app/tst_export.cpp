// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bundlemanifest.h"
#include "tests/app/playedwindow.h"
#include "tests/support/playedcase.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;

/// A decided case leaves the window as a folder for the court.
class ExportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theApproverHandsTheCaseOut();
    void whatIsThereIsNotTouched();
    void aPlaceThatCannotBeWrittenIsNamed();
    void nothingIsHandedOutBeforeAllIsHere();
    void anOfficerHandsOutWhatIsSubmitted();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] int exportsNoted(tests::Member &member) const;

    QTemporaryDir m_folder;
    tests::TempOrg m_org;
    std::unique_ptr<tests::PlayedCase> m_case;
};

namespace {

/// From the unlocked window to the export page.
const QString kOpenFromReview = uR"(
press reviewToolButton
press allPushButton
open casesListView 鑫源化工专项检查
wait reviewForm
press reviewForm/exportPushButton
wait exportForm
)"_s;

/// What `fieldcase-verify` says, and 0 when all is well.
int verify(const QString &folder, QString *words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(FIELDCASE_BINARY_DIR "/bin/fieldcase-verify"), {u"bundle"_s, folder});
    process.waitForFinished();
    *words = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

void ExportTest::initTestCase()
{
    tests::prepareWindows();
    m_org.enrolEverybody();
    m_case = std::make_unique<tests::PlayedCase>(m_org);
}

int ExportTest::exportsNoted(tests::Member &member) const
{
    const auto state = member.ledger().caseState(m_case->caseId());
    if (!state)
        return -1;
    int noted = 0;
    for (const domain::EvidenceState &piece : state->evidence)
        noted += piece.exports;
    return noted;
}

void ExportTest::theApproverHandsTheCaseOut()
{
    const QString folder = path(u"案卷"_s);
    {
        tests::PlayedWindow window(m_case->approver(), m_org.clock());
        QCOMPARE(window.unlockAndPlay(kOpenFromReview + uR"(
answer save "%1"
press writePushButton
waittext exportForm 已导出
shot export-done
press exportForm/closePushButton
wait reviewForm
)"_s.arg(folder)),
                 QString());
    }
    QString words;
    QVERIFY2(verify(folder, &words) == 0, qPrintable(words));
    QVERIFY(QFileInfo::exists(folder + u"/README.txt"_s));
    QVERIFY(!QFileInfo::exists(folder + u".making"_s));
    // both photos, and the bundle says so itself
    QCOMPARE(exportsNoted(m_case->approver()), 2);
    QFile file(folder + u"/manifest.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto manifest = domain::BundleManifest::fromBytes(file.readAll());
    QVERIFY(manifest);
    const auto entries = m_case->approver().ledger().entries(m_case->caseId());
    QVERIFY(entries);
    QCOMPARE(manifest->entries.size(), entries->size());
}

void ExportTest::whatIsThereIsNotTouched()
{
    const QString folder = path(u"already"_s);
    QVERIFY(QDir().mkpath(folder));
    const int before = exportsNoted(m_case->approver());
    {
        tests::PlayedWindow window(m_case->approver(), m_org.clock());
        QCOMPARE(window.unlockAndPlay(kOpenFromReview + uR"(
answer save "%1"
press writePushButton
waittext exportForm 已有同名
shot export-exists
)"_s.arg(folder)),
                 QString());
    }
    QVERIFY(QDir(folder).isEmpty());
    QCOMPARE(exportsNoted(m_case->approver()), before);
}

void ExportTest::aPlaceThatCannotBeWrittenIsNamed()
{
    QFile file(path(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    tests::PlayedWindow window(m_case->approver(), m_org.clock());
    QCOMPARE(window.unlockAndPlay(kOpenFromReview + uR"(
answer save "%1"
press writePushButton
waittext exportForm 无法写入
wait writePushButton usable
)"_s.arg(path(u"a file/case"_s))),
             QString());
}

void ExportTest::nothingIsHandedOutBeforeAllIsHere()
{
    // whoever passed the case has read it, but its objects lie with the approver
    tests::PlayedWindow window(m_org.member(domain::Role::Reviewer), m_org.clock());
    QCOMPARE(window.unlockAndPlay(kOpenFromReview + uR"(
waittext exportForm 个对象不在本机
wait writePushButton disabled
shot export-missing
)"_s),
             QString());
}

void ExportTest::anOfficerHandsOutWhatIsSubmitted()
{
    tests::PlayedWindow window(m_org.officer1(), m_org.clock());
    QCOMPARE(window.unlockAndPlay(uR"(
press assignmentsToolButton
open caseRowList 鑫源化工专项检查
wait overviewForm
press caseForm/exportPushButton
wait exportForm
shot export-officer
press exportForm/closePushButton
wait overviewForm
)"_s),
             QString());
}

QTEST_MAIN(ExportTest)
#include "tst_export.moc"
