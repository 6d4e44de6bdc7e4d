// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/verify/bundlefixture.h"

#include "models/crypto/entrysigning.h"
#include "models/crypto/hash.h"
#include "models/crypto/merkle.h"
#include "models/domain/bundlemanifest.h"
#include "tests/support/playeddraw.h"

#include <QDir>
#include <QProcess>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString BundleFixture::scratchFolder()
{
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

BundleFixture::BundleFixture()
{
    m_org.enrolEverybody();
    const PlayedDraw played = playDraw(m_org);
    m_draw = played.draw;
    m_case = std::make_unique<PlayedCase>(m_org, played.caseId, 3000);
}

store::BundleSource BundleFixture::source()
{
    auto source = store::collectBundle(m_case->approver().vault(), m_case->caseId());
    if (!source)
        qFatal("collectBundle: %s", qPrintable(source.error().context));
    return *std::move(source);
}

QString BundleFixture::write(const store::BundleSource &source)
{
    const QString folder = m_dir.filePath(QString::number(++m_count));
    const auto written = store::writeBundle(source, folder, m_org.surroundings());
    if (!written)
        qFatal("writeBundle: %s", qPrintable(written.error().context));
    return folder;
}

const QString &BundleFixture::whole()
{
    if (m_whole.isEmpty())
        m_whole = write(source());
    return m_whole;
}

QString BundleFixture::copy()
{
    const QString folder = m_dir.filePath(QString::number(++m_count));
    if (QProcess::execute(u"cp"_s, {u"-r"_s, whole(), folder}) != 0)
        qFatal("cannot copy the bundle");
    return folder;
}

void BundleFixture::signAgain(const QString &folder)
{
    const QString path = folder + u"/manifest.json"_s;
    auto manifest = domain::BundleManifest::fromBytes(readFile(path)).value();
    for (domain::BundleFile &file : manifest.files) {
        const QByteArray bytes = readFile(folder + u'/' + file.path);
        file.bytes = bytes.size();
        file.sha256 = domain::Digest::of(bytes);
    }
    const QByteArray bytes = manifest.toBytes();
    const QByteArray signature = m_case->approver().vault().keys().signingKey().sign(bytes);
    writeFile(path, bytes);
    writeFile(folder + u"/manifest.json.sig"_s, signature);
    writeFile(folder + u"/SHA256SUMS"_s,
              manifest.sums(domain::Digest::of(bytes), domain::Digest::of(signature)));
}

domain::RecordedEntry BundleFixture::forge(const domain::EntryHeader &header, const QByteArray &body,
                                           const crypto::SigningKey &key, qint64 position)
{
    const domain::SignedEntry entry = crypto::signEntry(header, body, key);
    QList<QByteArray> leaves(position, crypto::merkleLeafHash("whatever"));
    leaves.last() = crypto::logLeafHash(entry.hash());
    const auto nodeAt = [&](int level, qint64 index) {
        const qsizetype width = qsizetype(1) << level;
        return crypto::merkleRoot(leaves.sliced(index * width, width));
    };
    domain::EntryReceipt receipt;
    receipt.org = header.org;
    receipt.entry = entry.hash();
    receipt.position = position;
    receipt.size = position;
    receipt.root = domain::Digest::fromBytes(crypto::merkleRoot(leaves)).value();
    for (const QByteArray &node : crypto::merkleInclusionProof(position - 1, position, nodeAt))
        receipt.proof.append(domain::Digest::fromBytes(node).value());
    return {entry, crypto::signReceipt(receipt.toBytes(), m_org.office().vault().keys().signingKey())};
}

} // namespace fieldcase::tests
