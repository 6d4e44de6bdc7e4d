// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damagedvault.h"

#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::ErrorCode;
using tests::DamagedVault;
using tests::describe;

/// Damage done to the database behind the application's back, and what the check says of it.
class VaultCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m = std::make_unique<DamagedVault>(); }
    void init() { m->restore(); }
    void untouchedIsClean();
    void firstBadEntryIsNamed_data();
    void firstBadEntryIsNamed();
    void damageBesideTheEntriesIsNamed_data();
    void damageBesideTheEntriesIsNamed();
    void triggersRefuse_data();
    void triggersRefuse();

private:
    std::unique_ptr<DamagedVault> m;
};

void VaultCheckTest::untouchedIsClean()
{
    const auto report = m->reopenAndCheck();
    QVERIFY(report);
    QVERIFY2(report->isClean(), qPrintable(describe(*report)));
    QCOMPARE(report->entries, m->rows());
    QCOMPARE(report->objects, 3);
}

void VaultCheckTest::firstBadEntryIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql"); // R is the row, S the one after it, L the last
    QTest::addColumn<int>("damage");
    QTest::addColumn<int>("offset"); // the named entry stood that many rows after R; -1: none can be named
    const auto altered = int(Damage::EntryAltered);
    const auto missing = int(Damage::EntryMissing);
    const auto inserted = int(Damage::EntryInserted);
    const auto pages = int(Damage::DatabasePages); // something else refers to what is gone
    QTest::newRow("header edited") << QByteArray("UPDATE entry SET header = CAST(replace(CAST(header AS "
                                                 "TEXT), '\"atMs\":1', '\"atMs\":2') AS BLOB)"
                                                 " WHERE row = R")
                                   << altered << 0;
    QTest::newRow("one byte of the header")
        << QByteArray("UPDATE entry SET header = substr(header, 1, 50) || x'00' ||"
                      " substr(header, 52) WHERE row = R")
        << altered << 0;
    QTest::newRow("signature") << QByteArray("UPDATE entry SET signature = zeroblob(64) WHERE row = R")
                               << altered << 0;
    QTest::newRow("opened body edited") << QByteArray("UPDATE plain_body SET body = CAST(replace(CAST(body "
                                                      "AS TEXT), 'a', 'b') AS BLOB) WHERE row = R")
                                        << altered << 0;
    QTest::newRow("sealed body") << QByteArray("UPDATE entry SET body = substr(body, 2) WHERE row = R")
                                 << inserted << 0;
    QTest::newRow("sealed bodies swapped")
        << QByteArray("UPDATE entry SET body = CASE row WHEN R THEN (SELECT body FROM entry WHERE row = S)"
                      " ELSE (SELECT body FROM entry WHERE row = R) END WHERE row IN (R, S)")
        << inserted << 0;
    QTest::newRow("hash") << QByteArray("UPDATE entry SET hash = zeroblob(32) WHERE row = R") << pages << -1;
    QTest::newRow("kind") << QByteArray("UPDATE entry SET kind = 'case.closed' WHERE row = R") << altered
                          << 0;
    QTest::newRow("case") << QByteArray("UPDATE entry SET case_id = zeroblob(16) WHERE row = R") << altered
                          << 0;
    QTest::newRow("device") << QByteArray("UPDATE entry SET device = zeroblob(16) WHERE row = R") << altered
                            << 0;
    QTest::newRow("number") << QByteArray("UPDATE entry SET seq = 99 WHERE row = R") << altered << 0;
    QTest::newRow("tally") << QByteArray("UPDATE entry SET tally = zeroblob(32) WHERE row = R") << inserted
                           << 0;
    QTest::newRow("deleted") << QByteArray("DELETE FROM entry WHERE row = R") << pages << -1;
    QTest::newRow("deleted, the rest moved up")
        << QByteArray("DELETE FROM entry WHERE row = R; UPDATE entry SET row = row - 1 WHERE row > R")
        << pages << -1;
    QTest::newRow("the last deleted")
        << QByteArray("DELETE FROM plain_body WHERE row = L; DELETE FROM unsent_entry WHERE row = L;"
                      " DELETE FROM entry WHERE row = L")
        << missing << -1;
    QTest::newRow("two reordered")
        << QByteArray("UPDATE entry SET row = -1 WHERE row = R; UPDATE entry SET row = R WHERE row = S;"
                      " UPDATE entry SET row = S WHERE row = -1")
        << altered << -1;
    QTest::newRow("a copy inserted at the end")
        << QByteArray("INSERT INTO entry SELECT L + 1, zeroblob(32), case_id, device, 99, kind, header, "
                      "signature, body,"
                      " tally FROM entry WHERE row = R")
        << altered << -1;
}

void VaultCheckTest::firstBadEntryIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, damage);
    QFETCH(int, offset);
    const qint64 row = m->firstRow() + 1; // the first evidence, by this device, with others after it
    const domain::EntryHash expected = offset >= 0 ? m->hashAt(row + offset) : domain::EntryHash();
    sql.replace("L + 1", QByteArray::number(m->rows() + 1));
    sql.replace("= R", "= " + QByteArray::number(row)).replace("> R", "> " + QByteArray::number(row));
    sql.replace("(R, S)", "(" + QByteArray::number(row) + ", " + QByteArray::number(row + 1) + ")");
    sql.replace("WHEN R", "WHEN " + QByteArray::number(row))
        .replace("= S", "= " + QByteArray::number(row + 1));
    sql.replace("= L", "= " + QByteArray::number(m->rows()));
    const auto report = m->tamper(sql);
    QVERIFY2(report, report ? "" : qPrintable(report.error().context));
    QVERIFY(!report->isClean());
    const CheckFinding first = report->findings.constFirst();
    QVERIFY2(int(first.damage) == damage, qPrintable(describe(*report)));
    if (offset >= 0)
        QVERIFY2(first.entry == expected, qPrintable(describe(*report)));
}

void VaultCheckTest::damageBesideTheEntriesIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("damage");
    const auto view = int(Damage::ViewDiffers);
    QTest::newRow("a receipt deleted")
        << QByteArray("DELETE FROM receipt WHERE row = 3") << int(Damage::ReceiptMissing);
    QTest::newRow("the last receipt deleted")
        << QByteArray("DELETE FROM receipt WHERE row = (SELECT max(row) FROM receipt)")
        << int(Damage::ReceiptMissing);
    QTest::newRow("a receipt's position")
        << QByteArray("UPDATE receipt SET position = 9999 WHERE row = 3") << int(Damage::ReceiptAltered);
    QTest::newRow("a receipt's signature")
        << QByteArray("UPDATE receipt SET signature = zeroblob(64) WHERE row = 3")
        << int(Damage::ReceiptAltered);
    QTest::newRow("a receipt's content")
        << QByteArray("UPDATE receipt SET content = x'7b7d' WHERE row = 3") << int(Damage::ReceiptAltered);
    QTest::newRow("two receipts swapped")
        << QByteArray("UPDATE receipt SET row = -1 WHERE row = 3; UPDATE receipt SET row = 3 WHERE row = 4;"
                      " UPDATE receipt SET row = 4 WHERE row = -1")
        << int(Damage::ReceiptAltered);
    QTest::newRow("an object's receipt deleted")
        << QByteArray("DELETE FROM object_receipt WHERE row = 2") << int(Damage::ReceiptMissing);
    QTest::newRow("an object's receipt altered")
        << QByteArray("UPDATE object_receipt SET signature = zeroblob(64) WHERE row = 2")
        << int(Damage::ReceiptAltered);
    QTest::newRow("a case's title") << QByteArray("UPDATE case_row SET title = 'x'") << view;
    QTest::newRow("a case deleted") << QByteArray("DELETE FROM case_row") << view;
    QTest::newRow("an answer's body deleted")
        << QByteArray("DELETE FROM plain_body WHERE row = (SELECT max(row) FROM plain_body)") << view;
    QTest::newRow("evidence deleted") << QByteArray("DELETE FROM evidence_row WHERE place = 1") << view;
    QTest::newRow("evidence under another name")
        << QByteArray("UPDATE evidence_row SET name = 'x' WHERE place = 1") << view;
    QTest::newRow("an object forgotten")
        << QByteArray("DELETE FROM object WHERE row = (SELECT max(row) FROM object)") << view;
    QTest::newRow("an unsent entry forgotten")
        << QByteArray("DELETE FROM unsent_entry WHERE row = (SELECT max(row) FROM unsent_entry)") << view;
    QTest::newRow("a key forgotten") << QByteArray("DELETE FROM key_wrap") << view;
    QTest::newRow("a head moved back")
        << QByteArray("UPDATE chain_head SET seq = seq - 1 WHERE seq > 1") << view;
    QTest::newRow("an object's file forgotten")
        << QByteArray("DELETE FROM object_here") << int(Damage::ObjectUnknown);
}

void VaultCheckTest::damageBesideTheEntriesIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, damage);
    const auto report = m->tamper(sql);
    QVERIFY2(report, report ? "" : qPrintable(report.error().context));
    QVERIFY2(std::any_of(report->findings.begin(), report->findings.end(),
                         [&](const CheckFinding &finding) { return int(finding.damage) == damage; }),
             qPrintable(describe(*report)));
    if (damage != int(Damage::ViewDiffers))
        return;
    QVERIFY(m->vault().ledger().rebuildProjections()); // a view can be made again
    const auto after = m->vault().check();
    QVERIFY(after);
    QVERIFY2(after->isClean(), qPrintable(describe(*after)));
}

void VaultCheckTest::triggersRefuse_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("edit an entry") << QByteArray("UPDATE entry SET kind = 'x' WHERE row = 5");
    QTest::newRow("delete an entry") << QByteArray("DELETE FROM entry WHERE row = 5");
    QTest::newRow("replace an entry")
        << QByteArray("INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE row = 5");
    QTest::newRow("another entry with its number") << QByteArray(
        "INSERT OR REPLACE INTO entry (hash, case_id, device, seq, kind, header, signature, body, tally)"
        " SELECT zeroblob(32), case_id, device, seq, kind, header, signature, body, tally FROM entry"
        " WHERE row = 5");
    QTest::newRow("edit a receipt") << QByteArray("UPDATE receipt SET position = 0");
    QTest::newRow("delete a receipt") << QByteArray("DELETE FROM receipt");
    QTest::newRow("replace a receipt") << QByteArray("INSERT OR REPLACE INTO receipt SELECT * FROM receipt");
    QTest::newRow("edit an object's receipt")
        << QByteArray("UPDATE object_receipt SET object = zeroblob(32)");
    QTest::newRow("delete an object's receipt") << QByteArray("DELETE FROM object_receipt");
}

void VaultCheckTest::triggersRefuse()
{
    QFETCH(QByteArray, sql);
    {
        const auto database = m->member().device->openDatabase();
        QCOMPARE(database->runScript(sql, u"test"_s).error().code, ErrorCode::NotAllowed);
    }
    QVERIFY(m->reopenAndCheck().value().isClean());
}

QTEST_GUILESS_MAIN(VaultCheckTest)
#include "tst_vaultcheck.moc"
