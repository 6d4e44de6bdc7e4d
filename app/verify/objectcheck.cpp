// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/objectcheck.h"

#include "models/crypto/age.h"
#include "models/crypto/hash.h"

#include <QHash>

namespace fieldcase::verify {

using domain::Digest;
using domain::ObjectHash;

namespace {

/// What the entries say of an object.
struct Named {
    qint64 objectBytes = 0;
    Digest plainSha256;
    qint64 plainBytes = -1; ///< -1: they do not say
};

QHash<ObjectHash, Named> namedBy(const domain::CaseState &state)
{
    QHash<ObjectHash, Named> named;
    for (const domain::EvidenceState &item : state.evidence)
        named.insert(item.sealed.object,
                     {item.sealed.objectBytes, item.sealed.plainSha256, item.sealed.plainBytes});
    for (const domain::DocumentState &document : state.documents) {
        named.insert(document.generated.object,
                     {document.generated.objectBytes, document.generated.pdfSha256});
        if (document.finalised)
            named.insert(document.finalised->object,
                         {document.finalised->objectBytes, document.finalised->pdfSha256});
    }
    return named;
}

/// Takes bytes, keeps their number and hash.
class MeasuringSink final : public QIODevice
{
public:
    MeasuringSink() { setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] BundleFolder::Measure measure() { return {m_bytes, *Digest::fromBytes(m_hash.finish())}; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_hash.update({data, size});
        m_bytes += size;
        return size;
    }

private:
    crypto::Sha256 m_hash;
    qint64 m_bytes = 0;
};

/// What the object decrypts to.
domain::Result<BundleFolder::Measure> contentOf(const QString &fileName, const crypto::BoxKey &caseKey)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return domain::fail(domain::ErrorCode::Storage, file.errorString());
    MeasuringSink sink;
    if (const auto opened = crypto::ageDecrypt(file, {{&caseKey}, {}}, sink); !opened)
        return tl::unexpected(opened.error());
    return sink.measure();
}

void checkObject(const BundleFolder &folder, const domain::BundleObject &object, const Named &named,
                 const crypto::BoxKey &caseKey, QList<Finding> &findings)
{
    const auto sealed = folder.measure(object.path());
    if (!sealed || sealed->sha256 != object.object || sealed->bytes != named.objectBytes) {
        findings.append({Fault::ObjectAltered, object.path(), {}, {}});
        return;
    }
    const auto content = contentOf(folder.fileName(object.path()), caseKey);
    if (!content)
        findings.append({Fault::ObjectUnreadable, object.path(), content.error().context, {}});
    else if (content->sha256 != named.plainSha256 ||
             (named.plainBytes >= 0 && content->bytes != named.plainBytes))
        findings.append({Fault::ContentDiffers, object.path(), {}, {}});
    if (object.plain.isEmpty())
        return;
    const auto copy = folder.measure(object.plain);
    if (!copy || copy->sha256 != named.plainSha256)
        findings.append({Fault::CopyDiffers, object.plain, {}, {}});
}

} // namespace

void checkObjects(const BundleFolder &folder, const domain::BundleManifest &manifest,
                  const domain::CaseState &state, const crypto::BoxKey &caseKey, QList<Finding> &findings)
{
    QHash<ObjectHash, Named> named = namedBy(state);
    for (const domain::BundleObject &object : manifest.objects) {
        const auto it = named.constFind(object.object);
        if (it == named.constEnd()) {
            findings.append({Fault::ObjectUnknown, object.path(), {}, {}});
            continue;
        }
        checkObject(folder, object, *it, caseKey, findings);
        named.erase(it);
    }
    for (auto it = named.begin(); it != named.end(); ++it)
        findings.append({Fault::ObjectMissing, domain::BundleObject{it.key(), {}}.path(), {}, {}});
}

} // namespace fieldcase::verify
