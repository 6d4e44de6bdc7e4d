// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/transport.h"

#include <QPointer>

namespace fieldcase::simulation {

/// One request over a FaultyLine; the world finishes it.
class LineExchange final : public client::Exchange
{
    Q_OBJECT
public:
    LineExchange(qint64 mostBytes, QObject *parent) : Exchange(parent), m_mostBytes(mostBytes) {}

    void abort() override { finish(tl::unexpected(client::Failure(domain::ErrorCode::Cancelled, {}))); }
    void fail(client::Obstacle obstacle)
    {
        finish(tl::unexpected(client::Failure(domain::ErrorCode::Network, {}, obstacle)));
    }
    void cut() { finish(tl::unexpected(client::Failure::lineCut({}))); }
    void answer(const protocol::Answer &answer)
    {
        if (answer.body.size() > m_mostBytes)
            return fail(client::Obstacle::OtherServer);
        finish(answer);
    }

private:
    const qint64 m_mostBytes;
};

} // namespace fieldcase::simulation
