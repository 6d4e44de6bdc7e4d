// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/transport.h"

namespace fieldcase::client {

void Exchange::finish(Result result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    emit finished();
}

} // namespace fieldcase::client
