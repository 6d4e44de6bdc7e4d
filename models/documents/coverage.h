// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace fieldcase::documents {

/// The characters that fonts can show, read from the `cmap` tables of their files.
class Coverage
{
public:
    /// Adds what the OpenType \a file maps (cmap formats 4 and 12); a damaged file adds less, or nothing.
    void add(QByteArrayView file);
    [[nodiscard]] bool contains(char32_t character) const;
    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }

private:
    struct Range {
        char32_t first;
        char32_t last;
    };

    void addCmap(QByteArrayView cmap);
    void addFormat4(QByteArrayView table);
    void addFormat12(QByteArrayView table);

    QList<Range> m_ranges;
};

} // namespace fieldcase::documents
