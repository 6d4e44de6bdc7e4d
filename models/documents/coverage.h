// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace fieldcase::documents {

/// The characters that fonts can show, read from their `cmap` tables.
class Coverage
{
public:
    /// Adds what the OpenType table \a cmap maps (formats 4 and 12, Unicode encodings); anything else in it
    /// is skipped.
    void add(QByteArrayView cmap);
    [[nodiscard]] bool contains(char32_t character) const;
    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }

private:
    struct Range {
        char32_t first;
        char32_t last;
    };

    void addFormat4(QByteArrayView table);
    void addFormat12(QByteArrayView table);

    QList<Range> m_ranges;
};

} // namespace fieldcase::documents
