// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

namespace fieldcase::protocol {

/// The header fields of one message: names compare without regard to case, each name occurs once.
class Headers
{
public:
    Headers() = default; ///< none
    Headers(std::initializer_list<QPair<QByteArray, QByteArray>> fields);

    /// Adds the field or replaces its value.
    void set(QByteArrayView name, const QByteArray &value);
    [[nodiscard]] bool contains(QByteArrayView name) const;
    /// Empty when there is no such field.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    /// In the order they were first set.
    [[nodiscard]] const QList<QPair<QByteArray, QByteArray>> &all() const { return m_fields; }

private:
    QList<QPair<QByteArray, QByteArray>> m_fields;
};

/// An HTTP request as a value: what a device asks.
struct Request {
    QByteArray method; ///< upper case, e.g. "GET"
    QByteArray target; ///< path and query exactly as sent, e.g. "/v1/heads?since=0"
    Headers headers;
    QByteArray body;
};

/// An HTTP answer as a value.
struct Answer {
    int status = 0;
    Headers headers;
    QByteArray body; ///< empty for the answer to a HEAD

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace fieldcase::protocol
