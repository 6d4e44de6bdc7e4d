// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coverage.h"

#include <QtEndian>

namespace fieldcase::documents {

namespace {

/// Reads a big-endian number at \a offset; 0 behind the end, so that a torn table covers less and nothing
/// breaks.
template <typename T> T numberAt(QByteArrayView table, qsizetype offset)
{
    return offset >= 0 && offset + qsizetype(sizeof(T)) <= table.size()
               ? qFromBigEndian<T>(table.data() + offset)
               : T(0);
}

} // namespace

void Coverage::add(QByteArrayView file)
{
    constexpr quint32 kCmap = 0x636D6170;
    const int tables = numberAt<quint16>(file, 4);
    for (int i = 0; i < tables; ++i) {
        const qsizetype record = 12 + 16 * qsizetype(i);
        const quint32 offset = numberAt<quint32>(file, record + 8);
        if (numberAt<quint32>(file, record) == kCmap && offset < file.size())
            addCmap(file.sliced(offset));
    }
}

void Coverage::addCmap(QByteArrayView cmap)
{
    constexpr quint16 kUnicode = 0;
    constexpr quint16 kWindows = 3;
    const int tables = numberAt<quint16>(cmap, 2);
    for (int i = 0; i < tables; ++i) {
        const quint16 platform = numberAt<quint16>(cmap, 4 + 8 * qsizetype(i));
        const quint32 offset = numberAt<quint32>(cmap, 8 + 8 * qsizetype(i));
        if ((platform != kUnicode && platform != kWindows) || offset >= cmap.size())
            continue;
        const QByteArrayView table = cmap.sliced(offset);
        const quint16 format = numberAt<quint16>(table, 0);
        if (format == 4)
            addFormat4(table);
        else if (format == 12)
            addFormat12(table);
    }
}

void Coverage::addFormat4(QByteArrayView table)
{
    const int segments = numberAt<quint16>(table, 6) / 2;
    for (int i = 0; i < segments; ++i) {
        const char32_t last = numberAt<quint16>(table, 14 + 2 * qsizetype(i));
        const char32_t first = numberAt<quint16>(table, 16 + 2 * (segments + qsizetype(i)));
        if (first <= last && last != 0xFFFF)
            m_ranges.append({first, last});
    }
}

void Coverage::addFormat12(QByteArrayView table)
{
    const quint32 groups = numberAt<quint32>(table, 12);
    for (quint32 i = 0; i < groups && 16 + 12 * qsizetype(i) < table.size(); ++i) {
        const char32_t first = numberAt<quint32>(table, 16 + 12 * qsizetype(i));
        const char32_t last = numberAt<quint32>(table, 20 + 12 * qsizetype(i));
        if (first <= last)
            m_ranges.append({first, last});
    }
}

bool Coverage::contains(char32_t character) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(), [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
}

} // namespace fieldcase::documents
