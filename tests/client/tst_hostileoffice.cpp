// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/entrymessages.h"
#include "sync/protocol/requestsigning.h"
#include "tests/support/samplebodies.h"
#include "tests/support/syncscene.h"

#include <QSignalSpy>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::client;
using namespace Qt::StringLiterals;
using domain::ErrorCode;
using protocol::Answer;
using protocol::Request;
using tests::ClientDevice;
using tests::FakeOffice;
using tests::isEntriesPage;
using tests::kShortPatience;
using tests::someFinding;
using tests::somePhoto;
using tests::SyncScene;

/// Answers that are not, or not quite, our office's: each is noticed and named, and the next sync ends as if
/// nothing had been.
class HostileOfficeTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aSpoiltAnswerIsNamedAndNothingIsLost_data();
    void aSpoiltAnswerIsNamedAndNothingIsLost();
    void aLineThatIsAlwaysCutIsNamed();
    void anotherCertificateIsNotTrusted();
    void aSpoiltPushIsRepeated_data();
    void aSpoiltPushIsRepeated();
    void anEntryThatIsNotBelievedIsNamed_data();
    void anEntryThatIsNotBelievedIsNamed();
    void aForgedReceiptIsNotTaken();
    void anAlteredObjectIsNeverSeen_data();
    void anAlteredObjectIsNeverSeen();

private:
    std::unique_ptr<SyncScene> m;
};

void HostileOfficeTest::init()
{
    m = std::make_unique<SyncScene>();
    m->begin();
}

void HostileOfficeTest::cleanup()
{
    m.reset();
}

void HostileOfficeTest::aSpoiltAnswerIsNamedAndNothingIsLost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<Obstacle>("expected"); // None: the sync gets over it
    const QByteArray page = "<html>Welcome! Please log in.</html>";
    const auto http = [](const char *status, const QByteArray &body) {
        return QByteArray("HTTP/1.1 ") + status +
               "\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body;
    };
    QTest::newRow("a login page with 200") << http("200 OK", page) << false << Obstacle::OtherServer;
    QTest::newRow("an empty 200") << http("200 OK", {}) << false << Obstacle::OtherServer;
    QTest::newRow("a redirect to a login page")
        << QByteArray("HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1/login\r\nContent-Length: 0\r\n\r\n")
        << false << Obstacle::OtherServer;
    QTest::newRow("500 of a proxy") << http("500 Oops", "upstream") << false << Obstacle::OtherServer;
    QTest::newRow("404 of a proxy") << http("404 Not Found", "nope") << false << Obstacle::OtherServer;
    QTest::newRow("201 with JSON that looks right")
        << http("201 Created", R"({"cases":[],"more":false,"position":0})") << false << Obstacle::OtherServer;
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 what is this\r\n\r\n") << true
                             << Obstacle::OtherServer;
    QTest::newRow("silence") << QByteArray() << false << Obstacle::Silent;
    QTest::newRow("half an answer") << http("200 OK", page).chopped(10) << true << Obstacle::None;
    QTest::newRow("the line is cut") << QByteArray() << true << Obstacle::None;
}

void HostileOfficeTest::aSpoiltAnswerIsNamedAndNothingIsLost()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    QFETCH(Obstacle, expected);
    QList<domain::ObjectHash> photos;

    // The n-th answer of the sync is spoilt, whatever it is, until a sync meets no spoilt one.
    int spoilt = 0;
    bool isAllDone = true;
    for (int n = 0; spoilt == n; ++n) {
        if (isAllDone)
            photos.append(m->lead.seal(m->caseId, somePhoto(3000 + n)));
        int count = 0;
        m->spoil = [&](const Request &request, const Answer &answer) {
            if (count++ != n)
                return FakeOffice::honest(answer, request.method == "HEAD");
            ++spoilt;
            return FakeOffice::Reply{bytes, close};
        };
        client::Transport &line = expected == Obstacle::Silent ? m->impatientLine : m->line;
        const Outcome outcome = m->lead.sync(line, {.partBytes = 1000, .parallelTransfers = 1});
        isAllDone = outcome.has_value();
        if (outcome) {
            QVERIFY(spoilt == n || expected == Obstacle::None);
            QVERIFY(m->lead.state().troubles.isEmpty() && !m->lead.state().failure);
            continue;
        }
        QCOMPARE(outcome.error().obstacle, expected);
        QCOMPARE(outcome.error().error.code, ErrorCode::Network);
    }
    QVERIFY(spoilt >= 5);
    for (const domain::ObjectHash &photo : std::as_const(photos))
        QCOMPARE(m->lead.object(photo).state, store::ObjectState::Proven);
    QCOMPARE(m->lead.order(m->caseId), m->official(m->caseId));
    QCOMPARE(m->official(m->caseId).size(), 1 + photos.size());
}

void HostileOfficeTest::aLineThatIsAlwaysCutIsNamed()
{
    m->spoil = [](const Request &, const Answer &) { return FakeOffice::Reply{{}, true}; };
    const qsizetype before = m->server.requests().size();
    const Outcome outcome = m->lead.sync(m->line);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().obstacle, Obstacle::Silent);
    const QList<Request> asked = m->server.requests().sliced(before);
    QCOMPARE(asked.size(), 3); // and then it is for the schedule to try again
    QSet<QByteArray> nonces;
    for (const Request &request : asked)
        nonces.insert(protocol::nonceOf(request));
    QCOMPARE(nonces.size(), 3);
}

void HostileOfficeTest::anotherCertificateIsNotTrusted()
{
    FakeOffice other(
        [this](const Request &request) { return m->serve(request); }); // the same office, another key
    HttpsTransport line({{u"127.0.0.1"_s}, other.port(), m->server.pin()}, kShortPatience);
    m->lead.write(m->caseId, someFinding(1));
    const Outcome outcome = m->lead.sync(line);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().obstacle, Obstacle::OtherServer);
    QVERIFY(other.requests().isEmpty());
    QVERIFY(m->lead.sync(m->line));
    QCOMPARE(m->official(m->caseId).size(), 2);
}

void HostileOfficeTest::aSpoiltPushIsRepeated_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("the answer is lost every time") << 0;
    QTest::newRow("the answer of an earlier push comes again") << 1;
    QTest::newRow("the receipts are swapped") << 2;
    QTest::newRow("a result is missing") << 3;
}

void HostileOfficeTest::aSpoiltPushIsRepeated()
{
    QFETCH(int, how);
    QVERIFY(m->lead.sync(m->line));
    m->lead.write(m->caseId, someFinding(1));
    m->lead.write(m->caseId, someFinding(2));
    m->spoil = [&, before = Answer()](const Request &request, const Answer &answer) {
        if (request.target != "/v1/entries" || answer.status != 200)
            return FakeOffice::honest(answer);
        auto push = *protocol::PushAnswer::fromBytes(answer.body);
        Answer changed = answer;
        switch (how) {
        case 0:
            return FakeOffice::Reply{{}, true};
        case 1:
            changed.headers.set("Fieldcase-Office-Signature", QByteArray(64, 'x').toBase64());
            return FakeOffice::honest(changed);
        case 2:
            std::swap(push.results[0].receipt, push.results[1].receipt);
            break;
        default:
            push.results.removeLast();
        }
        changed.body = push.toBytes();
        return m->signedAgain(request, changed);
    };
    const Outcome spoilt = m->lead.sync(m->line);
    QVERIFY(!spoilt);
    m->spoil = nullptr;
    QVERIFY(m->lead.sync(m->line));
    QCOMPARE(m->official(m->caseId).size(), 3); // and not five
    QCOMPARE(m->lead.order(m->caseId), m->official(m->caseId));
    QCOMPARE(m->lead.counts().entries, 0);
}

void HostileOfficeTest::anEntryThatIsNotBelievedIsNamed_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("named");
    QTest::newRow("a wrong signature") << 0 << u"bad_signature"_s;
    QTest::newRow("another body") << 1 << u"malformed_body"_s;
    QTest::newRow("signed by another device than it names") << 2 << u"bad_signature"_s;
    QTest::newRow("in another order") << 3 << u"official order"_s;
    QTest::newRow("twice") << 4 << u"official order"_s;
    QTest::newRow("of another case") << 5 << u"another case"_s;
}

void HostileOfficeTest::anEntryThatIsNotBelievedIsNamed()
{
    QFETCH(int, how);
    QFETCH(QString, named);
    m->lead.write(m->caseId, someFinding(3));
    m->lead.write(m->caseId, someFinding(1));
    m->lead.write(m->caseId, someFinding(2));
    QVERIFY(m->lead.sync(m->line));
    m->spoil = [&](const Request &request, const Answer &answer) {
        if (!isEntriesPage(request) || request.target.contains(m->office.orgCase().toString().toLatin1()))
            return FakeOffice::honest(answer);
        auto page = *protocol::EntriesAnswer::fromBytes(answer.body);
        if (page.entries.size() < 3)
            return FakeOffice::honest(answer); // the same pull again, from before the spoilt one
        protocol::WireEntry &entry = page.entries[1].entry;
        switch (how) {
        case 0:
            entry.signature[0] = char(entry.signature[0] ^ 1);
            break;
        case 1:
            entry.body = page.entries[2].entry.body;
            break;
        case 2:
            entry.signature = m->office.identity().key.sign(domain::entrySigningBytes(entry.header));
            break;
        case 3:
            std::swap(page.entries[1], page.entries[2]);
            break;
        case 4:
            page.entries.append(page.entries[1]);
            break;
        default:
            auto header = *domain::EntryHeader::fromBytes(entry.header);
            header.caseId = tests::sampleId<domain::CaseId>(77);
            entry.header = header.toBytes();
        }
        Answer changed = answer;
        changed.body = page.toBytes();
        return m->signedAgain(request, changed);
    };
    const Outcome outcome = m->second.sync(m->line);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().error.context.contains(named), qPrintable(outcome.error().error.context));
    QVERIFY(!m->second.state().troubles.isEmpty());

    m->spoil = nullptr;
    QVERIFY(m->second.sync(m->line));
    QCOMPARE(m->second.order(m->caseId), m->official(m->caseId));
}

void HostileOfficeTest::aForgedReceiptIsNotTaken()
{
    m->lead.write(m->caseId, someFinding(1));
    m->spoil = [&](const Request &request, const Answer &answer) {
        if (request.target != "/v1/entries" || answer.status != 200) // a repeated request is refused
            return FakeOffice::honest(answer);
        auto push = *protocol::PushAnswer::fromBytes(answer.body);
        auto content = *domain::EntryReceipt::fromBytes(push.results[0].receipt->content);
        content.root = domain::Digest::of("another tree");
        push.results[0].receipt->content = content.toBytes();
        push.results[0].receipt->signature =
            m->office.identity().key.sign(domain::receiptSigningBytes(content.toBytes()));
        Answer changed = answer;
        changed.body = push.toBytes();
        return m->signedAgain(request, changed);
    };
    const Outcome outcome = m->lead.sync(m->line);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, ErrorCode::Protocol);
    QCOMPARE(m->lead.counts().entries, 1); // still waits for a true one
    m->spoil = nullptr;
    QVERIFY(m->lead.sync(m->line));
    QCOMPARE(m->lead.counts().entries, 0);
}

void HostileOfficeTest::anAlteredObjectIsNeverSeen_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<qint64>("partBytes");
    for (const qint64 part : {qint64(1 << 20), qint64(1000)}) {
        QTest::addRow("a bit is flipped, parts of %lld", part) << 0 << part;
        QTest::addRow("the end is missing, parts of %lld", part) << 1 << part;
        QTest::addRow("another part, parts of %lld", part) << 2 << part;
        QTest::addRow("nothing at all, parts of %lld", part) << 3 << part;
    }
}

void HostileOfficeTest::anAlteredObjectIsNeverSeen()
{
    QFETCH(int, how);
    QFETCH(qint64, partBytes);
    const auto photo = m->lead.seal(m->caseId, somePhoto(5000));
    QVERIFY(m->lead.sync(m->line));
    QVERIFY(m->second.sync(m->line));
    int objects = 0;
    m->spoil = [&](const Request &request, const Answer &answer) {
        if (!request.target.startsWith("/v1/objects/") || ++objects > 1)
            return FakeOffice::honest(answer);
        Answer changed = answer;
        switch (how) {
        case 0:
            changed.body[changed.body.size() / 2] = char(changed.body[changed.body.size() / 2] ^ 4);
            break;
        case 1:
            changed.body.chop(1);
            break;
        case 2:
            std::reverse(changed.body.begin(), changed.body.end());
            break;
        default:
            changed.body.clear();
        }
        return FakeOffice::honest(changed); // the signature is over the object's name, so it still fits
    };
    const Wishes wishes{{}, {photo}};
    const Outcome outcome = m->second.sync(m->line, {.partBytes = partBytes}, wishes);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().error.code == ErrorCode::Damaged ||
            outcome.error().error.code == ErrorCode::Protocol);
    QVERIFY(!m->second.object(photo).here);
    m->spoil = nullptr;
    QVERIFY(m->second.sync(m->line, {.partBytes = partBytes}, wishes));
    QVERIFY(m->second.object(photo).here);
    QVERIFY(m->second.with([&](store::Vault &vault) { return vault.objects().verify(photo); }));
}

QTEST_GUILESS_MAIN(HostileOfficeTest)
#include "tst_hostileoffice.moc"
