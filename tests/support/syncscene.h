// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/httpstransport.h"
#include "tests/support/clientdevice.h"
#include "tests/support/fakeoffice.h"
#include "tests/support/testoffice.h"

namespace fieldcase::tests {

/// Long enough for a machine that does many other things.
constexpr client::LinePatience kPatience{std::chrono::seconds(10), std::chrono::seconds(60)};
/// Short, so that a silent office costs no time. For lines on which it is silent, alone.
constexpr client::LinePatience kShortPatience{std::chrono::milliseconds(250), std::chrono::seconds(5)};

/// What a test does to one answer before it goes over the line.
using Spoil = std::function<FakeOffice::Reply(const protocol::Request &, const protocol::Answer &)>;

/// A real office behind a real line that a test may spoil, and three devices of it.
class SyncScene
{
public:
    using Order = QList<std::pair<qint64, domain::EntryHash>>;

    SyncScene();

    [[nodiscard]] protocol::EnrolmentTicket ticket(const QString &code) const;
    void enrol(ClientDevice &device, domain::Roles roles, const QString &certificate = {});
    /// Everybody is enrolled, one case is issued and known to all; the lead has opened it.
    void begin();
    /// The office's answer, spoilt when a test wants so.
    [[nodiscard]] FakeOffice::Reply serve(const protocol::Request &request);
    /// What the office makes of \a answer once it has been changed: signed, so that only its content is
    /// wrong.
    [[nodiscard]] FakeOffice::Reply signedAgain(const protocol::Request &request,
                                                protocol::Answer answer) const;
    /// A case as the office has it.
    [[nodiscard]] Order official(const domain::CaseId &ofCase);
    [[nodiscard]] domain::CaseState stateAt(ClientDevice &device);

    TestOffice office;
    Spoil spoil;
    FakeOffice server;
    client::HttpsTransport line;
    client::HttpsTransport impatientLine; ///< to the same office
    ClientDevice lead{office.clock, 101};
    ClientDevice second{office.clock, 102};
    ClientDevice reviewer{office.clock, 103}; ///< dispatches and administrates, too
    domain::CaseId caseId;
};

/// A finding without evidence.
[[nodiscard]] domain::FindingRecorded someFinding(int number);
[[nodiscard]] QByteArray somePhoto(qsizetype bytes);
/// Whether \a request asks for the next entries of a case.
[[nodiscard]] bool isEntriesPage(const protocol::Request &request);

} // namespace fieldcase::tests
