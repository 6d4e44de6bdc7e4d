// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

namespace fieldcase::domain {

/// A file of a court bundle.
struct BundleFile {
    QString path; ///< below the bundle's folder, `/` between the parts
    qint64 bytes = 0;
    Digest sha256;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const BundleFile &, const BundleFile &) = default;
};

/// An entry in a bundle: several files whose names begin alike.
struct BundleEntry {
    EntryHash entry;
    QString at; ///< e.g. "case/0003"
    bool hasReceipt = false;

    [[nodiscard]] QString header() const { return at + QStringLiteral(".header.json"); }
    [[nodiscard]] QString signature() const { return at + QStringLiteral(".signature"); }
    [[nodiscard]] QString body() const { return at + QStringLiteral(".body.json"); }
    [[nodiscard]] QString receipt() const { return at + QStringLiteral(".receipt.json"); }
    [[nodiscard]] QString receiptSignature() const { return at + QStringLiteral(".receipt.signature"); }

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const BundleEntry &, const BundleEntry &) = default;
};

/// An evidence object in a bundle.
struct BundleObject {
    ObjectHash object;
    QString plain; ///< where its content lies in the clear, under a readable name; empty when it does not

    [[nodiscard]] QString path() const { return QStringLiteral("objects/%1.age").arg(object.toHex()); }

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const BundleObject &, const BundleObject &) = default;
};

/// The list of everything in a court bundle. It is signed by the device that exported it; README.txt in the
/// bundle describes the files.
struct BundleManifest {
    static constexpr int kVersion = 1;

    // The files that the manifest cannot list itself.
    static constexpr char16_t kManifestPath[] = u"manifest.json";
    static constexpr char16_t kSignaturePath[] =
        u"manifest.json.sig";                              ///< 64 bytes over manifest.json as it is
    static constexpr char16_t kSumsPath[] = u"SHA256SUMS"; ///< of all files but itself, for sha256sum -c

    static constexpr char16_t kReadmePath[] = u"README.txt";
    static constexpr char16_t kCaseKeyPath[] = u"keys/case.txt"; ///< an age identity file
    static constexpr char16_t kOfficeKeyPath[] = u"keys/office.pem";
    static constexpr char16_t kDrawPath[] = u"draw.json"; ///< a DrawRecord; only for a case that was drawn

    QString suite;
    OrgId org;
    CaseId caseId;
    QString title;
    qint64 createdAtMs = 0;
    DeviceId device;                 ///< that exported it
    QByteArray sign;                 ///< its 32-byte Ed25519 public key
    QList<BundleEntry> organisation; ///< entries of the organisation that explain the case; official order
    QList<BundleEntry> entries;      ///< all entries of the case; official order
    QList<BundleObject> objects;     ///< by hash
    QList<BundleFile> files;         ///< by path; all but the three above

    [[nodiscard]] QByteArray toBytes() const;
    /// Refuses paths that lead out of the folder, and lists out of order.
    /// \returns InvalidInput, naming the place, or TooNew for a later version
    [[nodiscard]] static Result<BundleManifest> fromBytes(const QByteArray &bytes);
    /// What SHA256SUMS holds, given the other two files that the manifest does not list.
    [[nodiscard]] QByteArray sums(const Digest &manifest, const Digest &signature) const;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const BundleManifest &, const BundleManifest &) = default;
};

/// Where the public key of \a device lies in a bundle.
[[nodiscard]] QString bundleDeviceKeyPath(const DeviceId &device);

/// Whether \a path stays inside its folder whoever reads it: relative, no empty, "." or ".." part, no
/// backslash, no control character, ≤ 1000 characters.
[[nodiscard]] bool isSafeBundlePath(const QString &path);

/// \a wish as one part of a path on any system: no separators, wildcards or control characters, no dots or
/// spaces at its ends, at most 120 bytes of UTF-8 (its extension kept); never empty.
[[nodiscard]] QString safeFileName(const QString &wish);

} // namespace fieldcase::domain
