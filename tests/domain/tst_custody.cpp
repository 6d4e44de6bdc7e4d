// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/casestory.h"

#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

using Void = std::optional<VoidReason>;

namespace {

const EvidenceId kPhoto = sampleId<EvidenceId>(1);

/// A closed case with one photo; the day is long after everything.
CaseStory closedCase()
{
    CaseStory story;
    story.playToNotified();
    story.setDay(QDate(2026, 9, 29));
    story.write(Person::Approver, sampleBody(EntryKind::DecisionMade));
    story.write(Person::Approver, sampleBody(EntryKind::CaseClosed));
    story.setDay(QDate(2037, 1, 1));
    return story;
}

RetentionSet keptUntil(const QDate &day, const EvidenceId &evidence = {})
{
    return {evidence, u"general"_s, day, {}};
}

} // namespace

class CustodyTest : public QObject
{
    Q_OBJECT

private slots:
    void twoPeopleDeleteAfterThePeriod();
    void nothingIsDeletedTooEarly();
    void nothingIsDeletedWithoutAPeriodOrForEver();
    void aHoldStandsInTheWay();
    void theProposerCannotApprove();
    void anApprovalIsOfOneProposal();
    void copiesAndNotesAreCounted();
};

void CustodyTest::twoPeopleDeleteAfterThePeriod()
{
    CaseStory story = closedCase();
    story.write(Person::Approver, keptUntil(QDate(2036, 12, 31)));
    QCOMPARE(story.newestVoid(), Void());
    story.write(Person::Lead, EvidenceDeleted{kPhoto});
    QCOMPARE(story.newestVoid(), Void(VoidReason::Retained));
    const EntryHash proposal = story.write(Person::Lead, DeletionProposed{kPhoto, u"期满"_s});
    QCOMPARE(story.newestVoid(), Void());
    story.write(Person::Approver, DeletionApproved{kPhoto, proposal});
    QCOMPARE(story.newestVoid(), Void());
    story.write(Person::Lead, EvidenceDeleted{kPhoto});
    QCOMPARE(story.newestVoid(), Void());
    story.write(Person::Lead, EvidenceDeleted{kPhoto});
    QCOMPARE(story.newestVoid(), Void(VoidReason::AlreadyDone));
    QCOMPARE(story.state().evidenceItem(kPhoto)->deletedOn, QList<DeviceId>{deviceOf(Person::Lead)});
}

void CustodyTest::nothingIsDeletedTooEarly()
{
    CaseStory story = closedCase();
    story.write(Person::Approver, keptUntil(QDate(2037, 1, 1)));
    story.write(Person::Lead, DeletionProposed{kPhoto, u"期满"_s});
    QCOMPARE(story.newestVoid(), Void(VoidReason::Retained));
    story.setDay(QDate(2037, 1, 2));
    story.write(Person::Lead, DeletionProposed{kPhoto, u"期满"_s});
    QCOMPARE(story.newestVoid(), Void());
    // the piece's own period goes before the case's
    story.write(Person::Approver, keptUntil(QDate(2056, 12, 31), kPhoto));
    story.write(Person::Approver,
                DeletionApproved{kPhoto, story.state().evidence.first().deletion->act.entry});
    QCOMPARE(story.newestVoid(), Void(VoidReason::Retained));
}

void CustodyTest::nothingIsDeletedWithoutAPeriodOrForEver()
{
    CaseStory story = closedCase();
    story.write(Person::Lead, DeletionProposed{kPhoto, u"期满"_s});
    QCOMPARE(story.newestVoid(), Void(VoidReason::Retained));
    story.write(Person::Approver, keptUntil({}));
    story.write(Person::Lead, DeletionProposed{kPhoto, u"期满"_s});
    QCOMPARE(story.newestVoid(), Void(VoidReason::Retained));
}

void CustodyTest::aHoldStandsInTheWay()
{
    CaseStory story = closedCase();
    story.write(Person::Approver, keptUntil(QDate(2036, 12, 31)));
    const HoldPlaced hold{sampleId<HoldId>(1), {}, u"行政诉讼"_s};
    const EntryHash proposal = story.write(Person::Lead, DeletionProposed{kPhoto, u"期满"_s});
    story.write(Person::Reviewer, hold);
    QCOMPARE(story.newestVoid(), Void());
    story.write(Person::Reviewer, hold);
    QCOMPARE(story.newestVoid(), Void(VoidReason::DuplicateId));
    story.write(Person::Approver, DeletionApproved{kPhoto, proposal});
    QCOMPARE(story.newestVoid(), Void(VoidReason::OnHold));
    story.write(Person::Reviewer, HoldLifted{hold.hold, u"判决生效"_s});
    QCOMPARE(story.newestVoid(), Void(VoidReason::WrongRole));
    story.write(Person::Approver, HoldLifted{hold.hold, u"判决生效"_s});
    QCOMPARE(story.newestVoid(), Void());
    story.write(Person::Approver, DeletionApproved{kPhoto, proposal});
    QCOMPARE(story.newestVoid(), Void());
}

void CustodyTest::theProposerCannotApprove()
{
    CaseStory story = closedCase();
    story.write(Person::Approver, keptUntil(QDate(2036, 12, 31)));
    AppliedEntry proposal = story.draft(Person::Approver, DeletionProposed{kPhoto, u"期满"_s});
    proposal.roles = Role::Archivist;
    CaseState state = apply(story.state(), proposal);
    const AppliedEntry approval = story.draft(Person::Approver, DeletionApproved{kPhoto, proposal.hash});
    QCOMPARE(applyIfValid(state, approval), Void(VoidReason::SamePerson));
}

void CustodyTest::anApprovalIsOfOneProposal()
{
    CaseStory story = closedCase();
    story.write(Person::Approver, keptUntil(QDate(2036, 12, 31)));
    const EntryHash first = story.write(Person::Lead, DeletionProposed{kPhoto, u"期满"_s});
    story.write(Person::Second, DeletionProposed{kPhoto, u"期满，重提"_s});
    story.write(Person::Approver, DeletionApproved{kPhoto, first});
    QCOMPARE(story.newestVoid(), Void(VoidReason::UnknownTarget));
}

void CustodyTest::copiesAndNotesAreCounted()
{
    CaseStory story = closedCase();
    const EvidenceAccessed copy{kPhoto, AccessPurpose::Copy, u"法院调取，第 1 份"_s};
    story.write(Person::Reviewer, copy);
    QCOMPARE(story.newestVoid(), Void());
    QCOMPARE(story.state().evidence.first().copies, 1);
    const auto read = bodyFromJson(EntryKind::EvidenceAccessed, toJson(copy));
    QVERIFY(read);
    QCOMPARE(std::get<EvidenceAccessed>(*read), copy);
}

QTEST_APPLESS_MAIN(CustodyTest)
#include "tst_custody.moc"
