// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldcase::domain {

/// A text file's words and how they were encoded.
struct DecodedText {
    QString text;     ///< without a byte order mark
    QString encoding; ///< "UTF-8", "UTF-16" or "GB18030"

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// Reads UTF-8 (with or without mark), UTF-16 (with mark) or GB18030, which contains GBK and GB 2312.
/// \returns nullopt when \a bytes are none of these, or hold a zero character: not a text file
[[nodiscard]] std::optional<DecodedText> decodeText(const QByteArray &bytes);

/// One record of a CSV file.
struct CsvRecord {
    int line = 0;          ///< where it begins, from 1
    QStringList fields;    ///< without quotes; line breaks inside quotes are line feeds
    bool isBroken = false; ///< a quote was opened and never closed; `fields` holds the line as it stands

    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// Reads CSV (RFC 4180) record by record. Takes CR, LF and CRLF line ends, line ends in quotes, and a comma,
/// semicolon or tab between fields, whichever the first line has most of. Empty lines are passed over.
///
/// A quote that is never closed spoils only the line that opened it: reading goes on with the next line.
class CsvReader
{
public:
    /// \param text outlives the reader
    explicit CsvReader(QStringView text);

    /// The next record; nullopt at the end.
    [[nodiscard]] std::optional<CsvRecord> next();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool readRecord(CsvRecord &record);
    [[nodiscard]] bool readQuoted(QString &field);
    [[nodiscard]] bool takeLineEnd();
    void breakOff(CsvRecord &record, qsizetype start);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_broken = 0;
};

/// One line of CSV, CRLF at its end; fields are quoted where they must be.
[[nodiscard]] QString csvLine(const QStringList &fields);

} // namespace fieldcase::domain
