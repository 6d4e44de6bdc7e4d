// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/age.h"
#include "models/domain/bundlemanifest.h"
#include "models/store/bundle.h"
#include "tests/support/faultydisk.h"
#include "tests/support/playedcase.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace fieldcase::store {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

/// A bundle as a court's expert sees it: with stock tools.
class BundleTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyHashHoldsForSha256sum();
    void everySignatureHoldsForOpenssl();
    void everyObjectOpensWithAge();
    void readableNamesStayInside();
    void needsTheKeyAndTheObjects();
    void handingOutIsNotedOrDoesNotHappen();
    void neverOverwrites();
    void fullDiskLeavesNothing();
    void cancelledLeavesNothing();

private:
    [[nodiscard]] int shell(const QString &command) const;
    [[nodiscard]] QByteArray read(const QString &path) const;
    [[nodiscard]] domain::BundleManifest manifest() const;

    tests::TempOrg m_org;
    std::unique_ptr<tests::PlayedCase> m_case;
    QTemporaryDir m_dir;
    QString m_folder = m_dir.filePath(u"bundle"_s);
};

void BundleTest::initTestCase()
{
    m_org.enrolEverybody();
    m_case = std::make_unique<tests::PlayedCase>(m_org, 200'000);
    const auto source = collectBundle(m_case->approver().vault(), m_case->caseId());
    QVERIFY2(source, source ? "" : qPrintable(source.error().context));
    const auto written = writeBundle(*source, m_folder, m_org.surroundings());
    QVERIFY2(written, written ? "" : qPrintable(written.error().context));
    QCOMPARE(written->files, manifest().files.size() + 3);
}

int BundleTest::shell(const QString &command) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"bash"_s, {u"-ec"_s, command});
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning().noquote() << command << process.readAll();
    return process.exitCode();
}

QByteArray BundleTest::read(const QString &path) const
{
    QFile file(m_folder + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

domain::BundleManifest BundleTest::manifest() const
{
    return domain::BundleManifest::fromBytes(read(u"manifest.json"_s)).value_or(domain::BundleManifest());
}

void BundleTest::everyHashHoldsForSha256sum()
{
    QCOMPARE(shell(u"sha256sum --strict --quiet -c SHA256SUMS"_s), 0);
    // … and no file is without one.
    QCOMPARE(shell(u"diff <(find . -type f ! -name SHA256SUMS | sed 's|^./||' | LC_ALL=C sort)"
                   " <(cut -c67- SHA256SUMS | LC_ALL=C sort)"_s),
             0);
}

void BundleTest::everySignatureHoldsForOpenssl()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("NO openssl TOOL: install the package `openssl`");
    // The commands are those of README.txt.
    QCOMPARE(shell(u"openssl pkeyutl -verify -rawin -pubin -inkey keys/device-%1.pem"
                   " -in manifest.json -sigfile manifest.json.sig"_s.arg(manifest().device.toString())),
             0);
    for (const domain::BundleEntry &entry : manifest().organisation + manifest().entries) {
        const auto header = domain::EntryHeader::fromBytes(read(entry.header()));
        QVERIFY(header);
        const bool isOffice =
            read(entry.header()).contains("\"officer\":\"" + m_org.office().officer.toString().toLatin1());
        const QString key = isOffice ? u"office"_s : u"device-"_s + header->device.toString();
        QCOMPARE(shell(u"{ printf 'fieldcase-entry-v1\\n'; cat %1.header.json; } > ../signed.bin;"
                       " openssl pkeyutl -verify -rawin -pubin -inkey keys/%2.pem -in ../signed.bin"
                       " -sigfile %1.signature"_s.arg(entry.at, key)),
                 0);
        QVERIFY(entry.hasReceipt);
        QCOMPARE(shell(u"{ printf 'fieldcase-receipt-v1\\n'; cat %1.receipt.json; } > ../signed.bin;"
                       " openssl pkeyutl -verify -rawin -pubin -inkey keys/office.pem -in ../signed.bin"
                       " -sigfile %1.receipt.signature"_s.arg(entry.at)),
                 0);
    }
}

void BundleTest::everyObjectOpensWithAge()
{
    if (QStandardPaths::findExecutable(u"age"_s).isEmpty())
        QSKIP("NO age TOOL: install the package `age`");
    QCOMPARE(manifest().objects.size(), 6); // two photos, two documents unsigned and signed
    for (const domain::BundleObject &object : manifest().objects) {
        QCOMPARE(shell(u"echo '%1  %2' | sha256sum --quiet -c"_s.arg(object.object.toHex(), object.path())),
                 0);
        if (!object.plain.isEmpty())
            QCOMPARE(shell(u"age -d -i keys/case.txt %1 | cmp - '%2'"_s.arg(object.path(), object.plain)), 0);
    }
}

void BundleTest::readableNamesStayInside()
{
    const QDir evidence(m_folder + u"/evidence"_s);
    QCOMPARE(evidence.entryList(QDir::Files, QDir::Name),
             (QStringList{u"01 冲床 联锁.jpg"_s, u"02 .._冲床.jpg"_s}));
    const QDir documents(m_folder + u"/documents"_s);
    QCOMPARE(documents.entryList(QDir::Files, QDir::Name),
             (QStringList{u"01 F05 （鲁示）应急责改〔2026〕1号.pdf"_s,
                          u"02 F34 （鲁示）应急罚〔2026〕1号.pdf"_s}));
}

void BundleTest::needsTheKeyAndTheObjects()
{
    // The dispatcher knows of the case but was never given its key.
    const auto locked = collectBundle(m_org.member(domain::Role::Dispatcher).vault(), m_case->caseId());
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::WrongKey);
    // The reviewer has the key but never fetched the photos.
    const auto incomplete = collectBundle(m_org.member(domain::Role::Reviewer).vault(), m_case->caseId());
    QVERIFY(!incomplete);
    QCOMPARE(incomplete.error().code, ErrorCode::NotFound);
    const auto unknown = domain::CaseId::create(m_org.clock(), m_org.random());
    QCOMPARE(collectBundle(m_case->approver().vault(), unknown).error().code, ErrorCode::NotFound);
}

void BundleTest::handingOutIsNotedOrDoesNotHappen()
{
    const auto exportsIn = [this](Vault &vault) {
        const auto state = vault.ledger().caseState(m_case->caseId());
        int noted = 0;
        for (const domain::EvidenceState &piece : state ? state->evidence : QList<domain::EvidenceState>())
            noted += piece.exports;
        return noted;
    };
    // The roles do not permit it.
    Vault &dispatcher = m_org.member(domain::Role::Dispatcher).vault();
    const auto refused = handOutBundle(dispatcher, m_case->caseId());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    // The objects are elsewhere: nothing is noted.
    Vault &reviewer = m_org.member(domain::Role::Reviewer).vault();
    const auto empty = handOutBundle(reviewer, m_case->caseId());
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::NotFound);
    QCOMPARE(exportsIn(reviewer), 0);

    const auto source = handOutBundle(m_case->approver().vault(), m_case->caseId());
    QVERIFY2(source, source ? "" : qPrintable(source.error().context));
    QCOMPARE(exportsIn(m_case->approver().vault()), 2);
    const auto whole = collectBundle(m_case->approver().vault(), m_case->caseId());
    QVERIFY(whole);
    QCOMPARE(source->entries.size(), whole->entries.size()); // the notes are in the bundle
}

void BundleTest::neverOverwrites()
{
    const auto source = collectBundle(m_case->approver().vault(), m_case->caseId());
    QVERIFY(source);
    const auto written = writeBundle(*source, m_folder, m_org.surroundings());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Conflict);
}

void BundleTest::fullDiskLeavesNothing()
{
    const auto source = collectBundle(m_case->approver().vault(), m_case->caseId());
    QVERIFY(source);
    tests::FaultyDisk disk;
    for (const qint64 room : {0, 3000, 50'000, 400'000}) {
        disk.repair();
        disk.fillAfter(room);
        const auto written =
            writeBundle(*source, m_dir.filePath(u"full"_s), {m_org.clock(), m_org.random(), disk});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(QDir(m_dir.path()).entryList({u"full*"_s}), QStringList());
    }
}

void BundleTest::cancelledLeavesNothing()
{
    const auto source = collectBundle(m_case->approver().vault(), m_case->caseId());
    QVERIFY(source);
    Progress progress;
    progress.cancelled = true;
    const auto written = writeBundle(*source, m_dir.filePath(u"stopped"_s), m_org.surroundings(), &progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_dir.path()).entryList({u"stopped*"_s}), QStringList());
}

} // namespace fieldcase::store

QTEST_GUILESS_MAIN(fieldcase::store::BundleTest)
#include "tst_bundle.moc"
