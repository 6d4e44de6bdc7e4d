// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/answers.h"
#include "app/field/language.h"
#include "app/field/script/scriptrunner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace fieldcase::app;
using namespace Qt::StringLiterals;

class ScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreDividedAndFilledIn_data();
    void wordsAreDividedAndFilledIn();
    void badLinesAreNamed_data();
    void badLinesAreNamed();
    void pressesAndTypesLikeAPerson();
    void waitsForAnEnabledButton();
    void failureNamesTheLine();
    void picturesAreTakenInEveryLanguage();
};

namespace {

QString valueOf(const QString &name)
{
    return name == u"WHO"_s ? u"海澜"_s : QString();
}

QList<ScriptCommand> script(const QString &text)
{
    const auto commands = readScript(text, valueOf);
    Q_ASSERT(commands);
    return *commands;
}

/// A window with one field, one button that copies it into a label.
struct Window {
    QWidget widget;
    QLineEdit *edit = new QLineEdit;
    QPushButton *button = new QPushButton;
    QLabel *label = new QLabel;

    Window()
    {
        auto *column = new QVBoxLayout(&widget);
        edit->setObjectName(u"nameLineEdit"_s);
        button->setObjectName(u"copyPushButton"_s);
        label->setObjectName(u"copyLabel"_s);
        column->addWidget(edit);
        column->addWidget(button);
        column->addWidget(label);
        QObject::connect(button, &QPushButton::clicked, label, [this] { label->setText(edit->text()); });
        widget.show();
    }
};

QString play(Window &window, const QString &text, const QString &folder = {})
{
    Language language;
    Answers answers;
    ScriptRunner runner(script(text), {&window.widget, &language, &answers, folder, {}});
    QSignalSpy spy(&runner, &ScriptRunner::finished);
    runner.start();
    return spy.wait(10000) ? spy.at(0).at(0).toString() : u"never ended"_s;
}

} // namespace

void ScriptTest::wordsAreDividedAndFilledIn_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"type a b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("quoted with blank and comment")
        << u"  type a \"b c\"  # why"_s << QStringList{u"a"_s, u"b c"_s};
    QTest::newRow("escapes") << u"type a \"b\\n\\\"c\\\"\""_s << QStringList{u"a"_s, u"b\n\"c\""_s};
    QTest::newRow("empty text") << u"type a \"\""_s << QStringList{u"a"_s, QString()};
    QTest::newRow("variable") << u"type a ${WHO}公司"_s << QStringList{u"a"_s, u"海澜公司"_s};
    QTest::newRow("hash inside a word") << u"type a b#c"_s << QStringList{u"a"_s, u"b#c"_s};
}

void ScriptTest::wordsAreDividedAndFilledIn()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    QCOMPARE(script(line), (QList<ScriptCommand>{{1, u"type"_s, words}}));
}

void ScriptTest::badLinesAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown verb") << u"\nfly away"_s << u"line 2: no such command: fly"_s;
    QTest::newRow("open quote") << u"type a \"b"_s << u"line 1: a quote stays open"_s;
    QTest::newRow("too few words") << u"type a"_s << u"line 1: wrong number of words after type"_s;
}

void ScriptTest::badLinesAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto commands = readScript(text, valueOf);
    QVERIFY(!commands);
    QCOMPARE(commands.error().context, reason);
}

void ScriptTest::pressesAndTypesLikeAPerson()
{
    Window window;
    QCOMPARE(
        play(window, u"type nameLineEdit \"示例市 海澜\"\npress copyPushButton\nwaittext copyLabel 海澜"_s),
        QString());
    QCOMPARE(window.label->text(), u"示例市 海澜"_s);
}

void ScriptTest::waitsForAnEnabledButton()
{
    Window window;
    window.button->setEnabled(false);
    QTimer::singleShot(50, window.button, [&window] { window.button->setEnabled(true); });
    QCOMPARE(play(window, u"type nameLineEdit x\npress copyPushButton"_s), QString());
    QCOMPARE(window.label->text(), u"x"_s);
}

void ScriptTest::failureNamesTheLine()
{
    Window window;
    QTemporaryDir folder;
    QCOMPARE(play(window, u"\nwait missingLabel visible 0"_s, folder.path()),
             u"line 2: wait missingLabel visible 0: nothing visible is called missingLabel"_s);
    QVERIFY(QFile::exists(folder.filePath(u"failure.png"_s)));
}

void ScriptTest::picturesAreTakenInEveryLanguage()
{
    Window window;
    QTemporaryDir folder;
    QCOMPARE(play(window, u"languages zh_CN en\nshot one"_s, folder.path()), QString());
    QVERIFY(QFile::exists(folder.filePath(u"one.zh_CN.png"_s)));
    QVERIFY(QFile::exists(folder.filePath(u"one.en.png"_s)));
}

QTEST_MAIN(ScriptTest)
#include "tst_script.moc"
