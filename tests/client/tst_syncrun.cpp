// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casestate.h"
#include "sync/client/enrolerrand.h"
#include "sync/client/httpstransport.h"
#include "sync/client/syncmemory.h"
#include "sync/protocol/answersigning.h"
#include "sync/protocol/entrymessages.h"
#include "sync/protocol/requestsigning.h"
#include "tests/support/clientdevice.h"
#include "tests/support/fakeoffice.h"
#include "tests/support/samplebodies.h"
#include "tests/support/testoffice.h"

#include <QSignalSpy>
#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::ErrorCode;
using domain::Role;
using protocol::Answer;
using protocol::Request;
using tests::ClientDevice;
using tests::FakeOffice;

namespace {

constexpr LinePatience kShort{250ms, 5s};

/// What a test does to one answer before it goes over the line.
using Spoil = std::function<FakeOffice::Reply(const Request &, const Answer &)>;

/// A real office behind a real line that a test may spoil.
struct Scene {
    Scene()
        : server([this](const Request &request) { return serve(request); })
        , line(OfficeAddress{{u"127.0.0.1"_s}, server.port(), server.pin()}, kShort)
    {
    }

    FakeOffice::Reply serve(const Request &request)
    {
        const Answer answer = office.service().handle(request);
        if (spoil)
            return spoil(request, answer);
        return FakeOffice::honest(answer, request.method == "HEAD");
    }

    [[nodiscard]] protocol::EnrolmentTicket ticket(const QString &code) const
    {
        return {office.identity().org, {u"127.0.0.1"_s}, server.port(), server.pin(), code};
    }
    void enrol(ClientDevice &device, domain::Roles roles, const QString &certificate = {})
    {
        const auto enrolled = device.enrol(line, ticket(office.invite(u"李喆"_s, roles, certificate)));
        if (!enrolled)
            qFatal("%s", qPrintable(enrolled.error().error.context));
    }
    /// Everybody is enrolled, one case is issued and known to all.
    void begin()
    {
        enrol(lead, Role::Officer, u"鲁示001"_s);
        enrol(second, Role::Officer, u"鲁示002"_s);
        enrol(reviewer, Role::Dispatcher | Role::Reviewer | Role::Administrator);
        QVERIFY(reviewer.sync(line));
        caseId = reviewer.issueCase({lead.officer(), second.officer()});
        QVERIFY(reviewer.sync(line));
        QVERIFY(lead.sync(line));
        lead.write(caseId, domain::CaseOpened{1'789'003'200'000, false});
        for (ClientDevice *device : {&lead, &second, &reviewer})
            QVERIFY(device->sync(line));
    }
    /// What the office makes of \a answer once it has been changed: signed, so that only its content is
    /// wrong.
    FakeOffice::Reply signedAgain(const Request &request, Answer answer) const
    {
        protocol::signAnswer(answer, protocol::nonceOf(request), office.clock.nowUtc().toMSecsSinceEpoch(),
                             office.identity().key);
        return FakeOffice::honest(answer);
    }
    [[nodiscard]] QList<std::pair<qint64, domain::EntryHash>> official(const domain::CaseId &ofCase)
    {
        QList<std::pair<qint64, domain::EntryHash>> order;
        const auto entries = office.storage().entries().entries(ofCase, 0, {100'000, 1 << 30});
        for (const office::AcceptedEntry &entry : *entries)
            order.append({entry.position, entry.wire.hash()});
        return order;
    }

    tests::TestOffice office;
    Spoil spoil;
    FakeOffice server;
    HttpsTransport line;
    ClientDevice lead{office.clock, 101};
    ClientDevice second{office.clock, 102};
    ClientDevice reviewer{office.clock, 103};
    domain::CaseId caseId;
};

domain::FindingRecorded someFinding(int number)
{
    auto finding = std::get<domain::FindingRecorded>(tests::sampleBody(domain::EntryKind::FindingRecorded));
    finding.finding = tests::sampleId<domain::FindingId>(number);
    finding.evidence.clear();
    return finding;
}

QByteArray somePhoto(qsizetype bytes)
{
    QByteArray photo(bytes, '\0');
    for (qsizetype i = 0; i < bytes; ++i)
        photo[i] = char(i * 7 + i / 251);
    return photo;
}

bool isEntriesPage(const Request &request)
{
    return request.method == "GET" && request.target.contains("/entries?");
}

} // namespace

class SyncRunTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void bothSidesEndEqual();
    void nothingNewIsOneQuestion();
    void whatIsSentIsProven();
    void everybodyGetsTheOthersEntries();
    void theReviewerGetsTheObjects();
    void anOfficerGetsAnObjectOnRequest();
    void numbersAreKeptInStock();
    void aTicketWorksOnce();
    void aWrongTicketIsRefused();

    void aSpoiltAnswerIsNamedAndNothingIsLost_data();
    void aSpoiltAnswerIsNamedAndNothingIsLost();
    void anotherCertificateIsNotTrusted();
    void aSpoiltPushIsRepeated_data();
    void aSpoiltPushIsRepeated();
    void anEntryThatIsNotBelievedIsNamed_data();
    void anEntryThatIsNotBelievedIsNamed();
    void aForgedReceiptIsNotTaken();
    void anAlteredObjectIsNeverSeen_data();
    void anAlteredObjectIsNeverSeen();
    void anUnreadableObjectIsAnError();
    void aWrongClockIsPutRight();
    void aRevokedDeviceIsToldSo();
    void anUploadGoesOnWhereItStopped();
    void aDownloadGoesOnWhereItStopped();
    void abortFinishesOnce();
    void newEntriesGoOutDuringARun();

private:
    std::unique_ptr<Scene> m;
};

void SyncRunTest::init()
{
    m = std::make_unique<Scene>();
    m->begin();
}

void SyncRunTest::cleanup()
{
    m.reset();
}

// ---- what works

void SyncRunTest::bothSidesEndEqual()
{
    for (int i = 0; i < 30; ++i)
        m->lead.write(m->caseId, someFinding(i));
    QVERIFY(m->lead.sync(m->line, {.batchBytes = 10'000}));
    QVERIFY(m->second.sync(m->line));
    QCOMPARE(m->lead.order(m->caseId).size(), 31);
    QCOMPARE(m->lead.order(m->caseId), m->official(m->caseId));
    QCOMPARE(m->second.order(m->caseId), m->official(m->caseId));
    QCOMPARE(m->second.order(m->office.orgCase()), m->official(m->office.orgCase()));
}

void SyncRunTest::nothingNewIsOneQuestion()
{
    QVERIFY(m->lead.sync(m->line));
    const qsizetype before = m->server.requests().size();
    QVERIFY(m->lead.sync(m->line));
    QCOMPARE(m->server.requests().size(), before + 1);
    QVERIFY(m->server.requests().last().target.startsWith("/v1/heads"));
}

void SyncRunTest::whatIsSentIsProven()
{
    const auto small = m->lead.seal(m->caseId, somePhoto(100));
    const auto large = m->lead.seal(m->caseId, somePhoto(300'000));
    const auto empty = m->lead.seal(m->caseId, {});
    QVERIFY(m->lead.sync(m->line, {.partBytes = 64 * 1024}));
    for (const auto &object : {small, large, empty}) {
        QCOMPARE(m->lead.object(object).state, store::ObjectState::Proven);
        QVERIFY(m->office.storage().objects().object(object)->has_value());
    }
    QCOMPARE(m->lead.counts().objects, 0);
    QCOMPARE(m->lead.counts().entries, 0);
}

void SyncRunTest::everybodyGetsTheOthersEntries()
{
    m->second.write(m->caseId, domain::ChecklistAnswered{u"C1"_s, domain::ChecklistAnswer::Ok, {}});
    m->lead.write(m->caseId, someFinding(1));
    m->second.write(m->caseId, someFinding(2));
    for (ClientDevice *device : {&m->lead, &m->second, &m->lead, &m->reviewer})
        QVERIFY(device->sync(m->line));
    QCOMPARE(m->official(m->caseId).size(), 4);
    for (ClientDevice *device : {&m->lead, &m->second, &m->reviewer}) {
        QCOMPARE(device->order(m->caseId), m->official(m->caseId));
        const auto state =
            device->with([this](store::Vault &vault) { return vault.ledger().caseState(m->caseId); });
        QVERIFY(state);
        QCOMPARE(state->findings.size(), 2); // so it could read them
    }
}

void SyncRunTest::theReviewerGetsTheObjects()
{
    const auto photo = m->lead.seal(m->caseId, somePhoto(150'000));
    m->lead.write(m->caseId, domain::CaseSubmitted{1, {}});
    QVERIFY(m->lead.sync(m->line));
    QVERIFY(m->reviewer.sync(m->line, {.partBytes = 40'000}));
    QVERIFY(m->reviewer.object(photo).here);
    const auto plain = m->reviewer.with([&](store::Vault &vault) -> domain::Result<QByteArray> {
        const auto reader = vault.objects().open(photo);
        if (!reader)
            return tl::unexpected(reader.error());
        return (*reader)->readAt(0, (*reader)->plainBytes());
    });
    QVERIFY(plain);
    QVERIFY(*plain == somePhoto(150'000));
    QVERIFY(QDir(m->reviewer.folder() + u"/incoming"_s).isEmpty());
}

void SyncRunTest::anOfficerGetsAnObjectOnRequest()
{
    const auto photo = m->lead.seal(m->caseId, somePhoto(1000));
    QVERIFY(m->lead.sync(m->line));
    QVERIFY(m->second.sync(m->line));
    QVERIFY(!m->second.object(photo).here);
    QVERIFY(m->second.sync(m->line, {}, {{}, {photo}}));
    QVERIFY(m->second.object(photo).here);
}

void SyncRunTest::numbersAreKeptInStock()
{
    const Wishes wishes{{{u"F03"_s, 2026}, {u"F05"_s, 2026}}, {}};
    QVERIFY(m->lead.sync(m->line, {}, wishes));
    for (const QString &form : {u"F03"_s, u"F05"_s}) {
        const auto left = m->lead.with([&](store::Vault &vault) { return vault.numbers().left(form, 2026); });
        QVERIFY(left);
        QCOMPARE(*left, 20);
    }
    const qsizetype before = m->official(m->office.orgCase()).size();
    QVERIFY(m->lead.sync(m->line, {}, wishes));
    QCOMPARE(m->official(m->office.orgCase()).size(), before);
}

void SyncRunTest::aTicketWorksOnce()
{
    ClientDevice other(m->office.clock, 104);
    ClientDevice thief(m->office.clock, 105);
    const auto ticket = m->ticket(m->office.invite(u"王堃"_s, Role::Reviewer));
    QVERIFY(other.enrol(m->line, ticket));
    QVERIFY(other.enrol(m->line, ticket)); // as after an answer that was lost
    const auto refused = thief.enrol(m->line, ticket);
    QVERIFY(!refused);
    QCOMPARE(refused.error().error.code, ErrorCode::NotAllowed);
    QVERIFY(other.sync(m->line));
    QCOMPARE(other.order(m->office.orgCase()), m->official(m->office.orgCase()));
}

void SyncRunTest::aWrongTicketIsRefused()
{
    ClientDevice other(m->office.clock, 104);
    auto ticket = m->ticket(m->office.invite(u"王堃"_s, Role::Reviewer));
    ticket.org = domain::OrgId::create(m->office.clock, other.random); // a ticket that was tampered with
    const auto refused = other.enrol(m->line, ticket);
    QVERIFY(!refused);
    QVERIFY(!other
                 .with([](store::Vault &vault) -> domain::Result<bool> {
                     return vault.keys().membership().has_value();
                 })
                 .value());
}

// ---- an office that is not ours, or not well

void SyncRunTest::aSpoiltAnswerIsNamedAndNothingIsLost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<Obstacle>("expected");
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
    QTest::newRow("half an answer") << http("200 OK", page).chopped(10) << true << Obstacle::Silent;
}

void SyncRunTest::aSpoiltAnswerIsNamedAndNothingIsLost()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    QFETCH(Obstacle, expected);
    const auto photo = m->lead.seal(m->caseId, somePhoto(3000));

    // The n-th answer of the sync is spoilt, whatever it is, until a sync meets no spoilt one.
    int spoilt = 0;
    for (int n = 0; spoilt == n; ++n) {
        int count = 0;
        m->spoil = [&](const Request &request, const Answer &answer) {
            if (count++ != n)
                return FakeOffice::honest(answer, request.method == "HEAD");
            ++spoilt;
            return FakeOffice::Reply{bytes, close};
        };
        const Outcome outcome = m->lead.sync(m->line, {.partBytes = 1000, .parallelTransfers = 1});
        if (outcome) {
            // Qt asks once more by itself when a line breaks before a status came; the office knows the
            // nonce.
            QVERIFY(spoilt == n || bytes.startsWith('\x16'));
            continue;
        }
        QCOMPARE(outcome.error().obstacle, expected);
        QCOMPARE(outcome.error().error.code, ErrorCode::Network);
    }
    QVERIFY(spoilt >= 5);
    QCOMPARE(m->lead.object(photo).state, store::ObjectState::Proven);
    QCOMPARE(m->lead.order(m->caseId), m->official(m->caseId));
    QCOMPARE(m->official(m->caseId).size(), 2);
}

void SyncRunTest::anotherCertificateIsNotTrusted()
{
    FakeOffice other(
        [this](const Request &request) { return m->serve(request); }); // the same office, another key
    HttpsTransport line({{u"127.0.0.1"_s}, other.port(), m->server.pin()}, kShort);
    m->lead.write(m->caseId, someFinding(1));
    const Outcome outcome = m->lead.sync(line);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().obstacle, Obstacle::OtherServer);
    QVERIFY(other.requests().isEmpty());
    QVERIFY(m->lead.sync(m->line));
    QCOMPARE(m->official(m->caseId).size(), 2);
}

void SyncRunTest::aSpoiltPushIsRepeated_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("the answer is lost") << 0;
    QTest::newRow("the answer of an earlier push comes again") << 1;
    QTest::newRow("the receipts are swapped") << 2;
    QTest::newRow("a result is missing") << 3;
}

void SyncRunTest::aSpoiltPushIsRepeated()
{
    QFETCH(int, how);
    QVERIFY(m->lead.sync(m->line));
    m->lead.write(m->caseId, someFinding(1));
    m->lead.write(m->caseId, someFinding(2));
    m->spoil = [&, before = Answer()](const Request &request, const Answer &answer) {
        if (request.target != "/v1/entries" || answer.status != 200) // a repeated request is refused
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

void SyncRunTest::anEntryThatIsNotBelievedIsNamed_data()
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

void SyncRunTest::anEntryThatIsNotBelievedIsNamed()
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

void SyncRunTest::aForgedReceiptIsNotTaken()
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

void SyncRunTest::anAlteredObjectIsNeverSeen_data()
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

void SyncRunTest::anAlteredObjectIsNeverSeen()
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

void SyncRunTest::anUnreadableObjectIsAnError()
{
    const auto lost = m->lead.seal(m->caseId, somePhoto(5000));
    const auto cut = m->lead.seal(m->caseId, somePhoto(6000));
    const auto good = m->lead.seal(m->caseId, somePhoto(7000));
    QDirIterator files(m->lead.folder() + u"/objects"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(lost.toHex()))
            QVERIFY(file.remove());
        else if (file.fileName().contains(cut.toHex()))
            QVERIFY(file.resize(100));
    }
    const Outcome outcome = m->lead.sync(m->line);
    QVERIFY(!outcome);
    QCOMPARE(m->lead.state().troubles.size(), 2);
    QCOMPARE(m->lead.object(good).state, store::ObjectState::Proven);
    for (const auto &object : {lost, cut}) {
        QCOMPARE(m->lead.object(object).state, store::ObjectState::OnlyHere);
        QVERIFY(!m->office.storage().objects().object(object)->has_value());
    }
    QCOMPARE(m->official(m->caseId).size(), 4); // the entries went out all the same
}

void SyncRunTest::aWrongClockIsPutRight()
{
    tests::FakeClock wrong;
    wrong.setWall(m->office.clock.nowUtc().addDays(-400));
    ClientDevice device(wrong, 104);
    QVERIFY(device.enrol(m->line, m->ticket(m->office.invite(u"王堃"_s, Role::Reviewer))));
    QVERIFY(device.sync(m->line));
    device.reopen(); // what was learnt of the time holds until the next start of the machine, not only of the
                     // program
    wrong.setWall(m->office.clock.nowUtc().addDays(3));
    QVERIFY(device.sync(m->line));
    QCOMPARE(device.order(m->office.orgCase()), m->official(m->office.orgCase()));
}

void SyncRunTest::aRevokedDeviceIsToldSo()
{
    const auto device = m->lead.with(
        [](store::Vault &vault) -> domain::Result<domain::DeviceId> { return vault.keys().device(); });
    m->office.write(domain::DeviceRevoked{*device, u"遗失"_s});
    m->lead.write(m->caseId, someFinding(1));
    const Outcome outcome = m->lead.sync(m->line);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().obstacle, Obstacle::NotKnown);
    QCOMPARE(m->lead.counts().entries, 1); // kept
}

// ---- interruptions

void SyncRunTest::anUploadGoesOnWhereItStopped()
{
    const auto photo = m->lead.seal(m->caseId, somePhoto(100'000));
    int parts = 0;
    m->spoil = [&](const Request &request, const Answer &answer) {
        if (request.method == "PATCH" && ++parts == 5)
            return FakeOffice::Reply{}; // came through, and nobody hears so
        return FakeOffice::honest(answer);
    };
    QVERIFY(!m->lead.sync(m->line, {.partBytes = 10'000}));
    m->lead.reopen();
    QVERIFY(m->lead.sync(m->line, {.partBytes = 7000}));
    QCOMPARE(m->lead.object(photo).state, store::ObjectState::Proven);
    qint64 sent = 0;
    for (const Request &request : m->server.requests())
        sent += request.method == "PATCH" ? request.body.size() : 0;
    QCOMPARE(sent, m->lead.object(photo).objectBytes); // not a byte twice
}

void SyncRunTest::aDownloadGoesOnWhereItStopped()
{
    const auto photo = m->lead.seal(m->caseId, somePhoto(100'000));
    QVERIFY(m->lead.sync(m->line));
    QVERIFY(m->second.sync(m->line));
    qint64 received = 0;
    int parts = 0;
    m->spoil = [&](const Request &request, const Answer &answer) {
        if (request.target.startsWith("/v1/objects/") && ++parts == 5)
            return FakeOffice::Reply{};
        if (answer.status == 206)
            received += answer.body.size();
        return FakeOffice::honest(answer);
    };
    const Wishes wishes{{}, {photo}};
    QVERIFY(!m->second.sync(m->line, {.partBytes = 10'000}, wishes));
    QVERIFY(!m->second.object(photo).here);
    m->second.reopen();
    QVERIFY(m->second.sync(m->line, {.partBytes = 7000}, wishes));
    QVERIFY(m->second.object(photo).here);
    QCOMPARE(received, m->second.object(photo).objectBytes);
}

void SyncRunTest::abortFinishesOnce()
{
    m->lead.seal(m->caseId, somePhoto(100'000));
    // Abort after each number of signs of life.
    for (int after = 0; after < 40; ++after) {
        SyncRun run(m->lead.queue(), m->line, {.partBytes = 5000}, {});
        QSignalSpy finished(&run, &SyncRun::finished);
        int signs = 0;
        connect(&run, &SyncRun::changed, &run, [&] {
            if (signs++ == after)
                QMetaObject::invokeMethod(&run, &SyncRun::abort, Qt::QueuedConnection);
        });
        run.start();
        QTRY_COMPARE(finished.count(), 1);
        if (run.result())
            break;
        QCOMPARE(run.result().error().error.code, ErrorCode::Cancelled);
        run.abort();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(run.state().phase, SyncState::Phase::Idle);
    }
    QVERIFY(m->lead.sync(m->line));
    QCOMPARE(m->lead.counts().objects, 0);
}

void SyncRunTest::newEntriesGoOutDuringARun()
{
    const auto photo = m->lead.seal(m->caseId, somePhoto(200'000));
    SyncRun run(m->lead.queue(), m->line, {.partBytes = 5000}, {});
    QSignalSpy finished(&run, &SyncRun::finished);
    int parts = 0;
    int partsAtPush = 0;
    m->spoil = [&](const Request &request, const Answer &answer) {
        if (request.method == "PATCH" && ++parts == 3) {
            m->lead.write(m->caseId, someFinding(7));
            QMetaObject::invokeMethod(&run, &SyncRun::refresh, Qt::QueuedConnection);
        }
        if (request.target == "/v1/entries")
            partsAtPush = parts;
        return FakeOffice::honest(answer);
    };
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QVERIFY(run.result());
    QCOMPARE(m->official(m->caseId).size(), 3);
    QVERIFY2(partsAtPush >= 3 && partsAtPush < 30, QByteArray::number(partsAtPush).constData());
    QCOMPARE(m->lead.object(photo).state, store::ObjectState::Proven);
}

QTEST_GUILESS_MAIN(SyncRunTest)
#include "tst_syncrun.moc"
