// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/recordingbodies.h"
#include "models/domain/digest.h"
#include "models/domain/entry.h"

#include <QDate>
#include <QJsonObject>

namespace fieldcase::domain {

/// case.opened: the team is on the site.
struct CaseOpened {
    qint64 arrivedAtMs = 0;
    bool announced = false; ///< the visit was notified beforehand (not 四不两直)

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CaseOpened> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const CaseOpened &, const CaseOpened &) = default;
};

enum class ChecklistAnswer { Ok, Problem, NotApplicable };

/// checklist.answered: the last answer to an item stands.
struct ChecklistAnswered {
    QString item; ///< id in the rule package, e.g. "C1"
    ChecklistAnswer answer = ChecklistAnswer::Ok;
    QString note;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ChecklistAnswered> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const ChecklistAnswered &, const ChecklistAnswered &) = default;
};

/// What is done about a finding: 当场改正, 责令限期整改, 现场处理措施.
enum class Measure { OnTheSpot, Rectify, OnSiteMeasure };

/// finding.recorded: facts only; place, object, fact, quantity and basis are kept apart so that documents can
/// use them.
struct FindingRecorded {
    FindingId finding;
    QString item;       ///< checklist item it came from; may be empty
    QString place;      ///< where on the site
    QString object;     ///< which machine, room, person
    QString fact;       ///< what was seen
    QString quantity;   ///< how many; may be empty
    QString basis;      ///< the rule not kept; may be empty
    QString violation;  ///< id in the catalogue, e.g. "V16"; empty when it is none
    bool major = false; ///< 重大事故隐患
    Measure measure = Measure::Rectify;
    QDate dueOn;      ///< for Rectify; otherwise invalid
    QString standard; ///< what must be reached; may be empty
    QList<EvidenceId> evidence;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FindingRecorded> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const FindingRecorded &, const FindingRecorded &) = default;
};

/// finding.corrected: the finding as it now reads, and the entry it replaces (which is kept).
struct FindingCorrected {
    FindingRecorded finding;
    EntryHash corrects; ///< the newest entry of that finding which the writer knew

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FindingCorrected> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const FindingCorrected &, const FindingCorrected &) = default;
};

enum class Medium { Photo, Video, Audio, Drawing, Scan };
enum class EvidenceOrigin { Captured, Imported };
enum class AccessPurpose { View, Export, Print, Copy };

/// What a picture's own EXIF says. Kept as it is: it may be wrong.
struct Exif {
    QString make;
    QString model;
    QString takenLocal; ///< as written, e.g. "2026:09:10 09:20:31"; without a zone
    std::optional<qint64> lat1e7;
    std::optional<qint64> lon1e7;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Exif &, const Exif &) = default;
};

/// How a piece was made out of another.
enum class Processing { Annotated, Blurred, Watermarked, Cropped, Redacted, Straightened, Assembled };

/// What was done to the original; the original stays as it is.
struct Derivation {
    Processing how = Processing::Annotated;
    QString note; ///< may be empty

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Derivation &, const Derivation &) = default;
};

/// What a sketch of the site (勘验图) must say. Source: 证据规定 34
struct DrawingFacts {
    QString scale;           ///< e.g. "1:200", or "not to scale"
    qint64 northDegrees = 0; ///< clockwise from the top of the sheet, 0 … 359
    QString drawer;          ///< name

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const DrawingFacts &, const DrawingFacts &) = default;
};

enum class ClockSource { None, Satellites, Office };

/// Under which official name and with which clock a piece was made.
struct CaptureContext {
    QString step;                                ///< code of the enforcement step, e.g. "XCJC"
    QString officialName;                        ///< by the rules for naming files
    ClockSource clockSource = ClockSource::None; ///< what the device's clock was compared with
    std::optional<qint64> clockOffsetMs;         ///< device's clock minus that source; none: not compared

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const CaptureContext &, const CaptureContext &) = default;
};

/// evidence.sealed: an object was encrypted, fsynced and belongs to the case from now on.
struct EvidenceSealed {
    EvidenceId evidence;
    FindingId finding;             ///< null when it belongs to the case as a whole
    Medium medium = Medium::Photo; ///< key "media"
    EvidenceOrigin origin = EvidenceOrigin::Captured;
    QString name; ///< file name shown to people
    QString mimeType;
    ObjectHash object; ///< SHA-256 of the age file
    qint64 objectBytes = 0;
    Digest plainSha256;
    qint64 plainBytes = 0;
    qint64 takenAtMs = 0;
    Exif exif;
    EvidenceId derivedFrom;                       ///< null for an original
    std::optional<Derivation> derivation = {};    ///< exactly when derivedFrom is set
    std::optional<RecordingFacts> recording = {}; ///< of a video or sound recorded here
    std::optional<DrawingFacts> drawing = {};     ///< of a drawing made here
    std::optional<CaptureContext> context = {};

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EvidenceSealed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const EvidenceSealed &, const EvidenceSealed &) = default;
};

/// evidence.accessed
struct EvidenceAccessed {
    EvidenceId evidence;
    AccessPurpose purpose = AccessPurpose::View;
    QString note = {}; ///< for what, approved by whom, number of the copy; may be empty

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EvidenceAccessed> fromJson(const QJsonObject &object);
    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const EvidenceAccessed &, const EvidenceAccessed &) = default;
};

} // namespace fieldcase::domain
