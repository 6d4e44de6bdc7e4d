// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestate.h"
#include "tests/support/samplebodies.h"

namespace fieldcase::tests {

/// The people of the demonstration, each with one device of the same number.
enum class Person { Lead = 1, Second, Reviewer, Approver, Dispatcher, Supervisor, Administrator, Stranger };

[[nodiscard]] domain::OfficerId officerOf(Person person);
[[nodiscard]] domain::DeviceId deviceOf(Person person);
[[nodiscard]] domain::Roles rolesOf(Person person);

/// Writes entries (unsigned) of one case and folds them. The team is Lead and Second.
class CaseStory
{
public:
    CaseStory();

    /// Appends an entry by \a person with the next official position. \returns its hash
    domain::EntryHash write(Person person, const domain::Body &body);
    /// An entry that is not appended.
    [[nodiscard]] domain::AppliedEntry draft(Person person, const domain::Body &body) const;
    /// Later entries say this day, 10:00 in China.
    void setDay(const QDate &day);

    [[nodiscard]] const QList<domain::AppliedEntry> &entries() const { return m_entries; }
    [[nodiscard]] domain::CaseState state() const;
    /// Why the newest entry is void; none when it counts.
    [[nodiscard]] std::optional<domain::VoidReason> newestVoid() const;

    /// Opened, one finding (id 1, violation V18) with its photo, submitted in round 1.
    void playToSubmitted();
    /// … with a penalty proposed, filed, passed by the reviewer, notice served on 2026-09-22.
    void playToNotified();

private:
    QList<domain::AppliedEntry> m_entries;
    qint64 m_atMs = 1'789'003'200'000;
};

/// The state before the first entry of a story's case.
[[nodiscard]] domain::CaseState startStory();

} // namespace fieldcase::tests
