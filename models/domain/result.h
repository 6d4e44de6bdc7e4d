// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace fieldcase::domain {

/// What went wrong, as far as a caller may act on it. Add a code only with a caller that branches on it.
enum class ErrorCode {
    InvalidInput, ///< the input breaks a rule of its format
    NotAllowed,   ///< the person, role or state does not permit it
    NotFound,     ///< no such thing
    Conflict,     ///< somebody else was first, or it exists already
    WrongKey,     ///< wrong passphrase, or not encrypted to any of our keys
    Damaged,      ///< stored or received bytes fail their check
    TooNew,       ///< written by a newer version than this one
    NotEncrypted, ///< a plain file where an encrypted one must be
    DiskFull,     ///< no space left; nothing was acknowledged
    Storage,      ///< any other failure of disk or database
    Network,      ///< no usable answer; trying again is right
    Protocol,     ///< an answer that our office would never give
    Cancelled,    ///< stopped by the person
};

/// A failure. `context` is for the log, in English, and holds ids and codes only; the words for the user come
/// from app/errortext.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString context;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void> using Result = tl::expected<T, Error>;

/// Shorthand for `return tl::unexpected(Error{code, context})`.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString context = {})
{
    return tl::unexpected<Error>(Error{code, std::move(context)});
}

/// The code's name as the log and the `--json` answers spell it, e.g. "wrong_key".
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace fieldcase::domain
