// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/language.h"
#include "app/field/theme.h"
#include "forms/parts/elidedlabel.h"
#include "forms/shell/shellform.h"
#include "tests/app/sampleofficepages.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;

/// What every page must hold on a tablet of 1280 × 800, in both languages. With FIELDCASE_SHOTS_DIR set it
/// also leaves a picture of each page there.
class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsCutOff_data() { pages(); }
    void nothingIsCutOff();
    void everythingCanBeTouched_data() { pages(); }
    void everythingCanBeTouched();
    void noTwoThingsShareAKey_data() { pages(); }
    void noTwoThingsShareAKey();
    void everyFieldHasAName_data() { pages(); }
    void everyFieldHasAName();
    void escapeGoesBack_data() { pages(); }
    void escapeGoesBack();

private:
    static void pages();
    void show();

    app::Language m_language;
    std::unique_ptr<forms::ShellForm> m_shell;
    QWidget *m_page = nullptr;
};

namespace {

constexpr QSize kTablet{1280, 800};
constexpr int kLeastTouchPx = 54; // 9 mm at 150 dots per inch

QString nameOf(const QWidget *widget)
{
    return u"%1 in %2"_s.arg(widget->objectName(),
                             widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

QList<tests::SamplePage> everyPage()
{
    return tests::samplePages() + tests::sampleOfficePages();
}

template <typename T> QList<T *> visible(QWidget *root)
{
    QList<T *> found;
    const auto all = root->findChildren<T *>();
    for (T *widget : all) {
        if (widget->isVisible())
            found << widget;
    }
    return found;
}

/// A part of a compound widget (the field inside a spin box) is that widget's business.
bool isPartOfAnother(const QWidget *widget)
{
    const QString name = widget->objectName();
    return name.startsWith("qt_"_L1) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
           qobject_cast<QLineEdit *>(widget->parentWidget());
}

} // namespace

void PagesTest::initTestCase()
{
    app::wearTheme();
}

void PagesTest::pages()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    for (const tests::SamplePage &page : everyPage()) {
        for (const QString &language : {u"zh_CN"_s, u"en"_s})
            QTest::newRow(qPrintable(page.name + u" "_s + language)) << page.name << language;
    }
}

void PagesTest::show()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    m_language.use(language);
    m_shell = std::make_unique<forms::ShellForm>();
    m_shell->setPages({forms::Page::Today, forms::Page::Assignments, forms::Page::Review, forms::Page::Draw,
                       forms::Page::Registers, forms::Page::Devices, forms::Page::Sync,
                       forms::Page::Settings});
    m_shell->setPerson(u"张喆"_s, language == "en"_L1 ? u"Officer, Dispatcher, Administrator"_s
                                                      : u"执法人员、任务派发员"_s);
    m_shell->setSyncState(forms::Tone::Warning, u"here"_s,
                          language == "en"_L1 ? u"14 only here"_s : u"14 项仅在本机"_s);
    m_shell->setDemonstrationTime(language == "en"_L1 ? u"Demonstration: 10 Sep, 09:20"_s
                                                      : u"演示时钟：9月10日 09:20"_s);
    for (const tests::SamplePage &sample : everyPage()) {
        if (sample.name == page)
            m_page = sample.make();
    }
    const bool isWholeWindow = page == "unlock"_L1 || page == "enrol"_L1;
    if (isWholeWindow)
        m_page->setParent(m_shell.get());
    else
        m_shell->show(m_page);
    m_shell->resize(kTablet);
    static_cast<QWidget *>(m_shell.get())->show();
    if (isWholeWindow) {
        m_page->resize(kTablet);
        m_page->show();
    }
    QVERIFY(QTest::qWaitForWindowExposed(m_shell.get()));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    if (const QString folder = qEnvironmentVariable("FIELDCASE_SHOTS_DIR"); !folder.isEmpty())
        QVERIFY(m_shell->grab().save(QDir(folder).filePath(u"%1.%2.png"_s.arg(page, language))));
}

void PagesTest::nothingIsCutOff()
{
    show();
    QVERIFY2(m_shell->minimumSizeHint().width() <= kTablet.width(), "the page is too wide for the tablet");
    QVERIFY2(m_shell->minimumSizeHint().height() <= kTablet.height(), "the page is too high for the tablet");
    const auto labels = visible<QLabel>(m_page);
    for (QLabel *label : labels) {
        if (qobject_cast<forms::ElidedLabel *>(label))
            continue; // ends in … by design
        const QSize wanted =
            label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        QVERIFY2(label->width() >= wanted.width() && label->height() >= wanted.height(),
                 qPrintable(u"%1: %2"_s.arg(nameOf(label), label->text())));
    }
    const auto areas = visible<QScrollArea>(m_page);
    for (QScrollArea *area : areas) {
        QVERIFY2(area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff ||
                     area->widget()->width() <= area->viewport()->width(),
                 qPrintable(nameOf(area)));
    }
    const auto buttons = visible<QAbstractButton>(m_shell.get());
    for (QAbstractButton *button : buttons) {
        if (!isPartOfAnother(button))
            QVERIFY2(button->width() >= button->sizeHint().width(),
                     qPrintable(u"%1: %2"_s.arg(nameOf(button), button->text())));
    }
}

void PagesTest::everythingCanBeTouched()
{
    show();
    const auto widgets = visible<QWidget>(m_shell.get());
    for (QWidget *widget : widgets) {
        const bool isTouched = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        if (!isTouched || isPartOfAnother(widget))
            continue;
        QVERIFY2(
            widget->height() >= kLeastTouchPx && widget->width() >= kLeastTouchPx,
            qPrintable(u"%1 is %2 by %3"_s.arg(nameOf(widget)).arg(widget->width()).arg(widget->height())));
    }
}

void PagesTest::noTwoThingsShareAKey()
{
    show();
    QHash<QString, QString> owners;
    const auto widgets = visible<QWidget>(m_shell.get());
    for (QWidget *widget : widgets) {
        QString text;
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            text = label->text();
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            text = button->text();
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        const QString name = key.toString();
        QVERIFY2(!owners.contains(name),
                 qPrintable(u"%1: %2 and %3"_s.arg(name, owners.value(name), nameOf(widget))));
        owners.insert(name, nameOf(widget));
    }
}

void PagesTest::everyFieldHasAName()
{
    show();
    const auto widgets = visible<QWidget>(m_page);
    for (QWidget *widget : widgets) {
        const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                             qobject_cast<QAbstractSpinBox *>(widget) || widget->inherits("QPlainTextEdit");
        if (!isField || isPartOfAnother(widget))
            continue;
        bool isNamed = !widget->accessibleName().isEmpty();
        const auto labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isNamed = isNamed || label->buddy() == widget;
        QVERIFY2(isNamed, qPrintable(nameOf(widget)));
    }
}

void PagesTest::escapeGoesBack()
{
    show();
    QAbstractButton *back = nullptr;
    const auto buttons = visible<QAbstractButton>(m_page);
    for (QAbstractButton *button : buttons) {
        static const QStringList names{u"backPushButton"_s, u"cancelPushButton"_s, u"closePushButton"_s};
        if (names.contains(button->objectName()) && button->isEnabled())
            back = button;
    }
    if (!back)
        return; // reached from the rail, left by it
    QSignalSpy clicked(back, &QAbstractButton::clicked);
    const auto edits = visible<QLineEdit>(m_page);
    QTest::keyClick(edits.isEmpty() ? m_page : edits.constFirst(), Qt::Key_Escape);
    QCOMPARE(clicked.size(), m_page->inherits("QDialog") ? 0 : 1); // a dialog closes by itself
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
