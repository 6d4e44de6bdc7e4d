// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/signaturepad.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>

using namespace fieldcase::forms;

class SignaturePadTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theMouseWrites();
    void aFingerWrites();
    void aPenWritesWithItsPressure();
    void aPalmBesideThePenWritesNothing();
    void pointsStayInsideTheSlot();
    void keysTakeBack();
    void escapeDropsTheStrokeInHandOnly();
    void timeNeverRunsBack();
    void theInkIsSeen();

private:
    void drag(QPoint from, QPoint to);
    void pen(QEvent::Type type, QPointF at, qreal pressure);

    std::unique_ptr<SignaturePad> m_pad;
    std::unique_ptr<QSignalSpy> m_changes;
};

void SignaturePadTest::init()
{
    m_changes.reset();
    m_pad = std::make_unique<SignaturePad>();
    m_pad->resize(420, 120);
    m_pad->setSlotSize({40, 10}); // the frame is 400 × 100 from (10, 10)
    m_pad->show();
    m_pad->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_pad.get()));
    m_changes = std::make_unique<QSignalSpy>(m_pad.get(), &SignaturePad::strokesChanged);
}

void SignaturePadTest::drag(QPoint from, QPoint to)
{
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_pad.get(), (from + to) / 2);
    QTest::mouseMove(m_pad.get(), to);
    QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, to);
}

void SignaturePadTest::pen(QEvent::Type type, QPointF at, qreal pressure)
{
    static const QPointingDevice kPen(QStringLiteral("pen"), 7, QInputDevice::DeviceType::Stylus,
                                      QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure,
                                      1, 1);
    QTabletEvent event(type, &kPen, at, at, pressure, 0, 0, 0, 0, 0, {},
                       type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
                       type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton);
    QCoreApplication::sendEvent(m_pad.get(), &event);
    QVERIFY(event.isAccepted());
}

void SignaturePadTest::theMouseWrites()
{
    drag({10, 10}, {210, 60});
    const auto strokes = m_pad->strokes();
    QCOMPARE(strokes.size(), 1);
    QCOMPARE(strokes.first().size(), 3);
    QCOMPARE(strokes.first().first().x, 0);
    QCOMPARE(strokes.first().first().t, 0);
    QCOMPARE(strokes.first().last().x, 5'000);
    QCOMPARE(strokes.first().last().y, 5'000);
    QCOMPARE(strokes.first().last().p, 500);
    QCOMPARE(m_changes->count(), 1);
    QVERIFY(m_changes->first().first().toBool());
}

void SignaturePadTest::aFingerWrites()
{
    std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QTest::touchEvent(m_pad.get(), screen.get()).press(0, QPoint(20, 20));
    QTest::touchEvent(m_pad.get(), screen.get()).move(0, QPoint(60, 40));
    QTest::touchEvent(m_pad.get(), screen.get())
        .move(0, QPoint(90, 70))
        .press(1, QPoint(300, 90)); // the palm
    QTest::touchEvent(m_pad.get(), screen.get()).release(0, QPoint(90, 70)).release(1, QPoint(300, 90));
    QCOMPARE(m_pad->strokes().size(), 1);
    QCOMPARE(m_pad->strokes().first().size(), 3);
    QCOMPARE(m_pad->strokes().first().last().x, 2'000);
}

void SignaturePadTest::aPenWritesWithItsPressure()
{
    pen(QEvent::TabletPress, {20, 20}, 0.2);
    pen(QEvent::TabletMove, {60, 30}, 0.9);
    pen(QEvent::TabletRelease, {60, 30}, 0);
    QCOMPARE(m_pad->strokes().size(), 1);
    QCOMPARE(m_pad->strokes().first().size(), 2);
    QCOMPARE(m_pad->strokes().first().first().p, 200);
    QCOMPARE(m_pad->strokes().first().last().p, 900);
}

void SignaturePadTest::aPalmBesideThePenWritesNothing()
{
    pen(QEvent::TabletPress, {20, 20}, 0.5);
    drag({300, 90}, {310, 95});
    pen(QEvent::TabletMove, {40, 20}, 0.5);
    pen(QEvent::TabletRelease, {40, 20}, 0);
    QCOMPARE(m_pad->strokes().size(), 1);
    QCOMPARE(m_pad->strokes().first().last().x, 750);
}

void SignaturePadTest::pointsStayInsideTheSlot()
{
    drag({1, 1}, {419, 119});
    for (const auto &point : m_pad->strokes().first()) {
        QVERIFY(point.x >= 0 && point.x <= 10'000);
        QVERIFY(point.y >= 0 && point.y <= 10'000);
    }
    QCOMPARE(m_pad->strokes().first().last().x, 10'000);
}

void SignaturePadTest::keysTakeBack()
{
    drag({20, 20}, {60, 60});
    drag({80, 20}, {90, 60});
    QTest::keyClick(m_pad.get(), Qt::Key_Backspace);
    QCOMPARE(m_pad->strokes().size(), 1);
    drag({80, 20}, {90, 60});
    QTest::keyClick(m_pad.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_pad->strokes().size(), 1);
    drag({80, 20}, {90, 60});
    QTest::keyClick(m_pad.get(), Qt::Key_Delete);
    QVERIFY(m_pad->strokes().isEmpty());
    QVERIFY(!m_changes->last().first().toBool());
    QTest::keyClick(m_pad.get(), Qt::Key_Backspace);
    QVERIFY(m_pad->strokes().isEmpty());
}

void SignaturePadTest::escapeDropsTheStrokeInHandOnly()
{
    drag({20, 20}, {60, 60});
    QTest::mousePress(m_pad.get(), Qt::LeftButton, {}, {100, 50});
    QTest::mouseMove(m_pad.get(), {140, 50});
    QTest::keyClick(m_pad.get(), Qt::Key_Escape);
    QTest::mouseMove(m_pad.get(), {180, 50});
    QTest::mouseRelease(m_pad.get(), Qt::LeftButton, {}, {180, 50});
    QCOMPARE(m_pad->strokes().size(), 1);
    QCOMPARE(m_changes->count(), 1);
}

void SignaturePadTest::timeNeverRunsBack()
{
    for (int i = 0; i < 4; ++i)
        drag({20 + i * 40, 20}, {50 + i * 40, 80});
    pen(QEvent::TabletPress, {300, 20}, 0.5); // made by hand, its time is 0
    pen(QEvent::TabletRelease, {300, 20}, 0);
    int last = 0;
    const auto strokes = m_pad->strokes();
    for (const auto &stroke : strokes) {
        for (const auto &point : stroke) {
            QVERIFY(point.t >= last);
            last = point.t;
        }
    }
    QCOMPARE(strokes.size(), 5);
}

void SignaturePadTest::theInkIsSeen()
{
    const QImage before = m_pad->grab().toImage();
    drag({100, 40}, {140, 40});
    const QImage after = m_pad->grab().toImage();
    QVERIFY(qGray(before.pixel(120, 40)) > 200);
    QVERIFY(qGray(after.pixel(120, 40)) < 90);
}

QTEST_MAIN(SignaturePadTest)
#include "tst_signaturepad.moc"
