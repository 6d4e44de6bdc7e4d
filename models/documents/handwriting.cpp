// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/handwriting.h"

#include <QJsonObject>

namespace fieldcase::documents {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

// A signature has some hundred points; the limit guards against an entry made to exhaust a reader.
constexpr qsizetype kMaxPoints = 20'000;
constexpr int kMaxCoordinate = 10'000;
constexpr int kMaxPressure = 1'000;
constexpr int kMaxTimeMs = 3'600'000;

/// The member \a key of \a object as an integer of 0 … \a max, or -1.
int boundedInt(const QJsonObject &object, QLatin1StringView key, int max)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble() || value.toDouble() != value.toInt(-1))
        return -1;
    const int number = value.toInt();
    return number <= max ? number : -1;
}

Result<StrokePoint> pointFromJson(const QJsonValue &json, int earliestMs)
{
    const QJsonObject object = json.toObject();
    const StrokePoint point{boundedInt(object, "x"_L1, kMaxCoordinate),
                            boundedInt(object, "y"_L1, kMaxCoordinate),
                            boundedInt(object, "t"_L1, kMaxTimeMs), boundedInt(object, "p"_L1, kMaxPressure)};
    if (object.size() != 4 || point.x < 0 || point.y < 0 || point.t < earliestMs || point.p < 0)
        return fail(ErrorCode::InvalidInput, u"stroke point"_s);
    return point;
}

} // namespace

QJsonArray strokesToJson(const QList<Stroke> &strokes)
{
    QJsonArray json;
    for (const Stroke &stroke : strokes) {
        QJsonArray points;
        for (const StrokePoint &point : stroke)
            points.append(
                QJsonObject{{u"x"_s, point.x}, {u"y"_s, point.y}, {u"t"_s, point.t}, {u"p"_s, point.p}});
        json.append(points);
    }
    return json;
}

Result<QList<Stroke>> strokesFromJson(const QJsonArray &json)
{
    QList<Stroke> strokes;
    qsizetype total = 0;
    int lastMs = 0;
    for (const QJsonValue &value : json) {
        const QJsonArray points = value.toArray();
        total += points.size();
        if (points.isEmpty() || total > kMaxPoints)
            return fail(ErrorCode::InvalidInput, u"strokes"_s);
        Stroke stroke;
        for (const QJsonValue &pointJson : points) {
            const auto point = pointFromJson(pointJson, lastMs);
            if (!point)
                return tl::unexpected(point.error());
            lastMs = point->t;
            stroke.append(*point);
        }
        strokes.append(stroke);
    }
    return strokes;
}

} // namespace fieldcase::documents
