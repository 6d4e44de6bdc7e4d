// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/position/positionsource.h"

#include "app/field/position/replaysource.h"
#include "app/field/position/streamsource.h"
#include "app/field/position/systemsource.h"

namespace fieldcase::app {

std::unique_ptr<PositionSource> PositionSource::create(const SourceChoice &choice, const domain::Clock &clock)
{
    switch (choice.kind) {
    case SourceChoice::Kind::Replay:
        return std::make_unique<ReplaySource>(choice.address, clock);
    case SourceChoice::Kind::System:
        return std::make_unique<SystemSource>(clock);
    default:
        return std::make_unique<StreamSource>(choice, clock);
    }
}

void PositionSource::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace fieldcase::app
