// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/database.h"

namespace fieldcase::store {

Transaction::Transaction(Database &database) : m_database(database), m_begun(database.begin()) {}

Transaction::~Transaction()
{
    if (!m_done)
        m_database.rollBack();
}

domain::Result<> Transaction::commit()
{
    Q_ASSERT(!m_done);
    if (!m_begun)
        return m_begun;
    const auto committed = m_database.commit();
    m_done = committed.has_value();
    return committed;
}

} // namespace fieldcase::store
