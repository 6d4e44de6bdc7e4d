// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bodies/fieldbodies.h"

#include "models/domain/bodies/bodyfields.h"
#include "models/domain/bodies/recordingfields.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAnswerNames{"ok", "problem", "not_applicable"};
constexpr std::array kMeasureNames{"on_the_spot", "rectify", "on_site_measure"};
constexpr std::array kMediumNames{"photo", "video", "audio", "drawing", "scan"};
constexpr std::array kOriginNames{"captured", "imported"};
constexpr std::array kPurposeNames{"view", "export", "print", "copy"};

constexpr std::array kProcessingNames{"annotated", "blurred",      "watermarked", "cropped",
                                      "redacted",  "straightened", "assembled"};
constexpr std::array kClockNames{"none", "gnss", "office"};

constexpr qint64 kMostObjectBytes = qint64(1) << 44; // 16 TiB: more than any recording

} // namespace

template <typename Fields> void CaseOpened::describe(Fields &fields)
{
    fields.instant(u"arrivedAtMs", arrivedAtMs);
    fields.flag(u"announced", announced);
}

QJsonObject CaseOpened::toJson() const
{
    return writeFields(*this);
}

Result<CaseOpened> CaseOpened::fromJson(const QJsonObject &object)
{
    return readBody<CaseOpened>(object);
}

template <typename Fields> void ChecklistAnswered::describe(Fields &fields)
{
    fields.word(u"item", item);
    fields.choice(u"answer", answer, kAnswerNames);
    fields.text(u"note", note, 2000, Blank::Allowed);
}

QJsonObject ChecklistAnswered::toJson() const
{
    return writeFields(*this);
}

Result<ChecklistAnswered> ChecklistAnswered::fromJson(const QJsonObject &object)
{
    return readBody<ChecklistAnswered>(object);
}

template <typename Fields> void FindingRecorded::describe(Fields &fields)
{
    fields.id(u"finding", finding);
    fields.word(u"item", item, Blank::Allowed);
    fields.line(u"place", place, 200);
    fields.line(u"object", object, 200);
    fields.text(u"fact", fact, 4000);
    fields.line(u"quantity", quantity, 100, Blank::Allowed);
    fields.text(u"basis", basis, 1000, Blank::Allowed);
    fields.word(u"violation", violation, Blank::Allowed);
    fields.flag(u"major", major);
    fields.choice(u"measure", measure, kMeasureNames);
    fields.date(u"dueOn", dueOn, Blank::Allowed);
    fields.text(u"standard", standard, 1000, Blank::Allowed);
    fields.ids(u"evidence", evidence, 500);
    if (dueOn.isValid() != (measure == Measure::Rectify))
        fields.refuse(u"dueOn", "does not fit the measure");
}

QJsonObject FindingRecorded::toJson() const
{
    return writeFields(*this);
}

Result<FindingRecorded> FindingRecorded::fromJson(const QJsonObject &object)
{
    return readBody<FindingRecorded>(object);
}

template <typename Fields> void FindingCorrected::describe(Fields &fields)
{
    finding.describe(fields);
    fields.digest(u"corrects", corrects);
}

QJsonObject FindingCorrected::toJson() const
{
    return writeFields(*this);
}

Result<FindingCorrected> FindingCorrected::fromJson(const QJsonObject &object)
{
    return readBody<FindingCorrected>(object);
}

template <typename Fields> void Exif::describe(Fields &fields)
{
    fields.optionalLine(u"make", make, 100);
    fields.optionalLine(u"model", model, 100);
    fields.optionalLine(u"takenLocal", takenLocal, 40);
    fields.optionalNumber(u"lat1e7", lat1e7, -900'000'000, 900'000'000);
    fields.optionalNumber(u"lon1e7", lon1e7, -1'800'000'000, 1'800'000'000);
}

template <typename Fields> void Derivation::describe(Fields &fields)
{
    fields.choice(u"how", how, kProcessingNames);
    fields.text(u"note", note, 2000, Blank::Allowed);
}

template <typename Fields> void DrawingFacts::describe(Fields &fields)
{
    fields.line(u"scale", scale, 40);
    fields.number(u"northDegrees", northDegrees, 0, 359);
    fields.line(u"drawer", drawer, 100);
}

template <typename Fields> void CaptureContext::describe(Fields &fields)
{
    constexpr qint64 kMostOffsetMs = qint64(1) << 48;
    fields.word(u"step", step);
    fields.line(u"officialName", officialName, 255);
    fields.choice(u"clockSource", clockSource, kClockNames);
    fields.optionalNumber(u"clockOffsetMs", clockOffsetMs, -kMostOffsetMs, kMostOffsetMs);
    if (clockOffsetMs && clockSource == ClockSource::None)
        fields.refuse(u"clockOffsetMs", "compared with nothing");
}

template <typename Fields> void EvidenceSealed::describe(Fields &fields)
{
    fields.id(u"evidence", evidence);
    fields.id(u"finding", finding, Blank::Allowed);
    fields.choice(u"media", medium, kMediumNames);
    fields.choice(u"origin", origin, kOriginNames);
    fields.line(u"name", name, 255);
    fields.line(u"mimeType", mimeType, 100);
    fields.digest(u"object", object);
    fields.number(u"objectBytes", objectBytes, 1, kMostObjectBytes);
    fields.digest(u"plainSha256", plainSha256);
    fields.number(u"plainBytes", plainBytes, 0, kMostObjectBytes);
    fields.instant(u"takenAtMs", takenAtMs);
    fields.object(u"exif", exif);
    fields.id(u"derivedFrom", derivedFrom, Blank::Allowed);
    if (!derivedFrom.isNull() && derivedFrom == evidence)
        fields.refuse(u"derivedFrom", "from itself");
    fields.optionalObject(u"derivation", derivation);
    fields.optionalObject(u"recording", recording);
    fields.optionalObject(u"drawing", drawing);
    fields.optionalObject(u"context", context);
    if (derivation.has_value() == derivedFrom.isNull())
        fields.refuse(u"derivation", "does not fit derivedFrom");
    if (recording && medium != Medium::Video && medium != Medium::Audio)
        fields.refuse(u"recording", "does not fit the medium");
    if (drawing && medium != Medium::Drawing)
        fields.refuse(u"drawing", "does not fit the medium");
}

QJsonObject EvidenceSealed::toJson() const
{
    return writeFields(*this);
}

Result<EvidenceSealed> EvidenceSealed::fromJson(const QJsonObject &object)
{
    return readBody<EvidenceSealed>(object);
}

template <typename Fields> void EvidenceAccessed::describe(Fields &fields)
{
    fields.id(u"evidence", evidence);
    fields.choice(u"purpose", purpose, kPurposeNames);
    fields.optionalLine(u"note", note, 500);
}

QJsonObject EvidenceAccessed::toJson() const
{
    return writeFields(*this);
}

Result<EvidenceAccessed> EvidenceAccessed::fromJson(const QJsonObject &object)
{
    return readBody<EvidenceAccessed>(object);
}

} // namespace fieldcase::domain
