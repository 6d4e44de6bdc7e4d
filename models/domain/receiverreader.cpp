// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/receiverreader.h"

#include "models/domain/gpsdreport.h"

namespace fieldcase::domain {

namespace {

constexpr qsizetype kLongestLine =
    16 * 1024;                           // a SKY report of 140 satellites; guards against a line without end
constexpr qsizetype kMostRawBytes = 512; // what is kept of one moment

} // namespace

QList<PositionFix> ReceiverReader::feed(QByteArrayView bytes, qint64 monotonicMs)
{
    m_nowMs = monotonicMs;
    QList<PositionFix> fixes;
    for (const char c : bytes) {
        if (c == '\n' || c == '\r') {
            if (m_isTooLong)
                ++m_counts.garbage;
            else if (!m_line.isEmpty())
                takeLine(m_line, fixes);
            m_line.clear();
            m_isTooLong = false;
        } else if (m_line.size() < kLongestLine) {
            m_line.append(c);
        } else {
            m_isTooLong = true;
        }
    }
    return fixes;
}

void ReceiverReader::takeLine(const QByteArray &line, QList<PositionFix> &fixes)
{
    if (line.front() == '{')
        return takeReport(line, fixes);
    // A sentence may follow the end of a binary frame on the same line.
    const qsizetype start = line.lastIndexOf('$');
    if (start < 0) {
        ++m_counts.garbage;
        return;
    }
    takeSentence(line.mid(start), fixes);
}

void ReceiverReader::takeSentence(const QByteArray &line, QList<PositionFix> &fixes)
{
    const auto fields = nmeaFields(line);
    if (!fields) {
        ++m_counts.wrongChecksums;
        return;
    }
    ++m_counts.sentences;
    const QByteArray kind = fields->front().mid(2);
    if (kind != "RMC" && kind != "GGA" && kind != "GST")
        return;
    Moment &moment = momentOf(fields->value(1), fixes);
    if (moment.raw.size() + line.size() < kMostRawBytes)
        moment.raw += (moment.raw.isEmpty() ? "" : "\n") + line.trimmed();
    if (kind == "RMC")
        moment.rmc = readRmc(*fields);
    else if (kind == "GGA")
        moment.gga = readGga(*fields);
    else
        moment.errorMm = readGst(*fields);
    if (moment.rmc && moment.gga)
        tell(moment, fixes);
}

ReceiverReader::Moment &ReceiverReader::momentOf(const QByteArray &timeOfDay, QList<PositionFix> &fixes)
{
    if (m_moment.timeOfDay != timeOfDay) {
        tell(m_moment, fixes);
        const std::optional<qint64> lastError = m_moment.errorMm;
        m_moment = {};
        m_moment.timeOfDay = timeOfDay;
        m_moment.errorMm = lastError; // GST comes after RMC and GGA; the last one holds for the next second
    }
    return m_moment;
}

void ReceiverReader::tell(Moment &moment, QList<PositionFix> &fixes)
{
    if (moment.isTold || (!moment.rmc && !moment.gga))
        return;
    const bool hasGga = moment.gga && moment.gga->place;
    const bool isRefused = (moment.rmc && !moment.rmc->place) || (moment.gga && !moment.gga->place);
    m_isSearching = isRefused;
    moment.isTold = true;
    if (isRefused)
        return; // one of the two says that it is no fix
    PositionFix fix;
    fix.place = hasGga ? *moment.gga->place : *moment.rmc->place;
    if (hasGga) {
        fix.quality = moment.gga->quality;
        fix.satellites = moment.gga->satellites;
        fix.hdopHundredths = moment.gga->hdopHundredths;
    }
    if (moment.rmc) {
        fix.speedMmPerS = moment.rmc->speedMmPerS;
        fix.gnssMs = moment.rmc->gnssMs;
    }
    if (moment.errorMm)
        fix.place.accuracyMm = *moment.errorMm;
    fix.heardAtMs = m_nowMs;
    fix.raw = moment.raw;
    fixes.append(fix);
}

void ReceiverReader::takeReport(const QByteArray &line, QList<PositionFix> &fixes)
{
    const GpsdReport report = readGpsdReport(line);
    if (report.kind == GpsdReport::Kind::Broken) {
        ++m_counts.garbage;
        return;
    }
    ++m_counts.sentences;
    if (report.kind == GpsdReport::Kind::Sky) {
        m_gpsdSatellites = report.satellites;
        m_gpsdHdop = report.hdopHundredths;
    }
    if (report.kind != GpsdReport::Kind::Position)
        return;
    m_isSearching = !report.fix;
    if (!report.fix)
        return;
    PositionFix fix = *report.fix;
    fix.satellites = m_gpsdSatellites;
    fix.hdopHundredths = m_gpsdHdop;
    if (fix.place.accuracyMm == 0 && m_gpsdHdop)
        fix.place.accuracyMm = qRound64(*m_gpsdHdop / 100.0 * kRangeErrorMetres * 1000);
    fix.heardAtMs = m_nowMs;
    fix.raw = line.left(kMostRawBytes);
    fixes.append(fix);
}

} // namespace fieldcase::domain
