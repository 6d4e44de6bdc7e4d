// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/faultyline.h"

#include "tests/simulation/lineexchange.h"

namespace fieldcase::simulation {

namespace {

constexpr qint64 kTimeoutMs = 30'000;

} // namespace

FaultyLine::FaultyLine(EventQueue &events, tests::SeededRandom &random, Office office)
    : m_events(events), m_random(random), m_office(std::move(office))
{
}

client::Exchange *FaultyLine::send(const protocol::Request &request, qint64 mostBytes, QObject *parent)
{
    auto *exchange = new LineExchange(mostBytes, parent);
    const QPointer<LineExchange> pointer(exchange);
    if (m_isDown) {
        m_events.after(1, [pointer] {
            if (pointer)
                pointer->fail(client::Obstacle::Unreachable);
        });
        return exchange;
    }
    m_events.after(kTimeoutMs, [pointer] {
        if (pointer)
            pointer->fail(client::Obstacle::Silent);
    });
    protocol::Request travelling = request;
    if (happens(m_faults.alteredRequest))
        alter(travelling.body);
    if (!happens(m_faults.lostRequest))
        m_events.after(delayMs(), [this, travelling, pointer] { deliver(travelling, pointer); });
    if (happens(m_faults.duplicate))
        m_events.after(delayMs() * 20, [this, travelling] { deliver(travelling, {}); });
    return exchange;
}

qint64 FaultyLine::delayMs()
{
    if (happens(m_faults.slow))
        return 1000 + qint64(m_random.below(2 * kTimeoutMs));
    return 1 + qint64(m_random.below(40));
}

void FaultyLine::deliver(const protocol::Request &request, QPointer<LineExchange> exchange)
{
    const std::optional<protocol::Answer> given = m_isDown ? std::nullopt : m_office(request);
    if (!given || !exchange)
        return; // the time-out tells
    if (happens(m_faults.lostAnswer)) {
        if (m_random.below(2) == 0)
            exchange->cut();
        return;
    }
    protocol::Answer answer = *given;
    if (happens(m_faults.alteredAnswer))
        alter(answer);
    m_lastAnswer = *given;
    m_events.after(delayMs(), [exchange, answer] {
        if (exchange)
            exchange->answer(answer);
    });
}

void FaultyLine::alter(protocol::Answer &answer)
{
    switch (m_random.below(6)) {
    case 0:
        answer = {200, {{"Content-Type", "text/html"}}, "<html>Welcome to the hotel's network</html>"};
        break;
    case 1:
        answer = m_lastAnswer;
        break;
    case 2:
        answer.status = answer.status == 200 ? 204 : 200;
        break;
    case 3:
        answer.body.chop(qsizetype(m_random.below(quint64(answer.body.size()) + 1)));
        break;
    case 4:
        answer.headers.set("Fieldcase-Office-Time", "1789003200000");
        break;
    default:
        alter(answer.body);
    }
}

void FaultyLine::alter(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        bytes[qsizetype(m_random.below(quint64(bytes.size())))] ^= char(1 << m_random.below(8));
}

} // namespace fieldcase::simulation
