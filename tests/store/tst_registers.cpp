// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchtext.h"
#include "tests/support/samplebodies.h"
#include "tests/support/tempvault.h"

#include <QTest>

using namespace fieldcase;
using namespace fieldcase::store;
using namespace Qt::StringLiterals;
using domain::Enterprise;
using domain::ErrorCode;
using domain::Role;
using tests::Member;
using tests::TempOrg;

class RegistersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesBecomePairsAndInitials();
    void rowsAreFound_data();
    void rowsAreFound();
    void pagesGoThroughAllOnce();
    void theLastRowOfAKeyWins();
    void officialOrderDecidesBetweenTwoImports();
    void renamedIsFoundUnderItsNewNameOnly();
    void officersAreFoundByTheirId();
    void manyRowsArriveEverywhere();

private:
    domain::RegisterRows rows(const QList<Enterprise> &enterprises);
    void import(Member &member, const QList<Enterprise> &enterprises);
    Enterprise enterprise(int number, const QString &name) const;
    Member &dispatcher() { return m_org->member(Role::Dispatcher); }
    Registers &registers() { return dispatcher().vault().registers(); }
    QStringList namesOf(const QList<Registers::EnterpriseRow> &rows) const;

    std::unique_ptr<TempOrg> m_org;
};

void RegistersTest::init()
{
    m_org = std::make_unique<TempOrg>();
    m_org->enrol(u"周珺"_s, Role::Dispatcher);
    m_org->enrol(u"第二调度"_s, Role::Dispatcher);
    m_org->exchange();
}

domain::RegisterRows RegistersTest::rows(const QList<Enterprise> &enterprises)
{
    domain::RegisterRows rows;
    rows.import = domain::makeUuidV7(m_org->clock(), m_org->random());
    rows.enterprises = enterprises;
    return rows;
}

void RegistersTest::import(Member &member, const QList<Enterprise> &enterprises)
{
    const auto imported = member.ledger().append(m_org->orgCase(), rows(enterprises));
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().context));
}

Enterprise RegistersTest::enterprise(int number, const QString &name) const
{
    Enterprise made = tests::sampleEnterprise(number);
    made.name = name;
    return made;
}

QStringList RegistersTest::namesOf(const QList<Registers::EnterpriseRow> &list) const
{
    QStringList names;
    for (const Registers::EnterpriseRow &row : list)
        names.append(row.name);
    names.sort();
    return names;
}

void RegistersTest::namesBecomePairsAndInitials()
{
    QCOMPARE(indexedPairs(u"鑫源化工"_s), u"鑫源 源化 化工 工"_s);
    QCOMPARE(indexedPairs(u"ＡＢ 9（鲁）"_s), u"ab b9 9鲁 鲁"_s);
    QCOMPARE(indexedPairs(u" —— "_s), QString());
    QCOMPARE(pairsPhrase(u"源化工"_s), u"\"源化 化工\""_s);
    QCOMPARE(pairsPhrase(u"源"_s), u"\"源\"*"_s);
    QCOMPARE(pairsPhrase(u"\"*"_s), QString());
    QCOMPARE(pinyinInitials(u"鑫源化工3厂"_s), u"xyhg3c"_s);
    QCOMPARE(pinyinInitials(u"喆堃玥珺"_s), u"zkyj"_s);
    QCOMPARE(foldedText(u"ＡＢ c-9"_s), u"abc9"_s);
}

void RegistersTest::rowsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString chemical = u"示例市鑫源化工有限公司"_s;
    const QString foundry = u"鑫海铸造厂"_s;
    const QString latin = u"ABC气体（山东）有限公司"_s;
    QTest::newRow("two characters in the middle") << u"源化"_s << QStringList{chemical};
    QTest::newRow("one character") << u"鑫"_s << QStringList{chemical, foundry};
    QTest::newRow("the last character") << u"厂"_s << QStringList{foundry};
    QTest::newRow("a common ending") << u"有限公司"_s << QStringList{latin, chemical};
    QTest::newRow("characters that are not neighbours") << u"鑫化"_s << QStringList{};
    QTest::newRow("in another order") << u"化源"_s << QStringList{};
    QTest::newRow("initials") << u"xyhg"_s << QStringList{chemical};
    QTest::newRow("initials in the middle, capitals") << u"HZ"_s << QStringList{foundry};
    QTest::newRow("letters of the name") << u"abc"_s << QStringList{latin};
    QTest::newRow("full-width letters") << u"ＡＢＣ"_s << QStringList{latin};
    QTest::newRow("across brackets") << u"气体山东"_s << QStringList{latin};
    QTest::newRow("search syntax is text") << u"鑫\" OR name : \"有"_s << QStringList{};
    QTest::newRow("nothing") << u""_s << QStringList{};
    QTest::newRow("blanks") << u"  "_s << QStringList{};
}

void RegistersTest::rowsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    import(dispatcher(), {enterprise(1, u"示例市鑫源化工有限公司"_s), enterprise(2, u"鑫海铸造厂"_s),
                          enterprise(3, u"ABC气体（山东）有限公司"_s)});
    names.sort();
    const auto found = registers().search(text, 50);
    QVERIFY(found);
    QCOMPARE(namesOf(*found), names);
    const QString code = tests::sampleEnterprise(2).code;
    QCOMPARE(namesOf(registers().search(code, 50).value()), QStringList{u"鑫海铸造厂"_s});
    QCOMPARE(registers().search(code.first(4).toLower(), 50).value().size(), 3); // all codes begin alike
    QCOMPARE(registers().search(code.first(4), 2).value().size(), 2);
    QCOMPARE(registers().enterprise(code).value().name, u"鑫海铸造厂"_s);
    QCOMPARE(registers().enterprise(u"91370100MA0000000X"_s).error().code, ErrorCode::NotFound);
}

void RegistersTest::pagesGoThroughAllOnce()
{
    QList<Enterprise> all;
    for (int i = 0; i < 57; ++i)
        all.append(enterprise(i + 1, u"企业%1"_s.arg(i / 3))); // three of each name
    import(dispatcher(), all);
    QSet<QString> codes;
    Registers::PageEnd end;
    for (auto page = registers().enterprises(end, 10); page && !page->isEmpty();
         page = registers().enterprises(end, 10)) {
        for (const auto &row : *page) {
            QVERIFY(!codes.contains(row.code));
            codes.insert(row.code);
        }
        end = {page->constLast().name, page->constLast().code};
    }
    QCOMPARE(codes.size(), 57);
    QCOMPARE(registers().enterpriseCount().value(), 57);
    QString last;
    qint64 seen = 0;
    QVERIFY(registers().eachEnterprise([&](const Enterprise &one) {
        const bool rising = one.code > last;
        last = one.code;
        return rising && ++seen < 40;
    }));
    QCOMPARE(seen, 40); // stopped when told to
}

void RegistersTest::theLastRowOfAKeyWins()
{
    Enterprise first = enterprise(1, u"旧名"_s);
    Enterprise second = enterprise(1, u"新名"_s);
    second.excludedReason = u"停产"_s;
    second.risk = domain::RiskLevel::Red;
    import(dispatcher(), {first, second});
    QCOMPARE(registers().enterpriseCount().value(), 1);
    QVERIFY(registers().enterprise(first.code).value() == second);
    const auto row = registers().enterprises({}, 10).value().constFirst();
    QVERIFY(row.excluded);
    QCOMPARE(row.risk, domain::RiskLevel::Red);
    import(dispatcher(), {first});
    QVERIFY(registers().enterprise(first.code).value() == first);
}

void RegistersTest::officialOrderDecidesBetweenTwoImports()
{
    Member &one = dispatcher();
    Member &other = m_org->member(Role::Dispatcher, 1);
    const QString code = tests::sampleEnterprise(1).code;
    import(one, {enterprise(1, u"甲"_s), enterprise(2, u"甲二"_s)});
    import(other, {enterprise(1, u"乙"_s), enterprise(3, u"乙三"_s)});
    m_org->collect(other); // the second import reaches the office first
    m_org->collect(one);
    for (const auto &member : m_org->members())
        m_org->deliver(*member);
    for (const auto &member : m_org->members()) {
        Registers &there = member->vault().registers();
        QCOMPARE(there.enterprise(code).value().name, u"甲"_s);
        QCOMPARE(there.enterpriseCount().value(), 3);
        QCOMPARE(namesOf(there.search(u"乙"_s, 10).value()), QStringList{u"乙三"_s});
        QCOMPARE(member->ledger().differingViews().value(), QStringList());
    }
}

void RegistersTest::renamedIsFoundUnderItsNewNameOnly()
{
    import(dispatcher(), {enterprise(1, u"鑫源化工"_s)});
    import(dispatcher(), {enterprise(1, u"海泰新材"_s)});
    QCOMPARE(registers().search(u"鑫源"_s, 10).value().size(), 0);
    QCOMPARE(registers().search(u"xyhg"_s, 10).value().size(), 0);
    QCOMPARE(registers().search(u"新材"_s, 10).value().size(), 1);
    QVERIFY(dispatcher().ledger().rebuildProjections());
    QCOMPARE(registers().search(u"鑫源"_s, 10).value().size(), 0);
    QCOMPARE(registers().search(u"htxc"_s, 10).value().size(), 1);
}

void RegistersTest::officersAreFoundByTheirId()
{
    domain::RegisterRows body;
    body.kind = domain::RegisterKind::Officers;
    body.import = domain::makeUuidV7(m_org->clock(), m_org->random());
    for (int i = 1; i <= 3; ++i)
        body.officers.append(tests::sampleOfficer(i));
    QVERIFY(dispatcher().ledger().append(m_org->orgCase(), body));
    QCOMPARE(registers().officers().value().size(), 3);
    QVERIFY(registers().officer(tests::sampleOfficer(2).officer).value() == tests::sampleOfficer(2));
    QCOMPARE(registers().officer({}).error().code, ErrorCode::NotFound);
    QVERIFY(dispatcher().ledger().rebuildProjections());
    QCOMPARE(registers().officers().value().size(), 3);
}

void RegistersTest::manyRowsArriveEverywhere()
{
    domain::RegisterRows body;
    body.import = domain::makeUuidV7(m_org->clock(), m_org->random());
    body.parts = 3;
    for (; body.part <= body.parts; ++body.part) {
        body.enterprises.clear();
        for (int i = 0; i < domain::RegisterRows::kMostRows; ++i)
            body.enterprises.append(tests::sampleEnterprise((body.part - 1) * 1000 + i + 1));
        QVERIFY(dispatcher().ledger().append(m_org->orgCase(), body));
    }
    body.part = 1;
    body.enterprises.append(tests::sampleEnterprise(9999));
    QCOMPARE(dispatcher().ledger().append(m_org->orgCase(), body).error().code,
             ErrorCode::InvalidInput); // 1001 rows
    m_org->exchange();
    QCOMPARE(m_org->office().vault().registers().enterpriseCount().value(), 3000);
    QVERIFY(m_org->office().device->reopen());
    QCOMPARE(m_org->office().ledger().orgState().value().importParts.value(body.import), 3);
    QCOMPARE(m_org->office().ledger().differingViews().value(), QStringList());
}

QTEST_GUILESS_MAIN(RegistersTest)
#include "tst_registers.moc"
