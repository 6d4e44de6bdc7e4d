// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clientdevice.h"

#include "models/domain/orgstate.h"
#include "models/store/assignmentmaker.h"
#include "sync/client/enrolerrand.h"
#include "tests/support/samplebodies.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>

namespace fieldcase::tests {

using domain::Result;
using store::Vault;

namespace {

constexpr store::KdfCost kCheapKdf{8, 1};
constexpr int kPatienceMs = 60'000;

crypto::SecretBytes passphrase()
{
    return crypto::SecretBytes::fromBytes("a passphrase");
}

/// In memory where there is such a folder: what survives a power cut is tested elsewhere.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/fieldcase-device-XXXXXX");
}

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context));
    return std::move(*result);
}

} // namespace

ClientDevice::ClientDevice(const domain::Clock &clock, quint64 seed)
    : random(seed), m_clock(clock), m_folder(folderTemplate())
{
    m_queue = std::make_unique<store::VaultQueue>(store::Surroundings{m_clock, random, disk});
    auto created = m_queue->create(folder(), passphrase(), kCheapKdf);
    if (const auto done = created.result(); !done)
        qFatal("%s", qPrintable(done.error().context));
}

ClientDevice::~ClientDevice() = default;

void ClientDevice::reopen()
{
    m_queue = std::make_unique<store::VaultQueue>(store::Surroundings{m_clock, random, disk});
    auto opened = m_queue->open(folder(), passphrase());
    if (const auto done = opened.result(); !done)
        qFatal("%s", qPrintable(done.error().context));
}

client::Outcome ClientDevice::finish(client::Job &job)
{
    QSignalSpy finished(&job, &client::Job::finished);
    job.start();
    if (finished.isEmpty() && !finished.wait(kPatienceMs))
        qFatal("the job does not end");
    return job.result();
}

client::Outcome ClientDevice::enrol(client::Transport &line, const protocol::EnrolmentTicket &ticket)
{
    client::Job job(*m_queue, line, std::make_shared<client::EnrolErrand>(ticket));
    return finish(job);
}

client::Outcome ClientDevice::sync(client::Transport &line, const client::SyncPolicy &policy,
                                   const client::Wishes &wishes)
{
    client::SyncRun run(*m_queue, line, policy, wishes);
    QSignalSpy finished(&run, &client::SyncRun::finished);
    run.start();
    if (finished.isEmpty() && !finished.wait(kPatienceMs))
        qFatal("the sync does not end");
    m_state = run.state();
    return run.result();
}

domain::OfficerId ClientDevice::officer()
{
    return must(
        with([](Vault &vault) -> Result<domain::OfficerId> { return vault.keys().membership()->officer; }));
}

domain::EntryHash ClientDevice::write(const domain::CaseId &caseId, const domain::Body &body)
{
    return must(with([&](Vault &vault) { return vault.ledger().append(caseId, body); })).hash;
}

domain::ObjectHash ClientDevice::seal(const domain::CaseId &caseId, const QByteArray &plain,
                                      domain::Medium medium)
{
    const auto sealed = must(with([&](Vault &vault) { return vault.objects().seal(caseId, plain); }));
    domain::EvidenceSealed evidence;
    evidence.evidence = domain::EvidenceId::create(m_clock, random);
    evidence.medium = medium;
    evidence.name = QStringLiteral("IMG_0001.jpg");
    evidence.mimeType = QStringLiteral("image/jpeg");
    evidence.object = sealed.object;
    evidence.objectBytes = sealed.objectBytes;
    evidence.plainSha256 = sealed.plainSha256;
    evidence.plainBytes = sealed.plainBytes;
    evidence.takenAtMs = m_clock.nowUtc().toMSecsSinceEpoch();
    write(caseId, evidence);
    return sealed.object;
}

domain::CaseId ClientDevice::issueCase(const QList<domain::OfficerId> &team)
{
    return must(with([&](Vault &vault) -> Result<domain::CaseId> {
        auto draft = std::get<domain::AssignmentIssued>(sampleBody(domain::EntryKind::AssignmentIssued));
        draft.caseId = domain::CaseId::create(m_clock, random);
        draft.source = domain::AssignmentSource::Special;
        draft.draw = {};
        draft.officers = team;
        draft.releaseAtMs = 0;
        const auto org = vault.ledger().orgState();
        if (!org)
            return tl::unexpected(org.error());
        const auto body = store::makeAssignment(draft, *org, random);
        if (!body)
            return tl::unexpected(body.error());
        const auto written = vault.ledger().append(domain::orgCase(vault.keys().membership()->org), *body);
        if (!written)
            return tl::unexpected(written.error());
        return draft.caseId;
    }));
}

QList<std::pair<qint64, domain::EntryHash>> ClientDevice::order(const domain::CaseId &caseId)
{
    const auto entries = must(with([&](Vault &vault) { return vault.ledger().entries(caseId); }));
    QList<std::pair<qint64, domain::EntryHash>> order;
    for (const store::StoredEntry &entry : entries)
        order.append({entry.position, entry.hash});
    return order;
}

store::ObjectRow ClientDevice::object(const domain::ObjectHash &object)
{
    return must(with([&](Vault &vault) { return vault.objects().row(object); }));
}

store::Outbox::Counts ClientDevice::counts()
{
    return must(with([](Vault &vault) { return vault.outbox().counts(); }));
}

} // namespace fieldcase::tests
