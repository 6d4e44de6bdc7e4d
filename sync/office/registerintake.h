// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registerimport.h"
#include "sync/office/officeservice.h"

namespace fieldcase::office {

/// An import of a register in progress: first every row is read and compared, then the new and changed ones
/// become `register.rows` entries of the office's own device, part by part. All in the service's thread.
///
/// Stopped between two parts, the rest comes in when the same file is imported again.
class RegisterIntake
{
public:
    RegisterIntake(OfficeService &service, domain::RegisterKind kind) : m_service(service), m_kind(kind) {}

    /// Reads all of \a file. What is wrong with it is in report(). \returns Storage when the register cannot
    /// be read
    [[nodiscard]] domain::Result<> read(const QByteArray &file);
    [[nodiscard]] const domain::ImportReport &report() const { return m_report; }
    [[nodiscard]] int parts() const { return int(m_parts.size()); }
    /// Writes one part. \param part 0 … parts() − 1, in order
    [[nodiscard]] domain::Result<> write(int part);

private:
    template <typename Row> void cut(const QList<Row> &rows, QList<Row> domain::RegisterRows::*member);

    OfficeService &m_service;
    const domain::RegisterKind m_kind;
    domain::ImportReport m_report;
    QList<domain::RegisterRows> m_parts;
};

} // namespace fieldcase::office
