// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/agereader.h"
#include "models/domain/id.h"
#include "models/domain/receipt.h"
#include "models/store/sealing.h"

namespace fieldcase::store {

class Database;
class KeyRing;
class Ledger;
class ObjectFiles;

/// Where an object is safe.
enum class ObjectState {
    OnlyHere, ///< the office does not have it
    Sent,     ///< the office said it has it, without proof
    Proven,   ///< the office signed for it, and the signature was checked here
};

/// An object that some entry names.
struct ObjectRow {
    domain::ObjectHash object;
    domain::CaseId caseId;
    qint64 objectBytes = 0;
    ObjectState state = ObjectState::OnlyHere;
    bool here = false; ///< the file is in this vault; otherwise the office has it (or nobody)

    friend bool operator==(const ObjectRow &, const ObjectRow &) = default;
};

/// The encrypted files of the vault: photos, videos, sound, PDFs. Each is an age file in
/// `objects/ab/cd/<hash>`, immutable once it has its name. One thread: the vault's; what open() gives may be
/// read in another.
class ObjectStore
{
public:
    ObjectStore(Database &database, KeyRing &keys, Ledger &ledger, const ObjectFiles &files,
                const Surroundings &surroundings);

    /// The vault's folder, for sealObject().
    [[nodiscard]] QString folder() const;

    /// Seals \a plain to the case's key, for things small enough to hold in memory. Large ones: sealObject()
    /// in a worker.
    [[nodiscard]] domain::Result<SealedObject> seal(const domain::CaseId &caseId, const QByteArray &plain);
    /// The public key that objects of this case are sealed to. \returns NotFound without an assignment
    [[nodiscard]] domain::Result<QByteArray> caseBox(const domain::CaseId &caseId);
    /// A copy of the private key of this case, for a worker that reads beside the vault's thread.
    /// \returns NotFound without an assignment, WrongKey when this device was not given it
    [[nodiscard]] domain::Result<crypto::BoxKey> caseKey(const domain::CaseId &caseId);
    /// Takes in a downloaded object, read from \a source. Nothing is kept unless its hash is \a object.
    /// \returns Damaged when it is not, DiskFull, Storage
    [[nodiscard]] domain::Result<> receive(const domain::ObjectHash &object, QIODevice &source);

    /// The plaintext of an object, decrypted as it is read. \returns NotFound when it is not here, WrongKey,
    /// Damaged
    [[nodiscard]] domain::Result<std::unique_ptr<crypto::AgeReader>> open(const domain::ObjectHash &object);
    /// The ciphertext, for sending. \returns NotFound when it is not here
    [[nodiscard]] domain::Result<std::unique_ptr<QIODevice>> ciphertext(const domain::ObjectHash &object);

    /// \returns NotFound when no entry names it
    [[nodiscard]] domain::Result<ObjectRow> row(const domain::ObjectHash &object);
    /// Objects of a case, in the order of their entries.
    [[nodiscard]] domain::Result<QList<ObjectRow>> list(const domain::CaseId &caseId);
    /// Objects that are here and not proven, small ones first, at most \a limit.
    [[nodiscard]] domain::Result<QList<ObjectRow>> unproven(int limit);
    /// Objects that entries of a case name and that are not here.
    [[nodiscard]] domain::Result<QList<ObjectRow>> missing(const domain::CaseId &caseId);

    /// The office answered that it has the whole object.
    [[nodiscard]] domain::Result<> markSent(const domain::ObjectHash &object);
    /// \returns Protocol when the receipt is not the office's for this object and its size
    [[nodiscard]] domain::Result<> recordReceipt(const domain::ObjectHash &object,
                                                 const domain::Receipt &receipt);

    /// Reads the whole object and compares it with its name. \returns NotFound, Damaged
    [[nodiscard]] domain::Result<> verify(const domain::ObjectHash &object);

    /// Removes an object that no entry names: its entry was refused after it had been sealed. \returns
    /// NotAllowed when an entry names it
    [[nodiscard]] domain::Result<> discard(const domain::ObjectHash &object);

private:
    [[nodiscard]] domain::Result<> noteSent(const domain::ObjectHash &object);

    Database &m_database;
    KeyRing &m_keys;
    Ledger &m_ledger;
    const ObjectFiles &m_files;
    Surroundings m_surroundings;
};

} // namespace fieldcase::store
