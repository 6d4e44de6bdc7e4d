// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QImage>

namespace fieldcase::store {
class VaultQueue;
}

namespace fieldcase::app {

/// Decrypts and decodes a picture in memory, off the window's thread; turned as its EXIF says, no larger than
/// \a bound. \returns NotFound when the object is not on this device, WrongKey, Damaged, or InvalidInput when
/// it is no picture
[[nodiscard]] QFuture<domain::Result<QImage>> loadPicture(store::VaultQueue &vault,
                                                          const domain::ObjectHash &object, QSize bound);
/// The whole of a small object, e.g. a PDF, in memory. Errors as above.
[[nodiscard]] QFuture<domain::Result<QByteArray>> loadObject(store::VaultQueue &vault,
                                                             const domain::ObjectHash &object);
/// Writes down that a person looked at a piece of evidence.
void logView(store::VaultQueue &vault, const domain::CaseId &caseId, const domain::EvidenceId &evidence);

} // namespace fieldcase::app
