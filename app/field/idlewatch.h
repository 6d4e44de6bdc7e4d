// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/surroundings.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace fieldcase::app {

/// Notices that nobody has touched the program for a while, the time a device was suspended included.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches every event of the application from now on. \a clock outlives it.
    explicit IdleWatch(const domain::Clock &clock, QObject *parent = nullptr);

    /// \param patience longer than 0
    void setPatience(std::chrono::milliseconds patience);
    void start();
    void stop();

signals:
    /// No key, touch or movement came for the whole patience. Once; start() begins anew.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOver() const;
    void look();

    const domain::Clock &m_clock;
    QTimer m_looking;
    std::chrono::milliseconds m_patience;
    std::chrono::milliseconds m_touched{}; ///< by the monotonic clock
};

} // namespace fieldcase::app
