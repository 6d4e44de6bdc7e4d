// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/coverage.h"
#include "models/domain/result.h"

#include <QFont>
#include <QString>

#include <mutex>

namespace fieldcase::documents {

/// The faces a document is set in: 仿宋 and the bold 宋 of titles. Both fall back to a serif face that has
/// the rare characters of names.
enum class Face { Body, Title };

/// The private fonts of documents, loaded from a folder when the first document is made. Thread-safe.
class FontSet
{
public:
    /// \a folder holds the files `FieldcaseFang-Regular.otf` … that the build makes.
    explicit FontSet(QString folder);

    /// Loads the files the first time it is called; later calls cost nothing.
    /// \returns Storage naming the file that is missing or cannot be read
    [[nodiscard]] domain::Result<> load() const;
    /// \pre load() succeeded. \a pixelSize in the units of the page's grid.
    [[nodiscard]] QFont font(Face face, int pixelSize) const;
    /// The first character of \a text that neither the text face nor its fallback can show, or 0. \pre as for
    /// font()
    [[nodiscard]] char32_t firstUnknown(const QString &text) const;

private:
    [[nodiscard]] domain::Result<> loadFiles() const;

    QString m_folder;
    mutable std::once_flag m_once;
    mutable domain::Result<> m_loaded;
    mutable Coverage m_coverage;
};

/// Where the fonts lie: FIELDCASE_FONTS_DIR, else `../share/fieldcase/fonts` beside the program, else the
/// build's own.
[[nodiscard]] QString standardFontFolder();

} // namespace fieldcase::documents
