// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simdevice.h"

#include "sync/client/enrolerrand.h"

namespace fieldcase::simulation {

using namespace Qt::StringLiterals;

namespace {

/// The cheapest that Argon2id allows: the simulation is not about guessing passphrases.
constexpr store::KdfCost kCheapKdf{8, 1};

crypto::SecretBytes passphrase()
{
    return crypto::SecretBytes::fromBytes("simulated");
}

} // namespace

SimDevice::SimDevice(QString name, QString folder, quint64 seed, EventQueue &events,
                     FaultyLine::Office office)
    : random(seed)
    , line(events, random, std::move(office))
    , m_name(std::move(name))
    , m_folder(std::move(folder))
{
}

SimDevice::~SimDevice() = default;

domain::Result<> SimDevice::open()
{
    m_queue = std::make_unique<store::VaultQueue>(store::Surroundings{clock, random, disk},
                                                  store::VaultQueue::Threading::Inline);
    const auto opened = store::Vault::exists(m_folder)
                            ? m_queue->open(m_folder, passphrase()).result()
                            : m_queue->create(m_folder, passphrase(), kCheapKdf).result();
    if (!opened)
        m_queue.reset();
    return opened;
}

void SimDevice::crash(bool power)
{
    close();
    m_lastOutcome.reset();
    if (power)
        disk.losePower();
    disk.repair();
}

void SimDevice::close()
{
    m_enrolment.reset();
    m_run.reset();
    m_queue.reset();
}

void SimDevice::sync()
{
    if (m_run)
        return;
    client::SyncPolicy policy;
    policy.partBytes = kPartBytes;
    policy.batchBytes = 8 * 1024;
    m_run = std::make_unique<client::SyncRun>(*m_queue, line, policy, client::Wishes{{{u"F03"_s, 2026}}, {}});
    QObject::connect(m_run.get(), &client::SyncRun::finished, m_run.get(), [this] { conclude(); });
    m_run->start();
}

void SimDevice::conclude()
{
    if (!m_run)
        return; // it ends because the device does
    client::SyncRun *run = m_run.release();
    m_lastOutcome = run->result();
    run->deleteLater();
}

void SimDevice::enrol(const protocol::EnrolmentTicket &ticket)
{
    m_enrolment.reset();
    m_enrolment =
        std::make_unique<client::Job>(*m_queue, line, std::make_shared<client::EnrolErrand>(ticket));
    QObject::connect(m_enrolment.get(), &client::Job::finished, m_enrolment.get(), [this] {
        if (!m_enrolment)
            return;
        client::Job *job = m_enrolment.release();
        m_lastOutcome = job->result();
        job->deleteLater();
    });
    m_enrolment->start();
}

} // namespace fieldcase::simulation
