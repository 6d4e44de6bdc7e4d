// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempvault.h"

#include "models/crypto/entrysigning.h"
#include "models/store/assignmentmaker.h"
#include "models/store/keyduties.h"
#include "tests/support/samplebodies.h"

#include <QDir>
#include <QFileInfo>

namespace fieldcase::tests {

using domain::CaseId;
using domain::OfficerId;
using domain::Role;
using namespace Qt::StringLiterals;

namespace {

constexpr store::KdfCost kCheap{8, 1};

/// The value, or the end of the test program with the reason: a helper has no other way to fail.
template <typename T> T need(domain::Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(errorCodeName(result.error().code)),
               qPrintable(result.error().context));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString temporaryTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const bool isInMemory = !qEnvironmentVariableIsSet("TMPDIR") && memory.isWritable();
    return (isInMemory ? memory.filePath() : QDir::tempPath()) + u"/fieldcase-XXXXXX"_s;
}

} // namespace

TempVault::TempVault(const store::Surroundings &surroundings)
    : m_surroundings(surroundings), m_dir(temporaryTemplate())
{
    m_vault = need(store::Vault::create(folder(), passphrase(), surroundings, kCheap), "create vault");
}

crypto::SecretBytes TempVault::passphrase()
{
    return crypto::SecretBytes::fromBytes("correct horse battery staple");
}

std::unique_ptr<store::Database> TempVault::openDatabase() const
{
    store::RealDisk disk;
    const auto file = store::VaultFile::fromBytes(
        need(store::readSmallFile(disk, folder() + u"/vault.json"_s, 10'000), "vault.json"));
    const auto key = need(crypto::deriveKey(passphrase(), file->kdf), "key");
    const auto rawKey = need(crypto::unwrapSecret(key, file->wrappedKey), "raw key");
    return need(store::Database::open(folder() + u"/ledger.db"_s, rawKey, store::Database::Mode::Existing),
                "ledger.db");
}

domain::Result<> TempVault::reopen()
{
    m_vault.reset();
    auto vault = store::Vault::open(folder(), passphrase(), m_surroundings);
    if (!vault)
        return tl::unexpected(vault.error());
    m_vault = std::move(*vault);
    return {};
}

TempOrg::TempOrg(quint64 seed) : m_random(seed), m_org(domain::OrgId::create(m_clock, m_random))
{
    auto office = std::make_unique<Member>();
    office->name = u"示例市应急管理局"_s;
    office->officer = OfficerId::create(m_clock, m_random);
    office->roles = Role::Office;
    office->device = std::make_unique<TempVault>(surroundings());
    store::KeyRing &keys = office->vault().keys();
    need(keys.join({m_org, office->officer, keys.device(), keys.signingKey().publicKey()}), "join");
    domain::OrgCreated created;
    created.name = office->name;
    created.region = u"鲁示"_s;
    created.agency = office->name;
    created.government = u"示例市人民政府"_s;
    created.court = u"示例市人民法院"_s;
    created.officeDevice = keys.device();
    created.officeSign = keys.signingKey().publicKey();
    created.recoveryBox = crypto::BoxKey::generate(m_random).publicKey();
    m_members.push_back(std::move(office));
    need(m_members.front()->ledger().append(orgCase(), created), "org.created");
    exchange();
}

TempOrg::~TempOrg() = default;

void TempOrg::enrolEverybody()
{
    enrol(u"管理员"_s, Role::Administrator);
    enrol(u"周珺"_s, Role::Dispatcher);
    enrol(u"郑堃"_s, Role::Supervisor);
    enrol(u"王喆"_s, Role::Officer);
    enrol(u"赵玥"_s, Role::Officer);
    enrol(u"钱审"_s, Role::Reviewer);
    enrol(u"孙批"_s, Role::Approver);
    exchange();
    need(store::fulfilKeyDuties(member(Role::Administrator).vault()), "group key");
    exchange();
}

Member &TempOrg::enrol(const QString &name, domain::Roles roles, const OfficerId &officer)
{
    auto member = std::make_unique<Member>();
    member->name = name;
    member->officer = officer.isNull() ? OfficerId::create(m_clock, m_random) : officer;
    member->roles = roles;
    member->device = std::make_unique<TempVault>(surroundings());
    store::KeyRing &keys = member->vault().keys();
    const store::KeyRing &officeKeys = office().vault().keys();
    need(keys.join({m_org, member->officer, officeKeys.device(), officeKeys.signingKey().publicKey()}),
         "join");

    domain::DeviceEnrolled enrolled;
    enrolled.device = keys.device();
    enrolled.officer = member->officer;
    enrolled.name = name;
    enrolled.sign = keys.signingKey().publicKey();
    enrolled.box = keys.boxKey().publicKey();
    enrolled.roles = roles;
    if (roles.testFlag(Role::Officer)) {
        enrolled.certificate = u"鲁示-%1"_s.arg(m_members.size(), 6, 10, QChar(u'0'));
        enrolled.validToOn = QDate(2028, 12, 31);
    }
    need(office().ledger().append(orgCase(), enrolled), "device.enrolled");
    m_members.push_back(std::move(member));
    collect(office());
    deliver(*m_members.back());
    return *m_members.back();
}

Member &TempOrg::member(Role role, int number)
{
    for (const auto &member : m_members) {
        if (member->roles.testFlag(role) && number-- == 0)
            return *member;
    }
    qFatal("no such member");
}

CaseId TempOrg::issueCase(const QString &title, int enterprise)
{
    domain::AssignmentIssued draft;
    draft.caseId = CaseId::create(m_clock, m_random);
    draft.title = title;
    draft.source = domain::AssignmentSource::Special;
    draft.enterprise = sampleEnterprise(enterprise);
    draft.officers = {officer1().officer, officer2().officer};
    draft.releaseAtMs = m_clock.nowUtc().toMSecsSinceEpoch();
    draft.checklist = {u"common"_s};
    Member &dispatcher = member(Role::Dispatcher);
    const auto assignment = need(
        store::makeAssignment(draft, need(dispatcher.ledger().orgState(), "org"), m_random), "assignment");
    need(dispatcher.ledger().append(orgCase(), assignment), "assignment.issued");
    exchange();
    return draft.caseId;
}

void TempOrg::openCase(const CaseId &caseId, Member &member)
{
    const qint64 nowMs = m_clock.nowUtc().toMSecsSinceEpoch();
    need(member.ledger().append(caseId, domain::CaseOpened{nowMs, false}), "case.opened");
}

void TempOrg::exchange()
{
    for (const auto &member : m_members)
        collect(*member);
    for (const auto &member : m_members)
        deliver(*member);
    m_clock.advance(std::chrono::seconds(1));
}

void TempOrg::collect(Member &member)
{
    const auto unsent = need(member.ledger().unsent(1'000'000), "unsent");
    for (const domain::SignedEntry &entry : unsent) {
        if (!m_logged.contains(entry.header))
            confirm(entry);
    }
}

void TempOrg::deliver(Member &member)
{
    qsizetype &delivered = m_delivered[&member];
    const auto outcomes = need(member.ledger().accept(m_log.sliced(delivered)), "accept");
    for (const store::AcceptOutcome &outcome : outcomes) {
        if (outcome.kind == store::AcceptOutcome::Kind::Refused)
            qFatal("refused: %s", qPrintable(refusalName(outcome.refusal)));
    }
    delivered = m_log.size();
}

void TempOrg::confirm(const domain::SignedEntry &entry)
{
    const qint64 index = m_log.size();
    m_logged.insert(entry.header);
    m_nodes.insert({0, index}, crypto::logLeafHash(entry.hash()));
    m_frontier.append(nodeAt(0, index));
    m_log.append({entry, std::nullopt});
    const auto node = [this](int level, qint64 at) { return nodeAt(level, at); };
    domain::EntryReceipt receipt;
    receipt.org = m_org;
    receipt.entry = entry.hash();
    receipt.position = index + 1;
    receipt.receivedAtMs = m_clock.nowUtc().toMSecsSinceEpoch();
    receipt.size = m_log.size();
    receipt.root = domain::Digest::fromBytes(m_frontier.root()).value();
    for (const QByteArray &hash : crypto::merkleInclusionProof(index, receipt.size, node))
        receipt.proof.append(domain::Digest::fromBytes(hash).value());
    m_log.last().receipt = crypto::signReceipt(receipt.toBytes(), office().vault().keys().signingKey());
}

QByteArray TempOrg::nodeAt(int level, qint64 index)
{
    const auto it = m_nodes.constFind({level, index});
    if (it != m_nodes.constEnd())
        return *it;
    const QByteArray hash =
        crypto::merkleNodeHash(nodeAt(level - 1, 2 * index), nodeAt(level - 1, 2 * index + 1));
    m_nodes.insert({level, index}, hash);
    return hash;
}

domain::Receipt TempOrg::objectReceipt(const domain::ObjectHash &object, qint64 bytes)
{
    const domain::ObjectReceipt receipt{m_org, object, bytes, m_clock.nowUtc().toMSecsSinceEpoch()};
    return crypto::signReceipt(receipt.toBytes(), office().vault().keys().signingKey());
}

} // namespace fieldcase::tests
