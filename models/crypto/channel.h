// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace fieldcase::crypto {

/// A queue between two threads. It is bounded by the number of things that go round in it.
template <typename T> class Channel
{
public:
    void push(T thing)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_things.push_back(std::move(thing));
        }
        m_changed.notify_one();
    }
    /// Waits for the next one; nothing when the channel is closed and empty.
    [[nodiscard]] std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || !m_things.empty(); });
        return take();
    }
    /// The next one if it is there.
    [[nodiscard]] std::optional<T> tryPop()
    {
        const std::lock_guard lock(m_mutex);
        return take();
    }
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
        }
        m_changed.notify_all();
    }

private:
    std::optional<T> take()
    {
        if (m_things.empty())
            return std::nullopt;
        std::optional<T> first(std::move(m_things.front()));
        m_things.pop_front();
        return first;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_things;
    bool m_isClosed = false;
};

} // namespace fieldcase::crypto
