// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/drawseed.h"
#include "models/domain/orgstate.h"
#include "tests/support/casestory.h"

#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

using Void = std::optional<VoidReason>;

namespace {

const auto kOfficeDevice = sampleId<DeviceId>(100);

/// Writes the organisation's entries and folds them.
class OrgStory
{
public:
    OrgStory()
    {
        auto created = std::get<OrgCreated>(sampleBody(EntryKind::OrgCreated));
        created.officeDevice = kOfficeDevice;
        write(kOfficeDevice, sampleId<OfficerId>(100), created);
    }

    std::optional<VoidReason> write(const DeviceId &device, const OfficerId &officer, const Body &body)
    {
        AppliedEntry entry;
        entry.header.org = sampleId<OrgId>(100);
        entry.header.caseId = orgCase(entry.header.org);
        entry.header.device = device;
        entry.header.officer = officer;
        entry.header.seq = ++m_seq[device];
        entry.header.kind = kindOf(body);
        entry.header.atMs = 1'789'003'200'000 + state.entryCount;
        entry.hash = Digest::of(QByteArray::number(state.entryCount));
        entry.body = body;
        entry.position = state.entryCount + 1;
        const auto expected = wouldVoid(state, entry);
        OrgState tried = state;
        const auto reason = applyIfValid(tried, entry);
        const bool isAsBefore = tried == state;
        state = apply(std::move(state), entry);
        if (reason != expected || (expected ? !isAsBefore : tried != state))
            qFatal("applyIfValid() and apply() disagree");
        return expected;
    }

    std::optional<VoidReason> write(Person person, const Body &body)
    {
        return write(deviceOf(person), officerOf(person), body);
    }

    std::optional<VoidReason> enrol(Person person)
    {
        auto enrolled = std::get<DeviceEnrolled>(sampleBody(EntryKind::DeviceEnrolled));
        enrolled.device = deviceOf(person);
        enrolled.officer = officerOf(person);
        enrolled.roles = rolesOf(person);
        return write(kOfficeDevice, sampleId<OfficerId>(100), enrolled);
    }

    void enrolAll()
    {
        for (int i = int(Person::Lead); i <= int(Person::Administrator); ++i)
            enrol(Person(i));
    }

    /// Frozen, committed and revealed by both, completed.
    void draw()
    {
        write(Person::Dispatcher, sampleBody(EntryKind::DrawFrozen));
        write(Person::Dispatcher, DrawCommitted{drawId, Role::Dispatcher, commit(Role::Dispatcher, "a")});
        write(Person::Supervisor, DrawCommitted{drawId, Role::Supervisor, commit(Role::Supervisor, "b")});
        write(Person::Dispatcher, DrawRevealed{drawId, Role::Dispatcher, Digest::of("a")});
        write(Person::Supervisor, DrawRevealed{drawId, Role::Supervisor, Digest::of("b")});
    }

    Digest commit(Role role, const char *secret) const
    {
        return drawCommit(state.draws.value(drawId).frozen.snapshotSha256, role, Digest::of(secret));
    }

    DrawCompleted completed() const
    {
        auto body = std::get<DrawCompleted>(sampleBody(EntryKind::DrawCompleted));
        body.seed = state.draws.value(drawId).seed();
        return body;
    }

    OrgState state;
    const DrawId drawId = sampleId<DrawId>(1);

private:
    QHash<DeviceId, qint64> m_seq;
};

} // namespace

class OrgStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheOfficeEnrols();
    void aRevokedDeviceWritesNothingMore();
    void theFirstGroupKeyStandsAndGrows();
    void leasesNeverOverlap();
    void aDrawNeedsTwoPeopleAndTheirPromises();
    void anAssignmentFollowsTheDraw();
    void aDispatcherDoesNotInspect();
    void theOrganisationIsCreatedOnce();
};

void OrgStateTest::onlyTheOfficeEnrols()
{
    OrgStory story;
    QCOMPARE(story.enrol(Person::Administrator), Void());
    QCOMPARE(story.enrol(Person::Administrator), Void(VoidReason::DuplicateId));
    QCOMPARE(story.state.rolesOf(deviceOf(Person::Administrator)), Roles(Role::Administrator));
    QCOMPARE(story.state.rolesOf(kOfficeDevice), Roles(Role::Office));
    QCOMPARE(story.write(Person::Administrator, sampleBody(EntryKind::DeviceEnrolled)),
             Void(VoidReason::WrongRole));
    auto office = std::get<DeviceEnrolled>(sampleBody(EntryKind::DeviceEnrolled));
    office.roles = Role::Office;
    QCOMPARE(story.write(kOfficeDevice, sampleId<OfficerId>(100), office), Void(VoidReason::WrongRole));
    QCOMPARE(story.write(Person::Stranger, sampleBody(EntryKind::DrawFrozen)), Void(VoidReason::WrongRole));
    QCOMPARE(story.state.devicesOf(officerOf(Person::Administrator)).size(), 1);
    QCOMPARE(story.state.nameOf(officerOf(Person::Administrator)), u"李喆"_s);
}

void OrgStateTest::aRevokedDeviceWritesNothingMore()
{
    OrgStory story;
    story.enrolAll();
    QCOMPARE(story.write(Person::Administrator, DeviceRevoked{deviceOf(Person::Dispatcher), u"离职"_s}),
             Void());
    QCOMPARE(story.write(Person::Dispatcher, sampleBody(EntryKind::DrawFrozen)),
             Void(VoidReason::RevokedDevice));
    QVERIFY(!story.state.isActive(deviceOf(Person::Dispatcher)));
    QCOMPARE(story.write(Person::Administrator, DeviceRevoked{deviceOf(Person::Dispatcher), u"离职"_s}),
             Void(VoidReason::AlreadyDone));
}

void OrgStateTest::theFirstGroupKeyStandsAndGrows()
{
    OrgStory story;
    story.enrolAll();
    auto keyed = std::get<GroupKeyed>(sampleBody(EntryKind::GroupKeyed));
    QCOMPARE(story.write(Person::Administrator, keyed), Void());
    keyed.wraps = {{deviceOf(Person::Reviewer).toString(), "w"}, keyed.wraps.first()};
    QCOMPARE(story.write(Person::Administrator, keyed), Void());
    QCOMPARE(story.state.groupWraps.size(), 2);
    keyed.box = QByteArray(32, 'x');
    QCOMPARE(story.write(Person::Administrator, keyed), Void(VoidReason::AlreadyDone));
}

void OrgStateTest::leasesNeverOverlap()
{
    OrgStory story;
    story.enrolAll();
    const auto office = sampleId<OfficerId>(100);
    QCOMPARE(story.write(kOfficeDevice, office, NumbersLeased{deviceOf(Person::Lead), u"F03"_s, 2026, 1, 20}),
             Void());
    QCOMPARE(story.state.nextNumber(u"F03"_s, 2026), 21);
    QCOMPARE(story.state.nextNumber(u"F03"_s, 2027), 1);
    QCOMPARE(
        story.write(kOfficeDevice, office, NumbersLeased{deviceOf(Person::Second), u"F03"_s, 2026, 20, 40}),
        Void(VoidReason::DuplicateId));
    QCOMPARE(
        story.write(kOfficeDevice, office, NumbersLeased{deviceOf(Person::Stranger), u"F03"_s, 2026, 21, 40}),
        Void(VoidReason::UnknownTarget));
}

void OrgStateTest::aDrawNeedsTwoPeopleAndTheirPromises()
{
    OrgStory story;
    story.enrolAll();
    const DrawId id = story.drawId;
    QCOMPARE(story.write(Person::Dispatcher, sampleBody(EntryKind::DrawFrozen)), Void());
    QCOMPARE(story.state.draws.value(id).stage(), DrawStage::Frozen);
    QCOMPARE(story.write(Person::Dispatcher, DrawCommitted{id, Role::Supervisor, Digest::of("x")}),
             Void(VoidReason::WrongRole));
    QCOMPARE(story.write(Person::Dispatcher,
                         DrawCommitted{id, Role::Dispatcher, story.commit(Role::Dispatcher, "a")}),
             Void());
    QCOMPARE(story.write(Person::Dispatcher, DrawRevealed{id, Role::Dispatcher, Digest::of("a")}),
             Void(VoidReason::UnknownTarget));
    QCOMPARE(story.write(Person::Supervisor,
                         DrawCommitted{id, Role::Supervisor, story.commit(Role::Supervisor, "b")}),
             Void());
    QCOMPARE(story.state.draws.value(id).stage(), DrawStage::Committed);
    QCOMPARE(story.write(Person::Supervisor, DrawRevealed{id, Role::Supervisor, Digest::of("c")}),
             Void(VoidReason::WrongContent));
    QCOMPARE(story.write(Person::Supervisor, DrawRevealed{id, Role::Supervisor, Digest::of("b")}), Void());
    QCOMPARE(story.write(Person::Dispatcher, DrawCompleted(story.completed())),
             Void(VoidReason::UnknownTarget));
    QCOMPARE(story.write(Person::Dispatcher, DrawRevealed{id, Role::Dispatcher, Digest::of("a")}), Void());
    QCOMPARE(story.state.draws.value(id).stage(), DrawStage::Revealed);
    DrawCompleted forged = story.completed();
    forged.seed = Digest::of("better seed");
    QCOMPARE(story.write(Person::Dispatcher, forged), Void(VoidReason::WrongContent));
    QCOMPARE(story.write(Person::Dispatcher, story.completed()), Void());
    QCOMPARE(story.state.draws.value(id).stage(), DrawStage::Completed);
}

void OrgStateTest::anAssignmentFollowsTheDraw()
{
    OrgStory story;
    story.enrolAll();
    story.draw();
    auto assignment = std::get<AssignmentIssued>(sampleBody(EntryKind::AssignmentIssued));
    QCOMPARE(story.write(Person::Dispatcher, assignment), Void(VoidReason::NotDrawn));
    story.write(Person::Dispatcher, story.completed());
    AssignmentIssued swapped = assignment;
    swapped.officers[1] = officerOf(Person::Stranger);
    QCOMPARE(story.write(Person::Dispatcher, swapped), Void(VoidReason::NotDrawn));
    QCOMPARE(story.write(Person::Dispatcher, assignment), Void());
    QCOMPARE(story.write(Person::Dispatcher, assignment), Void(VoidReason::DuplicateId));
    QCOMPARE(story.state.assignmentOf(assignment.caseId)->officers, assignment.officers);
    CaseKeyed keyed{assignment.caseId, {{deviceOf(Person::Reviewer).toString(), "w"}}};
    QCOMPARE(story.write(Person::Dispatcher, keyed), Void());
    QCOMPARE(story.state.assignments.value(assignment.caseId).wraps.size(), assignment.wraps.size() + 1);
}

void OrgStateTest::aDispatcherDoesNotInspect()
{
    OrgStory story;
    story.enrolAll();
    auto assignment = std::get<AssignmentIssued>(sampleBody(EntryKind::AssignmentIssued));
    assignment.source = AssignmentSource::Report;
    assignment.draw = {};
    assignment.officers = {officerOf(Person::Lead), officerOf(Person::Dispatcher)};
    QCOMPARE(story.write(Person::Dispatcher, assignment), Void(VoidReason::OnTeam));
}

void OrgStateTest::theOrganisationIsCreatedOnce()
{
    OrgStory story;
    auto again = std::get<OrgCreated>(sampleBody(EntryKind::OrgCreated));
    again.officeDevice = kOfficeDevice;
    QCOMPARE(story.write(kOfficeDevice, sampleId<OfficerId>(100), again), Void(VoidReason::NotOffice));
    QCOMPARE(story.state.signKeyOf(kOfficeDevice), QByteArray(32, 's'));
}

QTEST_APPLESS_MAIN(OrgStateTest)
#include "tst_orgstate.moc"
