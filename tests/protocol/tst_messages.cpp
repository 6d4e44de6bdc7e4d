// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/entrymessages.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/messages.h"

#include <QJsonArray>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::protocol;
using namespace Qt::StringLiterals;

class MessagesTest final : public QObject
{
    Q_OBJECT

private slots:
    void readWhatTheyWrite();
    void writtenFormStays_data();
    void writtenFormStays();
    void aKeyTooManyOrTooFewIsRefused_data();
    void aKeyTooManyOrTooFewIsRefused();
    void resultMustFitItsOutcome();
    void limitsHold();
    void everyProblemHasItsStatus();
};

namespace {

const auto kDevice = domain::DeviceId::fromString(u"01900000-0000-7000-8000-000000000001"_s).value();
const auto kCase = domain::CaseId::fromString(u"01900000-0000-7000-8000-000000000002"_s).value();

WireEntry makeEntry()
{
    return {"{}", QByteArray(64, 's'), "{}"};
}

WireReceipt makeReceipt()
{
    return {{"{}", QByteArray(64, 'r')}};
}

EnrolRequest makeEnrolRequest()
{
    return {u"ABCDEFGHIJKLMNOPQR27"_s, kDevice, QByteArray(32, 's'), QByteArray(32, 'b'),
            QByteArray(64, 'p')};
}

EnrolAnswer makeEnrolAnswer()
{
    EnrolAnswer answer;
    answer.org = domain::OrgId(QUuid(u"01900000-0000-7000-8000-000000000003"_s));
    answer.officer = domain::OfficerId(QUuid(u"01900000-0000-7000-8000-000000000004"_s));
    answer.name = u"喆堃玥珺"_s;
    answer.officeDevice = kDevice;
    answer.officeSign = QByteArray(32, 'o');
    answer.entries = {{makeEntry(), makeReceipt()}};
    answer.more = true;
    return answer;
}

PushAnswer makePushAnswer()
{
    using Outcome = PushResult::Outcome;
    using Reason = PushResult::Reason;
    return {{{domain::Digest::of("a"), Outcome::Accepted, Reason::None, makeReceipt()},
             {domain::Digest::of("b"), Outcome::Known, Reason::None, makeReceipt()},
             {domain::Digest::of("c"), Outcome::Refused, Reason::Fork, {}}}};
}

template <typename Message> bool returns(const Message &message)
{
    const auto read = Message::fromBytes(message.toBytes());
    return read && *read == message;
}

} // namespace

void MessagesTest::readWhatTheyWrite()
{
    QVERIFY(returns(makeEnrolRequest()));
    QVERIFY(returns(makeEnrolAnswer()));
    QVERIFY(returns(HeadsAnswer{7, {{kCase, 5}}, false}));
    QVERIFY(returns(EntriesAnswer{{{makeEntry(), makeReceipt()}}, true}));
    QVERIFY(returns(PushRequest{{makeEntry(), makeEntry()}}));
    QVERIFY(returns(makePushAnswer()));
    QVERIFY(returns(NumbersRequest{u"F03"_s, 2026, 20}));
    QVERIFY(returns(NumbersAnswer{{makeEntry(), makeReceipt()}}));
    QVERIFY(returns(ObjectReceiptAnswer{makeReceipt()}));
    QVERIFY(returns(HealthAnswer{domain::OrgId(kCase.toBytes().isEmpty() ? QUuid() : QUuid::createUuid()),
                                 u"0.1.0"_s, 1}));
    QVERIFY(returns(Problem{Problem::Code::ClockSkew, 1789003200000}));
}

void MessagesTest::writtenFormStays_data()
{
    // Another program speaks this too: a change here is a new version of the protocol.
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("heads")
        << HeadsAnswer{7, {{kCase, 5}}, false}.toBytes()
        << QByteArray("{\"cases\":[{\"case\":\"01900000-0000-7000-8000-000000000002\",\"head\":5}],"
                      "\"more\":false,\"position\":7}");
    QTest::newRow("push") << PushRequest{{makeEntry()}}.toBytes()
                          << "{\"entries\":[{\"body\":\"e30=\",\"header\":\"e30=\",\"signature\":\"" +
                                 QByteArray(64, 's').toBase64() + "\"}]}";
    QTest::newRow("numbers") << NumbersRequest{u"F03"_s, 2026, 0}.toBytes()
                             << QByteArray("{\"after\":0,\"form\":\"F03\",\"year\":2026}");
    QTest::newRow("problem") << Problem{Problem::Code::Replayed, 5}.toBytes()
                             << QByteArray("{\"error\":\"replayed\",\"timeMs\":5}");
}

void MessagesTest::writtenFormStays()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(written, expected);
}

void MessagesTest::aKeyTooManyOrTooFewIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("heads") << HeadsAnswer{7, {}, false}.toBytes();
    QTest::newRow("entries") << EntriesAnswer{{}, true}.toBytes();
    QTest::newRow("push") << PushRequest{{makeEntry()}}.toBytes();
    QTest::newRow("enrol") << makeEnrolRequest().toBytes();
    QTest::newRow("enrolled") << makeEnrolAnswer().toBytes();
    QTest::newRow("numbers") << NumbersRequest{u"F03"_s, 2026, 20}.toBytes();
    QTest::newRow("problem") << Problem{}.toBytes();
}

void MessagesTest::aKeyTooManyOrTooFewIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto readByAny = [](const QByteArray &message) {
        return HeadsAnswer::fromBytes(message).has_value() || EntriesAnswer::fromBytes(message).has_value() ||
               PushRequest::fromBytes(message).has_value() || EnrolRequest::fromBytes(message).has_value() ||
               EnrolAnswer::fromBytes(message).has_value() ||
               NumbersRequest::fromBytes(message).has_value() || Problem::fromBytes(message).has_value();
    };
    const auto object = domain::fromCanonicalJson(bytes);
    QVERIFY(object);
    QVERIFY(readByAny(bytes));
    QJsonObject more = *object;
    more.insert(u"x"_s, 1);
    QVERIFY(!readByAny(*domain::toCanonicalJson(more)));
    const QStringList keys = object->keys();
    for (const QString &key : keys) {
        QJsonObject fewer = *object;
        fewer.remove(key);
        QVERIFY2(!readByAny(*domain::toCanonicalJson(fewer)), qPrintable(key));
        QJsonObject other = *object;
        other.insert(key, QJsonObject());
        QVERIFY2(!readByAny(*domain::toCanonicalJson(other)), qPrintable(key));
    }
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!readByAny(bytes.left(length)));
}

void MessagesTest::resultMustFitItsOutcome()
{
    PushAnswer answer = makePushAnswer();
    answer.results[0].receipt.reset();
    QVERIFY(!PushAnswer::fromBytes(answer.toBytes()));
    answer = makePushAnswer();
    answer.results[2].reason = PushResult::Reason::None;
    QVERIFY(!PushAnswer::fromBytes(answer.toBytes()));
}

void MessagesTest::limitsHold()
{
    PushRequest request;
    QVERIFY(!PushRequest::fromBytes(request.toBytes()));
    request.entries = QList<WireEntry>(kMostEntriesInPush, makeEntry());
    QVERIFY(PushRequest::fromBytes(request.toBytes()));
    request.entries.append(makeEntry());
    QVERIFY(!PushRequest::fromBytes(request.toBytes()));

    WireEntry large = makeEntry();
    large.body = QByteArray(kMostEntryBodyBytes + 1, 'b');
    QVERIFY(!PushRequest::fromBytes(PushRequest{{large}}.toBytes()));
    EnrolRequest enrol = makeEnrolRequest();
    enrol.sign = QByteArray(31, 's');
    QVERIFY(!EnrolRequest::fromBytes(enrol.toBytes()));
    QVERIFY(!EnrolRequest::fromBytes(QByteArray(kMostEnrolBytes + 1, '{')));
}

void MessagesTest::everyProblemHasItsStatus()
{
    QCOMPARE((Problem{Problem::Code::Malformed, 0}.status()), 400);
    QCOMPARE((Problem{Problem::Code::ClockSkew, 0}.status()), 401);
    QCOMPARE((Problem{Problem::Code::Replayed, 0}.status()), 409);
    QCOMPARE((Problem{Problem::Code::HashMismatch, 0}.status()), 460);
    QCOMPARE((Problem{Problem::Code::DiskFull, 0}.status()), 507);
    QCOMPARE(problemName(Problem::Code::DiskFull), u"disk_full"_s);
}

QTEST_APPLESS_MAIN(MessagesTest)
#include "tst_messages.moc"
