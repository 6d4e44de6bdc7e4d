// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/secretbytes.h"
#include "models/domain/orgstate.h"
#include "models/store/vaultqueue.h"

#include <QObject>

namespace fieldcase::app {

/// Who works here, read when the vault was opened.
struct Person {
    domain::OfficerId officer;
    domain::DeviceId device;
    QString name;
    QString certificate; ///< empty: without one
    domain::Roles roles;
    QString organisation;
    qint64 readAtMs = 0; ///< UTC

    friend bool operator==(const Person &, const Person &) = default;
};

/// The vault of this device and whether it is open. Everything else in the window comes after it.
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NoVault,    ///< the folder is empty: this device is to be enrolled
        Locked,     ///< there is a vault, and it is closed
        Unenrolled, ///< open, but no office knows this device yet
        Unlocked,   ///< open, and person() is known
    };

    /// \param surroundings outlive the session; \a folder is the vault's
    Session(const store::Surroundings &surroundings, QString folder, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Person &person() const { return m_person; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] store::VaultQueue &queue() { return m_queue; }
    /// For work beside the vault's thread; finished before the vault goes.
    [[nodiscard]] QThreadPool &workers() { return m_workers; }
    [[nodiscard]] const domain::Clock &clock() const { return m_queue.surroundings().clock; }
    /// When the next attempt may be made, ms since the epoch, UTC; 0: now.
    [[nodiscard]] qint64 nextAttemptMs() const;

    /// Opens the vault; answers with stateChanged() or refused().
    void unlock(const QString &passphrase);
    /// Makes a vault with a new device in it; answers with stateChanged() (Unenrolled) or refused().
    void create(const QString &passphrase);
    /// The device is enrolled now: reads who works here. Answers with stateChanged() or refused().
    void readPerson();
    /// Closes the vault after what is under way. stateChanged() follows at once, so that nothing stays on the
    /// screen.
    void lock();

signals:
    void stateChanged(fieldcase::app::Session::State state);
    void refused(const fieldcase::domain::Error &error);

private:
    void enter(State state);
    void takeOpened(const domain::Result<> &opened);

    QString m_folder;
    store::VaultQueue m_queue;
    QThreadPool m_workers; // after the queue: its destructor waits for work that still asks the queue
    State m_state = State::Locked;
    Person m_person;
};

} // namespace fieldcase::app
