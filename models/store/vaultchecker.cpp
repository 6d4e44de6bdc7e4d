// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vaultchecker.h"

#include "models/crypto/entrysigning.h"
#include "models/crypto/hash.h"
#include "models/store/database.h"
#include "models/store/entryintake.h"
#include "models/store/keyring.h"
#include "models/store/ledger.h"
#include "models/store/objectfiles.h"
#include "models/store/receipts.h"
#include "models/store/sqlvalues.h"
#include "models/store/tally.h"
#include "models/store/vaultdoor.h"

namespace fieldcase::store {

using domain::CaseId;
using domain::DeviceId;
using domain::EntryHash;
using domain::EntryHeader;
using domain::EntryKind;
using domain::ErrorCode;
using domain::ObjectHash;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr Statement kEntries{
    "check.entries",
    "SELECT e.row, e.hash, e.header, e.signature, e.body, p.body, NULL, NULL, e.case_id, e.device, e.seq,"
    " e.kind, e.tally FROM entry e LEFT JOIN plain_body p ON p.row = e.row ORDER BY e.row",
};
constexpr Statement kHeads{"check.heads", "SELECT case_id, device, seq, hash FROM chain_head"};
constexpr Statement kReceipts{
    "check.receipts",
    "SELECT r.row, r.entry, r.position, r.received_at_ms, r.content, r.signature, r.tally, e.case_id"
    " FROM receipt r LEFT JOIN entry e ON e.hash = r.entry ORDER BY r.row",
};
constexpr Statement kObjectReceipts{
    "check.object_receipts",
    "SELECT r.row, r.object, coalesce(o.object_bytes, -1), r.content, r.signature, r.tally"
    " FROM object_receipt r LEFT JOIN object o ON o.object = r.object ORDER BY r.row",
};
constexpr Statement kObjects{"check.objects", "SELECT object, object_bytes FROM object_here ORDER BY object"};

constexpr qint64 kReadBytes = 1024 * 1024;

/// Follows the tallies of one table, row by row.
class TallyTrail
{
public:
    enum class Step { Right, RowMissing, Wrong };

    [[nodiscard]] Step step(qint64 row, const QByteArray &content, const QByteArray &tally)
    {
        const bool isNext = row == m_row + 1;
        const bool isRight = tally == tallyAfter(m_tally, content);
        m_row = row;
        m_tally = tally; // goes on from what is there, so that one bad row is one finding
        ++m_count;
        if (isNext && isRight)
            return Step::Right;
        return isNext ? Step::Wrong : Step::RowMissing;
    }

    [[nodiscard]] bool endsAt(const TallyState &end) const
    {
        return m_count == end.rows && m_tally == end.tally;
    }

private:
    qint64 m_row = 0;
    qint64 m_count = 0;
    QByteArray m_tally = QByteArray(32, '\0');
};

/// The hash of a file, counted into \a progress; null when it cannot be read.
ObjectHash hashOf(QIODevice &file, Progress *progress)
{
    crypto::Sha256 hash;
    QByteArray buffer(kReadBytes, Qt::Uninitialized);
    for (qint64 got = file.read(buffer.data(), buffer.size()); got != 0;
         got = file.read(buffer.data(), buffer.size())) {
        if (got < 0)
            return {};
        hash.update(QByteArrayView(buffer).first(got));
        if (progress != nullptr)
            progress->doneBytes += got;
    }
    return ObjectHash::fromBytes(hash.finish()).value_or(ObjectHash());
}

} // namespace

VaultChecker::VaultChecker(Database &database, KeyRing &keys, Ledger &ledger, const ObjectFiles &files)
    : m_database(database), m_keys(keys), m_ledger(ledger), m_files(files)
{
}

Result<CheckReport> VaultChecker::check(Progress *progress)
{
    checkVaultFile();
    if (!checkPages())
        return m_report; // nothing that the database says can be believed
    for (const auto step :
         {&VaultChecker::checkEntries, &VaultChecker::checkHeads, &VaultChecker::checkReceipts,
          &VaultChecker::checkObjectReceipts, &VaultChecker::checkViews}) {
        if (const auto done = (this->*step)(); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = checkObjects(progress); !done)
        return tl::unexpected(done.error());
    return m_report;
}

void VaultChecker::checkVaultFile()
{
    if (!readVaultFile(m_files.disk(), m_files.folder()))
        addDetail(Damage::VaultFileAltered, u"vault.json"_s);
    const auto attempts = readSmallFile(m_files.disk(), m_files.folder() + u"/attempts.json"_s, kReadBytes);
    if (attempts && *attempts != Attempts().toBytes()) // an open vault has no failed attempts
        addDetail(Damage::VaultFileAltered, u"attempts.json"_s);
}

bool VaultChecker::checkPages()
{
    const auto checked = m_database.check();
    if (!checked)
        addDetail(Damage::DatabasePages, checked.error().context);
    return checked.has_value();
}

Result<> VaultChecker::checkEntries()
{
    if (m_keys.membership())
        m_devices.insert(m_keys.membership()->officeDevice, {m_keys.membership()->officeSign, {}});
    const CaseId orgCase = m_keys.membership() ? domain::orgCase(m_keys.membership()->org) : CaseId();
    auto rows = m_database.run(kEntries);
    if (!rows)
        return tl::unexpected(rows.error());
    TallyTrail trail;
    while (rows->next()) {
        const EntryRow row = EntryRow::fromRow(*rows, orgCase);
        const QByteArray content = entryContent(row.hash, row.travelling.signature, row.travelling.body);
        const auto step = trail.step(row.row, content, rows->value(12).toByteArray());
        checkEntry(row, *rows, step == TallyTrail::Step::RowMissing, step == TallyTrail::Step::Wrong);
        ++m_report.entries;
    }
    const auto end = tallyOf(m_database, Tallied::Entries);
    if (!end)
        return tl::unexpected(end.error());
    if (!trail.endsAt(*end) && m_report.findings.isEmpty())
        addDetail(Damage::EntryMissing, u"the last rows of the ledger"_s);
    return {};
}

void VaultChecker::checkEntry(const EntryRow &row, const QSqlQuery &columns, bool rowMissing, bool tallyWrong)
{
    const auto header = EntryHeader::fromBytes(row.travelling.header);
    if (!header || row.hash != row.travelling.hash())
        return add(Damage::EntryAltered, row.hash, readId<CaseId>(columns, 8));
    auto damage = damageOf(row, *header, columns);
    if (!damage && rowMissing)
        damage = Damage::EntryMissing;
    if (!damage && tallyWrong)
        damage = Damage::EntryInserted;
    m_chains.insert({header->caseId.toBytes(), header->device.toBytes()},
                    {header->device, header->seq, row.hash});
    if (damage)
        return add(*damage, row.hash, header->caseId);
    learnDevice(*header, row.plain);
}

std::optional<Damage> VaultChecker::damageOf(const EntryRow &row, const EntryHeader &header,
                                             const QSqlQuery &columns) const
{
    if (header.caseId != readId<CaseId>(columns, 8) || header.device != readId<DeviceId>(columns, 9) ||
        header.seq != columns.value(10).toLongLong() ||
        entryKindName(header.kind) != columns.value(11).toString())
        return Damage::EntryAltered;
    const auto device = m_devices.constFind(header.device);
    if (device == m_devices.constEnd())
        return Damage::EntryInserted;
    if (!crypto::verifySignature(device->sign, domain::entrySigningBytes(row.travelling.header),
                                 row.travelling.signature))
        return Damage::EntryAltered;
    if (!device->officer.isNull() && device->officer != header.officer)
        return Damage::EntryInserted;
    if (!row.plain.isEmpty() && domain::Digest::of(row.plain) != header.body)
        return Damage::EntryAltered;
    const ChainHead before = m_chains.value({header.caseId.toBytes(), header.device.toBytes()});
    if (header.seq > before.seq + 1)
        return Damage::EntryMissing;
    if (header.seq != before.seq + 1 || header.prev != before.hash)
        return Damage::EntryInserted;
    return {};
}

void VaultChecker::learnDevice(const EntryHeader &header, const QByteArray &plain)
{
    Device &writer = m_devices[header.device];
    if (writer.officer.isNull())
        writer.officer = header.officer; // the office's own: whoever wrote its first entry
    if (header.kind != EntryKind::DeviceEnrolled)
        return;
    const auto body = domain::bodyFromBytes(header.kind, plain);
    if (!body)
        return;
    const auto &enrolled = std::get<domain::DeviceEnrolled>(*body);
    if (!m_devices.contains(enrolled.device))
        m_devices.insert(enrolled.device, {enrolled.sign, enrolled.officer});
}

Result<> VaultChecker::checkHeads()
{
    auto heads = m_database.run(kHeads);
    if (!heads)
        return tl::unexpected(heads.error());
    while (heads->next()) {
        const ChainHead found =
            m_chains.value({heads->value(0).toByteArray(), heads->value(1).toByteArray()});
        if (found.seq < heads->value(2).toLongLong())
            add(Damage::EntryMissing, readDigest(*heads, 3), readId<CaseId>(*heads, 0));
    }
    return {};
}

Result<> VaultChecker::checkReceipts()
{
    auto rows = m_database.run(kReceipts);
    if (!rows)
        return tl::unexpected(rows.error());
    TallyTrail trail;
    while (rows->next()) {
        const EntryHash entry = readDigest(*rows, 1);
        const domain::Receipt receipt{rows->value(4).toByteArray(), rows->value(5).toByteArray()};
        const auto step =
            trail.step(rows->value(0).toLongLong(), receipt.content, rows->value(6).toByteArray());
        const auto content = checkReceipt(receipt, entry, m_keys.membership().value_or(Membership()));
        const bool isRight = content && content->position == rows->value(2).toLongLong() &&
                             content->receivedAtMs == rows->value(3).toLongLong();
        if (!isRight || step == TallyTrail::Step::Wrong)
            add(Damage::ReceiptAltered, entry, readId<CaseId>(*rows, 7));
        else if (step == TallyTrail::Step::RowMissing)
            add(Damage::ReceiptMissing, entry, readId<CaseId>(*rows, 7));
    }
    const auto end = tallyOf(m_database, Tallied::Receipts);
    if (!end)
        return tl::unexpected(end.error());
    if (!trail.endsAt(*end))
        addDetail(Damage::ReceiptMissing, u"receipt"_s);
    return {};
}

Result<> VaultChecker::checkObjectReceipts()
{
    auto rows = m_database.run(kObjectReceipts);
    if (!rows)
        return tl::unexpected(rows.error());
    TallyTrail trail;
    while (rows->next()) {
        const ObjectHash object = readDigest(*rows, 1);
        const domain::Receipt receipt{rows->value(3).toByteArray(), rows->value(4).toByteArray()};
        const auto step =
            trail.step(rows->value(0).toLongLong(), receipt.content, rows->value(5).toByteArray());
        const bool isRight = checkReceipt(receipt, object, rows->value(2).toLongLong(),
                                          m_keys.membership().value_or(Membership()))
                                 .has_value();
        if (!isRight || step == TallyTrail::Step::Wrong)
            addObject(Damage::ReceiptAltered, object);
        else if (step == TallyTrail::Step::RowMissing)
            addObject(Damage::ReceiptMissing, object);
    }
    const auto end = tallyOf(m_database, Tallied::ObjectReceipts);
    if (!end)
        return tl::unexpected(end.error());
    if (!trail.endsAt(*end))
        addDetail(Damage::ReceiptMissing, u"object_receipt"_s);
    return {};
}

Result<> VaultChecker::checkViews()
{
    if (!m_keys.membership())
        return {};
    const auto differing = m_ledger.differingViews();
    if (!differing && differing.error().code == ErrorCode::Damaged && !m_report.isClean())
        return {}; // the entries cannot be read, which was said already
    if (!differing)
        return tl::unexpected(differing.error());
    for (const QString &view : *differing)
        addDetail(Damage::ViewDiffers, view);
    return {};
}

Result<> VaultChecker::checkObjects(Progress *progress)
{
    auto listing = m_files.list();
    if (!listing)
        return tl::unexpected(listing.error());
    auto rows = m_database.run(kObjects);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        if (progress != nullptr && progress->cancelled)
            return domain::fail(ErrorCode::Cancelled, u"check"_s);
        const ObjectHash object = readDigest(*rows, 0);
        listing->objects.remove(object);
        const auto file = m_files.disk().read(m_files.pathOf(object));
        if (!file) {
            addObject(Damage::ObjectMissing, object);
            continue;
        }
        ++m_report.objects;
        m_report.objectBytes += (*file)->size();
        if (hashOf(**file, progress) != object)
            addObject(Damage::ObjectAltered, object);
    }
    for (auto it = listing->objects.begin(); it != listing->objects.end(); ++it)
        addObject(Damage::ObjectUnknown, it.key());
    for (const QString &stranger : std::as_const(listing->strangers))
        addDetail(Damage::ObjectUnknown, stranger);
    return {};
}

void VaultChecker::add(Damage damage, const EntryHash &entry, const CaseId &caseId)
{
    m_report.findings.append({damage, entry, caseId, {}, {}});
}

void VaultChecker::addObject(Damage damage, const ObjectHash &object)
{
    m_report.findings.append({damage, {}, {}, object, {}});
}

void VaultChecker::addDetail(Damage damage, const QString &detail)
{
    m_report.findings.append({damage, {}, {}, {}, detail});
}

} // namespace fieldcase::store
