// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempvault.h"

namespace fieldcase::tests {

/// A whole case of a TempOrg, from the assignment to the decision on paper: one finding with two photos, a
/// signed F05, a review that returned and one that passed, a penalty, a signed F34. Every entry is real and
/// confirmed by the office, every object lies in the approver's vault.
class PlayedCase
{
public:
    explicit PlayedCase(TempOrg &org, qsizetype photoBytes = 5000);
    /// A case that was issued already, to both officers.
    PlayedCase(TempOrg &org, const domain::CaseId &caseId, qsizetype photoBytes = 5000);

    [[nodiscard]] const domain::CaseId &caseId() const { return m_caseId; }
    /// The member whose vault has everything.
    [[nodiscard]] Member &approver() { return m_org.member(domain::Role::Approver); }

    /// Appends to the case as \a member, and exchanges. Ends the test program when it is refused.
    void write(Member &member, const domain::Body &body);

private:
    void inspect(qsizetype photoBytes);
    void review();
    void decide();
    [[nodiscard]] QByteArray bytes(qsizetype size);
    /// Seals \a plain in \a member's vault and hands the object to the approver's.
    [[nodiscard]] store::SealedObject sealBy(Member &member, const QByteArray &plain);
    void sealPhoto(const QString &name, qsizetype size);
    void makeDocument(Member &member, const QString &form, const QString &number, const QString &slot);

    TempOrg &m_org;
    domain::CaseId m_caseId;
    domain::FindingId m_finding;
};

} // namespace fieldcase::tests
