// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A device without a window, for tests that kill it, or its office, in the middle of a sync.
//   syncdevice FOLDER enrol TICKET      makes a vault in FOLDER and enrols it
//   syncdevice FOLDER officer           prints whose device it is
//   syncdevice FOLDER issue OFFICER…    (a dispatcher's) writes an assignment for that team; prints the case
//   syncdevice FOLDER work CASE ROUNDS  opens the case and records ROUNDS findings with a photo each; the
//                                       last photo travels in several parts. Prints "entry HASH", "object
//                                       HASH"
//   syncdevice FOLDER sync              one sync, and another that fetches every object this device lacks
//   then syncdevice FOLDER show CASE…        what the vault has: "entry POSITION HASH" in order (position 0:
//   not
//                                       acknowledged) and "object HASH only_here|sent|proven|elsewhere"
//   syncdevice FOLDER check             proves the whole vault
// The vault's passphrase is in PASSPHRASE, when it is one of the window.
// Exit codes: 0 done; 1 not, for the reason on standard error; 2 the sync met trouble and ended
#include "models/crypto/systemrandom.h"
#include "models/domain/orgstate.h"
#include "models/store/assignmentmaker.h"
#include "models/store/vaultqueue.h"
#include "sync/client/enrolerrand.h"
#include "sync/client/httpstransport.h"
#include "sync/client/syncmemory.h"
#include "sync/client/syncrun.h"
#include "tests/support/samplebodies.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace fieldcase;
using domain::EntryKind;
using domain::Result;
using store::Vault;

constexpr store::KdfCost kCheapKdf{8, 1};
constexpr client::LinePatience kPatience{std::chrono::seconds(5), std::chrono::seconds(30)};
constexpr qint64 kPartBytes = 64 * 1024;
constexpr qsizetype kPhotoBytes = 20'000;
constexpr qsizetype kLargePhotoBytes = 3 * kPartBytes;
constexpr int kTrouble = 2;

crypto::SecretBytes passphrase()
{
    return crypto::SecretBytes::fromBytes(qEnvironmentVariable("PASSPHRASE", u"a passphrase"_s).toUtf8());
}

class Device
{
public:
    explicit Device(QString folder) : m_folder(std::move(folder)) {}

    bool make() { return isOk(m_queue.create(m_folder, passphrase(), kCheapKdf).result(), "create"); }
    bool open() { return isOk(m_queue.open(m_folder, passphrase()).result(), "open"); }
    int enrol(const QString &text);
    bool tellOfficer();
    bool issue(const QStringList &officers);
    bool work(const domain::CaseId &caseId, int rounds);
    int sync();
    int syncOnce(const QList<domain::ObjectHash> &wanted);
    bool show(const QStringList &cases);
    bool check();

private:
    template <typename T> bool isOk(const Result<T> &result, const char *what)
    {
        if (!result)
            std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(errorCodeName(result.error().code)),
                         qPrintable(result.error().context));
        return result.has_value();
    }
    template <typename Work> auto with(Work work) { return m_queue.run(std::move(work)).result(); }
    /// Starts \a job and lets it finish. \returns the program's exit code
    template <typename Job> int finish(Job &job);
    bool record(const domain::CaseId &caseId, const domain::Body &body);
    bool recordFinding(const domain::CaseId &caseId, qsizetype photoBytes);
    bool showCase(Vault &vault, const domain::CaseId &caseId);
    Result<QList<domain::ObjectHash>> lacking();

    domain::SystemClock m_clock;
    crypto::SystemRandom m_random;
    store::RealDisk m_disk;
    QString m_folder;
    store::VaultQueue m_queue{store::Surroundings{m_clock, m_random, m_disk}};
};

template <typename Job> int Device::finish(Job &job)
{
    QEventLoop loop;
    QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    job.start();
    loop.exec();
    if (job.result())
        return 0;
    const client::Failure &failure = job.result().error();
    std::fprintf(stderr, "%s: %s (%s)\n", qPrintable(errorCodeName(failure.error.code)),
                 qPrintable(failure.error.context), qPrintable(client::obstacleName(failure.obstacle)));
    return kTrouble;
}

int Device::enrol(const QString &text)
{
    const auto ticket = protocol::ticketFromText(text);
    if (!isOk(ticket, "ticket"))
        return 1;
    client::HttpsTransport line(client::addressOf(*ticket), kPatience);
    client::Job job(m_queue, line, std::make_shared<client::EnrolErrand>(*ticket));
    return finish(job);
}

bool Device::tellOfficer()
{
    const auto officer = with([](Vault &vault) -> Result<QString> {
        const auto membership = vault.keys().membership();
        if (!membership)
            return domain::fail(domain::ErrorCode::NotFound, u"not enrolled"_s);
        return membership->officer.toString();
    });
    if (isOk(officer, "officer"))
        std::printf("%s\n", qPrintable(*officer));
    return officer.has_value();
}

bool Device::issue(const QStringList &officers)
{
    auto draft = std::get<domain::AssignmentIssued>(tests::sampleBody(EntryKind::AssignmentIssued));
    draft.caseId = domain::CaseId::create(m_clock, m_random);
    draft.source = domain::AssignmentSource::Special;
    draft.draw = {};
    draft.releaseAtMs = 0;
    draft.officers.clear();
    for (const QString &officer : officers)
        draft.officers.append(domain::OfficerId::fromString(officer).value_or(domain::OfficerId()));
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
    if (isOk(issued, "issue"))
        std::printf("%s\n", qPrintable(draft.caseId.toString()));
    return issued.has_value();
}

bool Device::record(const domain::CaseId &caseId, const domain::Body &body)
{
    const auto entry = with([&](Vault &vault) { return vault.ledger().append(caseId, body); });
    if (isOk(entry, "append"))
        std::printf("entry %s\n", qPrintable(entry->hash.toHex()));
    return entry.has_value();
}

bool Device::recordFinding(const domain::CaseId &caseId, qsizetype photoBytes)
{
    auto finding = std::get<domain::FindingRecorded>(tests::sampleBody(EntryKind::FindingRecorded));
    finding.finding = domain::FindingId::create(m_clock, m_random);
    finding.evidence.clear();
    if (!record(caseId, finding))
        return false;
    QByteArray photo(photoBytes, '\0');
    m_random.fill(std::as_writable_bytes(std::span(photo.data(), size_t(photo.size()))));
    const auto sealed = with([&](Vault &vault) { return vault.objects().seal(caseId, photo); });
    if (!isOk(sealed, "seal"))
        return false;
    auto evidence = std::get<domain::EvidenceSealed>(tests::sampleBody(EntryKind::EvidenceSealed));
    evidence.evidence = domain::EvidenceId::create(m_clock, m_random);
    evidence.finding = finding.finding;
    evidence.derivedFrom = {};
    evidence.object = sealed->object;
    evidence.objectBytes = sealed->objectBytes;
    evidence.plainSha256 = sealed->plainSha256;
    evidence.plainBytes = sealed->plainBytes;
    if (!record(caseId, evidence))
        return false;
    std::printf("object %s\n", qPrintable(sealed->object.toHex()));
    return true;
}

bool Device::work(const domain::CaseId &caseId, int rounds)
{
    const auto state = with([&](Vault &vault) { return vault.ledger().caseState(caseId); });
    if (!isOk(state, "case"))
        return false;
    if (!state->opened && !record(caseId, domain::CaseOpened{m_clock.nowUtc().toMSecsSinceEpoch(), false}))
        return false;
    for (int round = 1; round <= rounds; ++round) {
        if (!recordFinding(caseId, round == rounds ? kLargePhotoBytes : kPhotoBytes))
            return false;
    }
    return true;
}

Result<QList<domain::ObjectHash>> Device::lacking()
{
    return with([](Vault &vault) -> Result<QList<domain::ObjectHash>> {
        const auto cases = vault.lists().cases({}, {}, 100);
        if (!cases)
            return tl::unexpected(cases.error());
        QList<domain::ObjectHash> objects;
        for (const store::CaseRow &row : *cases) {
            const auto missing = vault.objects().missing(row.caseId);
            if (!missing)
                return tl::unexpected(missing.error());
            for (const store::ObjectRow &object : *missing)
                objects.append(object.object);
        }
        return objects;
    });
}

int Device::sync()
{
    if (const int code = syncOnce({}); code != 0)
        return code;
    const auto wanted = lacking();
    if (!isOk(wanted, "objects"))
        return 1;
    return wanted->isEmpty() ? 0 : syncOnce(*wanted);
}

int Device::syncOnce(const QList<domain::ObjectHash> &wanted)
{
    const auto address = with([](Vault &vault) { return client::SyncMemory(vault.settings()).address(); });
    if (!isOk(address, "address") || !*address)
        return 1;
    client::SyncPolicy policy;
    policy.partBytes = kPartBytes;
    client::HttpsTransport line(**address, kPatience);
    client::SyncRun run(m_queue, line, policy, {{}, wanted});
    const int code = finish(run);
    for (const client::SyncState::Trouble &trouble : run.state().troubles)
        std::fprintf(stderr, "%s: %s\n", qPrintable(client::stepName(trouble.step)),
                     qPrintable(trouble.failure.error.context));
    return code;
}

bool Device::showCase(Vault &vault, const domain::CaseId &caseId)
{
    const auto entries = vault.ledger().entries(caseId);
    const auto objects = vault.objects().list(caseId);
    if (!isOk(entries, "entries") || !isOk(objects, "objects"))
        return false;
    for (const store::StoredEntry &entry : *entries)
        std::printf("entry %lld %s\n", entry.position, qPrintable(entry.hash.toHex()));
    for (const store::ObjectRow &object : *objects) {
        const char *kStates[] = {"only_here", "sent", "proven"};
        std::printf("object %s %s\n", qPrintable(object.object.toHex()),
                    object.here ? kStates[int(object.state)] : "elsewhere");
    }
    return true;
}

bool Device::show(const QStringList &cases)
{
    return with([&](Vault &vault) -> Result<bool> {
               bool isShown = true;
               for (const QString &text : cases) {
                   const auto caseId = domain::CaseId::fromString(text);
                   isShown = isShown && caseId && showCase(vault, *caseId);
               }
               return isShown;
           })
        .value_or(false);
}

bool Device::check()
{
    const auto report = with([](Vault &vault) { return vault.check(); });
    if (!isOk(report, "check"))
        return false;
    for (const store::CheckFinding &finding : report->findings)
        std::fprintf(stderr, "check: %s %s\n", qPrintable(store::damageName(finding.damage)),
                     qPrintable(finding.detail));
    return report->findings.isEmpty();
}

int run(const QStringList &arguments)
{
    const QString command = arguments.value(2);
    const QStringList rest = arguments.mid(3);
    Device device(arguments.value(1));
    if (command == "enrol"_L1)
        return device.make() ? device.enrol(rest.value(0)) : 1;
    if (!device.open())
        return 1;
    if (command == "sync"_L1)
        return device.sync();
    bool isDone = false;
    if (command == "officer"_L1)
        isDone = device.tellOfficer();
    else if (command == "issue"_L1)
        isDone = device.issue(rest);
    else if (command == "work"_L1)
        isDone = device.work(domain::CaseId::fromString(rest.value(0)).value_or(domain::CaseId()),
                             rest.value(1).toInt());
    else if (command == "show"_L1)
        isDone = device.show(rest);
    else if (command == "check"_L1)
        isDone = device.check();
    return isDone ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return run(application.arguments());
}
