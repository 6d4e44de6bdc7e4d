// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/objectfiles.h"
#include "tests/support/damagedvault.h"

#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::ErrorCode;
using tests::DamagedVault;
using tests::describe;
using tests::readFile;
using tests::writeFile;

namespace {

constexpr qsizetype kChunk = 65536 + 16; // of an age file

} // namespace

/// Damage done to files behind the application's back, and what the check says of it.
class ObjectCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m = std::make_unique<DamagedVault>(); }
    void init() { m->restore(); }
    void everyBitOfASmallObjectMatters();
    void objectsCutOrMixedAreFound_data();
    void objectsCutOrMixedAreFound();
    void flippedBitsOfTheDatabaseAreFound();
    void attemptsFileIsChecked();

private:
    std::unique_ptr<DamagedVault> m;
};

void ObjectCheckTest::everyBitOfASmallObjectMatters()
{
    const QString path = ObjectFiles(m->disk(), m->folder()).pathOf(m->objects()[0].object);
    const QByteArray good = readFile(path);
    QVERIFY(m->member().device->reopen());
    ObjectStore &objects = m->vault().objects();
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bad = good;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(writeFile(path, bad));
        QCOMPARE(objects.verify(m->objects()[0].object).error().code, ErrorCode::Damaged);
        // Nor is it ever shown: the age file proves itself.
        const auto opened = objects.open(m->objects()[0].object);
        QVERIFY2(!opened || !(*opened)->verifyAll(), qPrintable(QString::number(bit)));
    }
    const auto report = m->vault().check();
    QVERIFY(report);
    QCOMPARE(report->findings.size(), 1);
    QCOMPARE(report->findings.constFirst().damage, Damage::ObjectAltered);
    QCOMPARE(report->findings.constFirst().object, m->objects()[0].object);
}

void ObjectCheckTest::objectsCutOrMixedAreFound_data()
{
    QTest::addColumn<QString>("trick");
    for (const char *trick :
         {"empty", "deleted", "cut before a chunk ends", "cut at a chunk's end", "cut after a chunk's end",
          "chunks swapped", "a chunk dropped", "a chunk doubled", "longer", "two objects swapped",
          "an unknown file", "a stray file"})
        QTest::newRow(trick) << QString::fromLatin1(trick);
}

void ObjectCheckTest::objectsCutOrMixedAreFound()
{
    QFETCH(QString, trick);
    const ObjectFiles files(m->disk(), m->folder());
    const QString path = files.pathOf(m->objects()[1].object);
    const QString other = files.pathOf(m->objects()[2].object);
    const QByteArray good = readFile(path);
    const qsizetype head = good.size() - (200'000 + 4 * 16); // header and nonce, before four chunks
    QByteArray bad = good;
    Damage damage = Damage::ObjectAltered;
    if (trick == u"empty")
        bad.clear();
    else if (trick == u"cut before a chunk ends")
        bad.truncate(head + kChunk - 1);
    else if (trick == u"cut at a chunk's end")
        bad.truncate(head + kChunk);
    else if (trick == u"cut after a chunk's end")
        bad.truncate(head + kChunk + 1);
    else if (trick == u"chunks swapped")
        bad = good.first(head) + good.mid(head + kChunk, kChunk) + good.mid(head, kChunk) +
              good.mid(head + 2 * kChunk);
    else if (trick == u"a chunk dropped")
        bad.remove(head, kChunk);
    else if (trick == u"a chunk doubled")
        bad.insert(head, good.mid(head, kChunk));
    else if (trick == u"longer")
        bad += '\0';
    else if (trick == u"two objects swapped") {
        bad = readFile(other);
        QVERIFY(writeFile(other, good));
    } else if (trick == u"an unknown file") {
        const auto stranger = domain::Digest::of("stranger");
        QVERIFY(QDir().mkpath(QFileInfo(files.pathOf(stranger)).path()));
        QVERIFY(writeFile(files.pathOf(stranger), "stranger"));
        damage = Damage::ObjectUnknown;
    } else if (trick == u"a stray file") {
        QVERIFY(writeFile(m->folder() + u"/objects/readme.txt"_s, "x"));
        damage = Damage::ObjectUnknown;
    }
    QVERIFY(writeFile(path, bad));
    if (trick == u"deleted") {
        QVERIFY(QFile::remove(path));
        damage = Damage::ObjectMissing;
    }
    const auto report = m->reopenAndCheck();
    QVERIFY(report);
    QCOMPARE(report->findings.size(), trick == u"two objects swapped" ? 2 : 1);
    QCOMPARE(report->findings.constFirst().damage, damage);
    if (damage == Damage::ObjectUnknown)
        return;
    const auto opened = m->vault().objects().open(m->objects()[1].object);
    if (trick == u"two objects swapped") // both are whole age files of the case: only the name tells
        QCOMPARE(m->vault().objects().verify(m->objects()[1].object).error().code, ErrorCode::Damaged);
    else
        QVERIFY(!opened || !(*opened)->verifyAll());
}

void ObjectCheckTest::flippedBitsOfTheDatabaseAreFound()
{
    const QString path = m->folder() + u"/ledger.db"_s;
    const QByteArray good = readFile(path);
    tests::SeededRandom random(5);
    const int flips = std::max(150, qEnvironmentVariableIntValue("FIELDCASE_FLIPS"));
    for (int i = 0; i < flips; ++i) {
        const auto at = qsizetype(random.below(quint64(good.size())));
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ (1 << random.below(8)));
        m->member().device->close();
        QVERIFY(writeFile(path, bad));
        const auto report = m->reopenAndCheck();
        if (report)
            QVERIFY2(!report->isClean(), qPrintable(u"byte %1"_s.arg(at)));
        else
            QVERIFY2(report.error().code == ErrorCode::Damaged, qPrintable(report.error().context));
    }
}

void ObjectCheckTest::attemptsFileIsChecked()
{
    QVERIFY(m->member().device->reopen());
    const QString path = m->folder() + u"/attempts.json"_s;
    const QByteArray good = readFile(path);
    QVERIFY(!good.isEmpty());
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 1);
        QVERIFY(writeFile(path, bad));
        const auto report = m->vault().check();
        QVERIFY(report);
        QCOMPARE(report->findings.constFirst().damage, Damage::VaultFileAltered);
    }
    QVERIFY(m->member().device->reopen()); // damaged, it keeps nobody out
}

QTEST_GUILESS_MAIN(ObjectCheckTest)
#include "tst_objectcheck.moc"
