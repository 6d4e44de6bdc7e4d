// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bodies/assignmentbodies.h"

#include "models/domain/bodies/bodyfields.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSourceNames{"draw", "special", "report", "superior", "reinspection", "accident"};

} // namespace

template <typename Fields> void AssignmentIssued::describe(Fields &fields)
{
    fields.id(u"case", caseId);
    fields.line(u"title", title, 200);
    fields.choice(u"source", source, kSourceNames);
    fields.id(u"draw", draw, Blank::Allowed);
    fields.object(u"enterprise", enterprise);
    fields.ids(u"officers", officers, 20);
    fields.instant(u"releaseAtMs", releaseAtMs);
    fields.lines(u"checklist", checklist, 50, 40);
    fields.base64(u"caseBox", caseBox, 32, 32);
    fields.objects(u"wraps", wraps, 200);
    if (draw.isNull() == (source == AssignmentSource::Draw))
        fields.refuse(u"draw", "does not fit the source");
    if (officers.size() < 2 || QSet<OfficerId>(officers.begin(), officers.end()).size() != officers.size())
        fields.refuse(u"officers", "fewer than two, or one twice");
}

QJsonObject AssignmentIssued::toJson() const
{
    return writeFields(*this);
}

Result<AssignmentIssued> AssignmentIssued::fromJson(const QJsonObject &object)
{
    return readBody<AssignmentIssued>(object);
}

template <typename Fields> void CaseKeyed::describe(Fields &fields)
{
    fields.id(u"case", caseId);
    fields.objects(u"wraps", wraps, 200);
}

QJsonObject CaseKeyed::toJson() const
{
    return writeFields(*this);
}

Result<CaseKeyed> CaseKeyed::fromJson(const QJsonObject &object)
{
    return readBody<CaseKeyed>(object);
}

} // namespace fieldcase::domain
