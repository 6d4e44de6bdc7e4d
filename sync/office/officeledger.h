// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/orgstate.h"
#include "models/domain/surroundings.h"
#include "sync/office/officestorage.h"
#include "sync/office/transparencylog.h"

namespace fieldcase::office {

/// The office's entries: gives each its official place and receipt, keeps the indexes and the organisation's
/// state in step with them, and writes the office's own.
class OfficeLedger
{
public:
    OfficeLedger(OfficeStorage &storage, const OfficeIdentity &identity, const domain::Clock &clock,
                 domain::Random &random);

    /// Reads the organisation's entries and the log. \returns Damaged when they do not fit together
    [[nodiscard]] domain::Result<> load();
    [[nodiscard]] const domain::OrgState &org() const { return m_org; }
    [[nodiscard]] domain::CaseId orgCase() const;
    [[nodiscard]] const TransparencyLog &log() const { return m_log; }
    /// True when org() and log() may not be what the storage holds, because it could not be read again.
    [[nodiscard]] bool isAdrift() const { return m_isAdrift; }

    /// Runs \a work and makes what it did durable, or takes all of it back, here and in the storage.
    [[nodiscard]] domain::Result<> transact(const std::function<domain::Result<>()> &work);
    /// Gives a checked entry its place. Within transact() only.
    /// \param body none for an entry of a case, which the office cannot read
    [[nodiscard]] domain::Result<domain::Receipt> place(const protocol::WireEntry &wire,
                                                        const domain::EntryHeader &header,
                                                        const std::optional<domain::Body> &body);
    /// Writes an entry of the office's own device in the org case. Within transact() only.
    [[nodiscard]] domain::Result<AcceptedEntry> write(const domain::Body &body);

private:
    [[nodiscard]] domain::Result<> applyStored(const AcceptedEntry &entry);
    /// What an org entry that counts means for the indexes.
    [[nodiscard]] domain::Result<> index(const domain::Body &body, qint64 position);
    [[nodiscard]] domain::Result<domain::EntryHeader> ownHeader(const domain::Body &body,
                                                                const QByteArray &bytes);
    [[nodiscard]] domain::Result<QByteArray> bodyBytes(const domain::Body &body);

    OfficeStorage &m_storage;
    const OfficeIdentity &m_identity;
    const domain::Clock &m_clock;
    domain::Random &m_random;
    domain::OrgState m_org;
    TransparencyLog m_log;
    bool m_isAdrift = false;
};

} // namespace fieldcase::office
