// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a register file: every row is either good or reported, and the rows left out can be read
// again.
#include "models/domain/registerimport.h"

#include <cstdlib>

using namespace fieldcase::domain;

namespace {

template <typename Row> void check(const RegisterImport<Row> &result)
{
    const ImportReport &report = result.report;
    if (result.rows.size() != report.added + report.updated ||
        (report.problem != FileProblem::None && !result.rows.isEmpty()))
        std::abort();
    for (const Row &row : result.rows) {
        if (Row::fromJson(row.toJson()) != row)
            std::abort(); // what an import lets in, an entry must be able to carry
    }
}

QByteArray rowsLeftOut(const ImportReport &report)
{
    return badRowsCsv(report, QStringLiteral("行号"), QStringLiteral("原因"),
                      [](const BadRow &row) { return rowProblemName(row.problem); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto unknown = [](const QString &) { return std::nullopt; };
    const auto enterprises = importEnterprises(file, unknown);
    check(enterprises);
    check(importEnterprises(rowsLeftOut(enterprises.report), unknown));
    uchar next = 0;
    check(importOfficers(file, unknown,
                         [&] { return OfficerId(QUuid(1, 2, 0x7003, 0x80, 0, 0, 0, 0, 0, 0, ++next)); }));
    return 0;
}
