// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdevice.h"

namespace fieldcase::tests {

/// A TestOffice with the people of a small authority, each with an enrolled device, and one case of the two
/// officers.
struct OfficeScene {
    explicit OfficeScene(quint64 seed = 1, const office::OfficeLimits &limits = {});

    /// One more case of the team, issued by the dispatcher (not drawn).
    domain::CaseId issueCase();

    TestOffice office;
    TestDevice officer{office, 11};
    TestDevice partner{office, 12};
    TestDevice stranger{office, 13}; ///< an officer of no team
    TestDevice dispatcher{office, 14};
    TestDevice reviewer{office, 15};
    TestDevice approver{office, 16};
    TestDevice administrator{office, 17};
    TestDevice auditor{office, 18};
    domain::CaseId caseId;
};

} // namespace fieldcase::tests
