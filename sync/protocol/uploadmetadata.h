// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

namespace fieldcase::protocol {

/// What the creation of an upload says about the object, in tus's `Upload-Metadata` header:
/// `case <base64 of the id>,sha256 <base64 of the 64 hex digits>`.
struct UploadMetadata {
    domain::CaseId caseId;     ///< the object belongs to it: who sees the case may read the object
    domain::ObjectHash object; ///< the upload is accepted only if its bytes hash to this

    /// The header's value.
    [[nodiscard]] QByteArray toHeader() const;
    /// Other keys (a stock client sends `filename`) are ignored. \returns InvalidInput
    [[nodiscard]] static domain::Result<UploadMetadata> fromHeader(const QByteArray &value);

    friend bool operator==(const UploadMetadata &, const UploadMetadata &) = default;
};

} // namespace fieldcase::protocol
