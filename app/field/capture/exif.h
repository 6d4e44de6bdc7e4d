// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bodies/fieldbodies.h"
#include "models/store/ledger.h"

#include <QByteArray>
#include <QDateTime>

namespace fieldcase::app {

/// What the EXIF data of \a picture says, as it stands there; empty where there is none or it cannot be read.
/// In memory only.
[[nodiscard]] domain::Exif readExif(const QByteArray &picture);

/// \a jpeg with the time, the zone, the position and the maker written into its EXIF data; the pixels are not
/// touched. What is not known is left out; \a jpeg itself when it is no JPEG. \param takenLocal the time of
/// taking with its offset from UTC
[[nodiscard]] QByteArray withExif(const QByteArray &jpeg, const QDateTime &takenLocal,
                                  const std::optional<domain::Place> &place, const QString &maker);

} // namespace fieldcase::app
