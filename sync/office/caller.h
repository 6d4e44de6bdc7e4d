// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/role.h"

namespace fieldcase::office {

/// Who sends a request: an enrolled device that was not revoked and proved that it has its key.
struct Caller {
    domain::DeviceId device;
    domain::OfficerId officer;
    domain::Roles roles;
};

} // namespace fieldcase::office
