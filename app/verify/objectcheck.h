// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/bundlefolder.h"
#include "app/verify/finding.h"
#include "models/crypto/boxkey.h"
#include "models/domain/bundlemanifest.h"
#include "models/domain/casestate.h"

namespace fieldcase::verify {

/// Holds every object of a bundle to the entries that name it: its ciphertext, what it decrypts to with the
/// case's key, and the readable copy. Constant memory. Adds to the findings.
void checkObjects(const BundleFolder &folder, const domain::BundleManifest &manifest,
                  const domain::CaseState &state, const crypto::BoxKey &caseKey, QList<Finding> &findings);

} // namespace fieldcase::verify
