// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/vaultqueue.h"
#include "sync/client/errand.h"
#include "sync/client/transport.h"

#include <QFutureWatcher>

namespace fieldcase::client {

/// Runs one errand: asks it in the vault's thread, signs, sends from its own thread, checks that our office
/// has answered, and gives the answer to the errand, until there is no further question.
///
/// When the line is cut the question is asked again a few times, signed anew; a time-out or a line that does
/// not come about is a failure.
///
/// Only an answer with our office's signature for this very question counts. Anything else, whatever its
/// status, is a failure of the network: a login page, a proxy, an old answer played again.
class Job final : public QObject
{
    Q_OBJECT
public:
    /// \param queue, transport outlive the job
    Job(store::VaultQueue &queue, Transport &transport, std::shared_ptr<Errand> errand,
        QObject *parent = nullptr);
    ~Job() override; ///< a job under way finishes as Cancelled

    void start();
    /// Finishes as Cancelled, unless it has finished. What the vault is doing is done to its end.
    void abort();

    /// Valid after finished().
    [[nodiscard]] const Outcome &result() const { return *m_result; }
    /// Errand::doneBytes() after the last answer.
    [[nodiscard]] qint64 doneBytes() const { return m_doneBytes; }

signals:
    /// doneBytes() has changed.
    void progressed();
    /// Exactly once after start(): answer, error, abort, time-out or destruction.
    void finished();

private:
    struct Question {
        std::optional<Ask> ask; ///< signed; nullopt: the errand is done
        QByteArray nonce;
    };
    struct Taken {
        qint64 doneBytes = 0;
        bool repeats = false; ///< the question was right and only has to be signed anew
    };
    using Asked = tl::expected<Question, Failure>;
    using Took = tl::expected<Taken, Failure>;

    [[nodiscard]] static Asked askIn(store::Vault &vault, const store::Surroundings &surroundings,
                                     Errand &errand);
    [[nodiscard]] static Took takeIn(store::Vault &vault, Errand &errand, const Question &question,
                                     const protocol::Answer &answer);

    void prepare();
    void send();
    void receive();
    void goOn();
    void finish(Outcome outcome);

    store::VaultQueue &m_queue;
    Transport &m_transport;
    const std::shared_ptr<Errand> m_errand; ///< used in the vault's thread alone
    QFutureWatcher<Asked> m_asking;
    QFutureWatcher<Took> m_taking;
    Exchange *m_exchange = nullptr; ///< child
    Question m_question;
    qint64 m_doneBytes = 0;
    int m_repeats = 0; ///< because the office asked for it
    int m_cuts = 0;    ///< of the line, since the last answer
    bool m_isStarted = false;
    std::optional<Outcome> m_result;
};

} // namespace fieldcase::client
