// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace fieldcase::app {

/// Notices that nobody has touched the program for a while.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches every event of the application from now on.
    explicit IdleWatch(QObject *parent = nullptr);

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
    QTimer m_timer;
};

} // namespace fieldcase::app
