// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/answerreader.h"

#include <QtTest>

using namespace fieldcase::client;
using State = AnswerReader::State;

class AnswerReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void endsWithTheLine();
    void aHeadHasNoBody();
    void whatFollowsIsRefused();
    void keepsNoMoreThanAgreed();
};

void AnswerReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("expected");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, State expected, int status = 0,
                        const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << expected << status << body;
    };

    row("sized", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", State::Complete, 200, "abc");
    row("no reason", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", State::Complete, 200);
    row("an empty reason", "HTTP/1.1 409 \r\ncontent-length:0\r\n\r\n", State::Complete, 409);
    row("no content", "HTTP/1.1 204 No Content\r\nUpload-Offset: 5\r\n\r\n", State::Complete, 204);
    row("chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n",
        State::Complete, 200, "abc");
    row("chunked with a trailer",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n",
        State::Complete, 200, "0123456789");
    row("an interim answer first",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 1\r\n\r\nx", State::Complete,
        201, "x");

    row("half a status", "HTTP/1.1 2", State::Incomplete);
    row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", State::Incomplete);
    row("half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab", State::Incomplete);
    row("no last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n",
        State::Incomplete);

    row("another protocol", "SSH-2.0-OpenSSH\r\n\r\n", State::Broken);
    row("HTTP/2", "HTTP/2 200\r\n\r\n", State::Broken);
    row("a status of letters", "HTTP/1.1 2x0 OK\r\n\r\n", State::Broken);
    row("a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", State::Broken);
    row("a status below 100", "HTTP/1.1 099 OK\r\n\r\n", State::Broken);
    row("a header without colon", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n", State::Broken);
    row("a header without name", "HTTP/1.1 200 OK\r\n: x\r\n\r\n", State::Broken);
    row("a folded header", "HTTP/1.1 200 OK\r\nX: y\r\n z\r\n\r\n", State::Broken);
    row("a space before the colon", "HTTP/1.1 200 OK\r\nX : y\r\n\r\n", State::Broken);
    row("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", State::Broken);
    row("a length with a sign", "HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\na", State::Broken);
    row("a length beyond numbers", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
        State::Broken);
    row("another transfer coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        State::Broken);
    row("a chunk of no length", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        State::Broken);
    row("a chunk longer than it says", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
        State::Broken);
    row("more than its length", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab", State::Broken);
    row("a second answer", "HTTP/1.1 204 X\r\n\r\nHTTP/1.1 204 X\r\n\r\n", State::Broken);

    row("a long body", "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n", State::TooLong);
    row("long chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n", State::TooLong);
    row("a long body without length", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(101, 'x'), State::TooLong);
    row("a head without end", "HTTP/1.1 200 OK\r\n" + QByteArray(20'000, 'x'), State::TooLong);
    row("a long head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n", State::TooLong);
}

void AnswerReaderTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, expected);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    // In one piece, in two cut anywhere (long inputs: at some places), byte by byte.
    const qsizetype stride = bytes.size() > 500 ? 997 : 1;
    for (qsizetype cut = 0; cut <= bytes.size(); cut += stride) {
        AnswerReader reader(false, 100);
        if (reader.read(bytes.first(cut)) == State::Incomplete || cut < bytes.size())
            reader.read(bytes.sliced(cut));
        QCOMPARE(reader.state(), expected);
        if (expected == State::Complete) {
            QCOMPARE(reader.answer().status, status);
            QCOMPARE(reader.answer().body, body);
        }
    }
    AnswerReader reader(false, 100);
    for (const char byte : bytes)
        reader.read(QByteArrayView(&byte, 1));
    QCOMPARE(reader.state(), expected);
}

void AnswerReaderTest::endsWithTheLine()
{
    AnswerReader reader(false, 100);
    QCOMPARE(reader.read("HTTP/1.1 200 OK\r\n\r\nabc"), State::Incomplete);
    QCOMPARE(reader.close(), State::Complete);
    QCOMPARE(reader.answer().body, "abc");
    QVERIFY(!reader.keepsAlive());

    AnswerReader cut(false, 100);
    cut.read("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc");
    QCOMPARE(cut.close(), State::Broken);

    AnswerReader polite(false, 100);
    polite.read("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(polite.state(), State::Complete);
    QVERIFY(!polite.keepsAlive());
}

void AnswerReaderTest::aHeadHasNoBody()
{
    AnswerReader reader(true, 10);
    QCOMPARE(reader.read("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"), State::Complete);
    QCOMPARE(reader.answer().headers.value("content-length"), "5000");
    QVERIFY(reader.keepsAlive());
}

void AnswerReaderTest::whatFollowsIsRefused()
{
    AnswerReader reader(false, 10);
    QCOMPARE(reader.read("HTTP/1.1 204 X\r\n\r\n"), State::Complete);
    QCOMPARE(reader.read({}), State::Complete);
    QCOMPARE(reader.read("x"), State::Broken);
}

void AnswerReaderTest::keepsNoMoreThanAgreed()
{
    AnswerReader reader(false, 1000);
    QByteArray bytes = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1'000'000, 'x');
    QCOMPARE(reader.read(bytes), State::TooLong);
    QVERIFY(reader.answer().body.size() <= 1000);
}

QTEST_GUILESS_MAIN(AnswerReaderTest)
#include "tst_answerreader.moc"
