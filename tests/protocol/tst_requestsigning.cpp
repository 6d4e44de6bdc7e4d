// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/requestsigning.h"
#include "tests/support/seededrandom.h"

#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::protocol;
using namespace Qt::StringLiterals;

class RequestSigningTest final : public QObject
{
    Q_OBJECT

private slots:
    void signedRequestIsAccepted();
    void anyChangeIsNoticed_data();
    void anyChangeIsNoticed();
    void malformedHeadersAreRefused_data();
    void malformedHeadersAreRefused();
    void unsignedRequestIsNamedSo();
    void noncesDiffer();
    void unsignedContentMatchesNoBody();

private:
    [[nodiscard]] Request makeRequest(Content content = Content::Signed);

    tests::SeededRandom m_random{7};
    const crypto::SigningKey m_key = crypto::SigningKey::generate(m_random);
    const domain::DeviceId m_device =
        *domain::DeviceId::fromString(u"01900000-0000-7000-8000-000000000001"_s);
};

Request RequestSigningTest::makeRequest(Content content)
{
    Request request{"POST", "/v1/entries", {}, "{}"};
    signRequest(request, m_device, m_key, 1789003200000, m_random, content);
    return request;
}

void RequestSigningTest::signedRequestIsAccepted()
{
    const Request request = makeRequest();
    const auto stamp = readStamp(request);
    QVERIFY(stamp);
    QVERIFY(stamp->device == m_device);
    QCOMPARE(stamp->timeMs, 1789003200000);
    QCOMPARE(stamp->nonce, nonceOf(request));
    QVERIFY(isSignedBy(*stamp, request, m_key.publicKey()));
    QVERIFY(isContentOf(*stamp, "{}"));
}

void RequestSigningTest::anyChangeIsNoticed_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"method", "target", "Fieldcase-Time", "Fieldcase-Nonce",
                             "Fieldcase-Content-SHA256", "Fieldcase-Signature", "key"})
        QTest::newRow(what) << QByteArray(what);
}

void RequestSigningTest::anyChangeIsNoticed()
{
    QFETCH(QByteArray, what);
    Request request = makeRequest();
    QByteArray key = m_key.publicKey();
    if (what == "method") {
        request.method = "PUT";
    } else if (what == "target") {
        request.target = "/v1/entries?";
    } else if (what == "key") {
        key = crypto::SigningKey::generate(m_random).publicKey();
    } else {
        QByteArray value = request.headers.value(what);
        value[0] = value[0] == '1' ? '2' : '1';
        request.headers.set(what, value);
    }
    const auto stamp = readStamp(request);
    QVERIFY(stamp);
    QVERIFY(!isSignedBy(*stamp, request, key));
}

void RequestSigningTest::malformedHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no device") << QByteArray("Fieldcase-Device") << QByteArray();
    QTest::newRow("a device in capitals")
        << QByteArray("Fieldcase-Device") << QByteArray("01900000-0000-7000-8000-00000000000A");
    QTest::newRow("a time with a sign") << QByteArray("Fieldcase-Time") << QByteArray("+1");
    QTest::newRow("a time with zeros in front") << QByteArray("Fieldcase-Time") << QByteArray("01");
    QTest::newRow("a negative time") << QByteArray("Fieldcase-Time") << QByteArray("-1");
    QTest::newRow("a time beyond 64 bits")
        << QByteArray("Fieldcase-Time") << QByteArray("99999999999999999999");
    QTest::newRow("a short nonce") << QByteArray("Fieldcase-Nonce") << QByteArray("00ff");
    QTest::newRow("a nonce in capitals") << QByteArray("Fieldcase-Nonce") << QByteArray(32, 'A');
    QTest::newRow("a content that is no hash")
        << QByteArray("Fieldcase-Content-SHA256") << QByteArray("signed");
    QTest::newRow("a signature that is no base64") << QByteArray("Fieldcase-Signature") << QByteArray("?");
    QTest::newRow("a short signature") << QByteArray("Fieldcase-Signature") << QByteArray("AAAA");
}

void RequestSigningTest::malformedHeadersAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    Request request = makeRequest();
    request.headers.set(name, value);
    const auto stamp = readStamp(request);
    QVERIFY(!stamp);
    QCOMPARE(stamp.error().code, domain::ErrorCode::InvalidInput);
}

void RequestSigningTest::unsignedRequestIsNamedSo()
{
    Request request{"GET", "/v1/health", {}, {}};
    nameRequest(request, m_random);
    QCOMPARE(nonceOf(request).size(), 32);
    const auto stamp = readStamp(request);
    QVERIFY(!stamp);
    QCOMPARE(stamp.error().code, domain::ErrorCode::NotFound);
}

void RequestSigningTest::noncesDiffer()
{
    QVERIFY(nonceOf(makeRequest()) != nonceOf(makeRequest()));
}

void RequestSigningTest::unsignedContentMatchesNoBody()
{
    const Request request = makeRequest(Content::Unsigned);
    const auto stamp = readStamp(request);
    QVERIFY(stamp);
    QVERIFY(isSignedBy(*stamp, request, m_key.publicKey()));
    QVERIFY(!isContentOf(*stamp, request.body));
}

QTEST_APPLESS_MAIN(RequestSigningTest)
#include "tst_requestsigning.moc"
