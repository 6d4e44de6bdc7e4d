// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/appliedentry.h"

namespace fieldcase::store {

/// The entries of one case folded in official order, kept so that one more entry costs one more step.
///
/// State is domain::CaseState or domain::OrgState. Entries that the office has confirmed are folded once and
/// for all; those that wait are folded again on top whenever a confirmed one comes before them.
template <typename State> class Fold
{
public:
    explicit Fold(State start) : m_official(start), m_current(std::move(start)) {}

    /// The state after all entries.
    [[nodiscard]] const State &state() const { return m_current; }

    /// Folds one more entry. \returns false when its official place is before one that was folded already:
    /// then this fold is of no more use and must be made again
    [[nodiscard]] bool add(domain::AppliedEntry entry)
    {
        if (!entry.position) {
            addWaiting(std::move(entry));
            return true;
        }
        if (*entry.position < m_lastPosition)
            return false;
        m_lastPosition = *entry.position;
        const bool alone = m_waiting.isEmpty();
        if (alone)
            m_current = State(); // the only copy may be changed in place
        m_official = apply(std::move(m_official), entry);
        m_current = m_official;
        for (const domain::AppliedEntry &waiting : std::as_const(m_waiting))
            m_current = apply(std::move(m_current), waiting);
        return true;
    }

    /// The office has given the waiting entry \a hash the place \a position. \returns as add()
    [[nodiscard]] bool confirm(const domain::EntryHash &hash, qint64 position)
    {
        const auto it = std::find_if(m_waiting.begin(), m_waiting.end(),
                                     [&](const domain::AppliedEntry &entry) { return entry.hash == hash; });
        if (it == m_waiting.end())
            return false;
        domain::AppliedEntry entry = *it;
        m_waiting.erase(it);
        entry.position = position;
        return add(std::move(entry));
    }

private:
    void addWaiting(domain::AppliedEntry entry)
    {
        // One more entry of the same device is the common case; anything else folds all that wait once more.
        const bool goesOn =
            m_waiting.isEmpty() || (m_waiting.constLast().header.device == entry.header.device &&
                                    m_waiting.constLast().header.seq < entry.header.seq);
        m_waiting.append(entry);
        if (goesOn) {
            m_current = apply(std::move(m_current), entry);
            return;
        }
        domain::sortOfficially(m_waiting);
        m_current = m_official;
        for (const domain::AppliedEntry &waiting : std::as_const(m_waiting))
            m_current = apply(std::move(m_current), waiting);
    }

    State m_official;
    State m_current;
    QList<domain::AppliedEntry> m_waiting; // in their order
    qint64 m_lastPosition = 0;
};

} // namespace fieldcase::store
