// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/capture/whereabouts.h"
#include "tests/support/fakeclock.h"
#include "tests/support/receiverlogs.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::app;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SourceChoice::Kind;

namespace {

const QByteArray kReport =
    R"({"class":"SKY","hdop":0.8,"uSat":11}
{"class":"TPV","mode":3,"status":1,"time":"2026-09-10T01:20:00.000Z","lat":37.5,"lon":122.1,"eph":6.5,"speed":0}
)";
const QByteArray kSentences = "$GPRMC,012000.00,A,3730.0000,N,12206.0000,E,0.000,,100926,,,A*7F\r\n"
                              "$GPGGA,012000.00,3730.0000,N,12206.0000,E,1,09,0.90,12.0,M,5.0,M,,*59\r\n";

/// A small gpsd, or a receiver on the network: says what it is told to, to whoever asks.
class Receiver final
{
public:
    Receiver() { m_server.listen(QHostAddress::LocalHost); }

    [[nodiscard]] QString address() const { return u"127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    [[nodiscard]] QTcpSocket *accept()
    {
        return QTest::qWaitFor([this] { return m_server.hasPendingConnections(); }, 5000)
                   ? m_server.nextPendingConnection()
                   : nullptr;
    }

private:
    QTcpServer m_server;
};

} // namespace

/// Holds the position to its sources, and to the rule that a stale or coarse one goes into no entry.
class WhereaboutsTest final : public QObject
{
    Q_OBJECT

private slots:
    void choicesAreReadAsTheyAreWritten_data();
    void choicesAreReadAsTheyAreWritten();
    void aReplayedLogGivesAPlace_data();
    void aReplayedLogGivesAPlace();
    void aShortLogIsPlayedAgain();
    void gpsdIsAskedAndUnderstood();
    void aLostReceiverIsFoundAgain();
    void aStaleFixIsNoPlace();
    void aCoarseFixIsNoPlace();
    void nothingThereIsSaid();

private:
    FakeClock m_clock;
};

void WhereaboutsTest::choicesAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("gpsd") << u"gpsd:localhost:2947"_s << u"gpsd:localhost:2947"_s;
    QTest::newRow("serial") << u"serial:/dev/ttyUSB0@9600"_s << u"serial:/dev/ttyUSB0@9600"_s;
    QTest::newRow("as Qt writes a socket") << u"socket://10.0.0.1:10110"_s << u"tcp:10.0.0.1:10110"_s;
    QTest::newRow("a path") << u"../nmea/ublox.log"_s << u"file:../nmea/ublox.log"_s;
    QTest::newRow("a file's address") << u"file:///srv/ublox.log"_s << u"file:/srv/ublox.log"_s;
    QTest::newRow("automatic") << u"automatic"_s << u"automatic"_s;
    QTest::newRow("none") << u"none"_s << u"none"_s;
    QTest::newRow("a port is missing") << u"gpsd:localhost"_s << QString();
    QTest::newRow("a port is too large") << u"tcp:localhost:70000"_s << QString();
    QTest::newRow("nonsense") << u"somewhere"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void WhereaboutsTest::choicesAreReadAsTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto choice = SourceChoice::parse(text);
    QCOMPARE(choice ? choice->toString() : QString(), written);
    if (choice)
        QCOMPARE(SourceChoice::parse(written), choice);
}

void WhereaboutsTest::aReplayedLogGivesAPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("u-blox") << u"ublox-neo-m9n-nmea.log"_s;
    QTest::newRow("Haicom, minutes before its first fix") << u"haicom-305N.log"_s;
    QTest::newRow("Quectel") << u"quectel.log"_s;
}

void WhereaboutsTest::aReplayedLogGivesAPlace()
{
    QFETCH(QString, name);
    FIELDCASE_NEED_LOG("quectel.log");
    Whereabouts whereabouts(m_clock);
    whereabouts.use({Kind::Replay, receiverLogs().filePath(name)});
    QTRY_VERIFY_WITH_TIMEOUT(whereabouts.fix().lat1e7, 500); // before the first page can be opened
    QVERIFY(whereabouts.fix().accuracyMetres > 0);
    const store::Circumstances circumstances = whereabouts.circumstances();
    QVERIFY(circumstances.place);
    QVERIFY(!circumstances.gnssMs); // that log's time is not now
    QVERIFY(whereabouts.status().newest->satellites);
}

void WhereaboutsTest::aShortLogIsPlayedAgain()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"short.nmea"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kSentences);
    file.close();
    Whereabouts whereabouts(m_clock);
    const QSignalSpy heard(&whereabouts, &Whereabouts::heard);
    whereabouts.use({Kind::Replay, file.fileName()});
    QTRY_COMPARE(heard.size(), 2); // the second a second later
}

void WhereaboutsTest::gpsdIsAskedAndUnderstood()
{
    Receiver gpsd;
    Whereabouts whereabouts(m_clock);
    whereabouts.use({Kind::Gpsd, gpsd.address()});
    QTcpSocket *line = gpsd.accept();
    QVERIFY(line);
    const QByteArray question = "?WATCH={\"enable\":true,\"json\":true}\n";
    QTRY_COMPARE(line->bytesAvailable(), question.size());
    QCOMPARE(line->readAll(), question);
    QTRY_COMPARE(whereabouts.status().state, forms::SourceState::Searching);
    line->write(kReport);
    QTRY_VERIFY(whereabouts.circumstances().place);
    m_clock.advance(3s);
    const auto circumstances = whereabouts.circumstances();
    QCOMPARE(circumstances.place, (domain::Place{375000000, 1221000000, 6500}));
    QCOMPARE(circumstances.gnssMs, 1789003200000 + 3000); // satellite time goes on between two fixes
    const forms::PlaceStatus status = whereabouts.status();
    QCOMPARE(status.newest->satellites, 11);
    QCOMPARE(status.ageMs, 3000);
    QVERIFY(status.source.contains(gpsd.address()));
}

void WhereaboutsTest::aLostReceiverIsFoundAgain()
{
    Receiver receiver;
    Whereabouts whereabouts(m_clock);
    whereabouts.use({Kind::Network, receiver.address()});
    QTcpSocket *line = receiver.accept();
    QVERIFY(line);
    line->write(kSentences);
    QTRY_COMPARE(whereabouts.status().state, forms::SourceState::Working);
    line->abort();
    QTRY_COMPARE(whereabouts.status().state, forms::SourceState::Lost);
    line = receiver.accept(); // after a second, by itself
    QVERIFY(line);
    line->write(kSentences);
    QTRY_COMPARE(whereabouts.status().state, forms::SourceState::Working);
}

void WhereaboutsTest::aStaleFixIsNoPlace()
{
    Receiver receiver;
    Whereabouts whereabouts(m_clock);
    whereabouts.use({Kind::Network, receiver.address()});
    QTcpSocket *line = receiver.accept();
    QVERIFY(line);
    line->write(kSentences);
    QTRY_VERIFY(whereabouts.circumstances().place);
    m_clock.advance(std::chrono::milliseconds(Whereabouts::kFreshMs));
    QVERIFY(!whereabouts.circumstances().place);
    QVERIFY(!whereabouts.fix().lat1e7);
    QVERIFY(!whereabouts.clocks().clocks.gnssMs);
    QCOMPARE(whereabouts.status().ageMs, Whereabouts::kFreshMs); // it still says since when
}

void WhereaboutsTest::aCoarseFixIsNoPlace()
{
    Receiver gpsd;
    Whereabouts whereabouts(m_clock);
    whereabouts.use({Kind::Gpsd, gpsd.address()});
    QTcpSocket *line = gpsd.accept();
    QVERIFY(line);
    QByteArray coarse = kReport;
    line->write(coarse.replace("6.5", "650"));
    QTRY_COMPARE(whereabouts.status().verdict, domain::FixVerdict::Coarse);
    QVERIFY(!whereabouts.circumstances().place);
    QCOMPARE(whereabouts.status().newest->place.accuracyMm, 650'000); // but shown
}

void WhereaboutsTest::nothingThereIsSaid()
{
    Whereabouts whereabouts(m_clock);
    QCOMPARE(whereabouts.status().state, forms::SourceState::Off);
    whereabouts.use({Kind::Replay, u"/nonexistent/receiver.log"_s});
    QTRY_COMPARE(whereabouts.status().state, forms::SourceState::Lost);
    whereabouts.use({Kind::Serial, u"/nonexistent/tty@9600"_s});
    QTRY_COMPARE(whereabouts.status().state, forms::SourceState::Lost);
    whereabouts.use({Kind::None, {}});
    QCOMPARE(whereabouts.status().state, forms::SourceState::Off);
}

QTEST_GUILESS_MAIN(WhereaboutsTest)
#include "tst_whereabouts.moc"
