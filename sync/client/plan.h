// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/domain/id.h"

#include <QHash>
#include <QList>
#include <QString>

#include <variant>

namespace fieldcase::client {

/// How heavy an object is to carry: the lighter travel first.
enum class Weight { Document, Picture, Sound, Film };

/// Reads the next entries of \a caseId after the office's position \a after.
struct PullCase {
    domain::CaseId caseId;
    qint64 after = 0;
    friend bool operator==(const PullCase &, const PullCase &) = default;
};
/// Hands the office one batch of our entries, in the order in which they were written.
struct PushEntries {
    QList<domain::EntryHash> entries;
    friend bool operator==(const PushEntries &, const PushEntries &) = default;
};
/// Wraps keys that this device holds for devices that lack them; needs no request, and the org case up to
/// date.
struct ShareKeys {
    friend bool operator==(const ShareKeys &, const ShareKeys &) = default;
};
/// Asks for a block of document numbers.
struct LeaseNumbers {
    QString form;
    int year = 0;
    friend bool operator==(const LeaseNumbers &, const LeaseNumbers &) = default;
};
/// Uploads the next part of an object that only this device has.
struct SendObject {
    domain::ObjectHash object;
    domain::CaseId caseId;
    friend bool operator==(const SendObject &, const SendObject &) = default;
};
/// Fetches the office's signed receipt for an object it has.
struct ProveObject {
    domain::ObjectHash object;
    friend bool operator==(const ProveObject &, const ProveObject &) = default;
};
/// Downloads the next part of an object that this device lacks.
struct FetchObject {
    domain::ObjectHash object;
    bool asked = false; ///< a person waits for it
    friend bool operator==(const FetchObject &, const FetchObject &) = default;
};
/// The next thing a sync has to do, as a value.
using Step =
    std::variant<PullCase, PushEntries, ShareKeys, LeaseNumbers, SendObject, ProveObject, FetchObject>;

/// What this device has, as far as a sync must know it.
struct Ours {
    struct UnsentEntry {
        domain::EntryHash hash;
        qint64 bytes = 0; ///< on the wire
    };
    struct Object {
        domain::ObjectHash object;
        domain::CaseId caseId;
        Weight weight = Weight::Document;
        qint64 bytes = 0;
        bool sent = false; ///< the office has all of it; the receipt is missing
    };
    struct Wanted {
        domain::ObjectHash object;
        Weight weight = Weight::Document;
        qint64 bytes = 0;
        bool asked = false; ///< a person waits for it
    };
    struct Numbers {
        QString form;
        int year = 0;
        int left = 0; ///< numbers leased and not used
    };

    QHash<domain::CaseId, qint64> pulled{}; ///< the office position up to which a case is held; absent is 0
    QList<UnsentEntry> unsent{};            ///< in the order in which they were written
    QList<Object> objects{};                ///< not proven yet, oldest first
    QList<Wanted> wanted{};                 ///< referenced here, not held, oldest first
    QList<Numbers> numbers{};               ///< the forms this device numbers; may be empty
    bool keysDue = false; ///< whether others lack keys that this device holds has to be looked at
};

/// What the office has, as far as it may tell this device.
struct OfficeView {
    struct Head {
        domain::CaseId caseId;
        qint64 position = 0; ///< of the case's newest entry
    };
    domain::CaseId orgCase; ///< the organisation's own ledger
    QList<Head> heads;      ///< oldest change first
};

/// What the person and the network allow.
struct SyncPolicy {
    qint64 batchBytes = 256 * 1024;     ///< of entries in one request; a larger entry travels alone
    qint64 partBytes = 8 * 1024 * 1024; ///< of an object in one request, ≥ 1
    int fewNumbers = 10;                ///< with fewer than this left a new block is asked for
    int parallelTransfers = 2;          ///< objects on the way at the same time, ≥ 1
    qint64 largestBytes =
        qint64(1) << 62; ///< heavier objects wait (a metered network); never those asked for

    friend bool operator==(const SyncPolicy &, const SyncPolicy &) = default;
};

/// What remains to be done, in the order of doing it: first what concerns everybody (the organisation's
/// ledger), then what exists only here, then the news; then objects, documents before pictures before sound
/// before film and the small before the large, except that what a person waits for goes before all other
/// objects.
///
/// Pure. Empty when there is nothing to do. Doing the first steps and planning again gives the rest.
[[nodiscard]] QList<Step> plan(const Ours &ours, const OfficeView &office, const SyncPolicy &policy);

/// True for the steps that carry objects: they are independent of each other and may run side by side.
[[nodiscard]] bool isTransfer(const Step &step);
/// The step's name in the log, e.g. "pull_case".
[[nodiscard]] QString stepName(const Step &step);

} // namespace fieldcase::client
