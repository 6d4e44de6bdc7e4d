// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/proceduredrafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject read(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return object[u"v"].toInt() == kVersion ? object : QJsonObject();
}

} // namespace

QString textOf(const forms::PenaltyDraft &draft)
{
    QJsonArray rows;
    for (const items::PenaltyItemRow &row : draft.rows) {
        rows << QJsonObject{{u"finding"_s, row.finding.toString()},
                            {u"tier"_s, row.tier},
                            {u"amountFen"_s, row.amountFen},
                            {u"reasons"_s, row.reasons}};
    }
    return compact({{u"v"_s, kVersion}, {u"rows"_s, rows}, {u"opinion"_s, draft.opinion}});
}

std::optional<forms::PenaltyDraft> penaltyFromText(const QString &text)
{
    const QJsonObject object = read(text);
    if (object.isEmpty())
        return std::nullopt;
    forms::PenaltyDraft draft;
    draft.opinion = object[u"opinion"].toString();
    const QJsonArray rows = object[u"rows"].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject kept = value.toObject();
        const auto finding = domain::FindingId::fromString(kept[u"finding"].toString());
        if (!finding)
            return std::nullopt;
        items::PenaltyItemRow row;
        row.finding = *finding;
        row.tier = kept[u"tier"].toString();
        row.amountFen = kept[u"amountFen"].toInteger();
        row.reasons = kept[u"reasons"].toString();
        draft.rows << row;
    }
    return draft;
}

QString textOf(const domain::NoticeServed &notice)
{
    return compact({{u"v"_s, kVersion},
                    {u"form"_s, notice.form},
                    {u"number"_s, notice.number},
                    {u"servedOn"_s, notice.servedOn.toString(Qt::ISODate)},
                    {u"method"_s, int(notice.method)},
                    {u"until"_s, notice.statementUntilOn.toString(Qt::ISODate)},
                    {u"statement"_s, int(notice.statement)},
                    {u"adopted"_s, notice.adopted}});
}

std::optional<domain::NoticeServed> noticeFromText(const QString &text)
{
    const QJsonObject object = read(text);
    const int method = object[u"method"].toInt(-1);
    const int statement = object[u"statement"].toInt(-1);
    if (method < 0 || method > int(domain::ServiceMethod::PublicNotice) || statement < 0 ||
        statement > int(domain::Statement::Waived))
        return std::nullopt;
    domain::NoticeServed notice;
    notice.form = object[u"form"].toString();
    notice.number = object[u"number"].toString();
    notice.servedOn = QDate::fromString(object[u"servedOn"].toString(), Qt::ISODate);
    notice.method = domain::ServiceMethod(method);
    notice.statementUntilOn = QDate::fromString(object[u"until"].toString(), Qt::ISODate);
    notice.statement = domain::Statement(statement);
    notice.adopted = object[u"adopted"].toString();
    return notice;
}

} // namespace fieldcase::app
