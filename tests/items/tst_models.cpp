// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/caseitemmodel.h"
#include "models/items/checklistitemmodel.h"
#include "models/items/deviceitemmodel.h"
#include "models/items/documentitemmodel.h"
#include "models/items/drawitemmodel.h"
#include "models/items/drawnitemmodel.h"
#include "models/items/enterpriseitemmodel.h"
#include "models/items/evidenceitemmodel.h"
#include "models/items/findingitemmodel.h"
#include "models/items/importitemmodel.h"
#include "models/items/officeritemmodel.h"
#include "models/items/penaltyitemrowmodel.h"
#include "models/items/taskitemmodel.h"
#include "models/items/timelineitemmodel.h"
#include "models/items/transferitemmodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fieldcase;
using namespace fieldcase::items;
using namespace Qt::StringLiterals;

class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyModelKeepsQtsRules();
    void sameThingsKeepTheirPlaceWhenTheirValuesChange();
    void otherThingsResetTheView();
    void anotherPageIsInsertedBelow();
    void aCellShowsItsColumn();
    void aRowIsFoundByItsKey();
};

namespace {

/// Runs the model through Qt's own checker while rows come, change, grow and go.
template <typename Model, typename Row> void exercise(const Row &first, const Row &second)
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({first});
    model.setRows({first, second});
    model.setRows({second, first});
    model.appendRows({first});
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(model.index(0, column).data(RowRole).template value<Row>() == second);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

template <typename Id> Id makeId()
{
    static tests::FakeClock clock;
    static tests::SeededRandom random(1);
    return Id::create(clock, random);
}

/// A row that is empty but for one member.
template <typename Row, typename Value> Row with(Value Row::*member, const Value &value)
{
    Row row;
    row.*member = value;
    return row;
}

CaseItem caseItem(const QString &title)
{
    CaseItem item;
    item.caseId = makeId<domain::CaseId>();
    item.title = title;
    return item;
}

} // namespace

void ModelsTest::everyModelKeepsQtsRules()
{
    exercise<CaseItemModel>(caseItem(u"一"_s), caseItem(u"二"_s));
    exercise<TaskItemModel>(with(&TaskItem::kind, TaskKind::Returned),
                            with(&TaskItem::kind, TaskKind::SignDocument));
    exercise<ChecklistItemModel>(with(&ChecklistItem::item, u"C1"_s), with(&ChecklistItem::item, u"C2"_s));
    exercise<FindingItemModel>(with(&FindingItem::finding, makeId<domain::FindingId>()), FindingItem());
    exercise<EvidenceItemModel>(with(&EvidenceItem::evidence, makeId<domain::EvidenceId>()), EvidenceItem());
    exercise<DocumentItemModel>(with(&DocumentItem::document, makeId<domain::DocumentId>()), DocumentItem());
    exercise<TimelineItemModel>(with(&TimelineItem::hash, domain::EntryHash::of("a")), TimelineItem());
    exercise<TransferItemModel>(with(&TransferItem::id, u"a"_s), with(&TransferItem::id, u"b"_s));
    exercise<EnterpriseItemModel>(with(&EnterpriseItem::code, u"a"_s), with(&EnterpriseItem::code, u"b"_s));
    exercise<OfficerItemModel>(with(&OfficerItem::certificate, u"a"_s),
                               with(&OfficerItem::certificate, u"b"_s));
    exercise<ImportItemModel>(with(&ImportItem::line, 1), with(&ImportItem::line, 2));
    exercise<DeviceItemModel>(with(&DeviceItem::device, makeId<domain::DeviceId>()), DeviceItem());
    exercise<DrawItemModel>(with(&DrawItem::draw, makeId<domain::DrawId>()), DrawItem());
    exercise<DrawnItemModel>(with(&DrawnItem::code, u"a"_s), with(&DrawnItem::code, u"b"_s));
    exercise<PenaltyItemRowModel>(with(&PenaltyItemRow::finding, makeId<domain::FindingId>()),
                                  PenaltyItemRow());
}

void ModelsTest::sameThingsKeepTheirPlaceWhenTheirValuesChange()
{
    CaseItemModel model;
    CaseItem item = caseItem(u"一"_s);
    model.setRows({item});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    item.unsent = 3;
    model.setRows({item});
    model.setRows({item});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(0, CaseItemModel::Unsent).data().toInt(), 3);
}

void ModelsTest::otherThingsResetTheView()
{
    CaseItemModel model;
    model.setRows({caseItem(u"一"_s)});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows({caseItem(u"二"_s)});
    QCOMPARE(resets.size(), 1);
}

void ModelsTest::anotherPageIsInsertedBelow()
{
    CaseItemModel model;
    model.setRows({caseItem(u"一"_s)});
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.appendRows({caseItem(u"二"_s), caseItem(u"三"_s)});
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, CaseItemModel::Title).data().toString(), u"三"_s);
}

void ModelsTest::aCellShowsItsColumn()
{
    OfficerItemModel model;
    model.setRows(
        {{u"SD-示-0001"_s, u"张喆"_s, {}, QDate(2027, 1, 31), {u"机械"_s, u"电气"_s}, {}, {}, 4, false}});
    QCOMPARE(model.index(0, OfficerItemModel::Name).data().toString(), u"张喆"_s);
    QCOMPARE(model.index(0, OfficerItemModel::Specialities).data().toString(), u"机械、电气"_s);
    QCOMPARE(model.index(0, OfficerItemModel::ValidTo).data().toDate(), QDate(2027, 1, 31));
    QCOMPARE(model.index(0, OfficerItemModel::Inspections).data(SortRole).toInt(), 4);
    QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
}

void ModelsTest::aRowIsFoundByItsKey()
{
    CaseItemModel model;
    const CaseItem first = caseItem(u"一"_s);
    const CaseItem second = caseItem(u"二"_s);
    model.setRows({first, second});
    QCOMPARE(model.indexOf(second.caseId).row(), 1);
    QVERIFY(!model.indexOf(makeId<domain::CaseId>()).isValid());
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "tst_models.moc"
