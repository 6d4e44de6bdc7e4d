// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/draw.h"
#include "models/domain/merkleroot.h"
#include "tests/support/samplebodies.h"
#include "tests/support/sampledraw.h"
#include "tests/support/seededrandom.h"

#include <QLocale>
#include <QtTest>

using namespace fieldcase::domain;
using namespace fieldcase::tests;
using namespace Qt::StringLiterals;

namespace {

const Digest kSeed = Digest::of("seed");

DrawParameters drawAll()
{
    DrawParameters parameters;
    parameters.algorithm = QString::fromUtf16(kDrawAlgorithm);
    parameters.onDate = QDate(2026, 9, 7);
    parameters.redRate = parameters.orangeRate = parameters.yellowRate = parameters.blueRate = 1000;
    return parameters;
}

DrawOutcome drawn(const DrawParameters &parameters, const QList<Enterprise> &enterprises,
                  const QList<Officer> &officers)
{
    return draw(freeze(parameters, enterprises, officers).value(), kSeed);
}

template <typename T> void shuffle(QList<T> &list, quint64 seed)
{
    SeededRandom random(seed);
    for (qsizetype i = list.size() - 1; i > 0; --i)
        list.swapItemsAt(i, qsizetype(random.below(quint64(i + 1))));
}

} // namespace

class DrawTest final : public QObject
{
    Q_OBJECT

private slots:
    void merkleRootsAreThoseOfRfc6962_data();
    void merkleRootsAreThoseOfRfc6962();
    void quotasAreWholeNumbers_data();
    void quotasAreWholeNumbers();
    void cappedQuotasKeepProportion_data();
    void cappedQuotasKeepProportion();
    void orderLocaleAndZoneDoNotMatter();
    void aNewEnterpriseMovesNobodysTicket();
    void enterprisesAreLeftOutForAReason_data();
    void enterprisesAreLeftOutForAReason();
    void teamsKeepTheRules();
    void everyDrawnEnterpriseIsAccountedFor();
    void withoutATeamTheReasonIsTold_data();
    void withoutATeamTheReasonIsTold();
    void workIsSharedOut();
    void everybodyIsDrawnEquallyOften();
    void twinsAreRefused();
};

void DrawTest::merkleRootsAreThoseOfRfc6962_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("root");
    // Test vectors of the Certificate Transparency reference implementation.
    QTest::newRow("0") << 0 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("1") << 1 << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    QTest::newRow("2") << 2 << QByteArray("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    QTest::newRow("3") << 3 << QByteArray("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    QTest::newRow("4") << 4 << QByteArray("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    QTest::newRow("5") << 5 << QByteArray("4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4");
    QTest::newRow("6") << 6 << QByteArray("76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
    QTest::newRow("7") << 7 << QByteArray("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
    QTest::newRow("8") << 8 << QByteArray("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
}

void DrawTest::merkleRootsAreThoseOfRfc6962()
{
    QFETCH(int, size);
    QFETCH(QByteArray, root);
    const QList<QByteArray> leaves{
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
    MerkleRoot tree;
    for (int i = 0; i < size; ++i)
        tree.append(QByteArray::fromHex(leaves.at(i)));
    QCOMPARE(tree.root().bytes().toHex(), root);
    QCOMPARE(tree.size(), size);
}

void DrawTest::quotasAreWholeNumbers_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("factor");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("quota");
    QTest::newRow("all") << 7 << 1000 << 1000 << 0 << 7;
    QTest::newRow("never more than all") << 7 << 1000 << 2000 << 0 << 7;
    QTest::newRow("a fifth of 12 rounds down") << 12 << 200 << 1000 << 0 << 2;
    QTest::newRow("a fifth of 13 rounds up") << 13 << 200 << 1000 << 0 << 3;
    QTest::newRow("a half rounds up") << 5 << 500 << 1000 << 0 << 3;
    QTest::newRow("just below a half rounds down") << 499 << 1 << 1000 << 0 << 0;
    QTest::newRow("half the rate for the trusted") << 10 << 500 << 500 << 0 << 3;
    QTest::newRow("at least one") << 3 << 50 << 1000 << 1 << 1;
    QTest::newRow("at least five of three is three") << 3 << 50 << 1000 << 5 << 3;
    QTest::newRow("a rate of nothing stays nothing") << 30 << 0 << 1000 << 1 << 0;
    QTest::newRow("three million") << 3'000'000 << 333 << 1000 << 0 << 999'000;
    QTest::newRow("nobody") << 0 << 1000 << 1000 << 1 << 0;
}

void DrawTest::quotasAreWholeNumbers()
{
    QFETCH(int, size);
    QFETCH(int, rate);
    QFETCH(int, factor);
    QFETCH(int, least);
    QFETCH(int, quota);
    QCOMPARE(quotaOf(size, rate, factor, least), quota);
}

void DrawTest::cappedQuotasKeepProportion_data()
{
    QTest::addColumn<QList<int>>("quotas");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<int>>("capped");
    QTest::newRow("below the cap") << QList<int>{1, 2} << 3 << QList<int>{1, 2};
    QTest::newRow("halved") << QList<int>{4, 8} << 6 << QList<int>{2, 4};
    QTest::newRow("the largest remainder first") << QList<int>{5, 3, 2} << 5 << QList<int>{3, 1, 1};
    QTest::newRow("ties go to the earlier") << QList<int>{1, 1, 1} << 2 << QList<int>{1, 1, 0};
    QTest::newRow("one place") << QList<int>{0, 1, 9} << 1 << QList<int>{0, 0, 1};
}

void DrawTest::cappedQuotasKeepProportion()
{
    QFETCH(QList<int>, quotas);
    QFETCH(int, most);
    QFETCH(QList<int>, capped);
    QCOMPARE(capQuotas(quotas, most), capped);
}

void DrawTest::orderLocaleAndZoneDoNotMatter()
{
    const QByteArray expected = demoTranscript().toBytes();
    QList<Enterprise> enterprises = demoEnterprises();
    QList<Officer> officers = demoOfficers();
    for (quint64 i = 0; i < 5; ++i) {
        shuffle(enterprises, i);
        shuffle(officers, i + 100);
        QLocale::setDefault(i % 2 == 0 ? QLocale(QLocale::Turkish) : QLocale(QLocale::Chinese));
        qputenv("TZ", i % 2 == 0 ? "Asia/Shanghai" : "America/New_York");
        tzset();
        const auto snapshot = freeze(demoParameters(), enterprises, officers).value();
        const auto transcript = writeTranscript(revealedDraw(snapshot), snapshot, u"周敏"_s, u"王强"_s);
        QCOMPARE(transcript->toBytes(), expected);
    }
    QLocale::setDefault(QLocale::c());
    qputenv("TZ", "UTC");
    tzset();
}

void DrawTest::aNewEnterpriseMovesNobodysTicket()
{
    QList<Enterprise> enterprises = demoEnterprises();
    const auto before = freeze(demoParameters(), enterprises, {}).value();
    enterprises.append(sampleEnterprise(77));
    const auto after = freeze(demoParameters(), enterprises, {}).value();
    QVERIFY(seal(before).enterpriseRoot != seal(after).enterpriseRoot);
    const DrawOutcome first = draw(before, kSeed);
    const DrawOutcome second = draw(after, kSeed);
    int same = 0;
    for (qsizetype i = 0; i < first.strata.size(); ++i) {
        for (const DrawStratum &stratum : second.strata)
            same += stratum == first.strata.at(i) ? 1 : 0;
    }
    QVERIFY(same >= first.strata.size() - 1); // only the stratum of the new one may differ
}

void DrawTest::enterprisesAreLeftOutForAReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<std::function<void(Enterprise &, DrawParameters &)>>("change");
    using Change = std::function<void(Enterprise &, DrawParameters &)>;
    QTest::newRow("stopped") << u"inactive"_s
                             << Change([](auto &row, auto &) { row.status = EnterpriseStatus::Stopped; });
    QTest::newRow("cancelled") << u"inactive"_s
                               << Change([](auto &row, auto &) { row.status = EnterpriseStatus::Cancelled; });
    QTest::newRow("do not draw") << u"excluded_in_register"_s
                                 << Change([](auto &row, auto &) { row.excludedReason = u"专项整治"_s; });
    QTest::newRow("kept out of this draw")
        << u"excluded_in_draw"_s << Change([](auto &row, auto &parameters) {
               parameters.exclusions = {{row.code, u"停产检修"_s, u"周敏"_s}};
           });
    QTest::newRow("another category")
        << u"other_category"_s
        << Change([](auto &, auto &parameters) { parameters.categories = {u"危险化学品"_s}; });
    QTest::newRow("another area") << u"other_area"_s << Change([](auto &, auto &parameters) {
        parameters.areas = {u"高新区"_s};
    });
    QTest::newRow("inspected 89 days ago")
        << u"inspected_recently"_s << Change([](auto &row, auto &parameters) {
               parameters.leastIntervalDays = 90;
               row.lastInspectedOn = parameters.onDate.addDays(-89);
           });
    QTest::newRow("inspected 90 days ago: drawn") << QString() << Change([](auto &row, auto &parameters) {
        parameters.leastIntervalDays = 90;
        row.lastInspectedOn = parameters.onDate.addDays(-90);
    });
}

void DrawTest::enterprisesAreLeftOutForAReason()
{
    QFETCH(QString, reason);
    const auto change = *static_cast<std::function<void(Enterprise &, DrawParameters &)> *>(
        QTest::qData("change", qMetaTypeId<std::function<void(Enterprise &, DrawParameters &)>>()));
    Enterprise row = sampleEnterprise(1);
    DrawParameters parameters = drawAll();
    change(row, parameters);
    const DrawOutcome outcome = drawn(parameters, {row}, {sampleOfficer(1), sampleOfficer(2)});
    QCOMPARE(outcome.leftOut.isEmpty(), reason.isEmpty());
    QCOMPARE(outcome.chosen.size(), reason.isEmpty() ? 1 : 0);
    if (!reason.isEmpty())
        QCOMPARE(outcome.leftOut, (QList<LeftOutEnterprise>{{row.code, reason}}));
}

void DrawTest::teamsKeepTheRules()
{
    const auto snapshot = freeze(demoParameters(), demoEnterprises(), demoOfficers()).value();
    QHash<OfficerId, DrawOfficer> officers;
    for (const DrawOfficer &row : snapshot.officers)
        officers.insert(row.officer, row);
    QHash<QString, DrawEnterprise> enterprises;
    for (const DrawEnterprise &row : snapshot.enterprises)
        enterprises.insert(row.code, row);
    int teams = 0;
    for (quint64 seed = 0; seed < 50; ++seed) {
        QHash<OfficerId, int> work;
        for (const DrawnTarget &target : draw(snapshot, Digest::of(QByteArray::number(seed))).chosen) {
            const DrawEnterprise enterprise = enterprises.value(target.enterprise);
            QCOMPARE(target.officers.size(), 2);
            QVERIFY(target.officers.first() != target.officers.last());
            for (const OfficerId &id : target.officers) {
                const DrawOfficer officer = officers.value(id);
                QVERIFY(officer.validToOn >= QDate(2026, 9, 7));
                QCOMPARE(officer.duty, DutyStatus::OnDuty);
                QVERIFY(!officer.recusals.contains(enterprise.code));
                QVERIFY(officer.areas.isEmpty() || officer.areas.contains(enterprise.area));
                QVERIFY(++work[id] <= 12);
            }
            const QStringList words = officers.value(target.officers.first()).specialities;
            QVERIFY(words.isEmpty() || std::any_of(words.begin(), words.end(), [&](const QString &word) {
                        return enterprise.category.contains(word);
                    }));
            ++teams;
        }
    }
    QVERIFY(teams > 500);
}

void DrawTest::everyDrawnEnterpriseIsAccountedFor()
{
    const DrawTranscript transcript = demoTranscript();
    const DrawOutcome &outcome = transcript.outcome;
    QSet<QString> drawnCodes;
    int members = 0;
    for (const DrawStratum &stratum : outcome.strata) {
        QCOMPARE(stratum.chosen.size(), stratum.quota);
        drawnCodes += QSet<QString>(stratum.chosen.begin(), stratum.chosen.end());
        members += stratum.size;
    }
    QCOMPARE(members + outcome.leftOut.size(), 240);
    QCOMPARE(outcome.chosen.size() + outcome.infeasible.size(), drawnCodes.size());
    for (const DrawnTarget &target : outcome.chosen)
        QVERIFY(drawnCodes.contains(target.enterprise));
}

void DrawTest::withoutATeamTheReasonIsTold_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QList<Officer>>("officers");
    Officer expired = sampleOfficer(2);
    expired.validToOn = QDate(2026, 9, 6);
    Officer lastDay = sampleOfficer(2);
    lastDay.validToOn = QDate(2026, 9, 7);
    Officer away = sampleOfficer(2);
    away.duty = DutyStatus::OnLeave;
    Officer related = sampleOfficer(2);
    related.recusals = {sampleEnterprise(1).code};
    Officer elsewhere = sampleOfficer(2);
    elsewhere.areas = {u"经开区"_s};
    Officer chemist = sampleOfficer(2);
    chemist.specialities = {u"危险化学品"_s};
    Officer otherChemist = sampleOfficer(3);
    otherChemist.specialities = {u"危险化学品"_s};
    QTest::newRow("one is not enough") << u"too_few_certified"_s << QList<Officer>{sampleOfficer(1)};
    QTest::newRow("an expired certificate")
        << u"too_few_certified"_s << QList<Officer>{sampleOfficer(1), expired};
    QTest::newRow("the certificate's last day counts")
        << QString() << QList<Officer>{sampleOfficer(1), lastDay};
    QTest::newRow("on leave") << u"too_few_certified"_s << QList<Officer>{sampleOfficer(1), away};
    QTest::newRow("related to the enterprise") << u"recused"_s << QList<Officer>{sampleOfficer(1), related};
    QTest::newRow("another area") << u"other_area"_s << QList<Officer>{sampleOfficer(1), elsewhere};
    QTest::newRow("one speciality is enough") << QString() << QList<Officer>{sampleOfficer(1), chemist};
    QTest::newRow("nobody knows the trade") << u"no_speciality"_s << QList<Officer>{chemist, otherChemist};
}

void DrawTest::withoutATeamTheReasonIsTold()
{
    QFETCH(QString, reason);
    QFETCH(QList<Officer>, officers);
    Enterprise row = sampleEnterprise(1);
    row.area = u"高新区"_s;
    const DrawOutcome outcome = drawn(drawAll(), {row}, officers);
    if (reason.isEmpty())
        QCOMPARE(outcome.chosen.size(), 1);
    else
        QCOMPARE(outcome.infeasible, (QList<InfeasibleTarget>{{row.code, reason}}));
}

void DrawTest::workIsSharedOut()
{
    QList<Enterprise> enterprises;
    QList<Officer> officers;
    for (int i = 1; i <= 30; ++i)
        enterprises.append(sampleEnterprise(i));
    for (int i = 1; i <= 6; ++i)
        officers.append(sampleOfficer(i));
    officers[0].inspections = 4;
    const DrawOutcome outcome = drawn(drawAll(), enterprises, officers);
    QHash<OfficerId, int> load{{officers.first().officer, 4}};
    QSet<std::pair<OfficerId, OfficerId>> pairs;
    for (const DrawnTarget &target : outcome.chosen) {
        for (const OfficerId &officer : target.officers)
            ++load[officer];
        pairs.insert({std::min(target.officers[0], target.officers[1]),
                      std::max(target.officers[0], target.officers[1])});
    }
    const auto [least, most] = std::minmax_element(load.begin(), load.end());
    QVERIFY2(*most - *least <= 3, qPrintable(u"%1 … %2"_s.arg(*least).arg(*most)));
    QVERIFY(pairs.size() >= 12); // of 15: everybody goes with everybody
    DrawParameters capped = drawAll();
    capped.mostPerOfficer = 5;
    const DrawOutcome less = drawn(capped, enterprises, officers);
    QVERIFY(less.chosen.size() <= 15);
    QCOMPARE(less.chosen.size() + less.infeasible.size(), 30);
    QCOMPARE(less.infeasible.last().reason, u"too_much_work"_s);
}

void DrawTest::everybodyIsDrawnEquallyOften()
{
    QList<Enterprise> enterprises;
    for (int i = 1; i <= 20; ++i) {
        enterprises.append(sampleEnterprise(i));
        enterprises.last().risk = RiskLevel::Yellow;
    }
    DrawParameters parameters = drawAll();
    parameters.yellowRate = 250;
    const auto snapshot = freeze(parameters, enterprises, {}).value();
    constexpr int kDraws = 4000;
    QHash<QString, int> times;
    for (int seed = 0; seed < kDraws; ++seed) {
        const DrawOutcome outcome = draw(snapshot, Digest::of(QByteArray::number(seed)));
        for (const QString &code : outcome.strata.first().chosen)
            ++times[code];
    }
    // Mean 1000; the standard deviation of one count is √(4000 · ¼ · ¾) ≈ 27. Seeds are fixed: this cannot
    // flicker.
    for (const int count : std::as_const(times))
        QVERIFY2(std::abs(count - kDraws / 4) < 5 * 27, qPrintable(QString::number(count)));
    QCOMPARE(times.size(), 20);
}

void DrawTest::twinsAreRefused()
{
    QVERIFY(!freeze(drawAll(), {sampleEnterprise(1), sampleEnterprise(1)}, {}));
    QVERIFY(!freeze(drawAll(), {}, {sampleOfficer(1), sampleOfficer(1)}));
    Officer sameCertificate = sampleOfficer(2);
    sameCertificate.certificate = sampleOfficer(1).certificate;
    QVERIFY(!freeze(drawAll(), {}, {sampleOfficer(1), sameCertificate}));
    DrawParameters other = drawAll();
    other.algorithm = u"fc-draw-9"_s;
    QVERIFY(!freeze(other, {}, {}));
}

QTEST_APPLESS_MAIN(DrawTest)
#include "tst_draw.moc"
