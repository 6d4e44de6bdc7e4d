// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/findingdrafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;

} // namespace

QByteArray draftBytes(const domain::FindingRecorded &draft)
{
    QJsonArray evidence;
    for (const domain::EvidenceId &id : draft.evidence)
        evidence << id.toString();
    const QJsonObject object{{u"v"_s, kVersion},
                             {u"finding"_s, draft.finding.toString()},
                             {u"item"_s, draft.item},
                             {u"place"_s, draft.place},
                             {u"object"_s, draft.object},
                             {u"fact"_s, draft.fact},
                             {u"quantity"_s, draft.quantity},
                             {u"basis"_s, draft.basis},
                             {u"violation"_s, draft.violation},
                             {u"major"_s, draft.major},
                             {u"measure"_s, int(draft.measure)},
                             {u"dueOn"_s, draft.dueOn.toString(Qt::ISODate)},
                             {u"standard"_s, draft.standard},
                             {u"evidence"_s, evidence}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<domain::FindingRecorded> draftFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto finding = domain::FindingId::fromString(object[u"finding"].toString());
    const int measure = object[u"measure"].toInt(-1);
    if (object[u"v"].toInt() != kVersion || !finding || measure < 0 ||
        measure > int(domain::Measure::OnSiteMeasure))
        return std::nullopt;
    domain::FindingRecorded draft;
    draft.finding = *finding;
    draft.item = object[u"item"].toString();
    draft.place = object[u"place"].toString();
    draft.object = object[u"object"].toString();
    draft.fact = object[u"fact"].toString();
    draft.quantity = object[u"quantity"].toString();
    draft.basis = object[u"basis"].toString();
    draft.violation = object[u"violation"].toString();
    draft.major = object[u"major"].toBool();
    draft.measure = domain::Measure(measure);
    draft.dueOn = QDate::fromString(object[u"dueOn"].toString(), Qt::ISODate);
    draft.standard = object[u"standard"].toString();
    const QJsonArray evidence = object[u"evidence"].toArray();
    for (const QJsonValue &id : evidence) {
        if (const auto read = domain::EvidenceId::fromString(id.toString()))
            draft.evidence << *read;
    }
    return draft;
}

} // namespace fieldcase::app
