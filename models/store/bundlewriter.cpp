// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bundlewriter.h"

#include "models/crypto/age.h"
#include "models/crypto/hash.h"
#include "models/crypto/suite.h"
#include "models/domain/bundlemanifest.h"
#include "models/store/bundlereadme.h"
#include "models/store/objectfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace fieldcase::store {

using domain::BundleManifest;
using domain::Digest;
using domain::ErrorCode;
using domain::fail;
using domain::ObjectHash;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kCopyBytes = 256 * 1024;

/// An object of the case, and under which name a person finds its content.
struct Content {
    ObjectHash object;
    QString plainPath; ///< empty: in encrypted form only
};

/// Numbered, so that two photos of one name stay apart and the order of the case is kept.
QString readablePath(const QString &folder, qsizetype number, const QString &name)
{
    return u"%1/%2"_s.arg(folder, domain::safeFileName(u"%1 %2"_s.arg(number, 2, 10, QChar(u'0')).arg(name)));
}

QList<Content> contentsOf(const domain::CaseState &state)
{
    QList<Content> contents;
    for (const domain::EvidenceState &item : state.evidence)
        contents.append(
            {item.sealed.object, readablePath(u"evidence"_s, contents.size() + 1, item.sealed.name)});
    qsizetype number = 0;
    for (const domain::DocumentState &document : state.documents) {
        contents.append({document.generated.object, {}});
        if (!document.finalised)
            continue;
        const QString name = u"%1 %2.pdf"_s.arg(document.generated.form, document.generated.number);
        contents.append({document.finalised->object, readablePath(u"documents"_s, ++number, name)});
    }
    return contents;
}

/// Passes bytes on to a file and keeps their number and hash.
class HashingFile final : public QIODevice
{
public:
    explicit HashingFile(DiskFile &file) : m_file(file)
    {
        setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] Digest sha256() { return Digest::fromBytes(m_hash.finish()).value_or(Digest()); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_hash.update({data, size});
        m_bytes += size;
        return m_file.write(data, size);
    }

private:
    DiskFile &m_file;
    crypto::Sha256 m_hash;
    qint64 m_bytes = 0;
};

class BundleWriter
{
public:
    BundleWriter(const BundleSource &source, QString folder, const Surroundings &surroundings,
                 Progress *progress)
        : m_source(source)
        , m_folder(std::move(folder))
        , m_surroundings(surroundings)
        , m_progress(progress)
        , m_objects(surroundings.disk, source.vaultFolder)
    {
    }

    Result<BundleSummary> write();

private:
    using Fill = std::function<Result<>(QIODevice &sink)>;

    Result<Digest> addFile(const QString &path, const Fill &fill);
    Result<> addBytes(const QString &path, const QByteArray &bytes);
    Result<> addEntries(const QList<domain::RecordedEntry> &entries, const QString &folder,
                        QList<domain::BundleEntry> &listed);
    Result<> addObject(const Content &content);
    Result<> addKeys();
    Result<> addManifest();
    Result<> makeFolders(const QString &path);

    const BundleSource &m_source;
    const QString m_folder;
    const Surroundings &m_surroundings;
    Progress *m_progress;
    ObjectFiles m_objects;
    BundleManifest m_manifest;
    QSet<QString> m_folders; // made so far, by path
};

Result<> BundleWriter::makeFolders(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : path.first(slash);
    if (folder.isEmpty() || m_folders.contains(folder))
        return {};
    m_folders.insert(folder);
    return m_surroundings.disk.makeFolder(m_folder + u'/' + folder);
}

Result<Digest> BundleWriter::addFile(const QString &path, const Fill &fill)
{
    if (const auto made = makeFolders(path); !made)
        return tl::unexpected(made.error());
    const auto file = m_surroundings.disk.create(m_folder + u'/' + path);
    if (!file)
        return tl::unexpected(file.error());
    HashingFile sink(**file);
    Result<> done = fill(sink);
    // What wrote into the sink knows only that it failed; the file knows why.
    if (!done && done.error().code == ErrorCode::Storage && (*file)->failure().code == ErrorCode::DiskFull)
        done = tl::unexpected((*file)->failure());
    if (done)
        done = (*file)->sync();
    if (!done)
        return tl::unexpected(done.error());
    const Digest sha256 = sink.sha256();
    m_manifest.files.append({path, sink.bytes(), sha256});
    return sha256;
}

Result<> BundleWriter::addBytes(const QString &path, const QByteArray &bytes)
{
    const auto added = addFile(path, [&](QIODevice &sink) -> Result<> {
        if (sink.write(bytes) != bytes.size())
            return fail(ErrorCode::Storage, u"cannot write"_s);
        return {};
    });
    return added ? Result<>() : tl::unexpected(added.error());
}

Result<> BundleWriter::addEntries(const QList<domain::RecordedEntry> &entries, const QString &folder,
                                  QList<domain::BundleEntry> &listed)
{
    for (const domain::RecordedEntry &recorded : entries) {
        const QString at = u"%1/%2"_s.arg(folder).arg(listed.size() + 1, 4, 10, QChar(u'0'));
        const domain::BundleEntry entry{recorded.entry.hash(), at, recorded.receipt.has_value()};
        listed.append(entry);
        Result<> done = addBytes(entry.header(), recorded.entry.header);
        if (done)
            done = addBytes(entry.signature(), recorded.entry.signature);
        if (done)
            done = addBytes(entry.body(), recorded.entry.body);
        if (done && recorded.receipt)
            done = addBytes(entry.receipt(), recorded.receipt->content);
        if (done && recorded.receipt)
            done = addBytes(entry.receiptSignature(), recorded.receipt->signature);
        if (!done)
            return done;
    }
    return {};
}

Result<> BundleWriter::addObject(const Content &content)
{
    const domain::BundleObject object{content.object, content.plainPath};
    const auto open = [&] { return m_surroundings.disk.read(m_objects.pathOf(content.object)); };
    const auto copied = addFile(object.path(), [&](QIODevice &sink) -> Result<> {
        const auto source = open();
        if (!source)
            return tl::unexpected(source.error());
        QByteArray buffer(kCopyBytes, Qt::Uninitialized);
        while (true) {
            if (m_progress && m_progress->cancelled)
                return fail(ErrorCode::Cancelled, u"bundle"_s);
            const qint64 got = (*source)->read(buffer.data(), buffer.size());
            if (got == 0)
                return {};
            if (got < 0 || sink.write(buffer.constData(), got) != got)
                return fail(ErrorCode::Storage, u"cannot copy an object"_s);
            if (m_progress)
                m_progress->doneBytes += got;
        }
    });
    if (!copied)
        return tl::unexpected(copied.error());
    if (*copied != content.object)
        return fail(ErrorCode::Damaged, content.object.toHex());
    m_manifest.objects.append(object);
    if (content.plainPath.isEmpty())
        return {};
    const auto opened = addFile(content.plainPath, [&](QIODevice &sink) -> Result<> {
        const auto source = open();
        if (!source)
            return tl::unexpected(source.error());
        return crypto::ageDecrypt(**source, {{&m_source.caseKey}, {}}, sink);
    });
    return opened ? Result<>() : tl::unexpected(opened.error());
}

Result<> BundleWriter::addKeys()
{
    const QByteArray identity = "# public key: " + m_source.caseKey.ageRecipient().toLatin1() + '\n' +
                                m_source.caseKey.ageIdentity().view().toByteArray() + '\n';
    Result<> done = addBytes(QString::fromUtf16(BundleManifest::kCaseKeyPath), identity);
    if (done)
        done = addBytes(QString::fromUtf16(BundleManifest::kOfficeKeyPath),
                        crypto::publicKeyPem(m_source.officeSign));
    for (auto it = m_source.deviceKeys.begin(); it != m_source.deviceKeys.end() && done; ++it)
        done = addBytes(domain::bundleDeviceKeyPath(it.key()), crypto::publicKeyPem(it.value()));
    return done;
}

/// Signs the list of what was written so far.
Result<> BundleWriter::addManifest()
{
    m_manifest.suite = crypto::currentSuite().name;
    m_manifest.org = m_source.org;
    m_manifest.caseId = m_source.state.caseId;
    m_manifest.title = m_source.state.assignment.title;
    m_manifest.createdAtMs = m_surroundings.clock.nowUtc().toMSecsSinceEpoch();
    m_manifest.device = m_source.device;
    m_manifest.sign = m_source.exporter.publicKey();
    std::sort(m_manifest.files.begin(), m_manifest.files.end(),
              [](const auto &left, const auto &right) { return left.path < right.path; });
    std::sort(m_manifest.objects.begin(), m_manifest.objects.end(),
              [](const auto &left, const auto &right) { return left.object < right.object; });
    const QByteArray bytes = m_manifest.toBytes();
    const QByteArray signature = m_source.exporter.sign(bytes);
    const QByteArray sums = m_manifest.sums(Digest::of(bytes), Digest::of(signature));
    Result<> done = addBytes(QString::fromUtf16(BundleManifest::kManifestPath), bytes);
    if (done)
        done = addBytes(QString::fromUtf16(BundleManifest::kSignaturePath), signature);
    return done ? addBytes(QString::fromUtf16(BundleManifest::kSumsPath), sums) : done;
}

Result<BundleSummary> BundleWriter::write()
{
    Result<> done = addBytes(QString::fromUtf16(BundleManifest::kReadmePath), bundleReadme());
    if (done)
        done = addEntries(m_source.organisation, u"organisation"_s, m_manifest.organisation);
    if (done)
        done = addEntries(m_source.entries, u"case"_s, m_manifest.entries);
    if (done)
        done = addKeys();
    if (done && !m_source.drawRecord.isEmpty())
        done = addBytes(QString::fromUtf16(BundleManifest::kDrawPath), m_source.drawRecord);
    for (const Content &content : contentsOf(m_source.state)) {
        if (done)
            done = addObject(content);
    }
    if (done)
        done = addManifest();
    for (const QString &folder : std::as_const(m_folders)) {
        if (done)
            done = m_surroundings.disk.syncFolder(m_folder + u'/' + folder);
    }
    if (done)
        done = m_surroundings.disk.syncFolder(m_folder);
    if (!done)
        return tl::unexpected(done.error());
    BundleSummary summary{m_manifest.files.size(), 0};
    for (const domain::BundleFile &file : std::as_const(m_manifest.files))
        summary.bytes += file.bytes;
    return summary;
}

} // namespace

Result<BundleSummary> writeBundle(const BundleSource &source, const QString &folder,
                                  const Surroundings &surroundings, Progress *progress)
{
    if (QFileInfo::exists(folder))
        return fail(ErrorCode::Conflict, u"the bundle's folder exists"_s);
    Disk &disk = surroundings.disk;
    const QString making = folder + u".making"_s;
    QDir(making).removeRecursively(); // of an export that a power cut ended
    if (const auto made = disk.makeFolder(making); !made)
        return tl::unexpected(made.error());
    auto written = BundleWriter(source, making, surroundings, progress).write();
    if (written) {
        if (const auto renamed = disk.rename(making, folder); !renamed)
            written = tl::unexpected(renamed.error());
    }
    if (!written) {
        QDir(making).removeRecursively();
        return written;
    }
    if (const auto synced = disk.syncFolder(QFileInfo(folder).absolutePath()); !synced)
        return tl::unexpected(synced.error());
    return written;
}

} // namespace fieldcase::store
