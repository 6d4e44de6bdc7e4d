// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/merkle.h"
#include "models/store/database.h"
#include "models/store/vault.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultydisk.h"
#include "tests/support/seededrandom.h"

#include <QTemporaryDir>

namespace fieldcase::tests {

/// A device's vault in a temporary folder, open. Its passphrase costs next to nothing, and it lies in memory
/// where the system has a file system there and TMPDIR names no other place: what survives a power cut is
/// tested elsewhere, with a FaultyDisk and a real one.
class TempVault
{
public:
    explicit TempVault(const store::Surroundings &surroundings);

    [[nodiscard]] store::Vault &vault() { return *m_vault; }
    [[nodiscard]] store::Vault *operator->() { return m_vault.get(); }
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("vault")); }
    [[nodiscard]] static crypto::SecretBytes passphrase();

    void close() { m_vault.reset(); }
    /// Its database behind the application's back; the vault must be closed.
    [[nodiscard]] std::unique_ptr<store::Database> openDatabase() const;
    /// Closes it and opens it again. \returns why not
    [[nodiscard]] domain::Result<> reopen();

private:
    store::Surroundings m_surroundings;
    QTemporaryDir m_dir;
    std::unique_ptr<store::Vault> m_vault;
};

/// Somebody of the office with a device.
struct Member {
    QString name;
    domain::OfficerId officer;
    domain::Roles roles;
    std::unique_ptr<TempVault> device;

    [[nodiscard]] store::Vault &vault() const { return device->vault(); }
    [[nodiscard]] store::Ledger &ledger() const { return device->vault().ledger(); }
};

/// A small organisation: 示例市应急管理局, its office's device and the devices of its people, each with its
/// own vault.
///
/// The office is played by exchange(): it gives entries their positions, signs receipts and hands everybody
/// everything. Time is a FakeClock that moves one second at each exchange; everything repeats from the seed.
class TempOrg
{
public:
    /// Nobody but the office, which has written org.created.
    explicit TempOrg(quint64 seed = 1);
    ~TempOrg();

    /// An administrator, a dispatcher, a supervisor, two officers, a reviewer and an approver; the office
    /// group has its key and everybody has everything.
    void enrolEverybody();
    /// A new device for a new person, or a further one for \a officer. Has everything that was exchanged so
    /// far.
    Member &enrol(const QString &name, domain::Roles roles, const domain::OfficerId &officer = {});
    /// The first member with that role.
    [[nodiscard]] Member &member(domain::Role role, int number = 0);
    [[nodiscard]] Member &office() { return *m_members.front(); }
    [[nodiscard]] Member &officer1() { return member(domain::Role::Officer, 0); }
    [[nodiscard]] Member &officer2() { return member(domain::Role::Officer, 1); }
    [[nodiscard]] const std::vector<std::unique_ptr<Member>> &members() const { return m_members; }

    /// Has the dispatcher issue a case to both officers (source: special), and exchanges.
    domain::CaseId issueCase(const QString &title = QStringLiteral("鑫源化工专项检查"), int enterprise = 1);
    /// Has an officer open a case (case.opened), without an exchange.
    void openCase(const domain::CaseId &caseId, Member &member);

    /// The office takes what members have not sent, in the order of the members, and hands out what they
    /// lack. Objects are not exchanged.
    void exchange();
    /// Takes what one member has not sent; hands out nothing.
    void collect(Member &member);
    /// Hands one member what the office has and it lacks.
    void deliver(Member &member);
    /// The office takes an entry in, unexamined, and signs a receipt for it.
    void confirm(const domain::SignedEntry &entry);
    /// The office's receipt for what it keeps of an object.
    [[nodiscard]] domain::Receipt objectReceipt(const domain::ObjectHash &object, qint64 bytes);
    /// Everything the office has, in official order.
    [[nodiscard]] const QList<store::TravellingEntry> &log() const { return m_log; }

    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] SeededRandom &random() { return m_random; }
    /// Every member's disk; fails when told to.
    [[nodiscard]] FaultyDisk &disk() { return m_disk; }
    [[nodiscard]] store::Surroundings surroundings() { return {m_clock, m_random, m_disk}; }
    [[nodiscard]] const domain::OrgId &org() const { return m_org; }
    [[nodiscard]] domain::CaseId orgCase() const { return domain::orgCase(m_org); }

private:
    [[nodiscard]] QByteArray nodeAt(int level, qint64 index);

    FakeClock m_clock;
    SeededRandom m_random;
    FaultyDisk m_disk;
    domain::OrgId m_org;
    std::vector<std::unique_ptr<Member>> m_members; // the office first
    QList<store::TravellingEntry> m_log;
    QHash<const Member *, qsizetype> m_delivered; // how much of the log a member has
    QSet<QByteArray> m_logged;                    // headers
    crypto::MerkleFrontier m_frontier;
    QHash<std::pair<int, qint64>, QByteArray> m_nodes;
};

} // namespace fieldcase::tests
