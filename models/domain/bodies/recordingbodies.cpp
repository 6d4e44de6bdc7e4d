// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bodies/recordingbodies.h"

#include "models/domain/bodies/bodyfields.h"
#include "models/domain/bodies/recordingfields.h"

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMediumNames{"video", "audio"};
constexpr std::array kReasonNames{"battery", "signal", "danger", "device", "full", "other"};
constexpr std::array kNoteNames{"clock_back", "clock_forward", "position_jump", "left_target",
                                "reached_target"};

constexpr qint64 kMostPlainBytes = qint64(1) << 44;
constexpr qint64 kMostMilliseconds = qint64(1) << 40;
constexpr qint64 kMostAmount = qint64(1) << 48;

} // namespace

template <typename Fields> void RecordingStarted::describe(Fields &fields)
{
    fields.id(u"recording", recording);
    fields.choice(u"media", medium, kMediumNames);
    fields.word(u"step", step);
    fields.line(u"device", device, 200);
    fields.instant(u"startedAtMs", startedAtMs);
}

QJsonObject RecordingStarted::toJson() const
{
    return writeFields(*this);
}

Result<RecordingStarted> RecordingStarted::fromJson(const QJsonObject &object)
{
    return readBody<RecordingStarted>(object);
}

template <typename Fields> void RecordingAnchored::describe(Fields &fields)
{
    fields.id(u"recording", recording);
    fields.number(u"plainBytes", plainBytes, 1, kMostPlainBytes);
    fields.digest(u"plainSha256", plainSha256);
    fields.number(u"durationMs", durationMs, 0, kMostMilliseconds);
    fields.number(u"dropped", dropped, 0, kMostAmount);
}

QJsonObject RecordingAnchored::toJson() const
{
    return writeFields(*this);
}

Result<RecordingAnchored> RecordingAnchored::fromJson(const QJsonObject &object)
{
    return readBody<RecordingAnchored>(object);
}

template <typename Fields> void RecordingExplained::describe(Fields &fields)
{
    fields.id(u"recording", recording);
    fields.choice(u"reason", reason, kReasonNames);
    fields.text(u"note", note, 2000, Blank::Allowed);
    if (reason == InterruptionReason::Other && note.trimmed().isEmpty())
        fields.refuse(u"note", "needed for another reason");
}

QJsonObject RecordingExplained::toJson() const
{
    return writeFields(*this);
}

Result<RecordingExplained> RecordingExplained::fromJson(const QJsonObject &object)
{
    return readBody<RecordingExplained>(object);
}

template <typename Fields> void TrackPoint::describe(Fields &fields)
{
    fields.instant(u"atMs", atMs);
    fields.number(u"lat1e7", lat1e7, -900'000'000, 900'000'000);
    fields.number(u"lon1e7", lon1e7, -1'800'000'000, 1'800'000'000);
    fields.number(u"accuracyMm", accuracyMm, 0, kMostAmount);
    fields.number(u"satellites", satellites, 0, 1000);
}

template <typename Fields> void VisitTracked::describe(Fields &fields)
{
    fields.objects(u"points", points, kMostTrackPoints);
    const auto isEarlier = [](const TrackPoint &left, const TrackPoint &right) {
        return left.atMs < right.atMs;
    };
    if (points.isEmpty() || !std::is_sorted(points.begin(), points.end(), isEarlier))
        fields.refuse(u"points", "none, or not in the order of time");
}

QJsonObject VisitTracked::toJson() const
{
    return writeFields(*this);
}

Result<VisitTracked> VisitTracked::fromJson(const QJsonObject &object)
{
    return readBody<VisitTracked>(object);
}

template <typename Fields> void VisitNoted::describe(Fields &fields)
{
    fields.choice(u"what", what, kNoteNames);
    fields.number(u"amount", amount, 0, kMostAmount);
    fields.text(u"note", note, 2000, Blank::Allowed);
}

QJsonObject VisitNoted::toJson() const
{
    return writeFields(*this);
}

Result<VisitNoted> VisitNoted::fromJson(const QJsonObject &object)
{
    return readBody<VisitNoted>(object);
}

} // namespace fieldcase::domain
