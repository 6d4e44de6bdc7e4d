// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/signingkey.h"
#include "models/domain/entry.h"
#include "models/domain/receipt.h"

namespace fieldcase::crypto {

/// An entry of \a header and \a body, signed. Sets header.body from \a body.
/// \param body canonical JSON
[[nodiscard]] domain::SignedEntry signEntry(domain::EntryHeader header, const QByteArray &body,
                                            const SigningKey &deviceKey);

/// The header of \a entry, proven: it is well formed, its signature is the device's, and the body fits when
/// there is one. Says nothing about whether that device may write it, nor about its place in the chain.
/// \param devicePublic the key that the entry's device was enrolled with
/// \returns InvalidInput or TooNew for a header we cannot read, WrongKey for a signature by another key (or
/// an altered header: the two look the same), Damaged for a body that is not the one the header names
[[nodiscard]] domain::Result<domain::EntryHeader> checkEntry(const domain::SignedEntry &entry,
                                                             QByteArrayView devicePublic);
/// That \a body is the canonical body which \a header names. \returns Damaged when it is not
[[nodiscard]] domain::Result<> checkBody(const domain::EntryHeader &header, const QByteArray &body);

/// \param content EntryReceipt::toBytes() or ObjectReceipt::toBytes()
[[nodiscard]] domain::Receipt signReceipt(const QByteArray &content, const SigningKey &officeKey);

// Both: \returns Protocol when the receipt is not the office's, is malformed, or is about something else.

/// The receipt's content once it is proven that the office signed it for \a entry and that its Merkle proof
/// holds.
[[nodiscard]] domain::Result<domain::EntryReceipt> checkEntryReceipt(const domain::Receipt &receipt,
                                                                     QByteArrayView officePublic,
                                                                     const domain::EntryHash &entry);
/// The receipt's content once it is proven that the office signed it for \a object of that size.
[[nodiscard]] domain::Result<domain::ObjectReceipt> checkObjectReceipt(const domain::Receipt &receipt,
                                                                       QByteArrayView officePublic,
                                                                       const domain::ObjectHash &object,
                                                                       qint64 objectBytes);

/// The leaf of the office's log for \a entry.
[[nodiscard]] QByteArray logLeafHash(const domain::EntryHash &entry);

} // namespace fieldcase::crypto
