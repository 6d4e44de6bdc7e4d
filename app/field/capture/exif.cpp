// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/capture/exif.h"

#include <exiv2/exiv2.hpp>

#include <cmath>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double kUnitsPerDegree = 1e7;
constexpr int kSecondsScale = 10'000;
constexpr qsizetype kLongestText = 200; // guards the ledger against a crafted picture

QString textOf(const Exiv2::ExifData &data, const char *key)
{
    const auto it = data.findKey(Exiv2::ExifKey(key));
    if (it == data.end())
        return {};
    QString text;
    for (const QChar c : QString::fromStdString(it->toString()).trimmed()) {
        if (c.isPrint() && text.size() < kLongestText)
            text += c;
    }
    return text;
}

/// Degrees of three rationals, with the sign of the hemisphere. Nothing for a broken or impossible value.
std::optional<qint64> degreesOf(const Exiv2::ExifData &data, const char *key, const char *referenceKey,
                                char negative, double most)
{
    const auto it = data.findKey(Exiv2::ExifKey(key));
    if (it == data.end() || it->count() != 3)
        return std::nullopt;
    double degrees = 0;
    double unit = 1;
    for (int i = 0; i < 3; ++i, unit *= 60) {
        const Exiv2::Rational part = it->toRational(i);
        if (part.second == 0)
            return std::nullopt;
        degrees += double(part.first) / double(part.second) / unit;
    }
    if (!std::isfinite(degrees) || degrees < 0 || degrees > most)
        return std::nullopt;
    const bool isNegative = textOf(data, referenceKey).startsWith(QLatin1Char(negative));
    return qRound64((isNegative ? -degrees : degrees) * kUnitsPerDegree);
}

domain::Exif exifOf(const Exiv2::ExifData &data)
{
    domain::Exif exif;
    exif.make = textOf(data, "Exif.Image.Make");
    exif.model = textOf(data, "Exif.Image.Model");
    exif.takenLocal = textOf(data, "Exif.Photo.DateTimeOriginal");
    const auto latitude = degreesOf(data, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", 'S', 90);
    const auto longitude =
        degreesOf(data, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", 'W', 180);
    if (latitude && longitude) {
        exif.lat1e7 = latitude;
        exif.lon1e7 = longitude;
    }
    return exif;
}

/// "37/1 30/1 12345/10000": degrees, minutes and seconds as EXIF wants them.
std::string rationalsOf(qint64 degrees1e7)
{
    const double degrees = std::abs(double(degrees1e7)) / kUnitsPerDegree;
    const int whole = int(degrees);
    const int minutes = int((degrees - whole) * 60);
    const qint64 seconds = qRound64((degrees - whole - minutes / 60.0) * 3600 * kSecondsScale);
    return u"%1/1 %2/1 %3/%4"_s.arg(whole).arg(minutes).arg(seconds).arg(kSecondsScale).toStdString();
}

void write(Exiv2::ExifData &data, const QDateTime &takenLocal, const std::optional<domain::Place> &place,
           const QString &maker)
{
    const std::string moment = takenLocal.toString(u"yyyy:MM:dd HH:mm:ss"_s).toStdString();
    data["Exif.Image.Make"] = maker.toStdString();
    data["Exif.Image.DateTime"] = moment;
    data["Exif.Photo.DateTimeOriginal"] = moment;
    const int offset = takenLocal.offsetFromUtc() / 60;
    data["Exif.Photo.OffsetTimeOriginal"] = u"%1%2:%3"_s.arg(offset < 0 ? u'-' : u'+')
                                                .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                                                .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'))
                                                .toStdString();
    if (!place)
        return;
    data["Exif.GPSInfo.GPSLatitudeRef"] = place->lat1e7 < 0 ? "S" : "N";
    data["Exif.GPSInfo.GPSLatitude"] = rationalsOf(place->lat1e7);
    data["Exif.GPSInfo.GPSLongitudeRef"] = place->lon1e7 < 0 ? "W" : "E";
    data["Exif.GPSInfo.GPSLongitude"] = rationalsOf(place->lon1e7);
    data["Exif.GPSInfo.GPSMapDatum"] = "WGS-84";
}

const Exiv2::byte *bytePointer(const QByteArray &bytes)
{
    return reinterpret_cast<const Exiv2::byte *>(bytes.constData());
}

} // namespace

domain::Exif readExif(const QByteArray &picture)
{
    try {
        const auto image = Exiv2::ImageFactory::open(bytePointer(picture), size_t(picture.size()));
        image->readMetadata();
        return exifOf(image->exifData());
    } catch (const Exiv2::Error &) {
        return {}; // a picture without readable EXIF is evidence all the same
    }
}

QByteArray withExif(const QByteArray &jpeg, const QDateTime &takenLocal,
                    const std::optional<domain::Place> &place, const QString &maker)
{
    try {
        const auto image = Exiv2::ImageFactory::open(bytePointer(jpeg), size_t(jpeg.size()));
        image->readMetadata();
        Exiv2::ExifData data = image->exifData();
        write(data, takenLocal, place, maker);
        image->setExifData(data);
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        const QByteArray bytes(reinterpret_cast<const char *>(io.mmap()), qsizetype(io.size()));
        io.munmap();
        return bytes;
    } catch (const Exiv2::Error &) {
        return jpeg;
    }
}

} // namespace fieldcase::app
