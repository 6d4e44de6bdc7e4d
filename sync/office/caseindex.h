// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/entrymessages.h"

namespace fieldcase::office {

/// Which cases there are, who inspects them, and how far each has grown: what decides who sees what.
///
/// Errors of all functions: Storage or DiskFull.
class CaseIndex
{
public:
    /// Whose view of the cases is asked for.
    struct Viewer {
        domain::OfficerId officer;
        bool seesAll = false; ///< by a role; otherwise only the cases \a officer is on the team of
    };

    virtual ~CaseIndex() = default;

    /// \a caseId exists from now on; \a team may see it. Again is fine.
    [[nodiscard]] virtual domain::Result<> issue(const domain::CaseId &caseId,
                                                 const QList<domain::OfficerId> &team, qint64 position) = 0;
    /// An entry of \a caseId was accepted at \a position.
    [[nodiscard]] virtual domain::Result<> grow(const domain::CaseId &caseId, qint64 position) = 0;
    /// Whether it was issued.
    [[nodiscard]] virtual domain::Result<bool> exists(const domain::CaseId &caseId) = 0;
    [[nodiscard]] virtual domain::Result<bool> isOnTeam(const domain::CaseId &caseId,
                                                        const domain::OfficerId &officer) = 0;
    /// The cases that \a viewer sees and that were issued or grew after \a since, in the order of when they
    /// last did, at most \a limit (≥ 3); a case may come again on the next page.
    [[nodiscard]] virtual domain::Result<protocol::HeadsAnswer> changed(const Viewer &viewer, qint64 since,
                                                                        int limit) = 0;
    [[nodiscard]] virtual domain::Result<qint64> count() = 0;
};

} // namespace fieldcase::office
