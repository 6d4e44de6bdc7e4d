// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempvault.h"

namespace fieldcase::tests {

/// A case of a TempOrg that a window can show: one finding with a real photo, F03 and F05 as real PDFs with
/// every signature. Objects lie in the vaults of the first officer, the reviewer and the approver. Needs a
/// QGuiApplication.
class PreparedCase
{
public:
    static constexpr char16_t kParty[] = u"示例市喆堃机械有限公司1";

    /// Inspected, not submitted.
    explicit PreparedCase(TempOrg &org);

    [[nodiscard]] const domain::CaseId &caseId() const { return m_caseId; }
    [[nodiscard]] const domain::FindingId &finding() const { return m_finding; }
    /// By the second officer.
    void submit();
    /// The reviewer passes what was submitted; a penalty was proposed before.
    void pass();
    /// The first officer proposes a penalty of 20 000 yuan.
    void propose();
    /// The first officer serves the notice; the time the party has to speak goes by.
    void serveNotice();
    /// Appends to the case as \a member, and exchanges. Ends the test program when it is refused.
    void write(Member &member, const domain::Body &body);
    /// A block of 20 numbers for the first officer's device.
    void leaseNumbers(const QString &form);

private:
    [[nodiscard]] store::SealedObject seal(const QByteArray &plain);
    void recordFinding();
    void makeDocument(const QString &form, const QString &number);

    TempOrg &m_org;
    domain::CaseId m_caseId;
    domain::FindingId m_finding;
};

} // namespace fieldcase::tests
