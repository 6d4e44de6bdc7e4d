// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/finding/findingform.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace fieldcase;
using namespace fieldcase::forms;
using namespace Qt::StringLiterals;

class FindingFormTest : public QObject
{
    Q_OBJECT

private slots:
    void eachDraftShowsItsOwnViolation_data();
    void eachDraftShowsItsOwnViolation();
    void anotherLanguageKeepsTheChoice();
    void aPhotoDoesNotDisturbTyping();
};

namespace {

QList<ViolationChoice> catalogue()
{
    return {{u"V08"_s, u"未如实记录事故隐患"_s, u"第四十一条"_s},
            {u"V16"_s, u"安全设备不符合标准"_s, u"第三十六条"_s}};
}

FindingDraft draftOf(const QString &violation)
{
    FindingDraft draft;
    draft.place = u"冲压车间南侧"_s;
    draft.fact = u"未安装光电保护装置"_s;
    draft.violation = violation;
    return draft;
}

} // namespace

void FindingFormTest::eachDraftShowsItsOwnViolation_data()
{
    QTest::addColumn<DraftState>("before");
    QTest::addColumn<DraftState>("after");
    QTest::addColumn<QString>("violation");
    QTest::newRow("a new one after one that was recorded")
        << DraftState::Recorded << DraftState::Untouched << u"V16"_s;
    QTest::newRow("a kept one after one that was typed")
        << DraftState::Unsaved << DraftState::Kept << u"V16"_s;
    QTest::newRow("a recorded one after a kept one") << DraftState::Kept << DraftState::Recorded << u"V16"_s;
    QTest::newRow("a remark without one") << DraftState::Recorded << DraftState::Untouched << QString();
}

void FindingFormTest::eachDraftShowsItsOwnViolation()
{
    QFETCH(DraftState, before);
    QFETCH(DraftState, after);
    QFETCH(QString, violation);
    FindingForm form;
    form.setViolations(catalogue());
    form.setDraft(draftOf(u"V08"_s), before);
    form.setViolations(catalogue()); // as a flow does for each draft it opens
    form.setDraft(draftOf(violation), after);
    QCOMPARE(form.draft().violation, violation);
}

void FindingFormTest::anotherLanguageKeepsTheChoice()
{
    FindingForm form;
    form.setViolations(catalogue());
    form.setDraft(draftOf(u"V08"_s), DraftState::Untouched);
    auto *violations = form.findChild<QComboBox *>(u"violationComboBox"_s);
    QVERIFY(violations);
    violations->setCurrentIndex(2);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&form, &changed);
    QCOMPARE(form.draft().violation, u"V16"_s);
}

void FindingFormTest::aPhotoDoesNotDisturbTyping()
{
    tests::FakeClock clock;
    tests::SeededRandom random(3);
    const auto photo = domain::EvidenceId::create(clock, random);
    FindingForm form;
    form.setViolations(catalogue());
    form.setDraft(draftOf(u"V08"_s), DraftState::Untouched);
    form.show();
    auto *fact = form.findChild<QPlainTextEdit *>(u"factPlainTextEdit"_s);
    QVERIFY(fact);
    fact->setFocus();
    fact->moveCursor(QTextCursor::End);
    QTest::keyClicks(fact, u"abc "_s);
    form.attach(photo);
    QTest::keyClicks(fact, u"def"_s);
    QCOMPARE(form.draft().fact, u"未安装光电保护装置abc def"_s);
    QCOMPARE(form.draft().evidence, QList<domain::EvidenceId>{photo});
}

QTEST_MAIN(FindingFormTest)
#include "tst_findingform.moc"
