// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/samplerows.h"

#include <QPainter>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;
using items::Proof;

QString longName()
{
    return u"示例市昌盛木业有限公司经济技术开发区第二分公司木制品精加工车间及附属涂装喷漆作业场所"_s;
}

QImage photo(int number)
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient ground(0, 0, 0, image.height());
    ground.setColorAt(0, QColor::fromHsv(200 + 20 * number, 60, 220));
    ground.setColorAt(1, QColor::fromHsv(30 + 10 * number, 90, 110));
    painter.fillRect(image.rect(), ground);
    painter.setBrush(QColor(90, 100, 110));
    painter.drawRect(420, 260, 620, 760);
    painter.setBrush(QColor(200, 160, 40));
    painter.drawRect(500, 360, 460, 120);
    return image;
}

domain::Enterprise enterprise()
{
    domain::Enterprise row;
    row.code = u"91371000MA3C8Y7T4N"_s;
    row.name = u"示例市海澜机械有限公司"_s;
    row.address = u"示例市经济开发区海滨路 118 号"_s;
    row.category = u"机械"_s;
    row.employees = 86;
    row.representative = u"刘喆堃"_s;
    row.representativeTitle = u"总经理"_s;
    row.contact = u"王玥"_s;
    row.phone = u"0631-5550118"_s;
    row.risk = domain::RiskLevel::Yellow;
    row.licences = {{u"排污许可证"_s, u"示-0118"_s, QDate(2028, 5, 31)}};
    row.lastInspectedOn = QDate(2025, 4, 18);
    return row;
}

items::CaseItem caseItem(const QString &name, items::CaseStage stage, int unsent)
{
    items::CaseItem item;
    item.caseId = makeId<domain::CaseId>();
    item.title = u"2026 年 9 月双随机抽查"_s;
    item.enterpriseName = name;
    item.address = u"示例市经济开发区海滨路 118 号"_s;
    item.stage = stage;
    item.unsent = unsent;
    item.changedAtMs = kVisitMs + unsent * 60'000;
    return item;
}

items::FindingItem findingItem(int number, bool major, Proof proof)
{
    items::FindingItem item;
    item.finding = makeId<domain::FindingId>();
    item.number = number;
    item.place = number == 1 ? u"机加工车间北侧"_s : u"喷漆房"_s;
    item.object = number == 1 ? u"配电箱 JX-07"_s : u"可燃气体报警器 GT-03"_s;
    item.fact = number == 1 ? u"柜门缺失，带电部位裸露"_s : u"处于关闭状态，现场显示屏无读数"_s;
    item.violation = number == 1 ? u"安全设备安装使用不符合标准"_s : u"关闭直接关系生产安全的报警设备"_s;
    item.isMajor = major;
    item.dueOn = QDate(2026, 9, 11);
    item.evidence = 2;
    item.corrections = number == 2 ? 1 : 0;
    item.proof = proof;
    return item;
}

QList<items::EvidenceItem> evidenceItems()
{
    QList<items::EvidenceItem> list;
    for (int i = 1; i <= 5; ++i) {
        items::EvidenceItem item;
        item.evidence = makeId<domain::EvidenceId>();
        item.number = i;
        item.findingNumber = i < 5 ? (i + 1) / 2 : 0;
        item.name = u"IMG_20260910_09%1.jpg"_s.arg(30 + i);
        item.plainBytes = 3'412'000 + i * 1000;
        item.takenAtMs = kVisitMs + i * 60'000;
        item.origin = i == 4 ? domain::EvidenceOrigin::Imported : domain::EvidenceOrigin::Captured;
        item.proof = i < 3 ? Proof::Proven : (i == 3 ? Proof::Sent : Proof::OnlyHere);
        list << item;
    }
    return list;
}

items::DocumentItem documentItem(const QString &form, const QString &title, const QString &number,
                                 items::DocumentStage stage)
{
    items::DocumentItem item;
    item.document = makeId<domain::DocumentId>();
    item.form = form;
    item.title = title;
    item.number = number;
    item.pages = 2;
    item.stage = stage;
    item.generatedAtMs = kVisitMs + 6'000'000;
    return item;
}

} // namespace fieldcase::tests
