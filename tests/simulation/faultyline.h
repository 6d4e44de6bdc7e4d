// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/transport.h"
#include "tests/simulation/eventqueue.h"
#include "tests/support/seededrandom.h"

#include <QPointer>

namespace fieldcase::simulation {

class LineExchange;

/// How often a line fails, in thousandths of requests.
struct LineFaults {
    int lostRequest = 0;
    int lostAnswer = 0; ///< the office has done it and nobody hears so; half the time the line breaks, too
    int duplicate = 0;  ///< the office gets the request once more, later
    int slow = 0;       ///< the answer comes after seconds, perhaps after the time-out
    int alteredAnswer =
        0; ///< a bit is flipped, the end is cut off, another answer or a login page comes instead
    int alteredRequest = 0;
};

/// The way from one device to the office, with the faults that a seed gives.
class FaultyLine final : public client::Transport
{
public:
    /// Does what the office does with a request; nullopt: it is down.
    using Office = std::function<std::optional<protocol::Answer>(const protocol::Request &)>;

    FaultyLine(EventQueue &events, tests::SeededRandom &random, Office office);

    void setFaults(const LineFaults &faults) { m_faults = faults; }
    /// Nobody is reached while the line is down.
    void setDown(bool isDown) { m_isDown = isDown; }
    [[nodiscard]] bool isDown() const { return m_isDown; }

    [[nodiscard]] client::Exchange *send(const protocol::Request &request, qint64 mostBytes,
                                         QObject *parent) override;

private:
    [[nodiscard]] bool happens(int thousandths) { return qint64(m_random.below(1000)) < thousandths; }
    [[nodiscard]] qint64 delayMs();
    void deliver(const protocol::Request &request, QPointer<LineExchange> exchange);
    void alter(protocol::Answer &answer);
    void alter(QByteArray &bytes);

    EventQueue &m_events;
    tests::SeededRandom &m_random;
    const Office m_office;
    LineFaults m_faults;
    bool m_isDown = false;
    protocol::Answer m_lastAnswer; ///< may be played again in place of another
};

} // namespace fieldcase::simulation
