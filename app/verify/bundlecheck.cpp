// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/bundlecheck.h"

#include "app/verify/drawcheck.h"
#include "app/verify/dutycheck.h"
#include "app/verify/filecheck.h"
#include "app/verify/objectcheck.h"
#include "app/verify/recordcheck.h"
#include "models/crypto/signingkey.h"

#include <QFileInfo>
#include <QSet>

namespace fieldcase::verify {

using namespace Qt::StringLiterals;
using domain::BundleEntry;
using domain::BundleManifest;

namespace {

/// The deeper half of the check, over files that are what the list says.
class BundleCheck
{
public:
    BundleCheck(const BundleFolder &folder, const BundleManifest &manifest, Report &report)
        : m_folder(folder), m_manifest(manifest), m_report(report), m_records(report)
    {
    }

    void run(const QByteArray &expectedOffice)
    {
        m_report.title = m_manifest.title;
        m_report.files = m_manifest.files.size();
        m_report.entries = m_manifest.entries.size();
        m_report.objects = m_manifest.objects.size();
        m_records.checkOrganisation(read(m_manifest.organisation), expectedOffice);
        checkExporter();
        m_records.checkCase(m_manifest.caseId, read(m_manifest.entries));
        checkKeys();
        checkDraw();
        m_report.findings += checkDuties(m_records.org(), m_records.caseState());
        checkAccounts();
    }

    [[nodiscard]] const domain::CaseState &caseState() const { return m_records.caseState(); }

private:
    void find(Fault fault, const QString &place, const QString &detail = {})
    {
        m_report.findings.append({fault, place, detail, {}});
    }
    /// The file \a path, which then counts as belonging to something.
    QByteArray take(const QString &path)
    {
        m_accounted.insert(path);
        const auto bytes = m_folder.read(path);
        if (!bytes)
            find(Fault::FileUnreadable, path, bytes.error().context);
        return bytes.value_or(QByteArray());
    }
    QList<PlacedEntry> read(const QList<BundleEntry> &entries);
    void checkExporter();
    void checkKeys();
    void checkDraw();
    void checkAccounts();

    const BundleFolder &m_folder;
    const BundleManifest &m_manifest;
    Report &m_report;
    RecordCheck m_records;
    QSet<QString> m_accounted;
};

QList<PlacedEntry> BundleCheck::read(const QList<BundleEntry> &entries)
{
    QList<PlacedEntry> placed;
    for (const BundleEntry &entry : entries) {
        domain::RecordedEntry recorded;
        recorded.entry = {take(entry.header()), take(entry.signature()), take(entry.body())};
        if (entry.hasReceipt)
            recorded.receipt = domain::Receipt{take(entry.receipt()), take(entry.receiptSignature())};
        if (recorded.entry.hash() != entry.entry)
            find(Fault::EntryNotListed, entry.header());
        placed.append({recorded, entry.header()});
    }
    return placed;
}

void BundleCheck::checkExporter()
{
    const QString manifest = QString::fromUtf16(BundleManifest::kManifestPath);
    if (m_records.orgId() != m_manifest.org ||
        m_records.org().signKeyOf(m_manifest.device) != m_manifest.sign)
        find(Fault::ExporterUnknown, manifest);
}

void BundleCheck::checkKeys()
{
    const auto checkKey = [&](const QString &path, const QByteArray &publicKey) {
        if (take(path) != crypto::publicKeyPem(publicKey))
            find(Fault::KeyFileWrong, path);
    };
    checkKey(QString::fromUtf16(BundleManifest::kOfficeKeyPath), m_report.officeSign);
    for (const domain::DeviceState &device : m_records.org().devices)
        checkKey(domain::bundleDeviceKeyPath(device.enrolled.device), device.enrolled.sign);

    const QString path = QString::fromUtf16(BundleManifest::kCaseKeyPath);
    const auto assignment = m_records.org().assignmentOf(m_manifest.caseId);
    if (!assignment)
        find(Fault::AssignmentMissing, QString::fromUtf16(BundleManifest::kManifestPath));
    QByteArray identity;
    for (const QByteArray &line : take(path).split('\n')) {
        if (!line.startsWith('#') && !line.isEmpty())
            identity = line;
    }
    const auto key = crypto::BoxKey::fromAgeIdentity(identity);
    if (!key || (assignment && key->publicKey() != assignment->caseBox))
        return find(Fault::CaseKeyWrong, path);
    checkObjects(m_folder, m_manifest, caseState(), *key, m_report.findings);
}

void BundleCheck::checkDraw()
{
    const auto assignment = m_records.org().assignmentOf(m_manifest.caseId);
    if (!assignment || assignment->source != domain::AssignmentSource::Draw)
        return;
    const QString path = QString::fromUtf16(BundleManifest::kDrawPath);
    const bool isHere = std::any_of(m_manifest.files.begin(), m_manifest.files.end(),
                                    [&](const domain::BundleFile &file) { return file.path == path; });
    if (!isHere) {
        m_report.notes.append({Remark::DrawElsewhere, path, {}});
        return;
    }
    const QByteArray bytes = take(path);
    const Report inner = verify::checkDraw(bytes, m_report.officeSign);
    for (const Finding &finding : inner.findings)
        m_report.findings.append({finding.fault,
                                  finding.place.isEmpty() ? path : path + u": "_s + finding.place,
                                  finding.detail, finding.draw});
    const auto record = domain::DrawRecord::fromBytes(bytes);
    if (record && inner.isClean())
        checkTranscript(record->transcript, m_records.org().draws.value(assignment->draw), path,
                        m_report.findings);
}

/// A file that is listed but belongs to nothing could pretend to be evidence.
void BundleCheck::checkAccounts()
{
    m_accounted.insert(QString::fromUtf16(BundleManifest::kReadmePath));
    for (const domain::BundleObject &object : m_manifest.objects) {
        m_accounted.insert(object.path());
        m_accounted.insert(object.plain);
    }
    for (const domain::BundleFile &file : m_manifest.files) {
        if (!m_accounted.contains(file.path))
            find(Fault::FileUnaccounted, file.path);
    }
}

/// Says which document of the case \a sha256 is.
void identify(const domain::Digest &sha256, const domain::CaseState &state, const QString &place,
              Report &report)
{
    for (const domain::DocumentState &document : state.documents) {
        const bool isFinal = document.finalised && document.finalised->pdfSha256 == sha256;
        if (!isFinal && document.generated.pdfSha256 != sha256)
            continue;
        report.document = u"%1 %2"_s.arg(document.generated.form, document.generated.number).trimmed();
        if (document.isVoid())
            report.notes.append({Remark::PdfVoided, place, document.voidedReason});
        if (!isFinal)
            report.notes.append({Remark::PdfDraft, place, {}});
        return;
    }
    report.findings.append({Fault::PdfUnknown, place, {}, {}});
}

/// \param pdf a file to identify; empty for none
Report check(const QString &folder, const QByteArray &expectedOffice, const QString &pdf)
{
    Report report;
    const BundleFolder files(folder);
    FileCheck checked = checkFiles(files);
    report.findings = checked.findings;
    if (!report.isClean() || !checked.manifest)
        return report;
    BundleCheck bundle(files, *checked.manifest, report);
    bundle.run(expectedOffice);
    if (pdf.isEmpty())
        return report;
    const QFileInfo info(pdf);
    const auto measured = BundleFolder(info.path()).measure(info.fileName());
    if (!measured)
        report.findings.append({Fault::FileUnreadable, pdf, measured.error().context, {}});
    else
        identify(measured->sha256, bundle.caseState(), info.fileName(), report);
    return report;
}

} // namespace

Report checkBundle(const QString &folder, const QByteArray &expectedOffice)
{
    return check(folder, expectedOffice, {});
}

Report checkPdf(const QString &pdf, const QString &folder, const QByteArray &expectedOffice)
{
    return check(folder, expectedOffice, pdf);
}

} // namespace fieldcase::verify
