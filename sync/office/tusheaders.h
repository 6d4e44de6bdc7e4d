// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/reply.h"
#include "sync/protocol/uploadmetadata.h"

namespace fieldcase::office {

constexpr char kTusVersion[] = "1.0.0";

/// The headers that every answer of tus has, and \a more.
[[nodiscard]] protocol::Headers tusHeaders(std::initializer_list<QPair<QByteArray, QByteArray>> more = {});
/// RFC 7231 date of an instant, e.g. "Thu, 10 Sep 2026 01:20:00 GMT".
[[nodiscard]] QByteArray httpDate(qint64 ms);

/// What POST /v1/uploads asks for.
struct TusCreation {
    qint64 length = 0; ///< ≥ 1
    protocol::UploadMetadata metadata;
};
[[nodiscard]] Reply<TusCreation> readCreation(const protocol::Request &request);

/// What the head of a PATCH says about its bytes.
struct TusChunk {
    qint64 offset = 0;
    qint64 length = -1; ///< −1: not told
    QList<domain::Digest> checksums;
};
[[nodiscard]] Reply<TusChunk> readChunk(const protocol::Request &request);

} // namespace fieldcase::office
