// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/placestatus.h"

#include "models/domain/gcj02.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;
using domain::FixQuality;
using domain::FixVerdict;

namespace {

constexpr qint64 kSecondMs = 1000;
constexpr qint64 kMinuteMs = 60 * kSecondMs;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kYearMs = 365 * kDayMs;

QString degrees(const domain::Place &place)
{
    return u"%1, %2"_s.arg(double(place.lat1e7) / 1e7, 0, 'f', 6).arg(double(place.lon1e7) / 1e7, 0, 'f', 6);
}

} // namespace

QString PlaceStatusWords::span(qint64 ms)
{
    if (ms < kMinuteMs)
        return tr("%1 s").arg(double(ms) / kSecondMs, 0, 'f', ms < 10 * kSecondMs ? 1 : 0);
    if (ms < kHourMs)
        return tr("%1 min").arg(ms / kMinuteMs);
    if (ms < 2 * kDayMs)
        return tr("%1 h").arg(double(ms) / kHourMs, 0, 'f', 1);
    if (ms < kYearMs)
        return tr("%1 days").arg(ms / kDayMs);
    return tr("%1 years").arg(double(ms) / kYearMs, 0, 'f', 1);
}

QString PlaceStatusWords::distance(qint64 metres)
{
    return metres < 1000 ? tr("%1 m").arg(metres) : tr("%1 km").arg(double(metres) / 1000, 0, 'f', 1);
}

std::pair<Tone, QString> PlaceStatusWords::of(const PlaceStatus &status)
{
    switch (status.state) {
    case SourceState::Off:
        return {Tone::Warning, tr("No position source is chosen. Entries are made without a place.")};
    case SourceState::Connecting:
        return {Tone::Neutral, tr("Connecting…")};
    case SourceState::Lost:
        return {Tone::Warning, tr("The source does not answer. It is tried again by itself.")};
    case SourceState::Searching:
        return {Tone::Warning, tr("The source answers, but has no position yet. Go where the sky is open.")};
    case SourceState::Working:
        break;
    }
    if (status.verdict == FixVerdict::Invented)
        return {Tone::Warning, tr("The receiver estimates; such a position is not used.")};
    if (status.verdict == FixVerdict::Coarse && !status.place)
        return {Tone::Warning, tr("The position is too coarse to be used.")};
    if (!status.place)
        return {Tone::Warning, tr("The last position is too old to be used.")};
    return {Tone::Good, tr("The position is known and goes with every entry.")};
}

QList<QPair<QString, QString>> PlaceStatusWords::facts(const PlaceStatus &status, bool asGcj02)
{
    QList<QPair<QString, QString>> facts{{tr("Source"), status.source}};
    if (status.place) {
        const domain::Place &place = status.place->place;
        facts.append({asGcj02 ? tr("Position (GCJ-02, for maps)") : tr("Position (WGS-84)"),
                      degrees(asGcj02 ? domain::toGcj02(place) : place)});
        const QString accuracy = tr("± %1 m").arg(double(place.accuracyMm) / 1000, 0, 'f', 1);
        facts.append(
            {tr("Accuracy"), status.place->fixes > 1
                                 //: %1 is an accuracy; the mean of several positions
                                 ? tr("%1, mean of %n positions", nullptr, status.place->fixes).arg(accuracy)
                                 : accuracy});
    } else if (status.newest && status.newest->place.accuracyMm > 0) {
        facts.append({tr("Accuracy"), tr("± %1 m").arg(status.newest->place.accuracyMm / 1000)});
    }
    if (status.newest) {
        if (status.newest->satellites)
            facts.append({tr("Satellites"), QString::number(*status.newest->satellites)});
        facts.append({tr("Age"), span(status.ageMs)});
    }
    if (status.wrongChecksums > 0)
        facts.append({tr("Damaged sentences"), QString::number(status.wrongChecksums)});
    return facts;
}

} // namespace fieldcase::forms
