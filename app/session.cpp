// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/whendone.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

crypto::SecretBytes secretOf(const QString &passphrase)
{
    QByteArray bytes = passphrase.toUtf8();
    auto secret = crypto::SecretBytes::fromBytes(bytes);
    bytes.fill('\0');
    return secret;
}

/// \returns NotFound while the device is not enrolled
domain::Result<Person> personOf(store::Vault &vault, qint64 nowMs)
{
    const auto membership = vault.keys().membership();
    if (!membership)
        return fail(ErrorCode::NotFound, u"not enrolled"_s);
    const auto org = vault.ledger().orgState();
    if (!org)
        return tl::unexpected(org.error());
    const domain::DeviceId device = vault.keys().device();
    Person person{
        membership->officer, device, org->nameOf(membership->officer), {}, org->rolesOf(device), {}, nowMs};
    if (const auto enrolled = org->devices.constFind(device); enrolled != org->devices.constEnd())
        person.certificate = enrolled->enrolled.certificate;
    if (org->org)
        person.organisation = org->org->agency;
    return person;
}

} // namespace

Session::Session(const store::Surroundings &surroundings, QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_queue(surroundings)
    , m_state(store::Vault::exists(m_folder) ? State::Locked : State::NoVault)
{
}

Session::~Session() = default;

qint64 Session::nextAttemptMs() const
{
    const auto attempts = store::Vault::attempts(m_folder, m_queue.surroundings().disk);
    return attempts ? attempts->nextAllowedMs : 0;
}

void Session::enter(State state)
{
    m_state = state;
    emit stateChanged(state);
}

void Session::unlock(const QString &passphrase)
{
    whenDone(m_queue.open(m_folder, secretOf(passphrase)), this,
             [this](const domain::Result<> &opened) { takeOpened(opened); });
}

void Session::create(const QString &passphrase)
{
    whenDone(m_queue.create(m_folder, secretOf(passphrase)), this,
             [this](const domain::Result<> &opened) { takeOpened(opened); });
}

void Session::takeOpened(const domain::Result<> &opened)
{
    if (!opened) {
        emit refused(opened.error());
        return;
    }
    readPerson();
}

void Session::readPerson()
{
    const qint64 nowMs = clock().nowUtc().toMSecsSinceEpoch();
    whenDone(m_queue.run([nowMs](store::Vault &vault) { return personOf(vault, nowMs); }), this,
             [this](const domain::Result<Person> &person) {
                 if (!person && person.error().code == ErrorCode::NotFound)
                     return enter(State::Unenrolled);
                 if (!person) {
                     emit refused(person.error());
                     return;
                 }
                 m_person = *person;
                 enter(State::Unlocked);
             });
}

void Session::lock()
{
    if (m_state != State::Unlocked && m_state != State::Unenrolled)
        return;
    m_person = {};
    enter(State::Locked);
    m_queue.close();
}

} // namespace fieldcase::app
