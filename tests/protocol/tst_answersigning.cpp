// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/answersigning.h"
#include "tests/support/seededrandom.h"

#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::protocol;

class AnswerSigningTest final : public QObject
{
    Q_OBJECT

private slots:
    void officeAnswerIsAccepted();
    void anythingElseIsNot_data();
    void anythingElseIsNot();
    void streamedAnswerIsNamedByItsObject();

private:
    tests::SeededRandom m_random{11};
    const crypto::SigningKey m_office = crypto::SigningKey::generate(m_random);
    const QByteArray m_nonce = QByteArray(32, 'a');
};

void AnswerSigningTest::officeAnswerIsAccepted()
{
    Answer answer{200, {}, "{}"};
    signAnswer(answer, m_nonce, 1789003200000, m_office);
    const auto time = checkAnswer(answer, m_nonce, m_office.publicKey());
    QVERIFY(time);
    QCOMPARE(*time, 1789003200000);
}

void AnswerSigningTest::anythingElseIsNot_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("a login page with 200") << QByteArray("portal");
    QTest::newRow("another status") << QByteArray("status");
    QTest::newRow("another body") << QByteArray("body");
    QTest::newRow("another time") << QByteArray("time");
    QTest::newRow("the answer to another request") << QByteArray("nonce");
    QTest::newRow("another office") << QByteArray("key");
}

void AnswerSigningTest::anythingElseIsNot()
{
    QFETCH(QByteArray, what);
    Answer answer{200, {}, "{}"};
    const auto other = crypto::SigningKey::generate(m_random);
    if (what != "portal")
        signAnswer(answer, what == "nonce" ? QByteArray(32, 'b') : m_nonce, 1789003200000,
                   what == "key" ? other : m_office);
    if (what == "status")
        answer.status = 204;
    if (what == "body")
        answer.body = "{} ";
    if (what == "time")
        answer.headers.set("Fieldcase-Office-Time", "1789003200001");
    const auto time = checkAnswer(answer, m_nonce, m_office.publicKey());
    QVERIFY(!time);
    QCOMPARE(time.error().code, domain::ErrorCode::Protocol);
}

void AnswerSigningTest::streamedAnswerIsNamedByItsObject()
{
    const auto object = domain::ObjectHash::of("ciphertext");
    Answer answer{206, {}, "cipher"};
    signAnswer(answer, m_nonce, 1, m_office, object);
    QVERIFY(checkAnswer(answer, m_nonce, m_office.publicKey(), object));
    QVERIFY(!checkAnswer(answer, m_nonce, m_office.publicKey()));
    QVERIFY(!checkAnswer(answer, m_nonce, m_office.publicKey(), domain::ObjectHash::of("other")));
}

QTEST_APPLESS_MAIN(AnswerSigningTest)
#include "tst_answersigning.moc"
