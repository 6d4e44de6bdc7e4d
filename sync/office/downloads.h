// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/caller.h"
#include "sync/office/officeanswer.h"
#include "sync/office/officestorage.h"
#include "sync/office/reply.h"

namespace fieldcase::office {

/// Reading objects back: HEAD and GET with `Range`, and their receipts. An object that the caller may not see
/// is not there.
class Downloads
{
public:
    Downloads(OfficeStorage &storage, const domain::CaseId &orgCase) : m_storage(storage), m_orgCase(orgCase)
    {
    }

    /// 200, or 206 for one range. More than one range in a request is answered with all of it, as RFC
    /// 7233 3.1 allows.
    [[nodiscard]] Reply<OfficeAnswer> object(const Caller &caller, const protocol::Request &request,
                                             const domain::ObjectHash &hash);
    [[nodiscard]] Reply<protocol::Answer> receipt(const Caller &caller, const domain::ObjectHash &hash);

private:
    [[nodiscard]] Reply<StoredObject> find(const Caller &caller, const domain::ObjectHash &hash);
    [[nodiscard]] domain::Result<bool> mayRead(const Caller &caller, const domain::CaseId &caseId);

    OfficeStorage &m_storage;
    domain::CaseId m_orgCase;
};

} // namespace fieldcase::office
