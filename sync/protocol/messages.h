// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "sync/protocol/wireentry.h"

namespace fieldcase::protocol {

/// POST /v1/numbers: a device asks for document numbers to use offline.
///
/// Asked again with the same `after` it gets the same block; `after` is what makes the request repeatable.
struct NumbersRequest {
    QString form;     ///< e.g. "F03"
    int year = 0;     ///< 2000 … 2999
    qint64 after = 0; ///< the last number of the newest block it knows of for this form and year; 0 for none

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<NumbersRequest> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const NumbersRequest &, const NumbersRequest &) = default;
};

/// The answer: the org entry `numbers.leased`, which the device also gets at its next pull of the org case.
struct NumbersAnswer {
    ReceiptedEntry lease;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<NumbersAnswer> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const NumbersAnswer &, const NumbersAnswer &) = default;
};

/// GET /v1/objects/<sha256>/receipt: the office's signed word (a domain::ObjectReceipt) that it keeps the
/// object.
struct ObjectReceiptAnswer {
    WireReceipt receipt;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<ObjectReceiptAnswer> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const ObjectReceiptAnswer &, const ObjectReceiptAnswer &) = default;
};

/// GET /v1/health: for a monitor or a device before it is enrolled; says nothing about anybody.
struct HealthAnswer {
    domain::OrgId org;
    QString version; ///< of the program
    qint64 timeMs = 0;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<HealthAnswer> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const HealthAnswer &, const HealthAnswer &) = default;
};

/// The body of every answer of 400 and above (but to HEAD).
struct Problem {
    /// Why a request was refused; the status follows from it.
    enum class Code {
        Malformed,     ///< 400
        NotSigned,     ///< 401: no signature where one is needed
        UnknownDevice, ///< 401
        BadSignature,  ///< 401
        ClockSkew,     ///< 401: `timeMs` is the office's time; sign again with it
        Revoked,       ///< 403: for good
        NotPermitted,  ///< 403
        BadCode,       ///< 403: enrolment code unknown, used or expired
        NotFound,      ///< 404, also for what the device may not see
        WrongMethod,   ///< 405
        Replayed,      ///< 409: this nonce was used before
        WrongOffset,   ///< 409: `Upload-Offset` says where to go on
        Conflict,      ///< 409
        Gone,          ///< 410: the upload expired or was ended
        WrongVersion,  ///< 412: not tus 1.0.0
        TooLarge,      ///< 413
        WrongType,     ///< 415: not application/offset+octet-stream
        BadRange,      ///< 416
        Locked,        ///< 423: another request is writing to this upload; it is asked to stop
        Busy,          ///< 429: `Retry-After` says when
        HashMismatch,  ///< 460: the bytes are not what their hash says; nothing was kept
        Failed,        ///< 500: nothing was acknowledged
        Stopping,      ///< 503
        DiskFull,      ///< 507
    };

    Code code = Code::Malformed;
    qint64 timeMs = 0; ///< the office's clock

    [[nodiscard]] int status() const;
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static domain::Result<Problem> fromBytes(const QByteArray &bytes);

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// The name as JSON and the log spell it, e.g. "clock_skew".
[[nodiscard]] QString problemName(Problem::Code code);

} // namespace fieldcase::protocol
