// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forgeries by somebody who can write whole bundles with an enrolled device: every file fits its list.
#include "app/verify/bundlecheck.h"
#include "app/verify/words.h"
#include "models/domain/bundlemanifest.h"
#include "models/domain/canonicaljson.h"
#include "tests/verify/bundlefixture.h"

#include <QTest>

namespace fieldcase::verify {

using namespace Qt::StringLiterals;
using domain::EntryHeader;
using domain::EntryKind;
using domain::RecordedEntry;
using tests::readFile;
using tests::writeFile;
using Forge = std::function<void(tests::BundleFixture &, store::BundleSource &)>;

} // namespace fieldcase::verify

Q_DECLARE_METATYPE(fieldcase::verify::Forge)
Q_DECLARE_METATYPE(fieldcase::verify::Fault)

namespace fieldcase::verify {

namespace {

QString wordsOf(const Report &report)
{
    QStringList words;
    for (const Finding &finding : report.findings)
        words.append(codeOf(finding) + u": "_s + wordsFor(finding, Language::English));
    return words.join(u'\n');
}

} // namespace

class ForgeryTest : public QObject
{
    Q_OBJECT
private slots:
    void forgeryIsNamed_data();
    void forgeryIsNamed();
    void signedFalsehoodIsNamed_data();
    void signedFalsehoodIsNamed();
    void otherDrawIsNamed();

private:
    [[nodiscard]] Report check(const QString &folder)
    {
        return checkBundle(folder, m_fixture.org().office().vault().keys().signingKey().publicKey());
    }

    tests::BundleFixture m_fixture;
};

void ForgeryTest::forgeryIsNamed_data()
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

void ForgeryTest::forgeryIsNamed()
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

void ForgeryTest::signedFalsehoodIsNamed_data()
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

void ForgeryTest::signedFalsehoodIsNamed()
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

void ForgeryTest::otherDrawIsNamed()
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

} // namespace fieldcase::verify

QTEST_GUILESS_MAIN(fieldcase::verify::ForgeryTest)
#include "tst_forgery.moc"
