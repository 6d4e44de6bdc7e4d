// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/draw.h"

namespace fieldcase::domain {

/// Gives each drawn enterprise its team; remembers who has got how much. Used by draw() alone.
class DrawTeams
{
public:
    DrawTeams(const DrawSnapshot &snapshot, const Digest &seed);

    /// The team for \a enterprise, the leader first, or the reason why there is none.
    [[nodiscard]] tl::expected<QList<OfficerId>, QString> assign(const DrawEnterprise &enterprise);

private:
    struct Person {
        const DrawOfficer *row = nullptr;
        int load = 0;   ///< inspections of the year, those of this draw included
        int inDraw = 0; ///< of this draw
        Digest ticket;  ///< for the enterprise at hand
    };

    [[nodiscard]] tl::expected<QList<Person *>, QString> candidates(const DrawEnterprise &enterprise);
    [[nodiscard]] int timesTogether(const OfficerId &one, const OfficerId &other) const;

    const DrawParameters &m_parameters;
    Digest m_seed;
    QList<Person> m_people; ///< certified and on duty on the day
    QHash<std::pair<OfficerId, OfficerId>, int> m_together;
};

} // namespace fieldcase::domain
