// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/plan.h"

#include <QtTest>

using namespace fieldcase;
using namespace fieldcase::client;
using namespace Qt::StringLiterals;
using domain::CaseId;
using domain::EntryHash;
using domain::ObjectHash;

namespace {

const CaseId kOrg(QUuid(u"01990000-0000-7000-8000-000000000001"_s));
const CaseId kCase(QUuid(u"01990000-0000-7000-8000-000000000002"_s));
const CaseId kOther(QUuid(u"01990000-0000-7000-8000-000000000003"_s));

domain::Digest digest(const char *name)
{
    return domain::Digest::of(name);
}

OfficeView officeWith(QList<OfficeView::Head> heads)
{
    return {kOrg, std::move(heads)};
}

} // namespace

Q_DECLARE_METATYPE(fieldcase::client::Ours)
Q_DECLARE_METATYPE(fieldcase::client::OfficeView)
Q_DECLARE_METATYPE(fieldcase::client::SyncPolicy)
Q_DECLARE_METATYPE(QList<fieldcase::client::Step>)

class PlanTest : public QObject
{
    Q_OBJECT
private slots:
    void plans_data();
    void plans();
    void firstThingsFirst();
    void onlyObjectsAreTransfers();
};

void PlanTest::plans_data()
{
    QTest::addColumn<Ours>("ours");
    QTest::addColumn<OfficeView>("office");
    QTest::addColumn<SyncPolicy>("policy");
    QTest::addColumn<QList<Step>>("expected");
    const SyncPolicy policy;
    const auto row = [](const char *name, const Ours &ours, const OfficeView &office, const SyncPolicy &with,
                        const QList<Step> &expected) {
        QTest::newRow(name) << ours << office << with << expected;
    };

    row("nothing anywhere", {}, officeWith({}), policy, {});
    row("nothing new", {.pulled = {{kOrg, 5}, {kCase, 9}}}, officeWith({{kOrg, 5}, {kCase, 9}}), policy, {});
    row("an issued case without entries", {}, officeWith({{kCase, 0}}), policy, {});
    row("the office is behind us", {.pulled = {{kCase, 9}}}, officeWith({{kCase, 8}}), policy, {});
    row("the office has more of one case", {.pulled = {{kOrg, 5}, {kCase, 7}}},
        officeWith({{kOrg, 5}, {kCase, 9}}), policy, {PullCase{kCase, 7}});
    row("the organisation before a case that changed earlier", {}, officeWith({{kCase, 3}, {kOrg, 4}}),
        policy, {PullCase{kOrg, 0}, PullCase{kCase, 0}});
    row("cases in the order of their changes", {}, officeWith({{kOther, 3}, {kCase, 4}}), policy,
        {PullCase{kOther, 0}, PullCase{kCase, 0}});

    row("one entry of ours", {.unsent = {{digest("a"), 900}}}, officeWith({}), policy,
        {PushEntries{{digest("a")}}});
    row("batches end before the limit",
        {.unsent = {{digest("a"), 600}, {digest("b"), 400}, {digest("c"), 1}, {digest("d"), 2}}},
        officeWith({}), {.batchBytes = 1000},
        {PushEntries{{digest("a"), digest("b")}}, PushEntries{{digest("c"), digest("d")}}});
    row("a large entry travels alone", {.unsent = {{digest("a"), 1}, {digest("b"), 5000}, {digest("c"), 1}}},
        officeWith({}), {.batchBytes = 1000},
        {PushEntries{{digest("a")}}, PushEntries{{digest("b")}}, PushEntries{{digest("c")}}});
    row("what exists only here goes before the news", {.unsent = {{digest("a"), 1}}},
        officeWith({{kCase, 3}}), policy, {PushEntries{{digest("a")}}, PullCase{kCase, 0}});
    row("keys are looked at when the organisation is up to date", {.keysDue = true},
        officeWith({{kOrg, 3}, {kCase, 2}}), policy, {PullCase{kOrg, 0}, ShareKeys{}, PullCase{kCase, 0}});

    row("enough numbers", {.numbers = {{u"F05"_s, 2026, 10}}}, officeWith({}), policy, {});
    row("few numbers", {.numbers = {{u"F03"_s, 2026, 20}, {u"F05"_s, 2026, 9}}}, officeWith({}), policy,
        {LeaseNumbers{u"F05"_s, 2026}});

    const Ours::Object film{digest("film"), kCase, Weight::Film, 100, false};
    const Ours::Object photo{digest("photo"), kCase, Weight::Picture, 300, false};
    const Ours::Object smaller{digest("smaller"), kCase, Weight::Picture, 200, false};
    const Ours::Object pdf{digest("pdf"), kCase, Weight::Document, 9000, false};
    const Ours::Object sound{digest("sound"), kCase, Weight::Sound, 10, false};
    const Ours::Object sent{digest("sent"), kCase, Weight::Film, 7000, true};
    row("documents, pictures, sound, film; the small first; a proof weighs nothing",
        {.objects = {film, photo, sound, sent, smaller, pdf}}, officeWith({}), policy,
        {ProveObject{sent.object}, SendObject{pdf.object, kCase}, SendObject{smaller.object, kCase},
         SendObject{photo.object, kCase}, SendObject{sound.object, kCase}, SendObject{film.object, kCase}});
    row("entries go before any object", {.unsent = {{digest("a"), 1}}, .objects = {pdf}},
        officeWith({{kCase, 3}}), policy,
        {PushEntries{{digest("a")}}, PullCase{kCase, 0}, SendObject{pdf.object, kCase}});
    row("what a person waits for goes before other objects",
        {.objects = {pdf},
         .wanted = {{digest("far"), Weight::Picture, 1, false}, {digest("asked"), Weight::Film, 9000, true}}},
        officeWith({}), policy,
        {FetchObject{digest("asked"), true}, SendObject{pdf.object, kCase}, FetchObject{digest("far")}});
    row("on a metered line the heavy waits, but not what a person waits for nor a proof",
        {.objects = {pdf, smaller, sent},
         .wanted = {{digest("far"), Weight::Picture, 9000, false},
                    {digest("asked"), Weight::Film, 9000, true}}},
        officeWith({}), {.largestBytes = 1000},
        {FetchObject{digest("asked"), true}, ProveObject{sent.object}, SendObject{smaller.object, kCase}});
}

void PlanTest::plans()
{
    QFETCH(Ours, ours);
    QFETCH(OfficeView, office);
    QFETCH(SyncPolicy, policy);
    QFETCH(QList<Step>, expected);

    const QList<Step> steps = plan(ours, office, policy);

    const auto names = [](const QList<Step> &list) {
        QStringList result;
        for (const Step &step : list)
            result.append(stepName(step));
        return result;
    };
    QCOMPARE(names(steps), names(expected)); // says more than the next line when it fails
    QVERIFY(steps == expected);
}

void PlanTest::firstThingsFirst()
{
    const Ours ours{.unsent = {{digest("a"), 1}},
                    .objects = {{digest("pdf"), kCase, Weight::Document, 1, false}},
                    .wanted = {{digest("photo"), Weight::Picture, 1, false}},
                    .numbers = {{u"F03"_s, 2026, 0}},
                    .keysDue = true};
    QStringList names;
    const auto steps = plan(ours, officeWith({{kOrg, 2}, {kCase, 1}}), {});
    for (const Step &step : steps)
        names.append(stepName(step));
    QCOMPARE(names, QStringList({u"pull_case"_s, u"push_entries"_s, u"share_keys"_s, u"pull_case"_s,
                                 u"lease_numbers"_s, u"send_object"_s, u"fetch_object"_s}));
}

void PlanTest::onlyObjectsAreTransfers()
{
    QVERIFY(isTransfer(SendObject{}));
    QVERIFY(isTransfer(ProveObject{}));
    QVERIFY(isTransfer(FetchObject{}));
    QVERIFY(!isTransfer(PullCase{}));
    QVERIFY(!isTransfer(PushEntries{}));
    QVERIFY(!isTransfer(ShareKeys{}));
    QVERIFY(!isTransfer(LeaseNumbers{}));
}

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
