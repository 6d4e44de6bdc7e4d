// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/messages.h"
#include "tests/support/officescene.h"

// What the tests of uploads and of downloads share.
namespace fieldcase::tests {

using Code = protocol::Problem::Code;

/// \a size bytes that follow from \a seed.
inline QByteArray sampleBytes(qsizetype size, quint64 seed = 5)
{
    QByteArray bytes(size, Qt::Uninitialized);
    SeededRandom random(seed);
    random.fill({reinterpret_cast<std::byte *>(bytes.data()), size_t(size)});
    return bytes;
}

/// Why a request was refused; fails the test when it was not.
inline Code codeOf(const protocol::Answer &answer)
{
    const auto problem = protocol::Problem::fromBytes(answer.body);
    if (!problem)
        qFatal("status %d is no refusal", answer.status);
    return problem->code;
}

/// Where the object is that \a bytes are.
inline protocol::Endpoint objectOf(const QByteArray &bytes)
{
    return {.route = protocol::Endpoint::Route::Object, .object = domain::ObjectHash::of(bytes)};
}

/// How far an upload is; a refusal's status, negative, when it is not told.
inline qint64 offsetOf(TestDevice &device, const QByteArray &upload)
{
    const auto endpoint = protocol::endpointOf(upload);
    if (!endpoint)
        return -1;
    const protocol::Answer answer = device.ask("HEAD", *endpoint, {}, {{"Tus-Resumable", "1.0.0"}});
    return answer.status == 200 ? answer.headers.value("Upload-Offset").toLongLong() : -answer.status;
}

/// Creates the upload and sends all of it at once.
inline bool sendWhole(TestDevice &device, const domain::CaseId &caseId, const QByteArray &bytes)
{
    const QByteArray upload = device.create(caseId, bytes).headers.value("Location");
    return device.patch(upload, 0, bytes).status == 204;
}

} // namespace fieldcase::tests
