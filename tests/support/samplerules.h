// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rulepackage.h"

namespace fieldcase::tests {

/// The rule package that is shipped.
[[nodiscard]] domain::Result<domain::RulePackage> shippedRules();
/// Its bytes.
[[nodiscard]] QByteArray shippedRulesBytes();

} // namespace fieldcase::tests
