// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/democlock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace fieldcase::domain;
using namespace Qt::StringLiterals;

class DemoClockTest final : public QObject
{
    Q_OBJECT

private slots:
    void everybodyReadsTheSameTime();
    void timeGoesOnFromTheWriting();
    void aBrokenFileIsNamed();
    void aMissingFileKeepsTheLastTime();
};

void DemoClockTest::everybodyReadsTheSameTime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clock"_s);
    const QDateTime visit = QDateTime::fromString(u"2026-09-10T09:20:00+08:00"_s, Qt::ISODate);
    QVERIFY(DemoClock::set(path, visit));
    const auto one = DemoClock::open(path);
    const auto other = DemoClock::open(path);
    QVERIFY(one);
    QVERIFY(other);
    QVERIFY(visit.msecsTo((*one)->nowUtc()) < 60'000);
    QVERIFY(visit.msecsTo((*one)->nowUtc()) >= 0);
    QVERIFY(DemoClock::set(path, visit.addDays(12)));
    QCOMPARE((*one)->nowUtc().date(), QDate(2026, 9, 22));
    QCOMPARE((*other)->nowUtc().date(), QDate(2026, 9, 22));
    QCOMPARE((*one)->nowUtc().timeSpec(), Qt::UTC);
    QCOMPARE((*one)->bootId(), SystemClock().bootId());
}

void DemoClockTest::timeGoesOnFromTheWriting()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clock"_s);
    const QDateTime visit = QDateTime::fromString(u"2026-09-10T01:20:00Z"_s, Qt::ISODate);
    QVERIFY(DemoClock::set(path, visit));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600), QFileDevice::FileModificationTime));
    file.close();
    const auto clock = DemoClock::open(path);
    QVERIFY(visit.addSecs(3600) <= (*clock)->nowUtc());
}

void DemoClockTest::aBrokenFileIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clock"_s);
    QCOMPARE(DemoClock::open(path).error().code, ErrorCode::NotFound);
    for (const QByteArray &content :
         {QByteArray("soon"), QByteArray(""), QByteArray("2026-09-10T09:20:00")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(DemoClock::open(path).error().code, ErrorCode::InvalidInput);
    }
}

void DemoClockTest::aMissingFileKeepsTheLastTime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clock"_s);
    QVERIFY(DemoClock::set(path, QDateTime(QDate(2026, 9, 29), QTime(2, 0), Qt::UTC)));
    const auto clock = DemoClock::open(path);
    QVERIFY(QFile::remove(path));
    QCOMPARE((*clock)->nowUtc().date(), QDate(2026, 9, 29));
}

QTEST_APPLESS_MAIN(DemoClockTest)
#include "tst_democlock.moc"
