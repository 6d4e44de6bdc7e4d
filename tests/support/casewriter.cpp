// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works on one case in a vault and prints what was called done, for tests that kill it, fail its disk or cut
// its power.
//   casewriter FOLDER make            makes the vault of an officer with an assigned case (its id in
//   FOLDER.case) casewriter FOLDER work [ROUNDS]   opens the case and works ROUNDS times (default 3) through
//   a finding with photo and a
//                                     signed document; prints "ack entry HASH" or "ack object HASH" after
//                                     each success
//   casewriter FOLDER verify ACKS     the vault is whole and has everything that the file ACKS says was done;
//   then goes on
//                                     working for one entry
//   casewriter FOLDER summary         prints what the vault shows of the case (vaultsummary.h)
//   casewriter FOLDER canaries        prints words and bytes ("hex:…") that must be nowhere on the disk
#include "models/crypto/systemrandom.h"
#include "tests/support/samplebodies.h"
#include "tests/support/tempvault.h"
#include "tests/support/vaultsummary.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace fieldcase;
using domain::EntryKind;
using domain::Result;
using tests::TempOrg;
using tests::TempVault;

const QString kFactCanary = u"鑫源化工CANARY7731"_s;
const QByteArray kPhotoCanary = QByteArray::fromHex("ffd8ffe043414e41525950484f544f7731");
constexpr int kNumbers = 5000;
constexpr int kPhotoBytes = 70'000; // more than one chunk of an age file

/// What the work needs; its clock moves a second with every act.
struct Desk {
    tests::FakeClock clock;
    crypto::SystemRandom random;
    store::RealDisk disk;
    std::unique_ptr<store::Vault> vault;
    domain::CaseId caseId;

    [[nodiscard]] store::Surroundings surroundings() { return {clock, random, disk}; }
};

template <typename T> bool ok(const Result<T> &result, const char *what)
{
    if (!result)
        std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(errorCodeName(result.error().code)),
                     qPrintable(result.error().context));
    return result.has_value();
}

void acknowledge(const char *what, const QString &id)
{
    std::printf("ack %s %s\n", what, qPrintable(id));
    std::fflush(stdout);
}

bool copyFolder(const QString &from, const QString &to)
{
    const QDir source(from);
    bool done = QDir().mkpath(to);
    for (const QFileInfo &entry :
         source.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString target = to + u'/' + entry.fileName();
        done = done &&
               (entry.isDir() ? copyFolder(entry.filePath(), target) : QFile::copy(entry.filePath(), target));
    }
    return done;
}

bool make(const QString &folder)
{
    TempOrg org;
    org.enrolEverybody();
    const domain::CaseId caseId = org.issueCase();
    const domain::NumbersLeased lease{org.officer1().vault().keys().device(), u"F03"_s, 2026, 1, kNumbers};
    if (!ok(org.office().ledger().append(org.orgCase(), lease), "lease"))
        return false;
    org.exchange();
    org.officer1().device->close();
    QFile caseFile(folder + u"/case"_s);
    return copyFolder(org.officer1().device->folder(), folder) && caseFile.open(QIODevice::WriteOnly) &&
           caseFile.write(caseId.toString().toLatin1()) > 0;
}

bool open(Desk &desk, const QString &folder)
{
    QFile caseFile(folder + u"/case"_s);
    if (!caseFile.open(QIODevice::ReadOnly))
        return false;
    desk.caseId = *domain::CaseId::fromString(QString::fromLatin1(caseFile.readAll()));
    auto vault = store::Vault::open(folder, TempVault::passphrase(), desk.surroundings());
    if (!ok(vault, "open"))
        return false;
    desk.vault = std::move(*vault);
    return true;
}

bool record(Desk &desk, const domain::Body &body)
{
    desk.clock.advance(std::chrono::seconds(1));
    const auto entry = desk.vault->ledger().append(desk.caseId, body);
    if (!ok(entry, "append"))
        return false;
    acknowledge("entry", entry->hash.toHex());
    return true;
}

template <typename BodyType> BodyType sample(EntryKind kind)
{
    return std::get<BodyType>(tests::sampleBody(kind));
}

/// Seals \a bytes; nullopt when that failed.
std::optional<store::SealedObject> sealed(Desk &desk, const QByteArray &bytes)
{
    const auto object = desk.vault->objects().seal(desk.caseId, bytes);
    if (!ok(object, "seal"))
        return std::nullopt;
    return *object;
}

bool sealPhoto(Desk &desk, const domain::FindingId &finding)
{
    const auto object = sealed(desk, kPhotoCanary + desk.caseId.toBytes() + QByteArray(kPhotoBytes, '\x5a'));
    if (!object)
        return false;
    auto body = sample<domain::EvidenceSealed>(EntryKind::EvidenceSealed);
    body.evidence = domain::EvidenceId::create(desk.clock, desk.random);
    body.finding = finding;
    body.name = kFactCanary + u".jpg"_s;
    body.object = object->object;
    body.objectBytes = object->objectBytes;
    body.plainSha256 = object->plainSha256;
    body.plainBytes = object->plainBytes;
    body.derivedFrom = {};
    if (!record(desk, body))
        return false;
    acknowledge("object", object->object.toHex());
    return record(desk, domain::EvidenceAccessed{body.evidence, domain::AccessPurpose::View});
}

bool signDocument(Desk &desk)
{
    const auto number = desk.vault->numbers().next(u"F03"_s, 2026);
    const auto object = sealed(desk, "%PDF-1.4 " + kFactCanary.toUtf8());
    if (!ok(number, "number") || !object)
        return false;
    auto generated = sample<domain::DocumentGenerated>(EntryKind::DocumentGenerated);
    generated.document = domain::DocumentId::create(desk.clock, desk.random);
    generated.form = u"F03"_s;
    generated.number = u"（鲁示）应急检记〔2026〕%1号"_s.arg(*number);
    generated.facts = {{u"fact"_s, kFactCanary}};
    generated.pdfSha256 = object->plainSha256;
    generated.object = object->object;
    generated.objectBytes = object->objectBytes;
    if (!record(desk, generated))
        return false;
    acknowledge("object", object->object.toHex());
    auto signature = sample<domain::DocumentSigned>(EntryKind::DocumentSigned);
    signature.document = generated.document;
    signature.pdfSha256 = generated.pdfSha256;
    signature.slot = u"party"_s;
    signature.officer = {};
    return record(desk, signature);
}

bool workRound(Desk &desk)
{
    auto answer = sample<domain::ChecklistAnswered>(EntryKind::ChecklistAnswered);
    answer.note = kFactCanary;
    auto finding = sample<domain::FindingRecorded>(EntryKind::FindingRecorded);
    finding.finding = domain::FindingId::create(desk.clock, desk.random);
    finding.fact = kFactCanary;
    finding.evidence = {};
    return record(desk, answer) && record(desk, finding) && sealPhoto(desk, finding.finding) &&
           signDocument(desk);
}

bool openCase(Desk &desk)
{
    const auto state = desk.vault->ledger().caseState(desk.caseId);
    if (!ok(state, "state"))
        return false;
    return state->opened || record(desk, domain::CaseOpened{desk.clock.nowUtc().toMSecsSinceEpoch(), false});
}

bool work(const QString &folder, int rounds)
{
    Desk desk;
    if (!open(desk, folder) || !openCase(desk))
        return false;
    for (int i = 0; i < rounds; ++i) {
        if (!workRound(desk))
            return false;
    }
    return true;
}

bool isWhole(Desk &desk)
{
    const auto report = desk.vault->check();
    if (!ok(report, "check"))
        return false;
    bool whole = true;
    for (const store::CheckFinding &finding : report->findings) {
        // Sealed, and the entry that would name it was never acknowledged.
        if (finding.damage == store::Damage::ObjectUnknown)
            continue;
        std::fprintf(stderr, "check: %s %s\n", qPrintable(damageName(finding.damage)),
                     qPrintable(finding.detail));
        whole = false;
    }
    return whole;
}

bool has(Desk &desk, const QByteArrayList &acknowledged)
{
    const QString id = QString::fromLatin1(acknowledged.value(2));
    if (acknowledged.value(1) == "object") {
        const auto object = domain::ObjectHash::fromHex(id);
        return ok(object, "ack") && ok(desk.vault->objects().verify(*object), "object");
    }
    const auto hash = domain::EntryHash::fromHex(id);
    return ok(hash, "ack") && ok(desk.vault->ledger().entry(*hash), "entry");
}

bool verify(const QString &folder, const QString &acks)
{
    Desk desk;
    QElapsedTimer timer;
    timer.start();
    if (!open(desk, folder))
        return false;
    std::printf("opened in %lld ms\n", timer.elapsed());
    QFile file(acks);
    if (!file.open(QIODevice::ReadOnly) || !isWhole(desk))
        return false;
    int lost = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        // A line without its end was never finished, so nobody read it.
        if (line.startsWith("ack ") && !has(desk, line.split(' ')))
            ++lost;
    }
    std::printf("lost %d\n", lost);
    return lost == 0 && openCase(desk) && workRound(desk) && isWhole(desk);
}

bool summarise(const QString &folder)
{
    Desk desk;
    if (!open(desk, folder))
        return false;
    const auto summary = tests::summaryOf(*desk.vault, desk.caseId);
    if (!ok(summary, "summary"))
        return false;
    std::fwrite(summary->constData(), 1, size_t(summary->size()), stdout);
    return true;
}

bool canaries()
{
    std::printf("%s\nCANARY7731\nhex:%s\n", qPrintable(kFactCanary), kPhotoCanary.toHex().constData());
    std::printf("%s\n", qPrintable(QString::fromLatin1(TempVault::passphrase().view().toByteArray())));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString folder = arguments.value(1);
    const QString command = arguments.value(2);
    bool done = false;
    if (command == "make"_L1)
        done = make(folder);
    else if (command == "work"_L1)
        done = work(folder, arguments.value(3, u"3"_s).toInt());
    else if (command == "verify"_L1)
        done = verify(folder, arguments.value(3));
    else if (command == "summary"_L1)
        done = summarise(folder);
    else if (command == "canaries"_L1)
        done = canaries();
    return done ? 0 : 1;
}
