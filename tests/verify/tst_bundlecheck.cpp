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
    void forgeryIsNamed_data();
    void forgeryIsNamed();
    void signedFalsehoodIsNamed_data();
    void signedFalsehoodIsNamed();
    void otherDrawIsNamed();
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

// Forgeries by somebody who can write whole bundles with an enrolled device: every file fits its list.

using Forge = std::function<void(tests::BundleFixture &, store::BundleSource &)>;

} // namespace fieldcase::verify

Q_DECLARE_METATYPE(fieldcase::verify::Forge)
Q_DECLARE_METATYPE(fieldcase::verify::Fault)

namespace fieldcase::verify {

void BundleCheckTest::forgeryIsNamed_data()
{
    using Fixture = tests::BundleFixture;
    using Source = store::BundleSource;
    QTest::addColumn<Forge>("forge");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Fault fault, Forge forge) {
        QTest::newRow(name) << forge << fault;
    };
    const auto indexOf = [](const Source &source, EntryKind kind) {
        for (qsizetype i = 0; i < source.entries.size(); ++i) {
            if (EntryHeader::fromBytes(source.entries.at(i).entry.header)->kind == kind)
                return i;
        }
        return qsizetype(-1);
    };
    row("an entry removed", Fault::EntriesRemoved,
        [](Fixture &, Source &source) { source.entries.removeAt(1); });
    row("the first entry removed", Fault::EntriesRemoved,
        [](Fixture &, Source &source) { source.entries.removeFirst(); });
    row("an entry that others saw removed", Fault::SeenMissing, [=](Fixture &, Source &source) {
        source.entries.removeAt(indexOf(source, EntryKind::ReviewPassed));
    });
    row("two entries exchanged", Fault::EntriesReordered,
        [](Fixture &, Source &source) { source.entries.swapItemsAt(1, 2); });
    row("an entry doubled", Fault::EntryInserted,
        [](Fixture &, Source &source) { source.entries.insert(2, source.entries.at(1)); });
    row("a body exchanged", Fault::EntryForged,
        [](Fixture &, Source &source) { source.entries[1].entry.body = source.entries.at(2).entry.body; });
    row("a signature exchanged", Fault::EntryForged, [](Fixture &, Source &source) {
        source.entries[1].entry.signature = source.entries.at(2).entry.signature;
    });
    row("an entry signed by another device", Fault::EntryForged, [](Fixture &fixture, Source &source) {
        const auto header = *EntryHeader::fromBytes(source.entries.at(1).entry.header);
        source.entries[1] = fixture.forge(header, source.entries.at(1).entry.body,
                                          fixture.org().officer2().vault().keys().signingKey(), 900);
    });
    row("an entry of a device that nobody enrolled", Fault::EntryOfStranger,
        [](Fixture &fixture, Source &source) {
            auto header = *EntryHeader::fromBytes(source.entries.at(1).entry.header);
            header.device = domain::DeviceId::create(fixture.org().clock(), fixture.org().random());
            header.seq = 1;
            header.prev = {};
            source.entries.append(fixture.forge(header, source.entries.at(1).entry.body,
                                                crypto::SigningKey::generate(fixture.org().random()), 900));
        });
    row("an entry under another person's name", Fault::AuthorForged, [](Fixture &fixture, Source &source) {
        auto header = *EntryHeader::fromBytes(source.entries.at(1).entry.header);
        header.officer = fixture.playedCase().approver().officer;
        source.entries[1] = fixture.forge(header, source.entries.at(1).entry.body,
                                          fixture.org().officer1().vault().keys().signingKey(), 900);
    });
    row("an entry of another case", Fault::EntryElsewhere, [](Fixture &fixture, Source &source) {
        auto header = *EntryHeader::fromBytes(source.entries.at(1).entry.header);
        header.caseId = domain::CaseId::create(fixture.org().clock(), fixture.org().random());
        source.entries[1] = fixture.forge(header, source.entries.at(1).entry.body,
                                          fixture.org().officer1().vault().keys().signingKey(), 900);
    });
    row("a receipt for another entry", Fault::ReceiptForged,
        [](Fixture &, Source &source) { source.entries[1].receipt = source.entries.at(2).receipt; });
    row("a receipt signed by a device", Fault::ReceiptForged, [](Fixture &fixture, Source &source) {
        const QByteArray content = source.entries.at(1).receipt->content;
        source.entries[1].receipt->signature =
            fixture.org().officer1().vault().keys().signingKey().sign(domain::receiptSigningBytes(content));
    });
    row("the office's first entry removed", Fault::OfficeUnknown,
        [](Fixture &, Source &source) { source.organisation.removeFirst(); });
    row("an enrolment removed", Fault::EntryOfStranger, [](Fixture &fixture, Source &source) {
        const domain::DeviceId device = fixture.org().officer1().vault().keys().device();
        source.deviceKeys.remove(device);
        source.organisation.removeIf([&](const RecordedEntry &entry) {
            return EntryHeader::fromBytes(entry.entry.header)->kind == EntryKind::DeviceEnrolled &&
                   entry.entry.body.contains(device.toString().toLatin1());
        });
    });
    row("an enrolment that the office did not sign", Fault::EntryForged,
        [](Fixture &fixture, Source &source) {
            const auto header = *EntryHeader::fromBytes(source.organisation.at(1).entry.header);
            source.organisation[1] = fixture.forge(header, source.organisation.at(1).entry.body,
                                                   fixture.org().officer1().vault().keys().signingKey(), 900);
        });
    row("the assignment removed", Fault::AssignmentMissing, [](Fixture &, Source &source) {
        source.organisation.removeIf([](const RecordedEntry &entry) {
            return EntryHeader::fromBytes(entry.entry.header)->kind == EntryKind::AssignmentIssued;
        });
    });
    row("the draw's result removed", Fault::EntryUnlawful, [](Fixture &, Source &source) {
        source.organisation.removeIf([](const RecordedEntry &entry) {
            return EntryHeader::fromBytes(entry.entry.header)->kind == EntryKind::DrawCompleted;
        });
    });
    row("another record of a draw", Fault::DrawUnreadable,
        [](Fixture &, Source &source) { source.drawRecord = "{\"type\":\"fieldcase-draw\"}"; });
    row("a device's key exchanged", Fault::KeyFileWrong,
        [](Fixture &, Source &source) { source.deviceKeys.first() = QByteArray(32, 'k'); });
    row("the office's key exchanged", Fault::KeyFileWrong,
        [](Fixture &, Source &source) { source.officeSign = QByteArray(32, 'k'); });
    row("exported by nobody", Fault::ExporterUnknown, [](Fixture &fixture, Source &source) {
        source.exporter = crypto::SigningKey::generate(fixture.org().random());
    });
    row("exported in another device's name", Fault::ExporterUnknown, [](Fixture &fixture, Source &source) {
        source.device = fixture.org().officer1().vault().keys().device();
    });
    row("a photo left out", Fault::ObjectMissing,
        [](Fixture &, Source &source) { source.state.evidence.removeFirst(); });
    row("an entry after the device was revoked", Fault::AfterRevocation,
        [](Fixture &fixture, Source &source) {
            domain::EntryHeader header = *EntryHeader::fromBytes(source.organisation.last().entry.header);
            const auto office = *EntryHeader::fromBytes(source.organisation.first().entry.header);
            header.device = office.device;
            header.officer = office.officer;
            header.seq = 500;
            header.prev = domain::Digest::of("before");
            header.sees = {};
            header.kind = EntryKind::DeviceRevoked;
            const domain::DeviceRevoked revoked{fixture.org().officer1().vault().keys().device(), u"遗失"_s};
            QJsonObject body = revoked.toJson();
            body.insert(u"salt"_s, QString(32, u'0'));
            source.organisation.append(fixture.forge(header, *domain::toCanonicalJson(body),
                                                     fixture.org().office().vault().keys().signingKey(), 30));
        });
}

void BundleCheckTest::forgeryIsNamed()
{
    QFETCH(Forge, forge);
    QFETCH(Fault, fault);
    store::BundleSource source = m_fixture.source();
    forge(m_fixture, source);
    const Report report = check(m_fixture.write(source));
    const bool isNamed = std::any_of(report.findings.begin(), report.findings.end(),
                                     [&](const Finding &finding) { return finding.fault == fault; });
    QVERIFY2(isNamed, qPrintable(u"instead:\n"_s + wordsOf(report)));
}

// The same forger changes a file and signs the list again.

void BundleCheckTest::signedFalsehoodIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("an unlisted entry") << u"case/0002.header.json"_s << Fault::EntryNotListed;
    QTest::newRow("a readable photo") << u"evidence/01 冲床 联锁.jpg"_s << Fault::CopyDiffers;
    QTest::newRow("a document") << u"documents/02 F34 （鲁示）应急罚〔2026〕1号.pdf"_s << Fault::CopyDiffers;
    QTest::newRow("the case's key") << u"keys/case.txt"_s << Fault::CaseKeyWrong;
    QTest::newRow("the office's key") << u"keys/office.pem"_s << Fault::KeyFileWrong;
    const auto manifest =
        domain::BundleManifest::fromBytes(readFile(m_fixture.whole() + u"/manifest.json"_s)).value();
    QTest::newRow("an object") << manifest.objects.first().path() << Fault::ObjectAltered;
}

void BundleCheckTest::signedFalsehoodIsNamed()
{
    QFETCH(QString, path);
    QFETCH(Fault, fault);
    const QString folder = m_fixture.copy();
    QByteArray bytes = readFile(folder + u'/' + path);
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    writeFile(folder + u'/' + path, bytes);
    m_fixture.signAgain(folder);
    const Report report = check(folder);
    const bool isNamed =
        std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &finding) {
            return finding.fault == fault && finding.place.startsWith(path);
        });
    QVERIFY2(isNamed, qPrintable(u"instead:\n"_s + wordsOf(report)));
}

void BundleCheckTest::otherDrawIsNamed()
{
    const QString folder = m_fixture.copy();
    QByteArray record = readFile(folder + u"/draw.json"_s);
    const qsizetype seed = record.indexOf("\"seed\":\"") + 8;
    record[seed] = record.at(seed) == '0' ? '1' : '0';
    writeFile(folder + u"/draw.json"_s, record);
    m_fixture.signAgain(folder);
    const Report report = check(folder);
    const bool isNamed =
        std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
            return finding.draw == domain::TranscriptFault::SeedWrong;
        });
    QVERIFY2(isNamed, qPrintable(wordsOf(report)));
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
