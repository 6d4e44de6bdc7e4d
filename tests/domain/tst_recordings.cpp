// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casestory.h"

#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

using Void = std::optional<VoidReason>;

namespace {

template <typename T> T sample(EntryKind kind)
{
    return std::get<T>(sampleBody(kind));
}

RecordingAnchored anchor(qint64 bytes, qint64 durationMs, qint64 dropped = 0)
{
    auto body = sample<RecordingAnchored>(EntryKind::RecordingAnchored);
    body.plainBytes = bytes;
    body.durationMs = durationMs;
    body.dropped = dropped;
    return body;
}

EvidenceSealed video(int number)
{
    auto body = sample<EvidenceSealed>(EntryKind::EvidenceSealed);
    body.evidence = sampleId<EvidenceId>(number);
    body.medium = Medium::Video;
    body.recording = RecordingFacts{
        sampleId<RecordingId>(1), u"XCJC"_s, 1'789'003'200'000, 61'000, 1280, 720, u"H.264, Opus"_s,
        RecordingEnd::Stopped};
    return body;
}

CaseStory recording()
{
    CaseStory story;
    story.write(Person::Lead, sampleBody(EntryKind::CaseOpened));
    story.write(Person::Lead, sampleBody(EntryKind::RecordingStarted));
    return story;
}

} // namespace

class RecordingsTest : public QObject
{
    Q_OBJECT

private slots:
    void anchorsOnlyGrow();
    void aRecordingBecomesOnePieceOfEvidence();
    void anotherDeviceCannotGoOnWithIt();
    void whatBeganInTimeIsSealedAfterSubmission();
    void nothingIsRecordedBeforeArrival();
    void theLastExplanationStands();
    void theTrackAndTheNotesAreKept();
    void badBodiesAreRefused_data();
    void badBodiesAreRefused();
};

void RecordingsTest::anchorsOnlyGrow()
{
    CaseStory story = recording();
    story.write(Person::Lead, anchor(1000, 30'000));
    story.write(Person::Lead, anchor(2000, 60'000, 3));
    QCOMPARE(story.newestVoid(), Void());
    story.write(Person::Lead, anchor(2000, 90'000, 3));
    QCOMPARE(story.newestVoid(), Void(VoidReason::WrongContent));
    story.write(Person::Lead, anchor(3000, 50'000, 3));
    QCOMPARE(story.newestVoid(), Void(VoidReason::WrongContent));
    story.write(Person::Lead, anchor(3000, 90'000, 2));
    QCOMPARE(story.newestVoid(), Void(VoidReason::WrongContent));
    QCOMPARE(story.state().recordings.first().anchors.size(), 2);
}

void RecordingsTest::aRecordingBecomesOnePieceOfEvidence()
{
    CaseStory story = recording();
    story.write(Person::Lead, video(1));
    QCOMPARE(story.newestVoid(), Void());
    QCOMPARE(story.state().recordings.first().evidence, sampleId<EvidenceId>(1));
    story.write(Person::Lead, video(2));
    QCOMPARE(story.newestVoid(), Void(VoidReason::AlreadyDone));
    story.write(Person::Lead, anchor(9000, 90'000));
    QCOMPARE(story.newestVoid(), Void(VoidReason::AlreadyDone));
    EvidenceSealed unknown = video(3);
    unknown.recording->recording = sampleId<RecordingId>(9);
    story.write(Person::Lead, unknown);
    QCOMPARE(story.newestVoid(), Void(VoidReason::UnknownTarget));
}

void RecordingsTest::anotherDeviceCannotGoOnWithIt()
{
    CaseStory story = recording();
    story.write(Person::Second, anchor(1000, 30'000));
    QCOMPARE(story.newestVoid(), Void(VoidReason::WrongContent));
    story.write(Person::Second, video(1));
    QCOMPARE(story.newestVoid(), Void(VoidReason::WrongContent));
    QVERIFY(story.state().evidence.isEmpty());
}

void RecordingsTest::whatBeganInTimeIsSealedAfterSubmission()
{
    CaseStory story = recording();
    story.write(Person::Second, sampleBody(EntryKind::CaseSubmitted));
    story.write(Person::Lead, anchor(1000, 30'000));
    QCOMPARE(story.newestVoid(), Void());
    story.write(Person::Lead, video(1));
    QCOMPARE(story.newestVoid(), Void());
    auto late = sample<RecordingStarted>(EntryKind::RecordingStarted);
    late.recording = sampleId<RecordingId>(2);
    story.write(Person::Lead, late);
    QCOMPARE(story.newestVoid(), Void(VoidReason::Locked));
}

void RecordingsTest::nothingIsRecordedBeforeArrival()
{
    CaseStory story;
    story.write(Person::Lead, sampleBody(EntryKind::RecordingStarted));
    QCOMPARE(story.newestVoid(), Void(VoidReason::NotOpened));
    story.write(Person::Lead, sampleBody(EntryKind::VisitTracked));
    QCOMPARE(story.newestVoid(), Void(VoidReason::NotOpened));
}

void RecordingsTest::theLastExplanationStands()
{
    CaseStory story = recording();
    story.write(Person::Lead, sampleBody(EntryKind::RecordingExplained));
    story.write(Person::Second,
                RecordingExplained{sampleId<RecordingId>(1), InterruptionReason::Danger, u"有毒气体"_s});
    const CaseState state = story.state();
    QCOMPARE(state.recordings.first().explained->step.reason, InterruptionReason::Danger);
    QCOMPARE(state.recordings.first().explained->act.officer, officerOf(Person::Second));
}

void RecordingsTest::theTrackAndTheNotesAreKept()
{
    CaseStory story = recording();
    story.write(Person::Lead, sampleBody(EntryKind::VisitTracked));
    story.write(Person::Second, sampleBody(EntryKind::VisitTracked));
    story.write(Person::Lead, sampleBody(EntryKind::VisitNoted));
    QCOMPARE(story.state().track.size(), 4);
    QCOMPARE(story.state().visitNotes.first().step.amount, 3'600'000);
}

void RecordingsTest::badBodiesAreRefused_data()
{
    QTest::addColumn<Body>("body");
    QTest::newRow("another reason without words")
        << Body(RecordingExplained{sampleId<RecordingId>(1), InterruptionReason::Other, u" "_s});
    QTest::newRow("a track without points") << Body(VisitTracked{});
    QTest::newRow("a track that goes back in time")
        << Body(VisitTracked{{{2000, 0, 0, 0, 4}, {1000, 0, 0, 0, 4}}});
    EvidenceSealed photo = video(1);
    photo.medium = Medium::Photo;
    QTest::newRow("a recorded photo") << Body(photo);
    EvidenceSealed derived = video(1);
    derived.derivedFrom = sampleId<EvidenceId>(2);
    QTest::newRow("derived, but how?") << Body(derived);
    EvidenceSealed original = video(1);
    original.derivation = Derivation{};
    QTest::newRow("derived, but from what?") << Body(original);
    EvidenceSealed clock = video(1);
    clock.context = CaptureContext{u"XCJC"_s, u"x.mkv"_s, ClockSource::None, 5};
    QTest::newRow("an offset to no clock") << Body(clock);
}

void RecordingsTest::badBodiesAreRefused()
{
    QFETCH(Body, body);
    const auto read = bodyFromJson(kindOf(body), toJson(body));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(RecordingsTest)
#include "tst_recordings.moc"
