// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casestate.h"
#include "models/domain/permissions.h"
#include "tests/support/casestory.h"
#include "tests/support/seededrandom.h"

#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kHistories = 300;
constexpr int kEntriesEach = 120;

template <typename IdType> IdType someId(SeededRandom &random)
{
    return sampleId<IdType>(1 + int(random.below(4)));
}

Digest someEarlierEntry(SeededRandom &random, const QList<AppliedEntry> &entries)
{
    return entries.isEmpty() ? Digest::of("none")
                             : entries.at(qsizetype(random.below(quint64(entries.size())))).hash;
}

/// A body of any kind with ids from a small pool, so that most references hit something.
Body someBody(SeededRandom &random, const QList<AppliedEntry> &entries)
{
    const auto kind = EntryKind(int(EntryKind::CaseOpened) +
                                int(random.below(kEntryKindCount - int(EntryKind::CaseOpened))));
    Body body = sampleBody(kind);
    if (auto *finding = std::get_if<FindingRecorded>(&body))
        finding->finding = someId<FindingId>(random);
    if (auto *correction = std::get_if<FindingCorrected>(&body)) {
        correction->finding.finding = someId<FindingId>(random);
        correction->corrects = someEarlierEntry(random, entries);
    }
    if (auto *evidence = std::get_if<EvidenceSealed>(&body)) {
        evidence->evidence = someId<EvidenceId>(random);
        evidence->finding = random.below(3) == 0 ? FindingId() : someId<FindingId>(random);
    }
    if (auto *document = std::get_if<DocumentGenerated>(&body)) {
        document->document = someId<DocumentId>(random);
        document->form = QStringList{u"F03"_s, u"F05"_s, u"F24"_s, u"F34"_s}.at(qsizetype(random.below(4)));
    }
    if (auto *signature = std::get_if<DocumentSigned>(&body)) {
        signature->document = someId<DocumentId>(random);
        signature->slot =
            QStringList{u"officer1"_s, u"officer2"_s, u"party"_s}.at(qsizetype(random.below(3)));
        signature->officer = sampleId<OfficerId>(1 + int(random.below(3)));
    }
    if (auto *anchor = std::get_if<RecordingAnchored>(&body)) {
        anchor->plainBytes = 1 + qint64(random.below(1'000'000));
        anchor->durationMs = anchor->plainBytes;
    }
    if (auto *approval = std::get_if<DeletionApproved>(&body))
        approval->proposal = someEarlierEntry(random, entries);
    const int round = 1 + int(random.below(3));
    if (auto *submission = std::get_if<CaseSubmitted>(&body))
        submission->round = round;
    if (auto *returned = std::get_if<ReviewReturned>(&body))
        returned->round = round;
    if (auto *passed = std::get_if<ReviewPassed>(&body))
        passed->round = round;
    return body;
}

CaseStory someStory(quint64 seed)
{
    SeededRandom random(seed);
    CaseStory story;
    if (seed % 3 == 0)
        story.playToSubmitted();
    else if (seed % 3 == 1)
        story.playToNotified();
    story.setDay(QDate(2026, 9, 29));
    for (int i = 0; i < kEntriesEach; ++i) {
        const Body body = someBody(random, story.entries());
        auto person = Person(1 + int(random.below(5)));
        if (random.below(2) ==
            0) { // half of the time somebody with the right role, so that stories get somewhere
            while (!mayWrite(kindOf(body), rolesOf(person)))
                person = Person(1 + int(random.below(5)));
        }
        story.write(person, body);
    }
    return story;
}

CaseState folded(const QList<AppliedEntry> &entries)
{
    CaseState state = startStory();
    for (const AppliedEntry &entry : entries)
        state = apply(std::move(state), entry);
    return state;
}

CaseState withoutCounters(CaseState state)
{
    state.voided.clear();
    state.entryCount = 0;
    state.newestAtMs = 0;
    return state;
}

} // namespace

/// What holds for every history, whoever writes whatever.
class CaseHistoriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void aVoidEntryChangesNothingElse();
    void theOfficialOrderAloneDecides();
    void thoseWhoJudgeAreNotThoseWhoInspected();
    void correctionsFormOneChain();
    void twoDevicesInterleavedKeepEverything();
};

void CaseHistoriesTest::aVoidEntryChangesNothingElse()
{
    int counted = 0;
    int voided = 0;
    for (quint64 seed = 0; seed < kHistories; ++seed) {
        const CaseStory story = someStory(seed);
        CaseState state = startStory();
        for (const AppliedEntry &entry : story.entries()) {
            const auto expected = wouldVoid(state, entry);
            const CaseState next = apply(state, entry);
            QCOMPARE(next.entryCount, state.entryCount + 1);
            QCOMPARE(next.voided.size(), state.voided.size() + (expected ? 1 : 0));
            if (expected)
                QVERIFY(withoutCounters(next) == withoutCounters(state));
            CaseState tried = state;
            QVERIFY(applyIfValid(tried, entry) == expected);
            QVERIFY(tried == (expected ? state : next));
            (expected ? voided : counted) += 1;
            state = next;
        }
    }
    QVERIFY(counted > kHistories * 10);
    QVERIFY(voided > kHistories * 10);
}

void CaseHistoriesTest::theOfficialOrderAloneDecides()
{
    for (quint64 seed = 0; seed < kHistories; ++seed) {
        const CaseStory story = someStory(seed);
        QList<AppliedEntry> shuffled = story.entries();
        SeededRandom random(seed + 1'000'000);
        for (qsizetype i = shuffled.size() - 1; i > 0; --i)
            shuffled.swapItemsAt(i, qsizetype(random.below(quint64(i + 1))));
        sortOfficially(shuffled);
        QVERIFY(folded(shuffled) == folded(story.entries()));
    }
}

void CaseHistoriesTest::thoseWhoJudgeAreNotThoseWhoInspected()
{
    int decided = 0;
    for (quint64 seed = 0; seed < kHistories; ++seed) {
        const CaseState state = someStory(seed).state();
        for (const ReviewRound &round : state.rounds) {
            if (!round.answered.entry.isNull())
                QVERIFY(!state.isOnTeam(round.answered.officer));
        }
        if (!state.decision)
            continue;
        ++decided;
        QVERIFY(!state.isOnTeam(state.decision->act.officer));
        QVERIFY(state.rounds.last().passed);
        QVERIFY(state.rounds.last().answered.officer != state.decision->act.officer);
        QVERIFY(state.filing);
        QVERIFY(state.decision->step.outcome == DecisionOutcome::NoPenalty || state.notice);
    }
    QVERIFY(decided > kHistories / 20);
}

void CaseHistoriesTest::correctionsFormOneChain()
{
    for (quint64 seed = 0; seed < kHistories; ++seed) {
        const CaseStory story = someStory(seed);
        QHash<EntryHash, AppliedEntry> byHash;
        for (const AppliedEntry &entry : story.entries())
            byHash.insert(entry.hash, entry);
        for (const FindingState &finding : story.state().findings) {
            QCOMPARE(finding.versions.last(), finding.newest);
            for (qsizetype i = 1; i < finding.versions.size(); ++i) {
                const auto correction =
                    std::get<FindingCorrected>(*byHash.value(finding.versions.at(i)).body);
                QCOMPARE(correction.corrects, finding.versions.at(i - 1));
                QCOMPARE(correction.finding.finding, finding.finding.finding);
            }
        }
    }
}

void CaseHistoriesTest::twoDevicesInterleavedKeepEverything()
{
    for (quint64 seed = 0; seed < kHistories; ++seed) {
        SeededRandom random(seed);
        CaseStory story;
        story.write(Person::Lead, sampleBody(EntryKind::CaseOpened));
        int written[2] = {0, 0}; // findings of the two devices, which know nothing of each other
        while (written[0] + written[1] < 20) {
            const int device = int(random.below(2));
            auto finding = std::get<FindingRecorded>(sampleBody(EntryKind::FindingRecorded));
            finding.finding = sampleId<FindingId>(device * 100 + ++written[device]);
            story.write(device == 0 ? Person::Lead : Person::Second, finding);
        }
        const CaseState state = story.state();
        QCOMPARE(state.voided, QList<VoidedEntry>());
        QCOMPARE(state.findings.size(), 20);
        for (int device = 0; device < 2; ++device) {
            for (int number = 1; number <= written[device]; ++number)
                QVERIFY(state.finding(sampleId<FindingId>(device * 100 + number)) != nullptr);
        }
    }
}

QTEST_APPLESS_MAIN(CaseHistoriesTest)
#include "tst_casehistories.moc"
