// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/history.h"
#include "tests/simulation/settling.h"
#include "tests/simulation/simdevice.h"
#include "tests/support/testoffice.h"

#include <QTemporaryDir>

namespace fieldcase::simulation {

/// What is wrong with a world; nullopt: nothing.
using Complaint = std::optional<QString>;

/// A promise that a world breaks on purpose, to show that the checks notice.
enum class Sabotage {
    None,
    SyncsLie,      ///< disks say that files are on them which are not
    OfficeForgets, ///< losing its power the office loses what its database held since the script began
    DeviceForgets, ///< the same of a device's vault
};

/// An office and three devices in one thread, in their own time. Everything that happens follows from the
/// seed.
///
/// The devices: two officers of one team, and one person who dispatches, administrates and reviews.
class World
{
public:
    static constexpr int kDevices = 3;
    static constexpr int kReviewer = 2; ///< index of the device that is not of the team

    /// A world in which nothing has happened: the devices have vaults and are not enrolled.
    World(quint64 seed, bool isTracing);
    /// A world that goes on from a copy of \a beginning.
    World(quint64 seed, bool isTracing, const World &beginning);
    ~World();

    /// Everybody is enrolled over lines with \a faults; then, without faults, the group gets its key, two
    /// cases are issued and one is opened. For a world in which nothing has happened.
    [[nodiscard]] Complaint begin(const LineFaults &faults);
    /// Before play().
    void setSabotage(Sabotage sabotage) { m_sabotage = sabotage; }
    /// People work, devices and office fail, until the script of this seed is over.
    void play();
    /// No more faults: everybody syncs until nothing waits. \returns a complaint when that does not come to
    /// an end
    [[nodiscard]] Complaint converge();
    /// Whether every promise was kept. After converge().
    [[nodiscard]] Complaint check();

    /// Closes everything in good order, so that other worlds can go on from here.
    void close();

    [[nodiscard]] const History &history() const { return m_history; }

private:
    friend class Script;

    void makeDevices();
    [[nodiscard]] std::optional<protocol::Answer> serve(const protocol::Request &request);
    void restartOffice(bool power);
    void forgetOffice();
    void prepareSabotage();
    /// The folder \a name becomes what it was in prepareSabotage().
    void bringBack(const QString &name);
    [[nodiscard]] Complaint checkOfficialOrder();
    [[nodiscard]] Complaint checkEntries();
    [[nodiscard]] Complaint checkObjects();
    [[nodiscard]] Complaint checkReviewer();

    /// Lets events happen until \a untilMs or, when negative, until there are none.
    void run(qint64 untilMs = -1);
    void advanceClocks();
    [[nodiscard]] Complaint syncAll();
    [[nodiscard]] Complaint enrolAll();
    [[nodiscard]] Complaint issueCases();
    [[nodiscard]] Complaint openCase();

    void note(const QString &line) { m_history.note(m_events.nowMs(), line); }

    const quint64 m_seed;
    const quint64 m_officeSeed; ///< of which its database's key was made
    Settling m_settling;
    QTemporaryDir m_folder;
    EventQueue m_events;
    tests::SeededRandom m_random;
    History m_history;
    std::unique_ptr<tests::TestOffice> m_office;
    std::vector<std::unique_ptr<SimDevice>> m_devices;
    QList<domain::CaseId> m_cases;
    qint64 m_clocksMs = 0; ///< up to where the clocks have been advanced
    bool m_isOfficeDown = false;
    Sabotage m_sabotage = Sabotage::None;
    Complaint m_complaint; ///< the first one that came up while playing
};

} // namespace fieldcase::simulation
