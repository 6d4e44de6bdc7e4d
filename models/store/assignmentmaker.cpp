// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/assignmentmaker.h"

#include "models/crypto/age.h"
#include "models/domain/orgstate.h"
#include "models/store/keywraps.h"

namespace fieldcase::store {

using domain::AssignmentIssued;
using domain::ErrorCode;
using domain::fail;
using domain::OrgState;
using domain::Result;
using namespace Qt::StringLiterals;

Result<AssignmentIssued> makeAssignment(AssignmentIssued draft, const OrgState &org, domain::Random &random)
{
    if (draft.caseId.isNull() || draft.officers.size() < 2 || !org.org)
        return fail(ErrorCode::InvalidInput, u"an assignment needs a case and two officers"_s);
    const auto key = crypto::BoxKey::generate(random);
    draft.caseBox = key.publicKey();
    draft.wraps.clear();
    const auto wraps = wrapsFor(key, missingRecipients(caseRecipients(draft.officers, org), {}), random);
    if (!wraps)
        return tl::unexpected(wraps.error());
    draft.wraps = *wraps;
    return draft;
}

} // namespace fieldcase::store
