// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/facts.h"

#include "models/documents/casefacts.h"
#include "models/documents/printableline.h"

#include <QDateTime>
#include <QTimeZone>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

using Maker = Result<QJsonObject> (*)(const DocumentRequest &, const FactSources &);

Maker makerOf(const QString &form)
{
    if (form == u"F03"_s)
        return inspectionFacts;
    if (form == u"F05"_s)
        return rectificationFacts;
    if (form == u"F34"_s)
        return penaltyFacts;
    return nullptr;
}

} // namespace

void putText(QJsonObject &facts, const QString &key, const QString &value)
{
    const QString line = printableLine(value);
    if (!line.isEmpty())
        facts.insert(key, line);
}

TeamText teamText(const FactSources &sources)
{
    TeamText team;
    for (const domain::OfficerId &officer : sources.caseState.assignment.officers) {
        for (const domain::DeviceState &device : sources.org.devices) {
            if (device.enrolled.officer != officer)
                continue;
            team.names.append(printableLine(device.enrolled.name));
            team.certificates.append(printableLine(device.enrolled.certificate));
            break;
        }
    }
    return team;
}

QString quotedTitle(const FormCatalogue &forms, const QString &id)
{
    for (const FormDefinition &form : forms.forms()) {
        if (form.id == id)
            return u"《%1》"_s.arg(form.title);
    }
    return {};
}

Result<QJsonObject> factsFor(const DocumentRequest &request, const FactSources &sources)
{
    const Maker maker = makerOf(request.form);
    if (!maker)
        return fail(ErrorCode::NotFound, request.form);
    auto facts = maker(request, sources);
    if (!facts)
        return facts;
    const QDateTime createdAt = QDateTime::fromMSecsSinceEpoch(request.createdAtMs / 1000 * 1000, Qt::UTC);
    facts->insert(kCreatedAt, createdAt.toString(Qt::ISODate));
    putText(*facts, u"number"_s, request.number);
    if (sources.org.org)
        putText(*facts, u"agency"_s, sources.org.org->agency);
    for (auto typed = request.typed.begin(); typed != request.typed.end(); ++typed)
        facts->insert(typed.key(), typed->isString() ? QJsonValue(printableLine(typed->toString())) : *typed);
    return facts;
}

} // namespace fieldcase::documents
