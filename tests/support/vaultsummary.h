// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/vault.h"

namespace fieldcase::tests {

/// What a vault says of one case, as readable JSON: its line in the list, its findings, evidence, documents,
/// and the hashes of its entries in order. Two vaults with the same summary show a person the same.
[[nodiscard]] domain::Result<QByteArray> summaryOf(store::Vault &vault, const domain::CaseId &caseId);

} // namespace fieldcase::tests
