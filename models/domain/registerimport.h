// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enterprise.h"
#include "models/domain/officer.h"

#include <functional>

namespace fieldcase::domain {

/// Why nothing of a file could be read.
enum class FileProblem {
    None,
    Empty,          ///< no record below the headings
    NotText,        ///< neither UTF-8, UTF-16 nor GB18030
    Spreadsheet,    ///< an XLSX or XLS file: to be saved as CSV first
    MissingColumn,  ///< see ImportReport::missingColumns
    RepeatedColumn, ///< two columns mean the same; see ImportReport::missingColumns
};

/// Why a row was left out.
enum class RowProblem {
    MissingValue,
    NotACreditCode, ///< not 18 characters, or the check character of GB 32100 is wrong
    Duplicate,      ///< an earlier row of the file has the same key; `value` holds that row's line
    NotADate,
    NotANumber,
    UnknownWord,  ///< not one of the words this column may hold
    NotAPosition, ///< outside the earth, or only half of a position
    TooLong,      ///< or holds control characters
    OpenQuote,
    TooManyFields,
};
inline constexpr int kRowProblemCount = int(RowProblem::TooManyFields) + 1;

/// The name in `--json` reports, e.g. "not_a_credit_code".
[[nodiscard]] QString rowProblemName(RowProblem problem);
/// e.g. "missing_column"; "none".
[[nodiscard]] QString fileProblemName(FileProblem problem);

/// A row that was left out, with the first thing that is wrong with it.
struct BadRow {
    int line = 0;   ///< where the row begins in the file, from 1
    QString column; ///< the heading as the file has it; empty when the row as a whole is wrong
    QString key;    ///< credit code or certificate as the file has it; may be empty
    RowProblem problem = RowProblem::MissingValue;
    QString value;      ///< what stands there
    QStringList fields; ///< the row as it stands

    friend bool operator==(const BadRow &, const BadRow &) = default;
};

/// What became of a file, beside the good rows.
struct ImportReport {
    FileProblem problem = FileProblem::None;
    QString encoding;           ///< "UTF-8", "UTF-16", "GB18030"
    QStringList missingColumns; ///< the usual Chinese headings of what must be there and is not
    QStringList headings;       ///< as the file has them
    QStringList ignoredColumns; ///< headings that mean nothing to us
    int added = 0;
    int updated = 0;
    int unchanged = 0; ///< already so in the register; not among the good rows
    QList<BadRow> bad; ///< in the order of the file

    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

template <typename Row> struct RegisterImport {
    ImportReport report;
    QList<Row> rows; ///< new or changed rows, in the order of the file

    friend bool operator==(const RegisterImport &, const RegisterImport &) = default;
};

/// Reads a register of enterprises. A column the file lacks leaves that field of a known enterprise as it is.
/// \param known the register's row of a credit code, if there is one
[[nodiscard]] RegisterImport<Enterprise>
importEnterprises(const QByteArray &file,
                  const std::function<std::optional<Enterprise>(const QString &)> &known);

/// Reads a register of officers.
/// \param known the register's row of a certificate, if there is one
/// \param newId gives the id of a person who is not in the register yet
[[nodiscard]] RegisterImport<Officer>
importOfficers(const QByteArray &file, const std::function<std::optional<Officer>(const QString &)> &known,
               const std::function<OfficerId()> &newId);

/// The rows left out as a CSV file (UTF-8 with mark, so that spreadsheets read it): line, reason, then the
/// file's own columns. Put right and imported again, it brings in what was missing.
/// \param lineHeading, reasonHeading the headings of the first two columns
/// \param words the reason of a row, in the reader's language
[[nodiscard]] QByteArray badRowsCsv(const ImportReport &report, const QString &lineHeading,
                                    const QString &reasonHeading,
                                    const std::function<QString(const BadRow &)> &words);

} // namespace fieldcase::domain
