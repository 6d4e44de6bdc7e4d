// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/receiverreader.h"
#include "tests/support/receiverlogs.h"

#include <QtTest>

#include <random>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

namespace {

/// \a content ("GPRMC,…") as a sentence with its checksum.
QByteArray sentence(const QByteArray &content)
{
    uchar sum = 0;
    for (const char c : content)
        sum ^= static_cast<uchar>(c);
    return '$' + content + '*' + QByteArray::number(sum, 16).rightJustified(2, '0').toUpper() + "\r\n";
}

const QByteArray kRmc = "GPRMC,012000.00,A,3730.0000,N,12206.0000,E,1.000,,100926,,,A";
const QByteArray kGga = "GPGGA,012000.00,3730.0000,N,12206.0000,E,2,09,0.90,12.0,M,5.0,M,,";

QByteArray logOf(const QString &name)
{
    QFile file(receiverLogs().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Holds the reader of receivers to what they say, and against everything else that comes over a line.
class ReceiverReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void twoSentencesMakeOneFix();
    void oneKindOfSentenceIsEnough();
    void aWrongChecksumIsNoSentence();
    void notValidIsNoFix_data();
    void notValidIsNoFix();
    void impossibleFieldsAreMissing_data();
    void impossibleFieldsAreMissing();
    void theSouthAndTheWestAreNegative();
    void theReceiversOwnErrorIsUsed();
    void aLineWithoutEndIsDropped();
    void gpsdIsUnderstood();
    void realLogsAreRead_data();
    void realLogsAreRead();
    void piecesOfAnySizeMakeTheSame();
    void damageHarmsOnlyItsSentence();
};

void ReceiverReaderTest::twoSentencesMakeOneFix()
{
    ReceiverReader reader;
    QVERIFY(reader.feed(sentence(kRmc), 1000).isEmpty());
    const auto fixes = reader.feed(sentence(kGga), 1040);
    QCOMPARE(fixes.size(), 1);
    const PositionFix &fix = fixes.constFirst();
    QCOMPARE(fix.place, (Place{375000000, 1221000000, 4590})); // 0.9 × 5.1 m
    QCOMPARE(fix.quality, FixQuality::Differential);
    QCOMPARE(fix.satellites, 9);
    QCOMPARE(fix.hdopHundredths, 90);
    QCOMPARE(fix.speedMmPerS, 514);
    QCOMPARE(fix.gnssMs, QDateTime(QDate(2026, 9, 10), QTime(1, 20), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(fix.heardAtMs, 1040);
    QCOMPARE(fix.raw, sentence(kRmc).trimmed() + '\n' + sentence(kGga).trimmed());
    QVERIFY(reader.feed(sentence(kRmc) + sentence(kGga), 1060).isEmpty()); // the same moment again
}

void ReceiverReaderTest::oneKindOfSentenceIsEnough()
{
    ReceiverReader reader;
    QVERIFY(reader.feed(sentence(kGga), 1).isEmpty());
    QByteArray next = kGga;
    const auto fixes = reader.feed(sentence(next.replace("012000", "012001")), 2);
    QCOMPARE(fixes.size(), 1);
    QCOMPARE(fixes.constFirst().satellites, 9);
    QVERIFY(!fixes.constFirst().gnssMs); // GGA has no date
}

void ReceiverReaderTest::aWrongChecksumIsNoSentence()
{
    ReceiverReader reader;
    QByteArray broken = sentence(kGga);
    broken[20] = broken[20] == '1' ? '2' : '1';
    QVERIFY(reader.feed(sentence(kRmc) + broken + "$" + kGga + "\r\n", 0).isEmpty());
    QCOMPARE(reader.counts(), (ReceiverCounts{1, 2, 0}));
}

void ReceiverReaderTest::notValidIsNoFix_data()
{
    QTest::addColumn<QByteArray>("sentences");
    QByteArray warning = kRmc;
    QByteArray none = kGga;
    QTest::newRow("RMC warns") << sentence(warning.replace(",A,37", ",V,37")) + sentence(kGga);
    QTest::newRow("GGA has no fix") << sentence(kRmc) + sentence(none.replace(",E,2,", ",E,0,"));
}

void ReceiverReaderTest::notValidIsNoFix()
{
    QFETCH(QByteArray, sentences);
    ReceiverReader reader;
    QVERIFY(reader.feed(sentences, 0).isEmpty());
    QVERIFY(reader.isSearching());
    QCOMPARE(reader.counts().sentences, 2);
}

void ReceiverReaderTest::impossibleFieldsAreMissing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("latitude beyond the pole") << QByteArray("3730.0000,N") << QByteArray("9130.0000,N");
    QTest::newRow("sixty minutes") << QByteArray("3730.0000,N") << QByteArray("3760.0000,N");
    QTest::newRow("no hemisphere") << QByteArray("3730.0000,N") << QByteArray("3730.0000,");
    QTest::newRow("an exponent") << QByteArray("3730.0000,N") << QByteArray("37e0.0000,N");
    QTest::newRow("not a number") << QByteArray("12206.0000,E") << QByteArray("nan,E");
}

void ReceiverReaderTest::impossibleFieldsAreMissing()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    ReceiverReader reader;
    QByteArray rmc = kRmc;
    QByteArray gga = kGga;
    QVERIFY(reader.feed(sentence(rmc.replace(from, to)) + sentence(gga.replace(from, to)), 0).isEmpty());
}

void ReceiverReaderTest::theSouthAndTheWestAreNegative()
{
    ReceiverReader reader;
    QByteArray rmc = kRmc;
    rmc.replace(",N,", ",S,").replace(",E,", ",W,");
    QByteArray gga = kGga;
    gga.replace(",N,", ",S,").replace(",E,", ",W,");
    const auto fixes = reader.feed(sentence(rmc) + sentence(gga), 0);
    QCOMPARE(fixes.size(), 1);
    QCOMPARE(fixes.constFirst().place.lat1e7, -375000000);
    QCOMPARE(fixes.constFirst().place.lon1e7, -1221000000);
}

void ReceiverReaderTest::theReceiversOwnErrorIsUsed()
{
    ReceiverReader reader;
    const auto fixes =
        reader.feed(sentence("GPGST,012000.00,1.0,,,,3.0,4.0,5.0") + sentence(kRmc) + sentence(kGga), 0);
    QCOMPARE(fixes.size(), 1);
    QCOMPARE(fixes.constFirst().place.accuracyMm, 5000);
}

void ReceiverReaderTest::aLineWithoutEndIsDropped()
{
    ReceiverReader reader;
    for (int i = 0; i < 100; ++i)
        QVERIFY(reader.feed(QByteArray(10'000, 'x'), 0).isEmpty());
    QCOMPARE(reader.feed("\n" + sentence(kRmc) + sentence(kGga), 0).size(), 1);
    QCOMPARE(reader.counts().garbage, 1);
}

void ReceiverReaderTest::gpsdIsUnderstood()
{
    ReceiverReader reader;
    QVERIFY(reader
                .feed(R"({"class":"VERSION","release":"3.22"}
{"class":"SKY","hdop":0.8,"satellites":[{"PRN":1,"used":true},{"PRN":2,"used":false},{"PRN":3,"used":true}]}
)",
                      0)
                .isEmpty());
    const auto fixes = reader.feed(
        R"({"class":"TPV","mode":3,"status":2,"time":"2026-09-10T01:20:00.000Z","lat":37.5,"lon":122.1,"eph":6.5,"speed":0.1}
)",
        7);
    QCOMPARE(fixes.size(), 1);
    QCOMPARE(fixes.constFirst().place, (Place{375000000, 1221000000, 6500}));
    QCOMPARE(fixes.constFirst().quality, FixQuality::Differential);
    QCOMPARE(fixes.constFirst().satellites, 2);
    QCOMPARE(fixes.constFirst().hdopHundredths, 80);
    QCOMPARE(fixes.constFirst().gnssMs, 1789003200000);
    QVERIFY(reader.feed("{\"class\":\"TPV\",\"mode\":1}\n", 8).isEmpty());
    QVERIFY(reader.isSearching());
    QVERIFY(
        reader.feed("{\"class\":\"TPV\",\"mode\":3,\"lat\":97,\"lon\":122.1}\n{\"class\":\n", 9).isEmpty());
}

void ReceiverReaderTest::realLogsAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fixes");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("withinMetres");
    QTest::newRow("u-blox NEO-M9N, four systems")
        << u"ublox-neo-m9n-nmea.log"_s << 61 << 38.1105 << -122.6269 << 20.0;
    QTest::newRow("Haicom, walking") << u"haicom-305N.log"_s << 60 << -27.2107 << 153.0520 << 100.0;
    QTest::newRow("Quectel, losing the signal") << u"quectel.log"_s << 20 << -36.7460 << 174.7345 << 50.0;
}

void ReceiverReaderTest::realLogsAreRead()
{
    QFETCH(QString, name);
    QFETCH(int, fixes);
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(double, withinMetres);
    FIELDCASE_NEED_LOG("quectel.log");
    ReceiverReader reader;
    const auto heard = reader.feed(logOf(name), 0);
    QVERIFY2(heard.size() >= fixes, qPrintable(QString::number(heard.size())));
    QVERIFY(reader.counts().wrongChecksums <= 1); // a comment of one log quotes a sentence
    const Place there{qRound64(latitude * 1e7), qRound64(longitude * 1e7), 0};
    for (const PositionFix &fix : heard) {
        QVERIFY2(metresBetween(fix.place, there) < withinMetres,
                 qPrintable(QString::number(metresBetween(fix.place, there))));
        QVERIFY(fix.satellites);
        QVERIFY(fix.gnssMs);
        QVERIFY(fix.place.accuracyMm > 0);
        QVERIFY(fix.raw.startsWith('$'));
    }
}

void ReceiverReaderTest::piecesOfAnySizeMakeTheSame()
{
    FIELDCASE_NEED_LOG("navisys-gr701w.log");
    QByteArray all;
    for (const QString &name : receiverLogs().entryList(QDir::Files))
        all += logOf(name); // a binary protocol among them
    ReceiverReader whole;
    const auto expected = whole.feed(all, 0);
    std::mt19937 random(20260910);
    ReceiverReader torn;
    QList<PositionFix> heard;
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype size = std::min<qsizetype>(1 + qsizetype(random() % 97), all.size() - at);
        heard += torn.feed(QByteArrayView(all).sliced(at, size), 0);
        at += size;
    }
    QCOMPARE(heard, expected);
    QCOMPARE(torn.counts(), whole.counts());
}

void ReceiverReaderTest::damageHarmsOnlyItsSentence()
{
    FIELDCASE_NEED_LOG("ublox-neo-m9n-nmea.log");
    const QByteArray log = logOf(u"ublox-neo-m9n-nmea.log"_s);
    const auto expected = ReceiverReader().feed(log, 0);
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        QByteArray damaged = log;
        for (int i = 0; i < 20; ++i)
            damaged[qsizetype(random() % size_t(damaged.size()))] = char(random());
        const auto heard = ReceiverReader().feed(damaged, 0);
        QVERIFY(heard.size() >= expected.size() - 20);
        for (const PositionFix &fix : heard) // no bit of a damaged sentence becomes a position
            QVERIFY(metresBetween(fix.place, expected.constFirst().place) < 20);
    }
}

QTEST_APPLESS_MAIN(ReceiverReaderTest)
#include "tst_receiverreader.moc"
