// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast an officer's photos reach the office: a device's whole sync (entries, objects, receipts) with a
// real fieldcase-office over TLS on the loopback. Beside it curl, which sends the same files to the same
// office in PATCH requests that were prepared and signed beforehand: a client that only carries bytes.
//
// bench_sync [FOLDER] [PHOTOS]   default: the current folder, 100 photos of 2 to 4 MB
#include "models/crypto/systemrandom.h"
#include "models/domain/orgstate.h"
#include "models/store/assignmentmaker.h"
#include "models/store/objectfiles.h"
#include "sync/client/asking.h"
#include "sync/client/enrolerrand.h"
#include "sync/client/httpstransport.h"
#include "sync/client/syncrun.h"
#include "sync/protocol/requestsigning.h"
#include "sync/protocol/uploadmetadata.h"
#include "tests/bench/measure.h"
#include "tests/support/samplebodies.h"
#include "tests/support/seededrandom.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <sys/prctl.h>

#include <csignal>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace fieldcase;
using domain::EntryKind;
using domain::Result;
using store::Vault;

constexpr quint64 kLeastBytes = 2'000'000;
constexpr quint64 kMostBytes = 4'000'000;
constexpr double kMegabyte = 1e6;

/// Half a measurement is none.
[[noreturn]] void give(const char *what, const QString &why)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(why));
    std::exit(1);
}

template <typename T> T must(const char *what, Result<T> result)
{
    if (!result)
        give(what, result.error().context);
    return std::move(*result);
}

/// A real office in a folder.
class Office
{
public:
    explicit Office(QString folder, quint16 port) : m_folder(std::move(folder)), m_port(port) {}
    ~Office() { stop(); }

    void found(const QString &officers)
    {
        run({u"init"_s, u"--name"_s, u"示例市应急管理局"_s, u"--region"_s, u"鲁示"_s, u"--government"_s,
             u"示例市人民政府"_s, u"--court"_s, u"示例市人民法院"_s, u"--address"_s, u"127.0.0.1"_s,
             u"--port"_s, QString::number(m_port)});
        run({u"import"_s, u"officers"_s, officers});
    }
    QJsonObject run(QStringList arguments)
    {
        QProcess process;
        arguments << u"--data"_s << m_folder << u"--json"_s;
        process.start(QStringLiteral(FIELDCASE_OFFICE), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            give("fieldcase-office", QString::fromUtf8(process.readAllStandardError()));
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    void serve()
    {
        m_server.setStandardErrorFile(m_folder + u".log"_s); // nobody reads a pipe while curl runs
        m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // it ends with us
        m_server.start(QStringLiteral(FIELDCASE_OFFICE), {u"serve"_s, u"--data"_s, m_folder, u"--listen"_s,
                                                          u"127.0.0.1:%1"_s.arg(m_port), u"--json"_s});
        if (!m_server.waitForReadyRead())
            give("serve", u"see %1.log"_s.arg(m_folder));
    }
    void stop()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        m_server.terminate();
        m_server.waitForFinished();
    }
    [[nodiscard]] protocol::EnrolmentTicket ticket(const QStringList &who)
    {
        const QString text = run(QStringList{u"enrol"_s} + who).value(u"ticket"_s).toString();
        return must("ticket", protocol::ticketFromText(text));
    }

private:
    const QString m_folder;
    const quint16 m_port;
    QProcess m_server;
};

class Device
{
public:
    explicit Device(const QString &folder) : m_folder(folder)
    {
        const auto made =
            m_queue.create(folder, crypto::SecretBytes::fromBytes("bench"), store::KdfCost{8, 1}).result();
        if (!made)
            give("vault", made.error().context);
    }

    template <typename Work> auto with(Work work) { return m_queue.run(std::move(work)).result(); }
    template <typename Job> void finish(Job &job)
    {
        QEventLoop loop;
        QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        job.start();
        loop.exec();
        if (!job.result())
            give("sync", job.result().error().error.context);
    }
    void enrol(const protocol::EnrolmentTicket &ticket)
    {
        m_line.emplace(client::addressOf(ticket));
        client::Job job(m_queue, *m_line, std::make_shared<client::EnrolErrand>(ticket));
        finish(job);
    }
    void sync()
    {
        client::SyncRun run(m_queue, *m_line, {}, {});
        finish(run);
    }
    void ask(const std::shared_ptr<client::Errand> &errand)
    {
        client::Job job(m_queue, *m_line, errand);
        finish(job);
    }
    void write(const domain::CaseId &caseId, const domain::Body &body)
    {
        (void)must("entry", with([&](Vault &vault) { return vault.ledger().append(caseId, body); }));
    }
    domain::CaseId issue(const QList<domain::OfficerId> &team);
    /// Seals a photo of so many random bytes. \returns its object's size
    qint64 photograph(const domain::CaseId &caseId, qsizetype bytes);
    [[nodiscard]] domain::OfficerId officer()
    {
        return must("officer", with([](Vault &vault) -> Result<domain::OfficerId> {
                        return vault.keys().membership()->officer;
                    }));
    }

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] crypto::SystemRandom &random() { return m_random; }

private:
    const QString m_folder;
    domain::SystemClock m_clock;
    crypto::SystemRandom m_random;
    store::RealDisk m_disk;
    store::VaultQueue m_queue{store::Surroundings{m_clock, m_random, m_disk}};
    std::optional<client::HttpsTransport> m_line;
};

domain::CaseId Device::issue(const QList<domain::OfficerId> &team)
{
    auto draft = std::get<domain::AssignmentIssued>(tests::sampleBody(EntryKind::AssignmentIssued));
    draft.caseId = domain::CaseId::create(m_clock, m_random);
    draft.source = domain::AssignmentSource::Special;
    draft.draw = {};
    draft.releaseAtMs = 0;
    draft.officers = team;
    const auto issued = with([&](Vault &vault) -> Result<> {
        const auto org = vault.ledger().orgState();
        if (!org)
            return tl::unexpected(org.error());
        const auto body = store::makeAssignment(draft, *org, m_random);
        if (!body)
            return tl::unexpected(body.error());
        const auto written = vault.ledger().append(domain::orgCase(vault.keys().membership()->org), *body);
        return written ? Result<>() : tl::unexpected(written.error());
    });
    if (!issued)
        give("assignment", issued.error().context);
    return draft.caseId;
}

qint64 Device::photograph(const domain::CaseId &caseId, qsizetype bytes)
{
    QByteArray photo(bytes, Qt::Uninitialized);
    m_random.fill(std::as_writable_bytes(std::span(photo.data(), size_t(photo.size()))));
    const auto sealed = must("seal", with([&](Vault &vault) { return vault.objects().seal(caseId, photo); }));
    auto evidence = std::get<domain::EvidenceSealed>(tests::sampleBody(EntryKind::EvidenceSealed));
    evidence.evidence = domain::EvidenceId::create(m_clock, m_random);
    evidence.finding = {};
    evidence.derivedFrom = {};
    evidence.object = sealed.object;
    evidence.objectBytes = sealed.objectBytes;
    evidence.plainSha256 = sealed.plainSha256;
    evidence.plainBytes = sealed.plainBytes;
    write(caseId, evidence);
    return sealed.objectBytes;
}

/// Begins the upload of one object and sends nothing of it.
class BeginUpload final : public client::Errand
{
public:
    explicit BeginUpload(store::ObjectRow row) : m_row(std::move(row)) {}

    tl::expected<std::optional<client::Ask>, client::Failure> ask(Vault &) override
    {
        if (!m_target.isEmpty())
            return std::nullopt;
        client::Ask ask = client::posting(protocol::Endpoint::Route::Uploads, {});
        ask.request.headers = {
            {"Tus-Resumable", "1.0.0"},
            {"Upload-Length", QByteArray::number(m_row.objectBytes)},
            {"Upload-Metadata", protocol::UploadMetadata{m_row.caseId, m_row.object}.toHeader()}};
        return ask;
    }
    client::Outcome take(Vault &, const protocol::Answer &answer) override
    {
        m_target = answer.headers.value("Location");
        return {};
    }
    [[nodiscard]] const QByteArray &target() const { return m_target; }

private:
    const store::ObjectRow m_row;
    QByteArray m_target;
};

/// What curl is to do for one object, in its own words.
QByteArray curlOrder(Device &device, const store::ObjectRow &row, quint16 port)
{
    auto begin = std::make_shared<BeginUpload>(row);
    device.ask(begin);
    store::RealDisk disk;
    const QString file = store::ObjectFiles(disk, device.folder()).pathOf(row.object);
    protocol::Request request{"PATCH",
                              begin->target(),
                              {{"Tus-Resumable", "1.0.0"},
                               {"Upload-Offset", "0"},
                               {"Content-Type", "application/offset+octet-stream"}},
                              {}};
    const auto isSigned = device.with([&](Vault &vault) -> Result<> {
        protocol::signRequest(request, vault.keys().device(), vault.keys().signingKey(),
                              QDateTime::currentMSecsSinceEpoch(), device.random(),
                              protocol::Content::Unsigned);
        return {};
    });
    if (!isSigned)
        give("sign", isSigned.error().context);
    QByteArray order =
        "url = \"https://127.0.0.1:" + QByteArray::number(port) + begin->target() +
        "\"\nrequest = \"PATCH\"\nupload-file = \"" + file.toUtf8() +
        "\"\nheader = \"Expect:\"\noutput = \"/dev/null\"\ninsecure\nsilent\nshow-error\nfail\n";
    for (const auto &[name, value] : request.headers.all())
        order += "header = \"" + name + ": " + value + "\"\n";
    return order;
}

double secondsOfCurl(Device &device, const domain::CaseId &caseId, quint16 port, const QString &orderPath)
{
    const auto objects =
        must("objects", device.with([&](Vault &vault) { return vault.objects().list(caseId); }));
    QFile orders(orderPath);
    if (!orders.open(QIODevice::WriteOnly))
        give("curl", orders.errorString());
    for (const store::ObjectRow &row : objects)
        orders.write((orders.pos() == 0 ? "" : "next\n") + curlOrder(device, row, port));
    orders.close();
    return bench::secondsOf([&] {
        QProcess curl;
        curl.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        curl.start(u"curl"_s, {u"-K"_s, orderPath});
        return curl.waitForFinished(-1) && curl.exitStatus() == QProcess::NormalExit && curl.exitCode() == 0;
    });
}

quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        give("port", probe.errorString());
    return probe.serverPort();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false"_s);
    const QString parent = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s;
    const int photos = argc > 2 ? std::max(1, std::atoi(argv[2])) : 100;
    const QTemporaryDir folder(QFileInfo(parent).absoluteFilePath() + u"/bench-XXXXXX"_s);
    QFile officers(folder.filePath(u"officers.csv"_s));
    if (!officers.open(QIODevice::WriteOnly))
        give("folder", officers.errorString());
    officers.write("姓名,执法证号,有效期至\n李喆,鲁示001,2099-12-31\n张堃,鲁示002,2099-12-31\n");
    officers.close();

    const quint16 port = freePort();
    Office office(folder.filePath(u"office"_s), port);
    office.found(officers.fileName());
    office.serve();
    Device boss(folder.filePath(u"boss"_s));
    Device lead(folder.filePath(u"lead"_s));
    Device second(folder.filePath(u"second"_s)); // a team has two
    boss.enrol(office.ticket({u"--roles"_s, u"dispatcher,administrator"_s, u"--name"_s, u"王玥"_s}));
    lead.enrol(office.ticket({u"--roles"_s, u"officer"_s, u"--certificate"_s, u"鲁示001"_s}));
    second.enrol(office.ticket({u"--roles"_s, u"officer"_s, u"--certificate"_s, u"鲁示002"_s}));
    boss.sync();
    const domain::CaseId caseId = boss.issue({lead.officer(), second.officer()});
    boss.sync();
    lead.sync();
    lead.write(caseId, domain::CaseOpened{QDateTime::currentMSecsSinceEpoch(), false});
    lead.sync();
    qint64 bytes = 0;
    tests::SeededRandom sizes(1);
    for (int i = 0; i < photos; ++i)
        bytes += lead.photograph(caseId, qsizetype(kLeastBytes + sizes.below(kMostBytes - kLeastBytes)));

    // curl goes to the same office first, as another one: a copy that is thrown away.
    office.stop();
    QProcess::execute(u"cp"_s, {u"-a"_s, folder.filePath(u"office"_s), folder.filePath(u"copy"_s)});
    double curlSeconds = 0;
    {
        Office copy(folder.filePath(u"copy"_s), port);
        copy.serve();
        curlSeconds = secondsOfCurl(lead, caseId, port, folder.filePath(u"curl.txt"_s));
        if (copy.run({u"stats"_s}).value(u"objects"_s).toInt() != photos)
            give("curl", u"not everything arrived"_s);
    }
    QDir(folder.filePath(u"copy"_s)).removeRecursively();
    office.serve();
    const double syncSeconds = bench::secondsOf([&] {
        lead.sync();
        return true;
    });
    if (office.run({u"stats"_s}).value(u"objects"_s).toInt() != photos)
        give("sync", u"not everything arrived"_s);
    const double megabytes = double(bytes) / kMegabyte;
    std::printf("sync, %d photos, %.0f MB over TLS on the loopback      seconds      MB/s\n", photos,
                megabytes);
    std::printf("a device's whole sync: entries, objects, receipts   %9.2f %9.0f\n", syncSeconds,
                megabytes / syncSeconds);
    std::printf("curl, the same files in prepared requests           %9.2f %9.0f\n", curlSeconds,
                megabytes / curlSeconds);
    return 0;
}
