// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

namespace fieldcase::domain {

/// \a wgs84 as maps published in China draw it (GCJ-02), for showing it beside such a map. Outside mainland
/// China's box it is unchanged. Nothing stored is ever converted: there is no exact way back.
///
/// The offset is the sum of sines that is known from the map libraries since 2010 (ellipsoid of Krasovsky
/// 1940); it has never been published by an authority.
[[nodiscard]] Place toGcj02(const Place &wgs84);

} // namespace fieldcase::domain
