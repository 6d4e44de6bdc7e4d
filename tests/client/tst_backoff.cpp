// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/backoff.h"
#include "tests/support/seededrandom.h"

#include <QSet>
#include <QtTest>

using namespace fieldcase;
using client::Backoff;
using namespace std::chrono_literals;

class BackoffTest : public QObject
{
    Q_OBJECT
private slots:
    void doublesUpToTheLongest_data();
    void doublesUpToTheLongest();
    void spreadsTheDevices();
    void neverGivesUp();
};

void BackoffTest::doublesUpToTheLongest_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("mostMs");
    QTest::newRow("after the first failure") << 1 << qint64(2000);
    QTest::newRow("after the second") << 2 << qint64(4000);
    QTest::newRow("after the fifth") << 5 << qint64(32000);
    QTest::newRow("after the tenth") << 10 << qint64(600000);
    QTest::newRow("after the thousandth") << 1000 << qint64(600000);
}

void BackoffTest::doublesUpToTheLongest()
{
    QFETCH(int, failures);
    QFETCH(qint64, mostMs);
    tests::SeededRandom random(7);
    for (int i = 0; i < 200; ++i) {
        const qint64 ms = Backoff().pause(failures, random).count();
        QVERIFY2(ms >= mostMs / 2 && ms <= mostMs, QByteArray::number(ms).constData());
    }
}

void BackoffTest::spreadsTheDevices()
{
    tests::SeededRandom random(7);
    QSet<qint64> pauses;
    for (int i = 0; i < 100; ++i)
        pauses.insert(Backoff().pause(10, random).count());
    QVERIFY(pauses.size() > 90);
}

void BackoffTest::neverGivesUp()
{
    tests::SeededRandom random(7);
    const Backoff odd{1ms, 1ms};
    QCOMPARE(odd.pause(std::numeric_limits<int>::max(), random), 1ms);
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
