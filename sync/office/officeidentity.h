// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/signingkey.h"
#include "models/domain/id.h"

namespace fieldcase::office {

/// Who the server is: its organisation, its own device and officer id, and the key it signs with.
struct OfficeIdentity {
    domain::OrgId org;
    domain::DeviceId device;
    domain::OfficerId officer;
    crypto::SigningKey key;
};

} // namespace fieldcase::office
