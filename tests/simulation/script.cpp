// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/script.h"

#include "tests/support/samplebodies.h"

namespace fieldcase::simulation {

using namespace Qt::StringLiterals;
using domain::Body;

namespace {

constexpr qint64 kActionsMs = 10 * 60 * 1000;

LineFaults someFaults(tests::SeededRandom &random)
{
    if (random.below(5) == 0)
        return {};
    const auto some = [&random](int most) { return int(random.below(quint64(most))); };
    return {some(200), some(200), some(150), some(60), some(80), some(30)};
}

} // namespace

void Script::plan()
{
    World &world = m_world;
    for (const auto &device : world.m_devices)
        device->line.setFaults(someFaults(world.m_random));
    const int actions = 20 + int(world.m_random.below(30));
    for (int i = 0; i < actions; ++i)
        world.m_events.after(qint64(world.m_random.below(kActionsMs)), [&world] { act(world); });
}

void Script::act(World &world)
{
    SimDevice &device = *world.m_devices[world.m_random.below(World::kDevices)];
    if (!device.isOpen())
        return wakeUp(world, device);
    const quint64 choice = world.m_random.below(100);
    if (choice < 45)
        work(world, device);
    else if (choice < 70)
        device.sync();
    else if (choice < 76)
        askForObject(world, device);
    else if (choice < 84)
        failDevice(world, device);
    else if (choice < 89)
        failDisk(world, device);
    else if (choice < 93)
        jumpClock(world, device);
    else if (choice < 97)
        failOffice(world);
    else
        device.line.setDown(!device.line.isDown());
}

void Script::wakeUp(World &world, SimDevice &device)
{
    const auto opened = device.open();
    world.note(u"%1 is opened"_s.arg(device.name()));
    if (!opened && !world.m_complaint)
        world.m_complaint = u"%1 cannot be opened: %2"_s.arg(device.name(), opened.error().context);
}

void Script::work(World &world, SimDevice &device)
{
    const domain::CaseId caseId =
        world.m_cases[qsizetype(world.m_random.below(quint64(world.m_cases.size())))];
    const auto seen = device.with([&](store::Vault &vault) { return vault.ledger().caseState(caseId); });
    if (!seen) // an assignment that has not come yet
        return device.sync();
    if (&device == world.m_devices[World::kReviewer].get())
        return review(world, device, *seen);
    if (!seen->opened)
        return write(world, device, caseId, domain::CaseOpened{1'789'003'200'000, false});
    const quint64 choice = world.m_random.below(12);
    if (choice < 4)
        return seal(world, device, caseId);
    if (choice < 5)
        return write(world, device, caseId, domain::CaseSubmitted{int(seen->rounds.size()) + 1, {}});
    if (choice < 8)
        return write(world, device, caseId,
                     domain::ChecklistAnswered{u"C%1"_s.arg(choice), domain::ChecklistAnswer::Ok, {}});
    auto finding = std::get<domain::FindingRecorded>(tests::sampleBody(domain::EntryKind::FindingRecorded));
    finding.finding = domain::FindingId::create(world.m_office->clock, world.m_random);
    finding.evidence.clear();
    finding.fact += QString(qsizetype(world.m_random.below(1500)), u'喆');
    write(world, device, caseId, finding);
}

/// A submitted case is mostly returned, so that work goes on; otherwise the reviewer looks at a picture.
void Script::review(World &world, SimDevice &device, const domain::CaseState &seen)
{
    const int round = int(seen.rounds.size());
    if (seen.stage == domain::Stage::Submitted && world.m_random.below(4) == 0)
        return write(world, device, seen.caseId, domain::ReviewPassed{round, {}});
    if (seen.stage == domain::Stage::Submitted)
        return write(world, device, seen.caseId,
                     domain::ReviewReturned{round, u"缺少照片"_s, {u"补拍控制柜"_s}});
    if (seen.evidence.isEmpty())
        return device.sync();
    const auto &piece = seen.evidence[qsizetype(world.m_random.below(quint64(seen.evidence.size())))];
    write(world, device, seen.caseId,
          domain::EvidenceAccessed{piece.sealed.evidence, domain::AccessPurpose::View});
}

void Script::write(World &world, SimDevice &device, const domain::CaseId &caseId, const Body &body)
{
    const auto written =
        device.with([&](store::Vault &vault) { return vault.ledger().append(caseId, body); });
    world.note(u"%1 writes %2: %3"_s.arg(device.name(), domain::entryKindName(domain::kindOf(body)),
                                         written ? written->hash.toHex().left(8) : written.error().context));
    if (!written)
        return;
    world.m_history.entries.append({caseId, written->hash, device.name()});
    if (device.run())
        device.run()->refresh();
}

void Script::seal(World &world, SimDevice &device, const domain::CaseId &caseId)
{
    QByteArray plain(qsizetype(world.m_random.below(7000)), Qt::Uninitialized);
    device.random.fill(std::as_writable_bytes(std::span(plain.data(), size_t(plain.size()))));
    const auto sealed = device.with([&](store::Vault &vault) { return vault.objects().seal(caseId, plain); });
    if (!sealed) {
        world.note(u"%1 cannot seal: %2"_s.arg(device.name(), sealed.error().context));
        return;
    }
    domain::EvidenceSealed evidence;
    evidence.evidence = domain::EvidenceId::create(device.clock, device.random);
    evidence.medium = domain::Medium(world.m_random.below(5));
    evidence.name = u"IMG_0001.jpg"_s;
    evidence.mimeType = u"image/jpeg"_s;
    evidence.object = sealed->object;
    evidence.objectBytes = sealed->objectBytes;
    evidence.plainSha256 = sealed->plainSha256;
    evidence.plainBytes = sealed->plainBytes;
    evidence.takenAtMs = device.clock.nowUtc().toMSecsSinceEpoch();
    const qsizetype before = world.m_history.entries.size();
    write(world, device, caseId, evidence);
    if (world.m_history.entries.size() > before)
        world.m_history.objects.append({caseId, sealed->object, sealed->plainSha256, device.name()});
}

void Script::askForObject(World &world, SimDevice &device)
{
    if (world.m_history.objects.isEmpty())
        return;
    device.sync();
    const auto index = qsizetype(world.m_random.below(quint64(world.m_history.objects.size())));
    device.run()->ask(world.m_history.objects[index].object);
}

void Script::failDevice(World &world, SimDevice &device)
{
    const bool power = world.m_random.below(2) == 0;
    world.note(u"%1 %2"_s.arg(device.name(), power ? u"loses power"_s : u"is killed"_s));
    ++world.m_history.crashes;
    device.crash(power);
    if (power && world.m_sabotage == Sabotage::DeviceForgets)
        world.bringBack(device.name());
    if (world.m_random.below(3) != 0)
        wakeUp(world, device);
}

void Script::failDisk(World &world, SimDevice &device)
{
    tests::SeededRandom &random = world.m_random;
    switch (random.below(3)) {
    case 0:
        device.disk.failSyncAt(1 + int(random.below(6)));
        break;
    case 1:
        device.disk.fillAfter(qint64(random.below(8000)));
        break;
    default:
        device.disk.stopAfter(int(random.below(12)));
    }
    world.note(u"the disk of %1 fails"_s.arg(device.name()));
    const bool crashes = random.below(2) == 0;
    world.m_events.after(qint64(random.below(120'000)), [&world, &device, crashes] {
        if (crashes && device.isOpen())
            return failDevice(world, device);
        device.disk.repair();
    });
}

void Script::failOffice(World &world)
{
    tests::SeededRandom &random = world.m_random;
    const bool power = random.below(2) == 0;
    switch (random.below(4)) {
    case 0: // is killed and comes back at once
        return world.restartOffice(power);
    case 1: // is killed and stays away
        world.m_isOfficeDown = true;
        break;
    case 2:
        world.m_office->disk.failSyncAt(1 + int(random.below(6)));
        break;
    default:
        world.m_office->disk.stopAfter(int(random.below(12)));
    }
    world.note(u"the office fails"_s);
    world.m_events.after(qint64(random.below(120'000)), [&world, power] { world.restartOffice(power); });
}

void Script::jumpClock(World &world, SimDevice &device)
{
    const qint64 hours = qint64(world.m_random.below(2 * 24 * 40)) - 24 * 40;
    device.clock.setWall(device.clock.nowUtc().addSecs(hours * 3600 + qint64(world.m_random.below(3600))));
    world.note(u"the clock of %1 jumps %2 h"_s.arg(device.name()).arg(hours));
}

} // namespace fieldcase::simulation
