// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officeprogram.h"

#include "app/office/administration.h"
#include "app/office/recoverykey.h"
#include "app/office/serving.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostInfo>
#include <QJsonArray>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 kMostImportBytes = kMostFrameBytes;
constexpr qint64 kMostSecretBytes = 4096;

QStringList ownNames()
{
    QStringList names{QHostInfo::localHostName(), u"localhost"_s, u"127.0.0.1"_s};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// Why the office does not open, for a terminal.
QString openingWords(const domain::Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return u"another program has this office open: a server, or another command"_s;
    case ErrorCode::WrongKey:
        return u"the passphrase or the key file is not this office's"_s;
    case ErrorCode::Damaged:
        return u"the office is damaged; restore a backup, and keep this folder for an expert: "_s +
               error.context;
    case ErrorCode::TooNew:
        return u"the office was used with a newer version of this program; install that one"_s;
    case ErrorCode::NotEncrypted:
        return u"office.db is not an office's database; restore a backup"_s;
    case ErrorCode::DiskFull:
        return u"the disk is full; make room"_s;
    default:
        return error.context;
    }
}

} // namespace

OfficeProgram::OfficeProgram(const OfficeOptions &options, const OfficeSurroundings &surroundings)
    : m_options(options), m_surroundings(surroundings)
{
}

OfficeProgram::~OfficeProgram()
{
    m_work.reset(); // before what it works on
}

std::optional<Exit> OfficeProgram::run()
{
    if (m_options.command == u"init")
        return init();
    if (m_options.command == u"serve")
        return serve();
    return askServer();
}

Result<Unlocking> OfficeProgram::unlocking() const
{
    Unlocking unlocking;
    unlocking.keyFile = m_options.keyFile;
    if (m_options.passphraseFile.isEmpty())
        return unlocking;
    auto bytes = store::readSmallFile(m_surroundings.disk, m_options.passphraseFile, kMostSecretBytes);
    if (!bytes)
        return fail(bytes.error().code,
                    u"the passphrase file %1 cannot be read"_s.arg(m_options.passphraseFile));
    const qsizetype end = bytes->indexOf('\n');
    QByteArrayView line(*bytes);
    if (end >= 0)
        line = line.first(end);
    unlocking.passphrase = crypto::SecretBytes::fromBytes(line);
    crypto::wipe(*bytes);
    if (unlocking.passphrase.isEmpty())
        return fail(ErrorCode::InvalidInput, u"the passphrase file's first line is empty"_s);
    return unlocking;
}

Exit OfficeProgram::init()
{
    const auto text = [this](const QString &name) { return m_options.arguments.value(name).toString(); };
    const office::OrgProfile profile{text(u"name"_s), text(u"region"_s),
                                     text(u"agency"_s).isEmpty() ? text(u"name"_s) : text(u"agency"_s),
                                     text(u"government"_s), text(u"court"_s)};
    QStringList hosts = m_options.arguments.value(u"address"_s).toVariant().toStringList();
    if (hosts.isEmpty())
        hosts = ownNames();
    const auto keys = unlocking();
    if (!keys)
        return tell(m_options, tl::unexpected(keys.error()));
    crypto::SecretBytes recovery;
    auto folder = DataFolder::create(m_options.dataFolder, *keys, profile, hosts, m_surroundings, recovery);
    if (!folder)
        return tell(m_options, tl::unexpected(folder.error()));
    m_folder = std::move(*folder);
    const auto tls = m_folder->tls();
    const QString org = m_folder->service().parts().identity.org.toString();
    const QString recoveryFile = m_options.recoveryFile.isEmpty()
                                     ? m_options.dataFolder + u"/recovery-key.txt"_s
                                     : m_options.recoveryFile;
    Result<> done = tls ? writeRecoveryKey(m_surroundings.disk, recoveryFile, profile.name, org, recovery)
                        : tl::unexpected(tls.error());
    if (done)
        done = store::writeDurably(m_surroundings.disk, m_options.dataFolder + u"/ca.pem"_s, tls->authority);
    if (done)
        done = rememberPort(m_folder->storage(), m_options.port);
    if (!done)
        return tell(m_options, tl::unexpected(done.error()));
    const QString key = !keys->passphrase.isEmpty() ? u"under the passphrase"_s
                        : keys->keyFile.isEmpty()   ? m_options.dataFolder + u"/unlock.key"_s
                                                    : keys->keyFile;
    return tell(m_options, QJsonObject{{u"org"_s, org},
                                       {u"name"_s, profile.name},
                                       {u"data"_s, m_options.dataFolder},
                                       {u"hosts"_s, QJsonArray::fromStringList(hosts)},
                                       {u"port"_s, m_options.port},
                                       {u"pin"_s, tls->pin.toHex()},
                                       {u"key"_s, key},
                                       {u"recoveryKey"_s, recoveryFile}});
}

Result<> OfficeProgram::open()
{
    const auto keys = unlocking();
    if (!keys)
        return tl::unexpected(keys.error());
    auto folder = DataFolder::open(m_options.dataFolder, *keys, m_surroundings);
    if (!folder)
        return fail(folder.error().code, openingWords(folder.error()));
    m_folder = std::move(*folder);
    return {};
}

std::optional<Exit> OfficeProgram::serve()
{
    logAsJson();
    if (const auto opened = open(); !opened)
        return tell(m_options, tl::unexpected(opened.error()));
    auto serving = std::make_unique<Serving>(*m_folder);
    if (const auto started = serving->start(m_options); !started)
        return tell(m_options, tl::unexpected(started.error()));
    // queued: the serving is still telling when this is heard
    connect(
        serving.get(), &Serving::stopRequested, this,
        [this] {
            m_work.reset(); // waits for requests in progress
            QCoreApplication::exit(int(Exit::Done));
        },
        Qt::QueuedConnection);
    connect(serving.get(), &Serving::failed, this, &OfficeProgram::giveUp, Qt::QueuedConnection);
    // one line that a script can wait for
    QJsonObject open{{u"listening"_s, m_options.address + u':' + QString::number(serving->port())},
                     {u"pin"_s, serving->pin().toHex()}};
    if (!m_options.demoClockFile.isEmpty())
        open.insert(u"demoClock"_s, m_options.demoClockFile);
    (void)tell(m_options, open);
    m_work = std::move(serving);
    return {};
}

/// Whoever looks after this program starts it again: an office that only refuses helps nobody.
void OfficeProgram::giveUp()
{
    m_work.reset();
    finishWith(
        fail(ErrorCode::Storage,
             u"the disk under %1 failed. Nothing that was acknowledged is lost, and nothing more can be "
             "kept until the office is started again. Look after the disk"_s.arg(m_options.dataFolder)));
}

std::optional<Exit> OfficeProgram::askServer()
{
    m_request = {m_options.command, m_options.arguments, {}};
    if (!m_options.file.isEmpty()) {
        auto file = store::readSmallFile(m_surroundings.disk, m_options.file, kMostImportBytes);
        if (!file)
            return tell(m_options, fail(file.error().code, u"%1 cannot be read, or is too large (%2)"_s.arg(
                                                               m_options.file, file.error().context)));
        m_request.file = std::move(*file);
    }
    auto job = std::make_unique<RemoteAdminJob>(adminSocketPath(m_options.dataFolder), m_request);
    connect(job.get(), &AdminJob::progressed, this,
            [this](const QJsonObject &step) { tellProgress(m_options, step); });
    connect(job.get(), &AdminJob::finished, this, [this, raw = job.get()] {
        if (!raw->result() && raw->result().error().code == ErrorCode::Network)
            return askHere(); // nobody serves
        finishWith(raw->result());
    });
    job->start();
    m_work = std::move(job);
    return {};
}

void OfficeProgram::askHere()
{
    if (const auto opened = open(); !opened)
        return finishWith(tl::unexpected(opened.error()));
    const auto tls = m_folder->tls();
    const auto port = rememberedPort(m_folder->storage());
    if (!tls || !port)
        return finishWith(tl::unexpected(tls ? port.error() : tls.error()));
    const OfficePlace place{m_options.dataFolder, tls->hosts, *port, tls->pin};
    m_queue = std::make_unique<office::OfficeQueue>(m_folder->service());
    auto job = std::make_unique<LocalAdminJob>([this, place](const AdminProgress &progress) {
        return administrate(*m_queue, place, m_request, progress);
    });
    connect(job.get(), &AdminJob::progressed, this,
            [this](const QJsonObject &step) { tellProgress(m_options, step); });
    connect(job.get(), &AdminJob::finished, this, [this, raw = job.get()] { finishWith(raw->result()); });
    job->start();
    m_work.release()->deleteLater(); // the job that asked the server is on the stack
    m_work = std::move(job);
}

void OfficeProgram::finishWith(const AdminResult &result)
{
    AdminResult told = result;
    if (told && told->contains(u"badRowsCsv")) {
        // a text of JSON loses the mark, without which spreadsheets take Chinese for something else
        const QByteArray csv =
            "\xEF\xBB\xBF" + told->take(u"badRowsCsv"_s).toString().remove(QChar(0xFEFF)).toUtf8();
        if (!m_options.badRowsFile.isEmpty()) {
            const auto written = store::writeDurably(m_surroundings.disk, m_options.badRowsFile, csv);
            if (!written)
                told = tl::unexpected(written.error());
        }
    }
    QCoreApplication::exit(int(tell(m_options, told)));
}

} // namespace fieldcase::app
