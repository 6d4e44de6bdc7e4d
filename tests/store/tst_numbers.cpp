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
using tests::Member;
using tests::TempOrg;

class NumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void printedNumbersAreRead_data();
    void printedNumbersAreRead();
    void withoutALeaseThereIsNone();
    void eachIsUsedOnceAndNoneIsSkipped();
    void onlyTheNextIsAccepted();
    void failureBurnsNothing();
    void voidedKeepsItsNumber();
    void blocksFollowEachOther();
    void formsYearsAndDevicesAreApart();

private:
    void lease(Member &member, int from, int to, const QString &form = u"F03"_s, int year = 2026);
    domain::Result<StoredEntry> generate(const QString &number, const QString &form = u"F03"_s);
    static QString text(qint64 number, int year = 2026)
    {
        return u"（鲁示）应急检记〔%1〕%2号"_s.arg(year).arg(number);
    }
    Numbers &numbers() { return m_org->officer1().vault().numbers(); }

    std::unique_ptr<TempOrg> m_org;
    CaseId m_case;
};

void NumbersTest::init()
{
    m_org = std::make_unique<TempOrg>();
    m_org->enrolEverybody();
    m_case = m_org->issueCase();
    m_org->openCase(m_case, m_org->officer1());
}

void NumbersTest::lease(Member &member, int from, int to, const QString &form, int year)
{
    const domain::NumbersLeased body{member.vault().keys().device(), form, year, from, to};
    QVERIFY(m_org->office().ledger().append(m_org->orgCase(), body));
    m_org->exchange();
}

domain::Result<StoredEntry> NumbersTest::generate(const QString &number, const QString &form)
{
    const auto sealed = m_org->officer1().vault().objects().seal(m_case, "pdf " + number.toUtf8());
    auto body = std::get<domain::DocumentGenerated>(tests::sampleBody(EntryKind::DocumentGenerated));
    body.document = domain::DocumentId::create(m_org->clock(), m_org->random());
    body.form = form;
    body.number = number;
    body.object = sealed->object;
    body.objectBytes = sealed->objectBytes;
    return m_org->officer1().ledger().append(m_case, body);
}

void NumbersTest::printedNumbersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("number");
    QTest::newRow("as printed") << u"（鲁示）应急检记〔2026〕31号"_s << 2026 << 31;
    QTest::newRow("large") << u"（鲁示）应急罚〔2027〕123456号"_s << 2027 << 123456;
    QTest::newRow("no year") << u"（鲁示）应急检记31号"_s << 0 << 0;
    QTest::newRow("padded") << u"（鲁示）应急检记〔2026〕031号"_s << 0 << 0;
    QTest::newRow("no number") << u"（鲁示）应急检记〔2026〕号"_s << 0 << 0;
    QTest::newRow("nothing before") << u"〔2026〕31号"_s << 0 << 0;
    QTest::newRow("empty") << QString() << 0 << 0;
}

void NumbersTest::printedNumbersAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QFETCH(int, number);
    const auto parts = Numbers::parse(text);
    QCOMPARE(parts.has_value(), number != 0);
    if (parts)
        QVERIFY((*parts == Numbers::Parts{year, number}));
}

void NumbersTest::withoutALeaseThereIsNone()
{
    QCOMPARE(numbers().next(u"F03"_s, 2026).error().code, ErrorCode::NotFound);
    QCOMPARE(numbers().left(u"F03"_s, 2026).value(), 0);
    QCOMPARE(generate(text(1)).error().code, ErrorCode::Conflict);
}

void NumbersTest::eachIsUsedOnceAndNoneIsSkipped()
{
    lease(m_org->officer1(), 1, 5);
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(numbers().next(u"F03"_s, 2026).value(), i);
        QCOMPARE(numbers().next(u"F03"_s, 2026).value(), i); // asking uses nothing
        QVERIFY(generate(text(i)));
        QCOMPARE(numbers().left(u"F03"_s, 2026).value(), 5 - i);
    }
    QCOMPARE(numbers().next(u"F03"_s, 2026).error().code, ErrorCode::NotFound);
    QVERIFY(m_org->officer1().device->reopen());
    QCOMPARE(numbers().next(u"F03"_s, 2026).error().code, ErrorCode::NotFound);
    QCOMPARE(m_org->officer1().ledger().differingViews().value(), QStringList());
}

void NumbersTest::onlyTheNextIsAccepted()
{
    lease(m_org->officer1(), 1, 5);
    QCOMPARE(generate(text(2)).error().code, ErrorCode::Conflict);
    QVERIFY(generate(text(1)));
    QCOMPARE(generate(text(1)).error().code, ErrorCode::Conflict);
    QCOMPARE(generate(u"31"_s).error().code, ErrorCode::InvalidInput);
    QVERIFY(generate(QString(), u"F09"_s)); // a form without a number needs none
    QVERIFY(generate(text(2)));
}

void NumbersTest::failureBurnsNothing()
{
    lease(m_org->officer1(), 1, 5);
    m_org->disk().fillAfter(0);
    QVERIFY(!m_org->officer1().vault().objects().seal(m_case, "pdf"));
    m_org->disk().repair();
    QCOMPARE(numbers().next(u"F03"_s, 2026).value(), 1);
    QVERIFY(generate(text(1)));
}

void NumbersTest::voidedKeepsItsNumber()
{
    lease(m_org->officer1(), 1, 5);
    const auto generated = generate(text(1));
    const auto document = std::get<domain::DocumentGenerated>(*generated->body).document;
    QVERIFY(m_org->officer1().ledger().append(m_case, domain::DocumentVoided{document, u"印错"_s}));
    QCOMPARE(numbers().next(u"F03"_s, 2026).value(), 2);
    const auto list = numbers().list(u"F03"_s, 2026);
    QCOMPARE(list->size(), 5);
    QVERIFY((list->at(0) == Numbers::Row{u"F03"_s, 2026, 1, text(1), m_case, document, u"印错"_s}));
    QVERIFY((list->at(1) == Numbers::Row{u"F03"_s, 2026, 2, {}, {}, {}, {}}));
}

void NumbersTest::blocksFollowEachOther()
{
    lease(m_org->officer1(), 1, 2);
    lease(m_org->officer2(), 3, 4); // somebody else's between
    lease(m_org->officer1(), 5, 6);
    QList<qint64> used;
    for (auto next = numbers().next(u"F03"_s, 2026); next; next = numbers().next(u"F03"_s, 2026)) {
        used.append(*next);
        QVERIFY(generate(text(*next)));
    }
    QCOMPARE(used, (QList<qint64>{1, 2, 5, 6}));
}

void NumbersTest::formsYearsAndDevicesAreApart()
{
    lease(m_org->officer1(), 1, 2, u"F03"_s, 2026);
    lease(m_org->officer1(), 1, 2, u"F03"_s, 2027);
    lease(m_org->officer1(), 1, 2, u"F05"_s, 2026);
    lease(m_org->officer2(), 1, 2, u"F34"_s, 2026);
    QVERIFY(generate(text(1, 2026)));
    QCOMPARE(numbers().next(u"F03"_s, 2026).value(), 2);
    QCOMPARE(numbers().next(u"F03"_s, 2027).value(), 1);
    QCOMPARE(numbers().next(u"F05"_s, 2026).value(), 1);
    QCOMPARE(numbers().next(u"F34"_s, 2026).error().code, ErrorCode::NotFound);
    QCOMPARE(m_org->officer2().vault().numbers().next(u"F34"_s, 2026).value(), 1);
}

QTEST_GUILESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
