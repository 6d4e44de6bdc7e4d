// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/body.h"
#include "models/domain/casestate.h"
#include "tests/simulation/world.h"

namespace fieldcase::simulation {

/// What people do and what fails in one world, at moments that its seed chooses.
class Script
{
public:
    explicit Script(World &world) : m_world(world) {}

    /// Plans everything. The events keep no reference to this object.
    void plan();

private:
    static void act(World &world);
    static void work(World &world, SimDevice &device);
    static void review(World &world, SimDevice &device, const domain::CaseState &seen);
    static void write(World &world, SimDevice &device, const domain::CaseId &caseId,
                      const domain::Body &body);
    static void seal(World &world, SimDevice &device, const domain::CaseId &caseId);
    static void askForObject(World &world, SimDevice &device);
    static void failDevice(World &world, SimDevice &device);
    static void failDisk(World &world, SimDevice &device);
    static void failOffice(World &world);
    static void jumpClock(World &world, SimDevice &device);
    static void wakeUp(World &world, SimDevice &device);

    World &m_world;
};

} // namespace fieldcase::simulation
