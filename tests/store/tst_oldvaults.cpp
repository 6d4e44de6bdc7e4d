// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every vault that a released schema has left in the field opens in this version and shows what it showed
// then. tests/fixtures/vaults/NNNN is a vault of schema NNNN; its README says how it was made.
#include "tests/support/tempvault.h"
#include "tests/support/vaultsummary.h"

#include <QDirIterator>
#include <QTest>

namespace fieldcase::store {

using namespace Qt::StringLiterals;
using tests::TempVault;

class OldVaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everySchemaHasAVault();
    void showsWhatItShowed_data();
    void showsWhatItShowed();
};

namespace {

const QString kVaults = QStringLiteral(FIELDCASE_SOURCE_DIR "/tests/fixtures/vaults");

QStringList vaultNames()
{
    return QDir(kVaults).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories);
    bool done = true;
    while (it.hasNext()) {
        const QString source = it.next();
        const QString target = to + source.mid(from.size());
        done = done && QDir().mkpath(QFileInfo(target).path()) && QFile::copy(source, target) &&
               QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return done;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void OldVaultsTest::everySchemaHasAVault()
{
    const QDir migrations(QStringLiteral(FIELDCASE_SOURCE_DIR "/models/store/migrations"));
    QStringList wanted;
    for (const QString &file : migrations.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        wanted.append(file.left(4));
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(vaultNames(), wanted);
}

void OldVaultsTest::showsWhatItShowed_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : vaultNames())
        QTest::newRow(qPrintable(u"of schema "_s + name)) << name;
}

void OldVaultsTest::showsWhatItShowed()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault"_s);
    QVERIFY(copyFolder(kVaults + u'/' + name, path));
    tests::FakeClock clock;
    tests::SeededRandom random(1);
    RealDisk disk;
    const auto vault = Vault::open(path, TempVault::passphrase(), {clock, random, disk});
    QVERIFY2(vault, vault ? "" : qPrintable(vault.error().context));
    const auto report = (*vault)->check();
    QVERIFY(report);
    QVERIFY(report->isClean());
    const auto caseId = domain::CaseId::fromString(QString::fromLatin1(contentOf(path + u"/case"_s)));
    QVERIFY(caseId);
    const auto summary = tests::summaryOf(**vault, *caseId);
    QVERIFY(summary);
    QCOMPARE(*summary, contentOf(path + u"/summary.json"_s));
}

} // namespace fieldcase::store

QTEST_GUILESS_MAIN(fieldcase::store::OldVaultsTest)
#include "tst_oldvaults.moc"
