// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/ticket.h"

#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::protocol;
using namespace Qt::StringLiterals;

class TicketTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites();
    void survivesAnEmail();
    void isFoundInWhatTheOfficePrints();
    void refuses_data();
    void refuses();
};

namespace {

EnrolmentTicket makeTicket()
{
    EnrolmentTicket ticket;
    ticket.org = *domain::OrgId::fromString(u"01900000-0000-7000-8000-000000000001"_s);
    ticket.addresses = {u"office.example"_s, u"192.168.1.5"_s, u"fe80::1"_s, u"::1"_s};
    ticket.port = 8443;
    ticket.pin = domain::Digest::of("key");
    ticket.code = u"ABCDEFGHIJKLMNOPQR27"_s;
    return ticket;
}

} // namespace

void TicketTest::readsWhatItWrites()
{
    const QString text = toText(makeTicket());
    QVERIFY2(text.startsWith(u"fieldcase://enrol/1?org=01900000-0000-7000-8000-000000000001&pin="_s),
             qPrintable(text));
    const auto read = ticketFromText(text);
    QVERIFY(read);
    QCOMPARE(*read, makeTicket());
}

void TicketTest::survivesAnEmail()
{
    QString text = toText(makeTicket());
    text.insert(60, u"\r\n "_s);
    const auto read = ticketFromText(u"\n  "_s + text + u" \n"_s);
    QVERIFY(read);
    QCOMPARE(*read, makeTicket());
}

void TicketTest::isFoundInWhatTheOfficePrints()
{
    const QString qr = (u"\x1b[38;5;16;48;5;231m"_s + u"█▀▄ "_s.repeated(18) + u"\x1b[0m\n"_s).repeated(36);
    QString link = toText(makeTicket());
    link.insert(80, u'\n'); // as a narrow terminal breaks it
    const QString printed =
        qr + u"\nTicket for one device (officer), good until 2026-09-14T08:30:00:\n\n"_s + link + u"\n"_s;
    for (const QString &text : {printed, printed + u"\r\n\r\n$ exit\n"_s}) {
        const auto read = ticketFromText(text);
        QVERIFY(read);
        QCOMPARE(*read, makeTicket());
    }
}

void TicketTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<domain::ErrorCode>("code");
    const QString good = toText(makeTicket());
    const auto with = [&](const QString &from, const QString &to) { return QString(good).replace(from, to); };
    using Code = domain::ErrorCode;
    QTest::newRow("nothing") << QString() << Code::InvalidInput;
    QTest::newRow("another link") << u"https://office.example/"_s << Code::InvalidInput;
    QTest::newRow("a later version") << with(u"enrol/1"_s, u"enrol/2"_s) << Code::TooNew;
    QTest::newRow("no organisation") << with(u"org="_s, u"gro="_s) << Code::InvalidInput;
    QTest::newRow("the code twice") << good + u"&code=ABCDEFGHIJKLMNOPQR27"_s << Code::InvalidInput;
    QTest::newRow("an unknown key") << good + u"&admin=1"_s << Code::InvalidInput;
    QTest::newRow("port 0") << with(u"port=8443"_s, u"port=0"_s) << Code::InvalidInput;
    QTest::newRow("port 65536") << with(u"port=8443"_s, u"port=65536"_s) << Code::InvalidInput;
    QTest::newRow("a code in small letters") << with(u"QR27"_s, u"qr27"_s) << Code::InvalidInput;
    QTest::newRow("a pin too short") << with(u"&code"_s, u"0&code"_s) << Code::InvalidInput;
    QTest::newRow("no address") << good.left(good.indexOf(u"&at="_s)) << Code::InvalidInput;
    QTest::newRow("an address with a path")
        << with(u"office.example"_s, u"office.example/x"_s) << Code::InvalidInput;
    QTest::newRow("an address with an escape")
        << with(u"office.example"_s, u"office%2Fx"_s) << Code::InvalidInput;
    QTest::newRow("too many addresses") << good + u"&at=a"_s.repeated(8) << Code::InvalidInput;
    QTest::newRow("far too much around it") << u"x"_s.repeated(70'000) + good << Code::InvalidInput;
    QTest::newRow("too long") << good + u"&at=a"_s.repeated(1000) << Code::InvalidInput;
}

void TicketTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(domain::ErrorCode, code);
    const auto read = ticketFromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

QTEST_APPLESS_MAIN(TicketTest)
#include "tst_ticket.moc"
