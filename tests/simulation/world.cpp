// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include "models/domain/orgstate.h"
#include "models/store/assignmentmaker.h"
#include "tests/simulation/copyfolder.h"
#include "tests/simulation/script.h"
#include "tests/support/samplebodies.h"

namespace fieldcase::simulation {

using namespace Qt::StringLiterals;
using domain::Role;

namespace {

constexpr int kMostEnrolments = 60;
constexpr int kMostRounds = 12; // of syncs without faults until nothing may be left
constexpr qint64 kScriptMs = 15 * 60 * 1000;

QString describe(const client::Failure &failure)
{
    return u"%1 (%2) %3"_s.arg(domain::errorCodeName(failure.error.code),
                               client::obstacleName(failure.obstacle), failure.error.context);
}

} // namespace

World::World(quint64 seed, bool isTracing)
    : m_seed(seed)
    , m_officeSeed(seed)
    , m_random(seed)
    , m_office(std::make_unique<tests::TestOffice>(seed, m_folder.filePath(u"office"_s)))
{
    m_history.isTracing = isTracing;
    makeDevices();
    for (const auto &device : m_devices) {
        if (const auto opened = device->open(); !opened)
            qFatal("%s", qPrintable(opened.error().context));
    }
}

World::World(quint64 seed, bool isTracing, const World &beginning)
    : m_seed(seed), m_officeSeed(beginning.m_officeSeed), m_random(seed), m_cases(beginning.m_cases)
{
    copyFolder(beginning.m_folder.path(), m_folder.path());
    m_history.isTracing = isTracing;
    m_history.log = beginning.m_history.log;
    m_office = std::make_unique<tests::TestOffice>(m_officeSeed, m_folder.filePath(u"office"_s));
    m_office->random = tests::SeededRandom(seed + 1);
    makeDevices();
    m_events.after(beginning.m_events.nowMs(), [] {});
    run();
    for (const auto &device : m_devices) {
        if (const auto opened = device->open(); !opened)
            qFatal("%s", qPrintable(opened.error().context));
    }
}

World::~World() = default;

void World::makeDevices()
{
    static const QString names[kDevices]{u"lead"_s, u"second"_s, u"reviewer"_s};
    for (int i = 0; i < kDevices; ++i) {
        m_devices.push_back(std::make_unique<SimDevice>(
            names[i], m_folder.filePath(names[i]), m_seed * 8 + quint64(i) + 2, m_events,
            [this](const protocol::Request &request) { return serve(request); }));
    }
}

void World::close()
{
    for (const auto &device : m_devices)
        device->close();
    m_office.reset();
}

std::optional<protocol::Answer> World::serve(const protocol::Request &request)
{
    if (m_isOfficeDown)
        return {};
    ++m_history.requests;
    const protocol::Answer answer = m_office->service().handle(request);
    note(u"office %1 %2 -> %3"_s.arg(QString::fromLatin1(request.method),
                                     QString::fromLatin1(request.target.left(60)),
                                     QString::number(answer.status)));
    return answer;
}

// ---- time

void World::run(qint64 untilMs)
{
    m_settling.settle();
    while (!m_events.isEmpty() && (untilMs < 0 || m_events.nowMs() < untilMs)) {
        m_events.step();
        advanceClocks();
        m_settling.settle();
    }
}

void World::advanceClocks()
{
    const std::chrono::milliseconds passed(m_events.nowMs() - std::exchange(m_clocksMs, m_events.nowMs()));
    m_office->clock.advance(passed);
    for (const auto &device : m_devices)
        device->clock.advance(passed);
}

// ---- the beginning

Complaint World::begin(const LineFaults &faults)
{
    for (const auto &device : m_devices)
        device->line.setFaults(faults);
    Complaint complaint = enrolAll();
    if (!complaint)
        complaint = converge();
    if (!complaint)
        complaint = issueCases();
    if (!complaint)
        complaint = converge();
    if (!complaint)
        complaint = openCase();
    return complaint ? complaint : converge();
}

/// Each device tries until it is in; always twice, as after an answer that was lost.
Complaint World::enrolAll()
{
    const domain::Roles roles[kDevices]{Role::Officer, Role::Officer,
                                        Role::Dispatcher | Role::Reviewer | Role::Administrator};
    static const QString certificates[kDevices]{u"鲁示001"_s, u"鲁示002"_s, {}};
    for (int i = 0; i < kDevices; ++i) {
        SimDevice &device = *m_devices[i];
        const protocol::EnrolmentTicket ticket{m_office->identity().org,
                                               {u"office"_s},
                                               1,
                                               domain::Digest::of("certificate"),
                                               m_office->invite(device.name(), roles[i], certificates[i])};
        int successes = 0;
        for (int attempt = 0; attempt < kMostEnrolments && successes < 2; ++attempt) {
            device.enrol(ticket);
            run();
            successes += device.lastOutcome() && *device.lastOutcome() ? 1 : 0;
        }
        if (successes < 2)
            return u"enrolment of %1: %2"_s.arg(
                device.name(), device.lastOutcome() ? describe(device.lastOutcome()->error()) : u"no end"_s);
    }
    return {};
}

Complaint World::issueCases()
{
    SimDevice &dispatcher = *m_devices[kReviewer];
    const auto officerOf = [this](int index) {
        return m_devices[index]->with([](store::Vault &vault) -> domain::Result<domain::OfficerId> {
            return vault.keys().membership()->officer;
        });
    };
    const QList<domain::OfficerId> team{*officerOf(0), *officerOf(1)};
    for (int i = 0; i < 2; ++i) {
        const auto issued = dispatcher.with([&](store::Vault &vault) -> domain::Result<domain::CaseId> {
            auto draft =
                std::get<domain::AssignmentIssued>(tests::sampleBody(domain::EntryKind::AssignmentIssued));
            draft.caseId = domain::CaseId::create(dispatcher.clock, dispatcher.random);
            draft.source = domain::AssignmentSource::Special;
            draft.draw = {};
            draft.officers = team;
            draft.releaseAtMs = 0;
            const auto org = vault.ledger().orgState();
            if (!org)
                return tl::unexpected(org.error());
            const auto body = store::makeAssignment(draft, *org, dispatcher.random);
            if (!body)
                return tl::unexpected(body.error());
            const auto written = vault.ledger().append(m_office->orgCase(), *body);
            if (!written)
                return tl::unexpected(written.error());
            return draft.caseId;
        });
        if (!issued)
            return u"assignment: %1"_s.arg(issued.error().context);
        m_cases.append(*issued);
    }
    return {};
}

/// The first case is open when the script begins; the second one is opened by whoever comes first, or by
/// both.
Complaint World::openCase()
{
    const auto opened = m_devices.front()->with([this](store::Vault &vault) {
        return vault.ledger().append(m_cases.front(), domain::CaseOpened{1'789'003'200'000, false});
    });
    if (!opened)
        return u"opening: %1"_s.arg(opened.error().context);
    return {};
}

// ---- faults and their end

void World::play()
{
    prepareSabotage();
    Script script(*this);
    script.plan();
    run(m_events.nowMs() + kScriptMs);
}

void World::restartOffice(bool power)
{
    note(power ? u"office loses power"_s : u"office restarts"_s);
    if (power && m_sabotage == Sabotage::OfficeForgets) {
        forgetOffice();
    } else if (power) {
        m_office->losePower();
    } else {
        m_office->disk.repair(); // what made its disk stop was the end of its process
        m_office->restart();
    }
    m_isOfficeDown = false;
    if (!m_complaint)
        m_complaint = checkOfficialOrder();
}

void World::prepareSabotage()
{
    const bool isLying = m_sabotage == Sabotage::SyncsLie;
    m_office->disk.lieAboutSync(isLying);
    for (const auto &device : m_devices)
        device->disk.lieAboutSync(isLying);
    if (m_sabotage == Sabotage::OfficeForgets)
        copyFolder(m_folder.filePath(u"office"_s), m_folder.filePath(u"kept/office"_s));
    for (const auto &device : m_devices) {
        if (m_sabotage == Sabotage::DeviceForgets)
            copyFolder(m_folder.filePath(device->name()), m_folder.filePath(u"kept/"_s + device->name()));
    }
}

void World::bringBack(const QString &name)
{
    const QString folder = m_folder.filePath(name);
    QDir(folder).removeRecursively();
    copyFolder(m_folder.filePath(u"kept/"_s + name), folder);
}

void World::forgetOffice()
{
    const QDateTime now = m_office->clock.nowUtc();
    m_office.reset();
    bringBack(u"office"_s);
    m_office = std::make_unique<tests::TestOffice>(m_officeSeed, m_folder.filePath(u"office"_s));
    m_office->clock.setWall(now);
}

Complaint World::converge()
{
    m_office->disk.repair();
    restartOffice(false);
    for (const auto &device : m_devices) {
        device->line.setFaults({});
        device->line.setDown(false);
        device->disk.repair();
        if (device->isOpen())
            continue;
        if (const auto opened = device->open(); !opened)
            return u"%1 cannot be opened again: %2"_s.arg(device->name(), opened.error().context);
    }
    run(); // what is still on its way
    qsizetype before = -1;
    Complaint complaint;
    for (int round = 0; round < kMostRounds; ++round) {
        complaint = syncAll();
        if (const Complaint order = checkOfficialOrder())
            return order;
        if (!complaint && m_history.log.size() == before)
            return {};
        before = m_history.log.size();
    }
    return complaint ? complaint : u"the office's log goes on growing"_s;
}

Complaint World::syncAll()
{
    Complaint complaint;
    for (const auto &device : m_devices) {
        device->sync();
        run();
        if (device->isSyncing())
            return u"the sync of %1 does not end"_s.arg(device->name());
        if (!*device->lastOutcome())
            complaint = u"sync of %1: %2"_s.arg(device->name(), describe(device->lastOutcome()->error()));
    }
    return complaint;
}

} // namespace fieldcase::simulation
