// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldcase::forms {

/// A place the navigation rail leads to, in the order shown.
enum class Page { Today, Assignments, Review, Draw, Registers, Devices, Sync, Settings };

} // namespace fieldcase::forms
