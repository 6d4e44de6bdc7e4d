// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

#include <QJsonObject>

#include <optional>

namespace fieldcase::domain {

enum class RecordingMedium { Video, Audio };
/// Why a recording ended: stopped by a person, the camera or microphone was lost, the disk was full, what a
/// crash had left was recovered, or the device could not keep up.
enum class RecordingEnd { Stopped, DeviceLost, DiskFull, Recovered, Stalled };

/// recording.started: the first byte of a recording is on the disk. One recording becomes at most one piece
/// of evidence; what goes on after an interruption is a recording of its own.
struct RecordingStarted {
    RecordingId recording;
    RecordingMedium medium = RecordingMedium::Video; ///< key "media"
    QString step;   ///< code of the enforcement step in the rule package, e.g. "XCJC"
    QString device; ///< the camera or microphone, as the system calls it
    qint64 startedAtMs = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RecordingStarted> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const RecordingStarted &, const RecordingStarted &) = default;
};

/// recording.anchored: how the recording began, as far as it is on the disk. A file that was cut off later
/// is shorter than its last anchor or has another hash.
struct RecordingAnchored {
    RecordingId recording;
    qint64 plainBytes = 0;
    Digest plainSha256; ///< of exactly the first plainBytes bytes
    qint64 durationMs = 0;
    qint64 dropped = 0; ///< frames or buffers that could not be kept, since the start

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RecordingAnchored> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const RecordingAnchored &, const RecordingAnchored &) = default;
};

enum class InterruptionReason { Battery, Signal, Danger, Device, StorageFull, Other };

/// recording.explained: why a recording was interrupted; the last reason given stands.
struct RecordingExplained {
    RecordingId recording;
    InterruptionReason reason = InterruptionReason::Other;
    QString note; ///< not empty for Other

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RecordingExplained> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const RecordingExplained &, const RecordingExplained &) = default;
};

/// What a sealed recording was made of.
struct RecordingFacts {
    RecordingId recording;
    QString step;
    qint64 startedAtMs = 0;
    qint64 durationMs = 0;
    qint64 width = 0; ///< pixels; 0: sound only
    qint64 height = 0;
    QString codec; ///< e.g. "H.264, Opus"
    RecordingEnd ended = RecordingEnd::Stopped;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const RecordingFacts &, const RecordingFacts &) = default;
};

/// One fix of a track. WGS-84.
struct TrackPoint {
    qint64 atMs = 0;
    qint64 lat1e7 = 0;
    qint64 lon1e7 = 0;
    qint64 accuracyMm = 0; ///< 0: unknown
    int satellites = 0;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const TrackPoint &, const TrackPoint &) = default;
};

inline constexpr int kMostTrackPoints = 500; ///< in one entry

/// visit.tracked: where the device was, in the order of time; at least one point.
struct VisitTracked {
    QList<TrackPoint> points;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<VisitTracked> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const VisitTracked &, const VisitTracked &) = default;
};

enum class VisitNote { ClockSetBack, ClockSetForward, PositionJumped, LeftTarget, ReachedTarget };

/// visit.noted: something about time or place that a reader of the case must know.
struct VisitNoted {
    VisitNote what = VisitNote::ClockSetBack;
    qint64 amount = 0; ///< milliseconds for the clock, metres for places
    QString note;      ///< may be empty

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<VisitNoted> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const VisitNoted &, const VisitNoted &) = default;
};

} // namespace fieldcase::domain
