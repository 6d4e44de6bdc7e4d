// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/registerintake.h"

#include "models/domain/canonicaljson.h"
#include "sync/office/registerindex.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;
using domain::RegisterKind;
using domain::RegisterRows;
using domain::Result;

namespace {

constexpr qsizetype kPartBytes = 1024 * 1024; // of rows; well inside the limit of a body

} // namespace

Result<> RegisterIntake::read(const QByteArray &file)
{
    Directory &directory = m_service.parts().storage.directory();
    Result<> done;
    const auto known = [&](auto find) {
        return [&, find](const QString &key) -> typename decltype(find(directory, key))::value_type {
            auto row = find(directory, key);
            if (row)
                return *row;
            done = tl::unexpected(row.error());
            return {};
        };
    };
    if (m_kind == RegisterKind::Enterprises) {
        const auto import = domain::importEnterprises(file, known(findEnterprise));
        m_report = import.report;
        cut(import.rows, &RegisterRows::enterprises);
    } else {
        const auto newId = [this] {
            return domain::OfficerId::create(m_service.parts().clock, m_service.parts().random);
        };
        const auto import = domain::importOfficers(file, known(findOfficer), newId);
        m_report = import.report;
        cut(import.rows, &RegisterRows::officers);
    }
    return done;
}

template <typename Row> void RegisterIntake::cut(const QList<Row> &rows, QList<Row> RegisterRows::*member)
{
    const QUuid import = domain::makeUuidV7(m_service.parts().clock, m_service.parts().random);
    qsizetype bytes = kPartBytes; // the first row begins a part
    for (const Row &row : rows) {
        if (bytes >= kPartBytes || (m_parts.last().*member).size() == RegisterRows::kMostRows) {
            m_parts.append({m_kind, import, int(m_parts.size()) + 1, 1, {}, {}});
            bytes = 0;
        }
        (m_parts.last().*member).append(row);
        bytes += domain::toCanonicalJson(row.toJson()).value_or(QByteArray()).size();
    }
    for (RegisterRows &part : m_parts)
        part.parts = int(m_parts.size());
}

Result<> RegisterIntake::write(int part)
{
    OfficeLedger &ledger = m_service.ledger();
    return ledger.transact([&]() -> Result<> {
        const auto written = ledger.write(m_parts.at(part));
        return written ? Result<>() : tl::unexpected(written.error());
    });
}

} // namespace fieldcase::office
