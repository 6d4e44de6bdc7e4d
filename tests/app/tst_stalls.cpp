// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/playedwindow.h"
#include "tests/app/preparedcase.h"
#include "tests/app/stallmeter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using domain::Role;
using tests::PlayedWindow;
using tests::StallMeter;

/// The window goes on while it works: nothing that a person does with photos of 12 megapixels, and no page
/// that is opened, takes the window's thread longer than a frame. FIELDCASE_STALLS=1 tells of every step.
class StallsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anOfficersPagesOpenAtOnce();
    void aReviewersPagesOpenAtOnce();

private:
    /// Plays \a script, and notes the worst event when it took longer than a frame.
    [[nodiscard]] QString play(PlayedWindow &window, const QString &script);

    QTemporaryDir m_folder;
    std::unique_ptr<tests::TempOrg> m_org;
    std::unique_ptr<tests::PreparedCase> m_case;
    QStringList m_slow;
};

namespace {

constexpr double kMostMs = 16;
constexpr QSize kTwelveMegapixels{4000, 3000};
constexpr int kGrain = 8;

/// A photo as a tablet's camera makes them: some megabytes.
void makePhoto(const QString &path, uint seed)
{
    QImage image(kTwelveMegapixels, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            seed = seed * 1664525U + 1013904223U;
            const int noise = int(seed >> 28U);
            line[x] = qRgb((x / kGrain + noise) & 255, (y / kGrain + noise) & 255, 128 + noise);
        }
    }
    QVERIFY(image.save(path, "JPEG", 92));
}

StallMeter &meter()
{
    return *static_cast<StallMeter *>(QCoreApplication::instance());
}

} // namespace

void StallsTest::initTestCase()
{
    tests::prepareWindows();
    qputenv("FIELDCASE_CAMERA", "pattern");
    for (const uint seed : {1U, 2U})
        makePhoto(m_folder.filePath(u"photo%1.jpg"_s.arg(seed)), seed);
}

void StallsTest::init()
{
    m_slow.clear();
    m_org = std::make_unique<tests::TempOrg>();
    m_org->enrolEverybody();
    m_case = std::make_unique<tests::PreparedCase>(*m_org);
}

void StallsTest::cleanup()
{
    m_case.reset();
    m_org.reset();
}

QString StallsTest::play(PlayedWindow &window, const QString &script)
{
    static_cast<void>(meter().takeWorst(0));
    if (const QString why = window.play(script); !why.isEmpty())
        return why;
    const QList<StallMeter::Stall> worst = meter().takeWorst(3);
    if (qEnvironmentVariableIsSet("FIELDCASE_STALLS")) {
        for (const StallMeter::Stall &stall : worst)
            qInfo("%6.1f ms work %6.1f ms wall  %s  [%s]", stall.cpuMs, stall.wallMs, qPrintable(stall.what),
                  qPrintable(script.simplified()));
    }
    if (!worst.isEmpty() && worst.constFirst().cpuMs > kMostMs)
        m_slow << u"%1 ms: %2 [%3]"_s.arg(worst.constFirst().cpuMs).arg(worst.constFirst().what, script);
    return {};
}

void StallsTest::anOfficersPagesOpenAtOnce()
{
    PlayedWindow window(m_org->officer1(), m_org->clock());
    QCOMPARE(window.unlockAndPlay({}), QString());
    const QStringList steps{
        u"press assignmentsToolButton\nwait caseRowList"_s,
        u"open caseRowList 喆堃机械\nwait overviewForm"_s,
        u"press checklistPushButton\nwait checklistForm"_s,
        u"press findingsPushButton\nwait findingsForm"_s,
        u"open findingRowList \"3 号冲床\"\nwait findingForm"_s,
        u"answer file \"%1\"\npress photoPushButton\nwaittext photoListView photo1"_s.arg(
            m_folder.filePath(u"photo1.jpg"_s)),
        u"answer file \"%1\"\npress photoPushButton\nwaittext photoListView photo2"_s.arg(
            m_folder.filePath(u"photo2.jpg"_s)),
        u"pick photoListView photo1\nwait evidenceViewForm/pictureView drawn"_s,
        u"press zoomInPushButton\npress zoomInPushButton"_s,
        u"press evidenceViewForm/backPushButton\nwait findingForm"_s,
        u"press findingForm/backPushButton\nwait findingsForm"_s,
        u"press evidencePushButton\nwaittext evidenceListView photo2"_s,
        u"pick evidenceListView photo2\nwait evidenceViewForm/pictureView drawn"_s,
        u"press evidenceViewForm/previousPushButton\nwait evidenceViewForm/pictureView drawn"_s,
        u"press evidenceViewForm/backPushButton"_s,
        u"press documentsPushButton\nwait documentsForm"_s,
        u"open documentRowList 现场检查记录\nwait documentForm\nwait pageCanvas drawn"_s,
        u"press documentForm/backPushButton"_s,
        u"press procedurePushButton\nwait procedureForm"_s,
        u"press timelinePushButton\nwait timelineForm"_s,
        u"press stepPushButton\nwait submitForm"_s,
        u"press submitForm/cancelPushButton"_s,
        u"press settingsToolButton\nwait settingsForm"_s,
        u"press todayToolButton\nwait todayForm"_s,
    };
    for (const QString &step : steps)
        QCOMPARE(play(window, step), QString());
    QVERIFY2(m_slow.isEmpty(), qPrintable(m_slow.join(u'\n')));
}

void StallsTest::aReviewersPagesOpenAtOnce()
{
    m_case->propose();
    m_case->submit();
    m_case->pass();
    PlayedWindow window(m_org->member(Role::Approver), m_org->clock());
    QCOMPARE(window.unlockAndPlay({}), QString());
    const QStringList steps{
        u"press reviewToolButton\npress allPushButton\nwaittext casesListView 喆堃机械"_s,
        u"open casesListView 喆堃机械\nwait reviewForm\nwait reviewForm/pictureView drawn"_s,
        u"choose documentComboBox 责令限期整改指令书\nwait pageCanvas drawn"_s,
        u"press procedurePushButton\nwait decisionForm"_s,
    };
    for (const QString &step : steps)
        QCOMPARE(play(window, step), QString());
    QVERIFY2(m_slow.isEmpty(), qPrintable(m_slow.join(u'\n')));
}

int main(int argc, char **argv)
{
    StallMeter application(argc, argv);
    StallsTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stalls.moc"
