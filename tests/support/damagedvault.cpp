// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damagedvault.h"

#include "tests/support/samplebodies.h"

#include <QDir>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;
using domain::EntryKind;
using store::CheckReport;

namespace {

void copyTree(const QString &from, const QString &to)
{
    bool done = QDir().mkpath(to);
    for (const QFileInfo &info : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString copy = to + u'/' + info.fileName();
        if (info.isDir())
            copyTree(info.filePath(), copy);
        else
            done = done && QFile::copy(info.filePath(), copy);
    }
    if (!done)
        qFatal("cannot copy %s", qPrintable(from));
}

template <typename T> T must(domain::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context));
    return std::move(*result);
}

void must(const domain::Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().context));
}

domain::ChecklistAnswered answer(int item, domain::ChecklistAnswer answer)
{
    return {u"C%1"_s.arg(item), answer, {}};
}

} // namespace

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString describe(const CheckReport &report)
{
    QStringList lines;
    for (const store::CheckFinding &finding : report.findings)
        lines.append(store::damageName(finding.damage) + u' ' + finding.entry.toHex().left(8) + u' ' +
                     finding.detail);
    return lines.join(u"; "_s);
}

DamagedVault::DamagedVault()
{
    m_org.enrolEverybody();
    m_case = m_org.issueCase();
    m_firstRow = must(vault().check()).entries + 1;
    m_org.openCase(m_case, member());
    m_org.exchange();
    record("a small photo");
    record(QByteArray(200'000, 'v'));
    record(QByteArray(200'000, 'w'));
    (void)must(m_org.officer2().ledger().append(m_case, answer(1, domain::ChecklistAnswer::Ok)));
    m_org.exchange();
    for (const store::SealedObject &object : std::as_const(m_objects))
        must(vault().objects().recordReceipt(object.object,
                                             m_org.objectReceipt(object.object, object.objectBytes)));
    for (int i = 0; i < 3; ++i) // three that the office does not know yet
        (void)must(member().ledger().append(m_case, answer(i, domain::ChecklistAnswer::Problem)));
    m_rows = must(vault().check()).entries;
    member().device->close();
    copyTree(folder(), m_pristine.filePath(u"vault"_s));
}

void DamagedVault::record(const QByteArray &plain)
{
    const store::SealedObject sealed = must(vault().objects().seal(m_case, plain));
    auto body = std::get<domain::EvidenceSealed>(sampleBody(EntryKind::EvidenceSealed));
    body.evidence = domain::EvidenceId::create(m_org.clock(), m_org.random());
    body.finding = {};
    body.object = sealed.object;
    body.objectBytes = sealed.objectBytes;
    body.plainSha256 = sealed.plainSha256;
    body.plainBytes = sealed.plainBytes;
    (void)must(member().ledger().append(m_case, body));
    m_objects.append(sealed);
}

void DamagedVault::restore()
{
    member().device->close();
    QDir(folder()).removeRecursively();
    copyTree(m_pristine.filePath(u"vault"_s), folder());
}

domain::Result<CheckReport> DamagedVault::reopenAndCheck()
{
    if (const auto opened = member().device->reopen(); !opened)
        return tl::unexpected(opened.error());
    return vault().check();
}

domain::Result<CheckReport> DamagedVault::tamper(const QByteArray &sql)
{
    auto database = member().device->openDatabase();
    const QByteArray open =
        "PRAGMA foreign_keys = OFF;"
        "DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed;"
        "DROP TRIGGER entry_is_never_replaced; DROP TRIGGER receipt_is_never_changed;"
        "DROP TRIGGER receipt_is_never_removed; DROP TRIGGER object_receipt_is_never_changed;"
        "DROP TRIGGER object_receipt_is_never_removed;";
    must(database->runScript(open + sql, u"tamper"_s));
    database.reset();
    return reopenAndCheck();
}

domain::EntryHash DamagedVault::hashAt(qint64 row)
{
    const store::Statement kHash{"test.hash", "SELECT hash FROM entry WHERE row = :row"};
    const auto database = member().device->openDatabase();
    auto found = must(database->run(kHash, {{u":row"_s, row}}));
    if (!found.next())
        qFatal("no such row");
    return must(domain::Digest::fromBytes(found.value(0).toByteArray()));
}

} // namespace fieldcase::tests
