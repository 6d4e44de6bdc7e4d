// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registerimport.h"

#include "models/domain/csvreader.h"
#include "models/domain/registercolumns.h"

#include <QHash>

#include <array>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAbsent = -1;

bool isSpreadsheet(const QByteArray &file)
{
    return file.startsWith("PK\x03\x04") || file.startsWith("\xd0\xcf\x11\xe0");
}

/// Which of the file's columns holds which of ours.
template <typename Row>
QList<int> mapColumns(std::span<const RegisterColumn<Row>> columns, ImportReport &report)
{
    QList<int> indexes(qsizetype(columns.size()), kAbsent);
    for (int at = 0; at < report.headings.size(); ++at) {
        const QString wanted = normalHeading(report.headings.at(at));
        const auto column = std::find_if(columns.begin(), columns.end(), [&wanted](const auto &candidate) {
            return candidate.headings.split(u'|').contains(wanted);
        });
        if (column == columns.end()) {
            report.ignoredColumns.append(report.headings.at(at));
            continue;
        }
        int &index = indexes[column - columns.begin()];
        if (index != kAbsent) {
            report.problem = FileProblem::RepeatedColumn;
            report.missingColumns.append(report.headings.at(at));
        }
        index = at;
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isRequired && indexes.at(qsizetype(i)) == kAbsent) {
            report.problem = FileProblem::MissingColumn;
            report.missingColumns.append(columns[i].headings.split(u'|').first().toString());
        }
    }
    return indexes;
}

QString cellOf(const CsvRecord &record, int index)
{
    return index == kAbsent ? QString() : record.fields.value(index).trimmed();
}

/// What is needed to read one kind of register, beside its columns.
template <typename Row> struct Kind {
    std::span<const RegisterColumn<Row>> columns;
    QString Row::*key;
    std::function<std::optional<Row>(const QString &)> known;
    std::function<void(Row &)> begin; ///< completes a row that is not in the register yet
    std::function<std::optional<BadRow>(const Row &)> check; ///< rules over several columns
};

template <typename Row> class Reading
{
public:
    Reading(const Kind<Row> &kind, const QByteArray &file) : m_kind(kind), m_file(file) {}

    RegisterImport<Row> read()
    {
        ImportReport &report = m_import.report;
        const auto decoded = decodeText(m_file);
        if (isSpreadsheet(m_file) || !decoded) {
            report.problem = isSpreadsheet(m_file) ? FileProblem::Spreadsheet : FileProblem::NotText;
            return m_import;
        }
        report.encoding = decoded->encoding;
        CsvReader reader(decoded->text);
        auto record = reader.next();
        if (!record) {
            report.problem = FileProblem::Empty;
            return m_import;
        }
        report.headings = record->fields;
        m_indexes = mapColumns(m_kind.columns, report);
        record = reader.next();
        if (!record && report.problem == FileProblem::None)
            report.problem = FileProblem::Empty;
        for (; record && report.problem == FileProblem::None; record = reader.next())
            readRow(*record);
        return m_import;
    }

private:
    void readRow(const CsvRecord &record)
    {
        if (record.isBroken)
            return refuse(record, {}, RowProblem::OpenQuote, {});
        if (record.fields.size() > m_import.report.headings.size() &&
            std::any_of(record.fields.cbegin() + m_import.report.headings.size(), record.fields.cend(),
                        [](const QString &field) { return !field.trimmed().isEmpty(); }))
            return refuse(record, {}, RowProblem::TooManyFields, {});

        Row keyed;
        if (!readCell(record, 0, keyed))
            return;
        const QString key = keyed.*(m_kind.key);
        if (const int first = m_lineOf.value(key))
            return refuse(record, heading(0), RowProblem::Duplicate, QString::number(first));
        const std::optional<Row> old = m_kind.known(key);
        Row row = old.value_or(keyed);
        if (!old)
            m_kind.begin(row);
        for (size_t i = 1; i < m_kind.columns.size(); ++i) {
            if (m_indexes.at(qsizetype(i)) != kAbsent && !readCell(record, i, row))
                return;
        }
        if (const auto bad = m_kind.check(row))
            return refuse(record, bad->column, bad->problem, bad->value);
        m_lineOf.insert(key, record.line);
        keep(row, old);
    }

    bool readCell(const CsvRecord &record, size_t column, Row &row)
    {
        const QString cell = cellOf(record, m_indexes.at(qsizetype(column)));
        CellProblem problem;
        if (m_kind.columns[column].isRequired && cell.isEmpty())
            problem = RowProblem::MissingValue;
        else
            problem = m_kind.columns[column].read(row, cell);
        if (problem)
            refuse(record, heading(column), *problem, cell);
        return !problem;
    }

    void keep(const Row &row, const std::optional<Row> &old)
    {
        ImportReport &report = m_import.report;
        if (old && *old == row) {
            ++report.unchanged;
            return;
        }
        ++(old ? report.updated : report.added);
        m_import.rows.append(row);
    }

    void refuse(const CsvRecord &record, const QString &column, RowProblem problem, const QString &value)
    {
        m_import.report.bad.append(
            {record.line, column, cellOf(record, m_indexes.first()), problem, value, record.fields});
    }

    QString heading(size_t column) const
    {
        return m_import.report.headings.value(m_indexes.at(qsizetype(column))).trimmed();
    }

    const Kind<Row> &m_kind;
    const QByteArray &m_file;
    RegisterImport<Row> m_import;
    QList<int> m_indexes;
    QHash<QString, int> m_lineOf; ///< of the good rows, by key
};

} // namespace

QString rowProblemName(RowProblem problem)
{
    static constexpr std::array<const char *, kRowProblemCount> kNames{
        "missing_value", "not_a_credit_code", "duplicate", "not_a_date", "not_a_number",
        "unknown_word",  "not_a_position",    "too_long",  "open_quote", "too_many_fields"};
    return QString::fromLatin1(kNames[size_t(problem)]);
}

QString fileProblemName(FileProblem problem)
{
    static constexpr std::array kNames{"none",        "empty",          "not_text",
                                       "spreadsheet", "missing_column", "repeated_column"};
    return QString::fromLatin1(kNames[size_t(problem)]);
}

RegisterImport<Enterprise>
importEnterprises(const QByteArray &file,
                  const std::function<std::optional<Enterprise>(const QString &)> &known)
{
    const Kind<Enterprise> kind{enterpriseColumns(), &Enterprise::code, known, [](Enterprise &) {},
                                [](const Enterprise &row) -> std::optional<BadRow> {
                                    if (row.lat1e7.has_value() != row.lon1e7.has_value())
                                        return BadRow{0, {}, {}, RowProblem::NotAPosition, {}, {}};
                                    if (!row.licences.isEmpty() && row.licences.first().name.isEmpty())
                                        return BadRow{0, u"许可证"_s, {}, RowProblem::MissingValue, {}, {}};
                                    return std::nullopt;
                                }};
    return Reading<Enterprise>(kind, file).read();
}

RegisterImport<Officer> importOfficers(const QByteArray &file,
                                       const std::function<std::optional<Officer>(const QString &)> &known,
                                       const std::function<OfficerId()> &newId)
{
    const Kind<Officer> kind{officerColumns(), &Officer::certificate, known,
                             [&newId](Officer &row) { row.officer = newId(); },
                             [](const Officer &) { return std::optional<BadRow>(); }};
    return Reading<Officer>(kind, file).read();
}

QByteArray badRowsCsv(const ImportReport &report, const QString &lineHeading, const QString &reasonHeading,
                      const std::function<QString(const BadRow &)> &words)
{
    const QStringList ours{lineHeading, reasonHeading};
    QString csv = QString(QChar::ByteOrderMark) + csvLine(ours + report.headings);
    for (const BadRow &row : report.bad)
        csv += csvLine(QStringList{QString::number(row.line), words(row)} + row.fields);
    return csv.toUtf8();
}

} // namespace fieldcase::domain
