// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bundlemanifest.h"

#include "models/domain/canonicaljson.h"
#include "models/domain/fieldwriter.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestPath = 1000;
constexpr int kMostEntries = 1'000'000;
constexpr int kMostFiles = 10'000'000;
constexpr qint64 kMostCounted = qint64(1) << 52;
constexpr qsizetype kLongestNameBytes =
    120; // with a folder's name before it still within every file system's limit

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

template <typename Item, typename Key> bool isSortedAndUnique(const QList<Item> &items, Key key)
{
    return std::adjacent_find(items.begin(), items.end(), [&](const Item &left, const Item &right) {
               return !(key(left) < key(right));
           }) == items.end();
}

} // namespace

template <typename Fields> void BundleFile::describe(Fields &fields)
{
    fields.line(u"path", path, kLongestPath);
    fields.number(u"bytes", bytes, 0, kMostCounted);
    fields.digest(u"sha256", sha256);
    if (!isSafeBundlePath(path))
        fields.refuse(u"path", "leads out of the folder");
}

template <typename Fields> void BundleEntry::describe(Fields &fields)
{
    fields.digest(u"entry", entry);
    fields.line(u"at", at, kLongestPath);
    fields.flag(u"receipt", hasReceipt);
    if (!isSafeBundlePath(at))
        fields.refuse(u"at", "leads out of the folder");
}

template <typename Fields> void BundleObject::describe(Fields &fields)
{
    fields.digest(u"object", object);
    fields.line(u"plain", plain, kLongestPath, Blank::Allowed);
    if (!plain.isEmpty() && !isSafeBundlePath(plain))
        fields.refuse(u"plain", "leads out of the folder");
}

template <typename Fields> void BundleManifest::describe(Fields &fields)
{
    QString type = u"fieldcase-bundle"_s;
    int version = kVersion;
    fields.word(u"type", type);
    fields.number(u"v", version, kVersion, kVersion);
    fields.word(u"suite", suite);
    fields.id(u"org", org);
    fields.id(u"case", caseId);
    fields.line(u"title", title, 200, Blank::Allowed);
    fields.instant(u"createdAtMs", createdAtMs);
    fields.id(u"device", device);
    fields.base64(u"sign", sign, 32, 32);
    fields.objects(u"organisation", organisation, kMostEntries);
    fields.objects(u"entries", entries, kMostEntries);
    fields.objects(u"objects", objects, kMostEntries);
    fields.objects(u"files", files, kMostFiles);
    if (type != u"fieldcase-bundle")
        fields.refuse(u"type", "another kind of file");
    if (!isSortedAndUnique(objects, [](const BundleObject &item) { return item.object; }))
        fields.refuse(u"objects", "not sorted");
    if (!isSortedAndUnique(files, [](const BundleFile &item) { return item.path; }))
        fields.refuse(u"files", "not sorted");
}

QByteArray BundleManifest::toBytes() const
{
    const auto bytes = toCanonicalJson(writeFields(*this));
    Q_ASSERT(bytes); // strings, hashes and bounded integers only
    return bytes.value_or(QByteArray());
}

Result<BundleManifest> BundleManifest::fromBytes(const QByteArray &bytes)
{
    const auto object = fromCanonicalJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    if (object->value(u"v").toInteger() > kVersion)
        return fail(ErrorCode::TooNew, u"bundle version"_s);
    return readFields<BundleManifest>(*object);
}

QByteArray BundleManifest::sums(const Digest &manifest, const Digest &signature) const
{
    // The form of sha256sum: the hash, two spaces, the path. No path of ours needs its escapes.
    const auto lineOf = [](const Digest &digest, QStringView path) {
        return digest.bytes().toHex() + "  " + path.toUtf8() + '\n';
    };
    QByteArray text;
    for (const BundleFile &file : files)
        text += lineOf(file.sha256, file.path);
    return text + lineOf(manifest, kManifestPath) + lineOf(signature, kSignaturePath);
}

QString bundleDeviceKeyPath(const DeviceId &device)
{
    return u"keys/device-%1.pem"_s.arg(device.toString());
}

bool isSafeBundlePath(const QString &path)
{
    if (path.size() > kLongestPath || path.contains(u'\\') || hasControlCharacter(path))
        return false;
    const QStringList parts = path.split(u'/');
    return std::none_of(parts.begin(), parts.end(),
                        [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; });
}

QString safeFileName(const QString &wish)
{
    static constexpr QStringView kForbidden = u"/\\:*?\"<>|";
    QString name;
    for (const QChar c : wish) {
        const bool refused =
            c.category() == QChar::Other_Control || kForbidden.contains(c) || c.isSurrogate();
        name += refused ? u'_' : c;
    }
    const auto isTrimmed = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isTrimmed(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isTrimmed(name.back()))
        name.chop(1);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 && name.size() - dot <= 8 ? name.sliced(dot) : QString();
    QString stem = name.chopped(extension.size());
    while ((stem + extension).toUtf8().size() > kLongestNameBytes)
        stem.chop(1);
    return stem.isEmpty() ? u"_"_s + extension : stem + extension;
}

} // namespace fieldcase::domain
