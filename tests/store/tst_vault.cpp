// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/vault.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultydisk.h"
#include "tests/support/seededrandom.h"

#include <QDirIterator>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using crypto::SecretBytes;
using domain::ErrorCode;

namespace {

constexpr KdfCost kCheap{8, 1};

SecretBytes secret(const char *text)
{
    return SecretBytes::fromBytes(text);
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deviceKeepsItsKeys();
    void createNeverTouchesAVault();
    void emptyPassphraseIsRefused();
    void noVaultIsNotFound();
    void wrongPassphraseIsCountedAndSlowed();
    void aKilledAttemptCounts();
    void changedPassphraseIsTheOnlyOne();
    void changingNeedsTheOldPassphrase();
    void everyByteOfTheVaultFileMatters();
    void newerVaultFileIsToldApart();
    void newerSchemaIsToldApart();
    void plainDatabaseIsToldApart();
    void otherDatabaseIsDamage();
    void cutDatabaseIsDamage();
    void secondOpeningIsRefused();
    void secondProcessIsRefused();
    void creationCutAtAnyStepIsAVaultOrNone();
    void fullDiskStillOpens();
    void defaultCostIsHigh();
    void nothingReadableOnTheDisk();

private:
    domain::Result<std::unique_ptr<Vault>> create();
    domain::Result<std::unique_ptr<Vault>> open(const char *passphrase = "right");
    QString path(const QString &name) const { return folder() + u'/' + name; }
    QString folder() const { return m_dir->filePath(u"vault"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<tests::FaultyDisk> m_disk;
    tests::FakeClock m_clock;
    tests::SeededRandom m_random{11};
};

void VaultTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_disk = std::make_unique<tests::FaultyDisk>();
}

domain::Result<std::unique_ptr<Vault>> VaultTest::create()
{
    return Vault::create(folder(), secret("right"), {m_clock, m_random, *m_disk}, kCheap);
}

domain::Result<std::unique_ptr<Vault>> VaultTest::open(const char *passphrase)
{
    return Vault::open(folder(), secret(passphrase), {m_clock, m_random, *m_disk});
}

void VaultTest::deviceKeepsItsKeys()
{
    auto created = create();
    QVERIFY(created);
    const auto device = (*created)->keys().device();
    const QByteArray sign = (*created)->keys().signingKey().publicKey();
    const QByteArray box = (*created)->keys().boxKey().publicKey();
    QVERIFY(!device.isNull());
    QVERIFY(!(*created)->keys().membership());
    const Membership membership{domain::OrgId::create(m_clock, m_random),
                                domain::OfficerId::create(m_clock, m_random), device, sign};
    QVERIFY((*created)->keys().join(membership));
    created->reset();

    const auto opened = open();
    QVERIFY(opened);
    QCOMPARE((*opened)->keys().device(), device);
    QCOMPARE((*opened)->keys().signingKey().publicKey(), sign);
    QCOMPARE((*opened)->keys().boxKey().publicKey(), box);
    QVERIFY((*opened)->keys().membership() == membership);
    QVERIFY((*opened)->keys().join(membership));
    Membership other = membership;
    other.org = domain::OrgId::create(m_clock, m_random);
    QCOMPARE((*opened)->keys().join(other).error().code, ErrorCode::Conflict);
}

void VaultTest::createNeverTouchesAVault()
{
    QVERIFY(create());
    const QByteArray file = readFile(path(u"vault.json"_s));
    QCOMPARE(create().error().code, ErrorCode::Conflict);
    QCOMPARE(readFile(path(u"vault.json"_s)), file);
    QFile::remove(path(u"vault.json"_s)); // its database is still somebody's
    QCOMPARE(create().error().code, ErrorCode::Conflict);
    QVERIFY(QFile::exists(path(u"ledger.db"_s)));
}

void VaultTest::emptyPassphraseIsRefused()
{
    const auto made = Vault::create(folder(), SecretBytes(), {m_clock, m_random, *m_disk}, kCheap);
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    QVERIFY(!Vault::exists(folder()));
}

void VaultTest::noVaultIsNotFound()
{
    QCOMPARE(open().error().code, ErrorCode::NotFound);
}

void VaultTest::wrongPassphraseIsCountedAndSlowed()
{
    QVERIFY(create());
    for (int i = 1; i <= 4; ++i) {
        QCOMPARE(open("wrong").error().code, ErrorCode::WrongKey);
        QCOMPARE(Vault::attempts(folder(), *m_disk)->failures, i);
        QCOMPARE(Vault::attempts(folder(), *m_disk)->nextAllowedMs, 0);
    }
    const qint64 nowMs = m_clock.nowUtc().toMSecsSinceEpoch();
    QCOMPARE(open("wrong").error().code, ErrorCode::WrongKey);
    QCOMPARE(Vault::attempts(folder(), *m_disk)->nextAllowedMs, nowMs + 5000);
    QCOMPARE(open("right").error().code, ErrorCode::NotAllowed); // too early, even for the right one
    QCOMPARE(Vault::attempts(folder(), *m_disk)->failures, 5);   // and not counted
    m_clock.advance(std::chrono::milliseconds(5000));
    QCOMPARE(open("wrong").error().code, ErrorCode::WrongKey);
    QCOMPARE(Vault::attempts(folder(), *m_disk)->nextAllowedMs, nowMs + 5000 + 10'000);
    m_clock.setWall(QDateTime::fromMSecsSinceEpoch(nowMs - 86'400'000, Qt::UTC));
    QCOMPARE(open("right").error().code, ErrorCode::NotAllowed); // setting the clock back helps nobody
    m_clock.setWall(QDateTime::fromMSecsSinceEpoch(nowMs + 20'000, Qt::UTC));
    QVERIFY(open("right"));
    QCOMPARE(*Vault::attempts(folder(), *m_disk), Attempts());

    Attempts many;
    for (int i = 0; i < 40; ++i)
        many = afterFailure(many, nowMs);
    QCOMPARE(many.nextAllowedMs, nowMs + 3'600'000);
}

void VaultTest::aKilledAttemptCounts()
{
    QVERIFY(create());
    const int before = m_disk->steps();
    QCOMPARE(open("wrong").error().code, ErrorCode::WrongKey);
    const int steps = m_disk->steps() - before;
    // Nothing more is written after the answer is known: the count was durable before the guess was tried.
    m_disk->stopAfter(steps);
    QCOMPARE(open("wrong").error().code, ErrorCode::WrongKey);
    m_disk->losePower();
    m_disk->repair();
    QCOMPARE(Vault::attempts(folder(), *m_disk)->failures, 2);
}

void VaultTest::changedPassphraseIsTheOnlyOne()
{
    QVERIFY((*create())->changePassphrase(secret("right"), secret("better"), kCheap));
    QCOMPARE(open("right").error().code, ErrorCode::WrongKey);
    QVERIFY(open("better"));
}

void VaultTest::changingNeedsTheOldPassphrase()
{
    const auto vault = create();
    QCOMPARE((*vault)->changePassphrase(secret("wrong"), secret("better"), kCheap).error().code,
             ErrorCode::WrongKey);
    QCOMPARE((*vault)->changePassphrase(secret("right"), SecretBytes(), kCheap).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(Vault::attempts(folder(), *m_disk)->failures, 0 + 1);
}

void VaultTest::everyByteOfTheVaultFileMatters()
{
    QVERIFY(create());
    const QByteArray good = readFile(path(u"vault.json"_s));
    QVERIFY(good.size() > 200);
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char flip : {'\x01', '\x20', '\x80'}) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ flip);
            QVERIFY(writeFile(path(u"vault.json"_s), bad));
            const auto opened = open();
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QVERIFY2(opened.error().code == ErrorCode::Damaged, qPrintable(QString::number(i)));
        }
    }
    for (qsizetype length = 0; length < good.size(); ++length) {
        QVERIFY(writeFile(path(u"vault.json"_s), good.first(length)));
        QCOMPARE(open().error().code, ErrorCode::Damaged);
    }
    QVERIFY(writeFile(path(u"vault.json"_s), QByteArray(100'000, ' ')));
    QCOMPARE(open().error().code, ErrorCode::Damaged);
    QVERIFY(writeFile(path(u"vault.json"_s), good));
    QVERIFY(open());
}

void VaultTest::newerVaultFileIsToldApart()
{
    QVERIFY(create());
    const QByteArray later = "\"something\":\"else\",\"v\":2}";
    const QByteArray check = domain::Digest::of("{" + later).bytes().toHex();
    QVERIFY(writeFile(path(u"vault.json"_s), "{\"check\":\"" + check + "\"," + later));
    QCOMPARE(open().error().code, ErrorCode::TooNew);
}

void VaultTest::newerSchemaIsToldApart()
{
    constexpr Statement kLater{
        "test.later",
        "INSERT INTO schema_migration (number, name, sha256) VALUES (1000 + (SELECT max(number) FROM"
        " schema_migration) - 999, 'later', x'00')",
    };
    // A vault whose raw key this test knows: the database alone.
    const SecretBytes rawKey = SecretBytes::random(32, m_random);
    QVERIFY(create());
    auto file = VaultFile::fromBytes(readFile(path(u"vault.json"_s)));
    QVERIFY(file);
    const auto key = deriveKey(secret("right"), file->kdf);
    const auto unwrapped = unwrapSecret(*key, file->wrappedKey);
    QVERIFY(unwrapped);
    {
        auto database = Database::open(path(u"ledger.db"_s), *unwrapped, Database::Mode::Existing);
        QVERIFY(database);
        QVERIFY((*database)->run(kLater));
    }
    QCOMPARE(open().error().code, ErrorCode::TooNew);
}

void VaultTest::plainDatabaseIsToldApart()
{
    QVERIFY(create());
    QVERIFY(writeFile(path(u"ledger.db"_s), QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0')));
    QCOMPARE(open().error().code, ErrorCode::NotEncrypted);
}

void VaultTest::otherDatabaseIsDamage()
{
    QVERIFY(create());
    const QString other = m_dir->filePath(u"other"_s);
    QVERIFY(Vault::create(other, secret("right"), {m_clock, m_random, *m_disk}, kCheap));
    QVERIFY(writeFile(path(u"ledger.db"_s), readFile(other + u"/ledger.db"_s)));
    QCOMPARE(open().error().code, ErrorCode::Damaged);
    QFile::remove(path(u"ledger.db"_s));
    QCOMPARE(open().error().code, ErrorCode::Damaged);
}

void VaultTest::cutDatabaseIsDamage()
{
    QVERIFY(create());
    const QByteArray good = readFile(path(u"ledger.db"_s));
    for (const qsizetype length : {qsizetype(0), qsizetype(1), qsizetype(4095), good.size() - 1}) {
        QVERIFY(writeFile(path(u"ledger.db"_s), good.first(length)));
        QCOMPARE(open().error().code, ErrorCode::Damaged);
    }
}

void VaultTest::secondOpeningIsRefused()
{
    const auto first = create();
    QCOMPARE(open().error().code, ErrorCode::Conflict);
}

void VaultTest::secondProcessIsRefused()
{
    const auto first = create();
    QVERIFY(first);
    const pid_t child = ::fork();
    if (child == 0) { // only the lock is tried, nothing of Qt is used: the child of a fork has one thread
        const auto second = Vault::open(folder(), secret("right"), {m_clock, m_random, *m_disk});
        ::_exit(second || second.error().code != ErrorCode::Conflict ? 1 : 0);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void VaultTest::creationCutAtAnyStepIsAVaultOrNone()
{
    for (int step = 0;; ++step) {
        init();
        m_disk->stopAfter(step);
        const bool made = create().has_value();
        m_disk->losePower();
        m_disk->repair();
        if (made) {
            QVERIFY(step > 5);
            QVERIFY(open());
            return;
        }
        // Either there is a vault, and it opens; or there is none, and it can be made.
        if (Vault::exists(folder())) {
            const auto opened = open();
            QVERIFY2(opened, qPrintable(u"step %1"_s.arg(step)));
            QVERIFY(!(*opened)->keys().device().isNull());
        } else {
            const auto again = create();
            QVERIFY2(again, qPrintable(u"step %1"_s.arg(step)));
        }
    }
}

void VaultTest::fullDiskStillOpens()
{
    QVERIFY(create());
    m_disk->fillAfter(0);
    QVERIFY(open());
}

void VaultTest::defaultCostIsHigh()
{
    const auto made = Vault::create(folder(), secret("right"), {m_clock, m_random, *m_disk});
    QVERIFY(made);
    const auto file = VaultFile::fromBytes(readFile(path(u"vault.json"_s)));
    QVERIFY(file);
    QVERIFY(file->kdf.memoryKiB >= 64 * 1024);
    QVERIFY(file->kdf.iterations >= 3);
    const auto json = QString::fromUtf8(readFile(path(u"vault.json"_s)));
    QVERIFY(!json.contains(u"right"_s));
}

void VaultTest::nothingReadableOnTheDisk()
{
    const QByteArray marker = "MARKER-of-a-setting-9917";
    {
        auto vault = create();
        QVERIFY(vault);
        for (int i = 0; i < 500; ++i)
            QVERIFY((*vault)->settings().setValue(u"key%1"_s.arg(i), marker.repeated(20)));
    }
    QDirIterator iterator(folder(), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        QVERIFY(!readFile(iterator.next()).contains(marker));
}

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
