// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/appliedentry.h"

namespace fieldcase::store {

/// The entries of one case folded in their order, kept so that one more entry costs one more step, however
/// many wait for the office.
///
/// State is domain::CaseState or domain::OrgState. Two states are kept: after the entries that the office has
/// confirmed, and after those that wait as well. Waiting entries stand in the order in which they came, so a
/// new one is always the last, and the office mostly confirms the first one. Only a confirmed entry of
/// somebody else, which comes before all that wait, makes them be folded again, when the state is next asked.
template <typename State> class Fold
{
public:
    explicit Fold(State start) : m_official(start), m_current(std::move(start)) {}

    /// The state after all entries.
    [[nodiscard]] const State &state()
    {
        if (std::exchange(m_isStale, false)) {
            m_current = m_official;
            for (const domain::AppliedEntry &entry : std::as_const(m_waiting))
                m_current = apply(std::move(m_current), entry);
            m_isShared = m_waiting.isEmpty();
        }
        return m_current;
    }

    /// Folds one more entry. \returns false when its official place is before one that was folded already:
    /// then this fold is of no more use and must be made again
    [[nodiscard]] bool add(domain::AppliedEntry entry)
    {
        if (!entry.position) {
            if (!m_isStale)
                m_current = apply(std::move(m_current), entry);
            m_isShared = false;
            m_waiting.append(std::move(entry));
            return true;
        }
        if (*entry.position < m_lastPosition)
            return false;
        m_lastPosition = *entry.position;
        if (m_isShared || m_isStale) {
            m_current = State(); // so that the other one is the only copy and is changed in place
            m_isStale = true;
        }
        m_official = apply(std::move(m_official), entry);
        if (!m_isStale && m_waiting.isEmpty())
            m_current = apply(std::move(m_current), entry);
        else
            m_isStale = true;
        return true;
    }

    /// Adds an entry that waits, unless it would not count. \returns why not; nothing has changed then
    [[nodiscard]] std::optional<domain::VoidReason> addIfValid(domain::AppliedEntry entry)
    {
        (void)state();
        if (const auto reason = applyIfValid(m_current, entry))
            return reason;
        m_isShared = false;
        m_waiting.append(std::move(entry));
        return {};
    }

    /// The office has given the waiting entry \a hash the place \a position. \returns as add()
    [[nodiscard]] bool confirm(const domain::EntryHash &hash, qint64 position)
    {
        const auto it = std::find_if(m_waiting.begin(), m_waiting.end(),
                                     [&](const domain::AppliedEntry &entry) { return entry.hash == hash; });
        if (it == m_waiting.end())
            return false;
        const bool isNext = it == m_waiting.begin() && position > m_lastPosition;
        domain::AppliedEntry entry = std::move(*it);
        m_waiting.erase(it);
        entry.position = position;
        if (!isNext)
            return add(std::move(entry));
        m_lastPosition = position; // all stays in its order, so the state after all entries is what it was
        m_official = apply(std::move(m_official), entry);
        return true;
    }

private:
    State m_official;
    State m_current;
    QList<domain::AppliedEntry> m_waiting; ///< in the order in which they came
    qint64 m_lastPosition = 0;
    bool m_isStale = false; ///< m_current has to be made again
    bool m_isShared = true; ///< nothing has been applied to m_current since it was copied from m_official
};

} // namespace fieldcase::store
