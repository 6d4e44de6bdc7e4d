// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/office/officeservice.h"

namespace fieldcase::office {

/// What a check of everything has found.
struct CheckReport {
    qint64 entries = 0;
    qint64 objects = 0;
    qint64 objectBytes = 0;
    QStringList troubles; ///< codes and ids, in English; empty: all is well

    static constexpr qsizetype kMostTroubles = 1000;
    void add(const QString &trouble);
};

/// Re-reads and re-verifies what an office keeps: the storage itself, every entry (signature, chain, body,
/// receipt, place in the Merkle tree) and every object. In pages, so that a running office goes on answering
/// in between; one thread at a time, where each function says which.
class OfficeCheck
{
public:
    explicit OfficeCheck(OfficeService &service) : m_service(service) {}

    /// The storage's own structure. In the service's thread; takes as long as reading the database does.
    void checkStorage();
    /// The next page of entries. In the service's thread. \returns false after the last
    bool checkEntries();
    /// Takes the next page of objects to check. In the service's thread. \returns false after the last
    bool takeObjects();
    /// Reads what takeObjects() took. In any thread: objects never change.
    void checkObjects();

    [[nodiscard]] const CheckReport &report() const { return m_report; }

private:
    void checkEntry(const AcceptedEntry &entry);
    void checkObject(const StoredObject &object);

    OfficeService &m_service;
    CheckReport m_report;
    qint64 m_position = 0;
    domain::OrgState m_org; ///< as of m_position
    crypto::MerkleFrontier m_log;
    QHash<QPair<domain::CaseId, domain::DeviceId>, ChainHead> m_chains;
    domain::ObjectHash m_lastObject;
    QList<StoredObject> m_objects;
};

} // namespace fieldcase::office
