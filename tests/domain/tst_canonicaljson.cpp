// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/canonicaljson.h"

#include <QJsonArray>
#include <QtTest>

using namespace fieldcase::domain;
using namespace Qt::StringLiterals;

class CanonicalJsonTest final : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void refusesToWrite_data();
    void refusesToWrite();
    void refusesToRead_data();
    void refusesToRead();
};

void CanonicalJsonTest::writes_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QJsonObject{} << QByteArray("{}");
    QTest::newRow("keys are sorted by UTF-16 code units")
        << QJsonObject{{u"\u20ac"_s, 1}, {u"a"_s, 2}, {u"A"_s, 3}, {u"\U0001F600"_s, 4}, {u"\uFB33"_s, 5}}
        << QByteArray("{\"A\":3,\"a\":2,\"\u20ac\":1,\"\U0001F600\":4,\"\uFB33\":5}");
    QTest::newRow("escapes are the short ones")
        << QJsonObject{{u"s"_s, u"\"\\\b\f\n\r\t\u0001/\u00e9\u5586"_s}}
        << QByteArray("{\"s\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001/\u00e9\u5586\"}");
    QTest::newRow("whole numbers, also negative and large")
        << QJsonObject{{u"n"_s, QJsonArray{0, -5, 9007199254740991LL}}}
        << QByteArray("{\"n\":[0,-5,9007199254740991]}");
}

void CanonicalJsonTest::writes()
{
    QFETCH(QJsonObject, object);
    QFETCH(QByteArray, bytes);
    const auto written = toCanonicalJson(object);
    QVERIFY(written);
    QCOMPARE(*written, bytes);
    const auto read = fromCanonicalJson(bytes);
    QVERIFY(read);
    QVERIFY(toCanonicalJson(*read) ==
            written); // QJsonObject's == depends on its own key order beyond the BMP
}

void CanonicalJsonTest::refusesToWrite_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a fraction") << QJsonValue(1.5);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("beyond 2^53 - 1") << QJsonValue(9007199254740992LL);
    QTest::newRow("a lone surrogate") << QJsonValue(QString(QChar(0xd800)));
}

void CanonicalJsonTest::refusesToWrite()
{
    QFETCH(QJsonValue, value);
    const auto written = toCanonicalJson(QJsonObject{{u"v"_s, value}});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidInput);
}

void CanonicalJsonTest::refusesToRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("white space") << QByteArray("{\"a\": 1}");
    QTest::newRow("wrong order") << QByteArray("{\"b\":1,\"a\":2}");
    QTest::newRow("a key twice") << QByteArray("{\"a\":1,\"a\":2}");
    QTest::newRow("a number in another spelling") << QByteArray("{\"a\":1.0}");
    QTest::newRow("a long escape") << QByteArray("{\"a\":\"\\u0041\"}");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("bytes after the end") << QByteArray("{} ");
    QTest::newRow("deeper than any body of ours")
        << QByteArray("{\"a\":") + QByteArray(200, '[') + QByteArray(200, ']') + QByteArray("}");
}

void CanonicalJsonTest::refusesToRead()
{
    QFETCH(QByteArray, bytes);
    const auto read = fromCanonicalJson(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(CanonicalJsonTest)
#include "tst_canonicaljson.moc"
