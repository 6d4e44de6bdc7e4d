// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/filecheck.h"

#include "models/crypto/hash.h"
#include "models/crypto/suite.h"

#include <QMap>
#include <QSet>

namespace fieldcase::verify {

using domain::BundleFile;
using domain::BundleManifest;
using domain::Digest;
using domain::ErrorCode;

namespace {

const QString kManifest = QString::fromUtf16(BundleManifest::kManifestPath);
const QString kSignature = QString::fromUtf16(BundleManifest::kSignaturePath);
const QString kSums = QString::fromUtf16(BundleManifest::kSumsPath);

/// The lines of SHA256SUMS that make sense, by path.
QMap<QString, QByteArray> readSums(const QByteArray &text)
{
    QMap<QString, QByteArray> sums;
    for (const QByteArray &line : text.split('\n')) {
        const QString path = QString::fromUtf8(line.mid(66));
        if (line.mid(64, 2) == "  " && domain::isSafeBundlePath(path))
            sums.insert(path, line.first(64));
    }
    return sums;
}

/// What is wrong with the file \a path, which should be as \a right.
std::optional<Finding> compare(const BundleFolder &folder, const QString &path,
                               const BundleFolder::Measure &right)
{
    const auto measured = folder.measure(path);
    if (!measured && measured.error().code == ErrorCode::NotFound)
        return Finding{Fault::FileMissing, path, {}, {}};
    if (!measured)
        return Finding{Fault::FileUnreadable, path, measured.error().context, {}};
    if (*measured != right)
        return Finding{Fault::FileAltered, path, {}, {}};
    return std::nullopt;
}

/// The damage that SHA256SUMS alone can name, for when the list itself is damaged.
void compareWithSums(const BundleFolder &folder, const QMap<QString, QByteArray> &sums,
                     QList<Finding> &findings)
{
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        const auto measured = folder.measure(it.key());
        const bool named = it.key() == kManifest || it.key() == kSignature;
        if (measured && measured->sha256.bytes().toHex() != it.value() && !named)
            findings.append({Fault::FileAltered, it.key(), {}, {}});
        else if (!measured && !named)
            findings.append({Fault::FileMissing, it.key(), {}, {}});
    }
}

bool isSigned(const BundleManifest &manifest, const QByteArray &bytes, const QByteArray &signature)
{
    const auto suite = crypto::suiteNamed(manifest.suite);
    return suite && (*suite)->verify(manifest.sign, bytes, signature);
}

/// Which of the two is to blame when the signature does not fit the list.
Fault guilty(const QMap<QString, QByteArray> &sums, const QByteArray &manifest, const QByteArray &signature)
{
    const auto fits = [&](const QString &path, const QByteArray &bytes) {
        return sums.value(path) == crypto::sha256(bytes).toHex();
    };
    return fits(kManifest, manifest) && !fits(kSignature, signature) ? Fault::SignatureAltered
                                                                     : Fault::ManifestAltered;
}

/// Reads the list; adds to the findings when it cannot be believed.
void readManifest(const BundleFolder &folder, const QMap<QString, QByteArray> &sums, FileCheck &check)
{
    const auto bytes = folder.read(kManifest);
    if (!bytes) {
        const bool missing = bytes.error().code == ErrorCode::NotFound;
        check.findings.append({missing ? Fault::ManifestMissing : Fault::ManifestUnreadable,
                               kManifest,
                               missing ? QString() : bytes.error().context,
                               {}});
        return;
    }
    const auto manifest = BundleManifest::fromBytes(*bytes);
    if (!manifest || !crypto::suiteNamed(manifest->suite)) {
        const bool tooNew = manifest || manifest.error().code == ErrorCode::TooNew;
        const bool altered =
            sums.contains(kManifest) && sums.value(kManifest) != crypto::sha256(*bytes).toHex();
        const Fault fault = altered  ? Fault::ManifestAltered
                            : tooNew ? Fault::ManifestTooNew
                                     : Fault::ManifestUnreadable;
        check.findings.append({fault, kManifest, manifest ? QString() : manifest.error().context, {}});
        return;
    }
    const auto signature = folder.read(kSignature);
    if (!signature)
        check.findings.append({Fault::FileMissing, kSignature, {}, {}});
    else if (isSigned(*manifest, *bytes, *signature))
        check.manifest = *manifest;
    else if (const Fault fault = guilty(sums, *bytes, *signature); fault == Fault::SignatureAltered)
        check.findings.append({fault, kSignature, {}, {}});
    else
        check.findings.append({fault, kManifest, {}, {}});
}

void checkExtras(const BundleFolder &folder, const BundleManifest &manifest, QList<Finding> &findings)
{
    QSet<QString> known{kManifest, kSignature, kSums};
    for (const BundleFile &file : manifest.files)
        known.insert(file.path);
    for (const QString &path : folder.paths()) {
        if (!known.contains(path))
            findings.append({Fault::FileExtra, path, {}, {}});
    }
}

void checkSums(const BundleFolder &folder, const BundleManifest &manifest, QList<Finding> &findings)
{
    const auto sums = folder.read(kSums);
    const auto manifestNow = folder.measure(kManifest);
    const auto signatureNow = folder.measure(kSignature);
    if (!sums && sums.error().code == ErrorCode::NotFound)
        findings.append({Fault::FileMissing, kSums, {}, {}});
    else if (!sums || !manifestNow || !signatureNow ||
             *sums != manifest.sums(manifestNow->sha256, signatureNow->sha256))
        findings.append({Fault::SumsAltered, kSums, {}, {}});
}

} // namespace

FileCheck checkFiles(const BundleFolder &folder)
{
    FileCheck check;
    const auto sums = readSums(folder.read(kSums).value_or(QByteArray()));
    readManifest(folder, sums, check);
    if (!check.manifest) {
        compareWithSums(folder, sums, check.findings);
        return check;
    }
    for (const BundleFile &file : check.manifest->files) {
        if (const auto finding = compare(folder, file.path, {file.bytes, file.sha256}))
            check.findings.append(*finding);
    }
    checkExtras(folder, *check.manifest, check.findings);
    checkSums(folder, *check.manifest, check.findings);
    return check;
}

} // namespace fieldcase::verify
