// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/unlock/enrolform.h"
#include "forms/unlock/unlockform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fieldcase::forms;

class UnlockFormTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyPassphraseCannotBeTried();
    void enterTriesThePassphrase();
    void refusalIsSaidAndThePassphraseIsSelected();
    void busyFormTakesNoSecondAttempt();
    void waitingIsShownAndBlocks();
    void enrolmentNeedsTicketAndTwoEqualLongPassphrases_data();
    void enrolmentNeedsTicketAndTwoEqualLongPassphrases();
};

namespace {

template <typename T> T *child(QWidget &form, const char *name)
{
    auto *found = form.findChild<T *>(QLatin1String(name));
    Q_ASSERT(found);
    return found;
}

} // namespace

void UnlockFormTest::emptyPassphraseCannotBeTried()
{
    UnlockForm form;
    form.show();
    auto *button = child<QPushButton>(form, "unlockPushButton");
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(child<QLineEdit>(form, "passphraseLineEdit"), QStringLiteral("a"));
    QVERIFY(button->isEnabled());
}

void UnlockFormTest::enterTriesThePassphrase()
{
    UnlockForm form;
    form.show();
    QSignalSpy spy(&form, &UnlockForm::unlockRequested);
    auto *edit = child<QLineEdit>(form, "passphraseLineEdit");
    QTest::keyClicks(edit, QStringLiteral("correct horse"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("correct horse"));
}

void UnlockFormTest::refusalIsSaidAndThePassphraseIsSelected()
{
    UnlockForm form;
    form.show();
    auto *edit = child<QLineEdit>(form, "passphraseLineEdit");
    QTest::keyClicks(edit, QStringLiteral("wrong"));
    form.refuse(QStringLiteral("No."));
    QVERIFY(child<QLabel>(form, "messageLabel")->isVisible());
    QCOMPARE(child<QLabel>(form, "messageLabel")->text(), QStringLiteral("No."));
    QCOMPARE(edit->selectedText(), QStringLiteral("wrong"));
}

void UnlockFormTest::busyFormTakesNoSecondAttempt()
{
    UnlockForm form;
    form.show();
    QSignalSpy spy(&form, &UnlockForm::unlockRequested);
    auto *edit = child<QLineEdit>(form, "passphraseLineEdit");
    QTest::keyClicks(edit, QStringLiteral("correct horse"));
    form.setBusy(true);
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::mouseClick(child<QPushButton>(form, "unlockPushButton"), Qt::LeftButton);
    QCOMPARE(spy.size(), 0);
}

void UnlockFormTest::waitingIsShownAndBlocks()
{
    UnlockForm form;
    form.show();
    QTest::keyClicks(child<QLineEdit>(form, "passphraseLineEdit"), QStringLiteral("a"));
    form.setWaitSeconds(4);
    auto *button = child<QPushButton>(form, "unlockPushButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(button->text().contains(u'4'));
    form.setWaitSeconds(0);
    QVERIFY(button->isEnabled());
}

void UnlockFormTest::enrolmentNeedsTicketAndTwoEqualLongPassphrases_data()
{
    QTest::addColumn<QString>("ticket");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("repeated");
    QTest::addColumn<bool>("possible");
    const QString good = QStringLiteral("long enough");
    QTest::newRow("all there") << QStringLiteral("t") << good << good << true;
    QTest::newRow("no ticket") << QString() << good << good << false;
    QTest::newRow("blank ticket") << QStringLiteral(" \n") << good << good << false;
    QTest::newRow("too short") << QStringLiteral("t") << QStringLiteral("short") << QStringLiteral("short")
                               << false;
    QTest::newRow("different") << QStringLiteral("t") << good << QStringLiteral("long enouhg") << false;
}

void UnlockFormTest::enrolmentNeedsTicketAndTwoEqualLongPassphrases()
{
    QFETCH(QString, ticket);
    QFETCH(QString, passphrase);
    QFETCH(QString, repeated);
    QFETCH(bool, possible);
    EnrolForm form;
    form.show();
    QSignalSpy spy(&form, &EnrolForm::enrolRequested);
    child<QPlainTextEdit>(form, "ticketPlainTextEdit")->setPlainText(ticket);
    QTest::keyClicks(child<QLineEdit>(form, "passphraseLineEdit"), passphrase);
    QTest::keyClicks(child<QLineEdit>(form, "repeatLineEdit"), repeated);
    QTest::mouseClick(child<QPushButton>(form, "enrolPushButton"), Qt::LeftButton);
    QCOMPARE(spy.size(), possible ? 1 : 0);
    if (possible)
        QCOMPARE(spy.at(0).at(0).value<EnrolDraft>(), (EnrolDraft{ticket, passphrase, repeated}));
}

QTEST_MAIN(UnlockFormTest)
#include "tst_unlockform.moc"
