// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/position/sourcechoice.h"
#include "forms/parts/placestatus.h"
#include "models/domain/positionfix.h"
#include "models/domain/receiverreader.h"
#include "models/domain/surroundings.h"

#include <QObject>

#include <memory>

namespace fieldcase::app {

/// Something that tells where the device is. Reconnects by itself, for ever, ever more slowly.
class PositionSource : public QObject
{
    Q_OBJECT

public:
    using State = forms::SourceState;

    /// \param choice neither Automatic nor None \param clock outlives the source
    [[nodiscard]] static std::unique_ptr<PositionSource> create(const SourceChoice &choice,
                                                                const domain::Clock &clock);

    virtual void start() = 0;
    [[nodiscard]] State state() const { return m_state; }
    /// What its reader has met; all zero where there is none.
    [[nodiscard]] virtual domain::ReceiverCounts counts() const { return {}; }

signals:
    void heard(const fieldcase::domain::PositionFix &fix);
    void stateChanged();

protected:
    void setState(State state);

private:
    State m_state = State::Connecting;
};

} // namespace fieldcase::app
