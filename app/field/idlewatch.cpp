// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace fieldcase::app {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookEvery = 1s;
constexpr auto kDefaultPatience = 5min;

} // namespace

IdleWatch::IdleWatch(const domain::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_patience(kDefaultPatience)
{
    m_looking.setInterval(kLookEvery);
    connect(&m_looking, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
}

void IdleWatch::start()
{
    m_touched = m_clock.monotonic();
    m_looking.start();
}

void IdleWatch::stop()
{
    m_looking.stop();
}

bool IdleWatch::isOver() const
{
    // A timer of the whole patience would stand still while the device is suspended.
    return m_looking.isActive() && m_clock.monotonic() - m_touched >= m_patience;
}

void IdleWatch::look()
{
    if (!isOver())
        return;
    stop();
    emit idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        if (isOver()) {
            // Whoever wakes a suspended device must not reach the page. The page cannot go in the middle of
            // its event.
            QTimer::singleShot(0, this, &IdleWatch::look);
            return true;
        }
        m_touched = m_clock.monotonic();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fieldcase::app
