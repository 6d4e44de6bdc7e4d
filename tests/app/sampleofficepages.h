// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/samplepages.h"

namespace fieldcase::tests {

/// The pages outside a case: entering, synchronisation, settings, and the office's own (registers, draw,
/// review, decision, devices).
[[nodiscard]] QList<SamplePage> sampleOfficePages();

} // namespace fieldcase::tests
