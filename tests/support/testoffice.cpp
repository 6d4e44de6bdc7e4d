// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testoffice.h"

#include "models/crypto/boxkey.h"
#include "tests/support/samplebodies.h"

#include <QDir>
#include <QFileInfo>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;
using store::Database;

namespace {

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

/// In memory where there is such a folder: FaultyDisk plays the power cuts, the real disk only costs time.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/fieldcase-office-XXXXXX"_s;
}

} // namespace

TestOffice::TestOffice(quint64 seed, const office::OfficeLimits &limits)
    : random(seed)
    , m_temporary(std::make_unique<QTemporaryDir>(folderTemplate()))
    , m_folder(m_temporary->path())
    , m_rawKey(crypto::SecretBytes::random(32, random))
    , m_limits(limits)
{
    must(office::ObjectFiles::makeFolders(disk, folder()));
    open(Database::Mode::Create);
}

TestOffice::TestOffice(quint64 seed, const QString &folder)
    : random(seed), m_folder(folder), m_rawKey(crypto::SecretBytes::random(32, random))
{
    QDir().mkpath(m_folder);
    const bool isFounded = QFileInfo::exists(databasePath());
    if (!isFounded)
        must(office::ObjectFiles::makeFolders(disk, m_folder));
    open(isFounded ? Database::Mode::Existing : Database::Mode::Create);
}

TestOffice::~TestOffice() = default;

QString TestOffice::databasePath() const
{
    return m_folder + u"/office.db"_s;
}

void TestOffice::open(Database::Mode mode)
{
    m_storage = must(office::SqlStorage::open(databasePath(), m_rawKey, mode));
    if (mode == Database::Mode::Create) {
        const office::OrgProfile profile{u"示例市应急管理局执法支队"_s, u"鲁示"_s, u"示例市应急管理局"_s,
                                         u"示例市人民政府"_s, u"示例市人民法院"_s};
        m_identity.emplace(
            must(found(*m_storage, profile, crypto::BoxKey::generate(random).publicKey(), clock, random)));
    } else {
        m_identity.emplace(must(office::readIdentity(*m_storage)));
    }
    m_files = std::make_unique<office::ObjectFiles>(disk, folder());
    m_service = std::make_unique<office::OfficeService>(
        office::OfficeService::Parts{*m_storage, *m_files, *m_identity, clock, random, m_limits});
    must(m_service->start());
}

void TestOffice::close()
{
    m_service.reset();
    m_files.reset();
    m_identity.reset();
    m_storage.reset();
}

void TestOffice::restart()
{
    close();
    open(Database::Mode::Existing);
}

void TestOffice::losePower()
{
    close();
    disk.losePower();
    disk.repair();
    open(Database::Mode::Existing);
}

void TestOffice::write(const domain::Body &body)
{
    must(m_service->ledger().transact([&]() -> domain::Result<> {
        const auto written = m_service->ledger().write(body);
        return written ? domain::Result<>() : tl::unexpected(written.error());
    }));
}

QString TestOffice::invite(const QString &name, domain::Roles roles, const QString &certificate)
{
    if (!certificate.isEmpty() &&
        !must(m_storage->directory().registerRow(domain::RegisterKind::Officers, certificate)).has_value()) {
        domain::Officer officer = sampleOfficer(1);
        officer.certificate = certificate;
        officer.name = name;
        officer.officer = domain::OfficerId::create(clock, random);
        write(domain::RegisterRows{domain::RegisterKind::Officers, QUuid::createUuid(), 1, 1, {}, {officer}});
    }
    return must(m_service->enrolment().invite({name, roles, certificate, {}}));
}

} // namespace fieldcase::tests
