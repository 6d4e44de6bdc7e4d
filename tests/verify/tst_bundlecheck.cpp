// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/bundlecheck.h"
#include "app/verify/words.h"
#include "models/domain/bundlemanifest.h"
#include "models/domain/canonicaljson.h"
#include "tests/verify/bundlefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace fieldcase::verify {

using namespace Qt::StringLiterals;
using domain::EntryHeader;
using domain::EntryKind;
using domain::RecordedEntry;
using tests::readFile;
using tests::writeFile;

namespace {

QStringList filesOf(const QString &folder)
{
    QStringList paths;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(QDir(folder).relativeFilePath(it.next()));
    paths.sort();
    return paths;
}

bool names(const Report &report, const QString &path)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&](const Finding &finding) { return finding.place == path; });
}

QString wordsOf(const Report &report)
{
    QStringList words;
    for (const Finding &finding : report.findings)
        words.append(codeOf(finding) + u": "_s + wordsFor(finding, Language::English));
    return words.join(u'\n');
}

} // namespace

class BundleCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void wholeBundleIsWhole();
    void lostFileIsNamed();
    void addedFileIsNamed();
    void linkInPlaceOfAFileIsNamed();
    void shortenedAndLengthenedFilesAreNamed();
    void otherOfficeIsNamed();
    void voidAndUnconfirmedEntriesAreNotes();
    void pdfIsRecognised();

private:
    [[nodiscard]] Report check(const QString &folder)
    {
        return checkBundle(folder, m_fixture.org().office().vault().keys().signingKey().publicKey());
    }

    tests::BundleFixture m_fixture;
};

void BundleCheckTest::wholeBundleIsWhole()
{
    const Report report = check(m_fixture.whole());
    QVERIFY2(report.isClean(), qPrintable(wordsOf(report)));
    QCOMPARE(report.notes, QList<Note>());
    QCOMPARE(report.office, u"示例市应急管理局"_s);
    QCOMPARE(report.title, u"双随机检查"_s);
    QCOMPARE(report.objects, 6);
    QVERIFY(report.entries > 15);
    QVERIFY(QFile::exists(m_fixture.whole() + u"/draw.json"_s));
}

void BundleCheckTest::lostFileIsNamed()
{
    const QString folder = m_fixture.copy();
    for (const QString &path : filesOf(folder)) {
        const QByteArray bytes = readFile(folder + u'/' + path);
        QVERIFY(QFile::remove(folder + u'/' + path));
        QVERIFY2(names(check(folder), path), qPrintable(path));
        writeFile(folder + u'/' + path, bytes);
    }
}

void BundleCheckTest::addedFileIsNamed()
{
    const QString folder = m_fixture.copy();
    for (const QString &path : {u"added.txt"_s, u"evidence/03 added.jpg"_s, u"case/.hidden"_s}) {
        writeFile(folder + u'/' + path, "x");
        QVERIFY2(names(check(folder), path), qPrintable(path));
        QVERIFY(QFile::remove(folder + u'/' + path));
    }
    QVERIFY(QDir(folder).mkpath(u"empty/folder"_s));
    QVERIFY(names(check(folder), u"empty/folder"_s));
}

void BundleCheckTest::linkInPlaceOfAFileIsNamed()
{
    const QString folder = m_fixture.copy();
    const QString path = u"README.txt"_s;
    QVERIFY(QFile::remove(folder + u'/' + path));
    QVERIFY(QFile::link(m_fixture.whole() + u'/' + path, folder + u'/' + path));
    QVERIFY(names(check(folder), path));
}

void BundleCheckTest::shortenedAndLengthenedFilesAreNamed()
{
    const QString folder = m_fixture.copy();
    const QStringList lists{u"manifest.json"_s, u"manifest.json.sig"_s, u"SHA256SUMS"_s};
    const auto change = [&](const QString &path, int how) {
        const QByteArray bytes = readFile(m_fixture.whole() + u'/' + path);
        const QByteArray altered[]{bytes.chopped(1), bytes + '\n', QByteArray()};
        writeFile(folder + u'/' + path, altered[how]);
    };
    QStringList others = filesOf(folder);
    for (const QString &path : lists) {
        QVERIFY(others.removeAll(path) == 1);
        for (int how = 0; how < 3; ++how) { // the files that all others are held against, one by one
            change(path, how);
            QVERIFY2(names(check(folder), path), qPrintable(path));
        }
        writeFile(folder + u'/' + path, readFile(m_fixture.whole() + u'/' + path));
    }
    for (int how = 0; how < 3; ++how) {
        for (const QString &path : std::as_const(others))
            change(path, how);
        const Report report = check(folder);
        QCOMPARE(report.findings.size(), others.size());
        for (const QString &path : std::as_const(others))
            QVERIFY2(names(report, path), qPrintable(path));
    }
}

void BundleCheckTest::otherOfficeIsNamed()
{
    const Report other = checkBundle(m_fixture.whole(), QByteArray(32, 'o'));
    QCOMPARE(other.findings.size(), 1);
    QCOMPARE(other.findings.first().fault, Fault::OfficeOther);
    const Report unknown = checkBundle(m_fixture.whole(), {});
    QVERIFY(unknown.isClean());
    QCOMPARE(unknown.notes.first().remark, Remark::OfficeNotGiven);
}

void BundleCheckTest::voidAndUnconfirmedEntriesAreNotes()
{
    store::BundleSource source = m_fixture.source();
    // A member of the team "decides" on a device of its own making; the ledger keeps it without effect.
    auto header = *EntryHeader::fromBytes(source.entries.last().entry.header);
    const store::KeyRing &keys = m_fixture.org().officer1().vault().keys();
    const auto head =
        m_fixture.org().officer1().ledger().head(m_fixture.playedCase().caseId(), keys.device());
    header.device = keys.device();
    header.officer = m_fixture.org().officer1().officer;
    header.prev = *head;
    header.seq =
        1 + std::count_if(source.entries.begin(), source.entries.end(), [&](const RecordedEntry &entry) {
            return EntryHeader::fromBytes(entry.entry.header)->device == keys.device();
        });
    header.sees = {};
    header.kind = EntryKind::CaseClosed;
    RecordedEntry closing = m_fixture.forge(
        header, "{\"result\":\"x\",\"salt\":\"" + QByteArray(32, '0') + "\"}", keys.signingKey(), 1);
    closing.receipt.reset();
    source.entries.append(closing);
    const Report report = check(m_fixture.write(source));
    QVERIFY2(report.isClean(), qPrintable(wordsOf(report)));
    QCOMPARE(report.notes.size(), 2);
    QCOMPARE(report.notes.at(0).remark, Remark::EntryUnconfirmed);
    QCOMPARE(report.notes.at(1), (Note{Remark::EntryVoid, report.notes.at(0).place, u"wrong_role"_s}));
}

void BundleCheckTest::pdfIsRecognised()
{
    const QString folder = m_fixture.whole();
    const QString pdf = folder + u"/documents/02 F34 （鲁示）应急罚〔2026〕1号.pdf"_s;
    const Report whole = checkPdf(pdf, folder, {});
    QVERIFY(whole.isClean());
    QCOMPARE(whole.document, u"F34 （鲁示）应急罚〔2026〕1号"_s);

    const QTemporaryDir dir;
    const QString unsignedPdf = dir.filePath(u"draft.pdf"_s);
    writeFile(unsignedPdf, readFile(pdf).chopped(7)); // the fixture signs by adding " signed"
    const Report draft = checkPdf(unsignedPdf, folder, {});
    QVERIFY(draft.isClean());
    QCOMPARE(draft.notes.last().remark, Remark::PdfDraft);

    const QString altered = dir.filePath(u"altered.pdf"_s);
    writeFile(altered, readFile(pdf).replace("PDF", "PDG"));
    const Report other = checkPdf(altered, folder, {});
    QCOMPARE(other.findings.size(), 1);
    QCOMPARE(other.findings.first().fault, Fault::PdfUnknown);
    QCOMPARE(other.findings.first().place, u"altered.pdf"_s);
}

} // namespace fieldcase::verify

QTEST_GUILESS_MAIN(fieldcase::verify::BundleCheckTest)
#include "tst_bundlecheck.moc"
