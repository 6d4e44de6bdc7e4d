// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebodies.h"
#include "tests/support/tempvault.h"

#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::CaseId;
using domain::EntryKind;
using domain::ErrorCode;
using domain::Role;
using tests::Member;
using tests::sampleBody;
using tests::TempOrg;

namespace {

constexpr int kHistories = 24; // FIELDCASE_HISTORIES asks for more
constexpr int kSteps = 90;

template <typename Body> Body sample(EntryKind kind)
{
    return std::get<Body>(sampleBody(kind));
}

/// People of an organisation who do things at random, sometimes in touch with each other and sometimes not.
class History
{
public:
    explicit History(quint64 seed) : m_org(seed), m_choice(seed * 977)
    {
        m_org.enrolEverybody();
        m_org.enrol(u"第二调度"_s, Role::Dispatcher);
        lease(m_org.officer1());
        lease(m_org.officer2());
        m_cases = {m_org.issueCase(u"一"_s, 1), m_org.issueCase(u"二"_s, 2)};
        m_org.openCase(m_cases[0], m_org.officer1());
        m_org.exchange();
        m_org.openCase(m_cases[1], m_org.officer2()); // the other does not know yet
        m_actors = {&m_org.officer1(),
                    &m_org.officer1(),
                    &m_org.officer2(),
                    &m_org.officer2(),
                    &m_org.member(Role::Reviewer),
                    &m_org.member(Role::Approver)};
    }

    [[nodiscard]] TempOrg &org() { return m_org; }
    [[nodiscard]] const QList<CaseId> &cases() const { return m_cases; }
    [[nodiscard]] int written() const { return m_written; }

    void step()
    {
        m_org.clock().advance(std::chrono::milliseconds(1 + qint64(below(90'000))));
        switch (below(20)) {
        case 0:
            return m_org.exchange();
        case 1:
            return m_org.collect(anybody());
        case 2:
            return m_org.deliver(anybody());
        case 3:
            return meet(anybody(), anybody());
        case 4:
            return reopen(anybody());
        case 5:
            return importRows();
        default:
            return act(*m_actors.at(qsizetype(below(quint64(m_actors.size())))));
        }
    }

private:
    [[nodiscard]] quint64 below(quint64 bound) { return m_choice.below(bound); }
    template <typename List> [[nodiscard]] auto pick(const List &list)
    {
        return list.at(qsizetype(below(quint64(list.size()))));
    }
    [[nodiscard]] Member &anybody() { return *m_org.members().at(size_t(below(m_org.members().size()))); }

    void lease(Member &member)
    {
        const int first = m_org.office().ledger().orgState()->nextNumber(u"F03"_s, 2026);
        const domain::NumbersLeased lease{member.vault().keys().device(), u"F03"_s, 2026, first, first + 19};
        QVERIFY(m_org.office().ledger().append(m_org.orgCase(), lease));
    }

    /// Two devices beside each other: one takes what the other has not sent, in any order, without the
    /// office.
    void meet(Member &giver, Member &taker)
    {
        const auto unsent = giver.ledger().unsent(1000);
        QVERIFY(unsent);
        QList<TravellingEntry> entries;
        for (const domain::SignedEntry &entry : *unsent)
            entries.insert(qsizetype(below(quint64(entries.size()) + 1)), {entry, {}});
        const auto outcomes = taker.ledger().accept(entries);
        QVERIFY(outcomes);
        for (const AcceptOutcome &outcome : *outcomes)
            QVERIFY2(outcome.kind != AcceptOutcome::Kind::Refused, qPrintable(refusalName(outcome.refusal)));
    }

    void reopen(Member &member) { QVERIFY(member.device->reopen()); }

    void importRows()
    {
        Member &dispatcher = m_org.member(Role::Dispatcher, int(below(2)));
        auto rows = sample<domain::RegisterRows>(EntryKind::RegisterRows);
        rows.kind = domain::RegisterKind::Enterprises;
        rows.import = domain::makeUuidV7(m_org.clock(), m_org.random());
        rows.part = rows.parts = 1;
        rows.officers.clear();
        rows.enterprises.clear();
        for (int i = 0; i < 5; ++i) {
            domain::Enterprise enterprise = tests::sampleEnterprise(1 + int(below(12)));
            enterprise.name += QString::number(below(1000));
            rows.enterprises.append(enterprise);
        }
        note(dispatcher.ledger().append(m_org.orgCase(), rows));
    }

    void note(const domain::Result<StoredEntry> &result)
    {
        if (result)
            ++m_written;
        QVERIFY2(result || result.error().code == ErrorCode::NotAllowed ||
                     result.error().code == ErrorCode::Conflict || result.error().code == ErrorCode::NotFound,
                 result ? ""
                        : qPrintable(errorCodeName(result.error().code) + u' ' + result.error().context));
    }

    void act(Member &actor)
    {
        const CaseId caseId = pick(m_cases);
        const auto state = actor.ledger().caseState(caseId);
        QVERIFY(state);
        if (const auto body = makeBody(actor, caseId, *state))
            note(actor.ledger().append(caseId, *body));
    }

    std::optional<domain::Body> makeBody(Member &actor, const CaseId &caseId, const domain::CaseState &state)
    {
        switch (below(16)) {
        case 0:
        case 1:
            return domain::CaseOpened{m_org.clock().nowUtc().toMSecsSinceEpoch(), false};
        case 2:
        case 3: {
            auto finding = sample<domain::FindingRecorded>(EntryKind::FindingRecorded);
            finding.finding = domain::FindingId::create(m_org.clock(), m_org.random());
            finding.evidence.clear();
            finding.major = below(2) == 0;
            return finding;
        }
        case 4:
        case 5: {
            if (state.findings.isEmpty())
                return {};
            const domain::FindingState finding = pick(state.findings);
            domain::FindingCorrected corrected{finding.finding, finding.newest};
            corrected.finding.fact += u"。"_s;
            return corrected;
        }
        case 6:
        case 7:
            return makeEvidence(actor, caseId, state);
        case 8:
            return makeDocument(actor, caseId);
        case 9:
            return changeDocument(actor, state);
        case 10:
            if (below(5) == 0)
                return domain::CaseSubmitted{int(state.rounds.size()) + 1, {}};
            return {};
        case 11:
            return domain::ReviewReturned{
                std::max(1, int(state.rounds.size())), u"补充证据"_s, {u"照片不清"_s}};
        case 12:
            if (below(4) == 0)
                return domain::ReviewPassed{std::max(1, int(state.rounds.size())), {}};
            return {};
        case 13:
            if (state.evidence.isEmpty())
                return {};
            return domain::EvidenceAccessed{pick(state.evidence).sealed.evidence,
                                            domain::AccessPurpose::View};
        default:
            return domain::ChecklistAnswered{
                u"C%1"_s.arg(below(9)), domain::ChecklistAnswer(int(below(3))), {}};
        }
    }

    std::optional<domain::Body> makeEvidence(Member &actor, const CaseId &caseId,
                                             const domain::CaseState &state)
    {
        const QByteArray plain = "photo " + QByteArray::number(below(1'000'000));
        const auto sealed = actor.vault().objects().seal(caseId, plain);
        if (!sealed)
            return {};
        auto evidence = sample<domain::EvidenceSealed>(EntryKind::EvidenceSealed);
        evidence.evidence = domain::EvidenceId::create(m_org.clock(), m_org.random());
        evidence.finding =
            state.findings.isEmpty() ? domain::FindingId() : pick(state.findings).finding.finding;
        evidence.object = sealed->object;
        evidence.objectBytes = sealed->objectBytes;
        evidence.plainSha256 = sealed->plainSha256;
        evidence.plainBytes = sealed->plainBytes;
        return evidence;
    }

    std::optional<domain::Body> makeDocument(Member &actor, const CaseId &caseId)
    {
        const auto number = actor.vault().numbers().next(u"F03"_s, 2026);
        if (!number)
            return {};
        const auto sealed = actor.vault().objects().seal(caseId, "pdf " + QByteArray::number(*number));
        if (!sealed)
            return {};
        auto document = sample<domain::DocumentGenerated>(EntryKind::DocumentGenerated);
        document.document = domain::DocumentId::create(m_org.clock(), m_org.random());
        document.form = u"F03"_s;
        document.number = u"（鲁示）应急检记〔2026〕%1号"_s.arg(*number);
        document.object = sealed->object;
        document.objectBytes = sealed->objectBytes;
        return document;
    }

    std::optional<domain::Body> changeDocument(Member &, const domain::CaseState &state)
    {
        if (state.documents.isEmpty())
            return {};
        const domain::DocumentState document = pick(state.documents);
        if (below(2) == 0)
            return domain::DocumentVoided{document.generated.document, u"写错"_s};
        return domain::DocumentPrinted{document.generated.document, 2};
    }

    TempOrg m_org;
    tests::SeededRandom m_choice;
    QList<CaseId> m_cases;
    QList<Member *> m_actors;
    int m_written = 0;
};

QList<domain::EntryHash> hashes(Member &member, const CaseId &caseId)
{
    QList<domain::EntryHash> list;
    const auto entries = member.ledger().entries(caseId);
    for (const StoredEntry &entry : *entries)
        list.append(entry.hash);
    return list;
}

QList<domain::Enterprise> enterprises(Member &member)
{
    QList<domain::Enterprise> list;
    const auto read = member.vault().registers().eachEnterprise([&](const domain::Enterprise &enterprise) {
        list.append(enterprise);
        return true;
    });
    Q_ASSERT(read);
    return list;
}

} // namespace

class HistoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void viewsAreWhatTheEntriesMakeOfThem_data();
    void viewsAreWhatTheEntriesMakeOfThem();
};

void HistoriesTest::viewsAreWhatTheEntriesMakeOfThem_data()
{
    QTest::addColumn<int>("seed");
    const int histories = std::max(kHistories, qEnvironmentVariableIntValue("FIELDCASE_HISTORIES"));
    for (int seed = 1; seed <= histories; ++seed)
        QTest::newRow(qPrintable(u"history %1"_s.arg(seed))) << seed;
}

void HistoriesTest::viewsAreWhatTheEntriesMakeOfThem()
{
    QFETCH(int, seed);
    History history{quint64(seed)};
    TempOrg &org = history.org();
    for (int i = 0; i < kSteps && !QTest::currentTestFailed(); ++i)
        history.step();
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY2(history.written() > 5, qPrintable(QString::number(history.written())));

    // In the middle of things, whoever knows what: the live tables equal those made again.
    for (const auto &member : org.members())
        QCOMPARE(member->ledger().differingViews().value(), QStringList());

    // Nobody's entry is lost, and all agree.
    org.exchange();
    org.exchange();
    for (const auto &member : org.members()) {
        QCOMPARE(member->ledger().differingViews().value(), QStringList());
        QCOMPARE(member->ledger().unsent(10)->size(), 0);
        QCOMPARE(member->vault().outbox().counts()->held, 0);
        QVERIFY(*member->ledger().orgState() == *org.office().ledger().orgState());
        QCOMPARE(enterprises(*member), enterprises(org.office()));
        for (const CaseId &caseId : history.cases())
            QCOMPARE(hashes(*member, caseId), hashes(org.office(), caseId));
    }
    for (const CaseId &caseId : history.cases()) {
        for (Member *member : {&org.officer2(), &org.member(Role::Reviewer), &org.member(Role::Approver)})
            QVERIFY(*member->ledger().caseState(caseId) == *org.officer1().ledger().caseState(caseId));
    }
    const auto report = org.officer1().vault().check();
    QVERIFY(report);
    for (const CheckFinding &finding : report->findings)
        QVERIFY2(finding.damage == Damage::ObjectUnknown,
                 qPrintable(damageName(finding.damage))); // sealed, then refused
}

QTEST_GUILESS_MAIN(HistoriesTest)
#include "tst_histories.moc"
