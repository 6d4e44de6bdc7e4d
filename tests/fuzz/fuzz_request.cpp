// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a request (its first line, its headers, an empty line, the body): all that the office reads of
// one before it knows who asks, and the headers of uploads.
#include "sync/office/tusheaders.h"
#include "sync/protocol/endpoint.h"
#include "sync/protocol/requestsigning.h"

#include <cstdlib>

using namespace fieldcase;

namespace {

protocol::Request requestOf(const QByteArray &bytes)
{
    protocol::Request request;
    const qsizetype end = bytes.indexOf("\n\n");
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    request.body = end < 0 ? QByteArray() : bytes.mid(end + 2);
    request.method = lines.first().split(' ').value(0);
    request.target = lines.first().split(' ').value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers.set(lines[i].left(colon), lines[i].mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto request = requestOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    // an endpoint has one spelling, which is what a device signs
    if (const auto endpoint = protocol::endpointOf(request.target);
        endpoint && protocol::targetOf(*endpoint) != request.target)
        std::abort();
    if (const auto stamp = protocol::readStamp(request)) {
        if (stamp->signature.size() != 64 || protocol::nonceOf(request) != stamp->nonce)
            std::abort();
        (void)protocol::isSignedBy(*stamp, request, QByteArray(32, '\1'));
        (void)protocol::isContentOf(*stamp, request.body);
    }
    if (const auto creation = office::readCreation(request)) {
        const QByteArray header = creation->metadata.toHeader();
        const auto again = protocol::UploadMetadata::fromHeader(header);
        if (creation->length < 1 || !again || *again != creation->metadata)
            std::abort();
    }
    if (const auto chunk = office::readChunk(request); chunk && (chunk->offset < 0 || chunk->length < -1))
        std::abort();
    return 0;
}
