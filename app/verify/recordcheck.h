// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/finding.h"
#include "models/domain/casestate.h"
#include "models/domain/recordedentry.h"

namespace fieldcase::verify {

/// An entry and where it stands, for the reader: a file, or a place in a list.
struct PlacedEntry {
    domain::RecordedEntry recorded;
    QString place;
};

/// Proves entries one after another: signatures, authors, bodies, receipts, order. Adds to the findings of \a
/// report.
class RecordCheck
{
public:
    explicit RecordCheck(Report &report) : m_report(report) {}

    /// The organisation's part, which begins with org.created. Not every entry of the organisation needs to
    /// be there: a court is shown what concerns the case. \param expectedOffice the office's public key if it
    /// is known from elsewhere; else empty
    void checkOrganisation(const QList<PlacedEntry> &entries, const QByteArray &expectedOffice);
    /// All entries of a case, after the organisation's. Gaps are findings.
    void checkCase(const domain::CaseId &caseId, const QList<PlacedEntry> &entries);

    [[nodiscard]] const domain::OrgId &orgId() const { return m_orgId; }
    [[nodiscard]] const domain::OrgState &org() const { return m_org; }
    [[nodiscard]] const domain::CaseState &caseState() const { return m_case; }

private:
    struct Chain {
        qint64 seq = 0;
        domain::EntryHash head;
    };

    /// Header, signature, author, receipt and order; none when it must not be folded.
    [[nodiscard]] std::optional<domain::AppliedEntry> prove(const PlacedEntry &entry,
                                                            const domain::CaseId &caseId);
    [[nodiscard]] bool proveOffice(const PlacedEntry &first, const QByteArray &expectedOffice);
    void checkReceipt(const PlacedEntry &entry, domain::AppliedEntry &applied);
    void checkChain(const PlacedEntry &entry, const domain::EntryHeader &header, bool mayHaveGaps);
    void checkRevocation(const PlacedEntry &entry, const domain::AppliedEntry &applied);
    void find(Fault fault, const PlacedEntry &entry, const QString &detail = {});

    Report &m_report;
    domain::OrgId m_orgId;
    domain::OrgState m_org;
    domain::CaseState m_case;
    QMap<domain::DeviceId, qint64> m_revokedAt; // official position
    QMap<domain::DeviceId, Chain> m_chains;     // of the list at hand
    qint64 m_position = 0;                      // of the last confirmed entry of the list at hand
    bool m_sawUnconfirmed = false;
};

} // namespace fieldcase::verify
