// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/palette.h"
#include "models/domain/fixfilter.h"

#include <QCoreApplication>

namespace fieldcase::forms {

/// How a source of positions is doing.
enum class SourceState {
    Off,        ///< nobody chose one
    Connecting, ///< not heard yet
    Searching,  ///< it answers, without a position so far
    Working,
    Lost, ///< it does not answer; tried again from time to time
};

/// Where the device is, where it knows it from, and how good that is.
struct PlaceStatus {
    QString source; ///< for the person, e.g. "gpsd localhost:2947"; empty: none
    SourceState state = SourceState::Off;
    std::optional<domain::PositionFix> newest; ///< good or not
    domain::FixVerdict verdict = domain::FixVerdict::Good;
    std::optional<domain::AveragedPlace>
        place;        ///< what entries get; nothing while there is no good, fresh fix
    qint64 ageMs = 0; ///< of the newest fix
    qint64 wrongChecksums = 0;

    friend bool operator==(const PlaceStatus &, const PlaceStatus &) = default;
};

/// The words for it.
class PlaceStatusWords
{
    Q_DECLARE_TR_FUNCTIONS(fieldcase::forms::PlaceStatusWords)

public:
    /// One sentence on how the source is doing, and how worrying that is.
    [[nodiscard]] static std::pair<Tone, QString> of(const PlaceStatus &status);
    /// Pairs of a word and its value: source, position, accuracy, satellites, age.
    /// \param asGcj02 the position is shown as maps published in China draw it
    [[nodiscard]] static QList<QPair<QString, QString>> facts(const PlaceStatus &status, bool asGcj02);
    /// A length of time in its largest unit, e.g. "3 min".
    [[nodiscard]] static QString span(qint64 ms);
    /// Metres, or kilometres from one on.
    [[nodiscard]] static QString distance(qint64 metres);
};

} // namespace fieldcase::forms
