// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/http.h"

namespace fieldcase::protocol {

Headers::Headers(std::initializer_list<QPair<QByteArray, QByteArray>> fields)
{
    for (const auto &[name, value] : fields)
        set(name, value);
}

void Headers::set(QByteArrayView name, const QByteArray &value)
{
    for (auto &field : m_fields) {
        if (name.compare(field.first, Qt::CaseInsensitive) == 0) {
            field.second = value;
            return;
        }
    }
    m_fields.append({name.toByteArray(), value});
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const auto &field) {
        return name.compare(field.first, Qt::CaseInsensitive) == 0;
    });
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const auto &field : m_fields) {
        if (name.compare(field.first, Qt::CaseInsensitive) == 0)
            return field.second;
    }
    return {};
}

} // namespace fieldcase::protocol
