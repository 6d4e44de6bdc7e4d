// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/drawseed.h"

namespace fieldcase::domain {

Digest drawCommit(const Digest &snapshot, Role role, const Digest &nonce)
{
    return Digest::of(QByteArrayLiteral("fieldcase-draw-commit-v1\n") + snapshot.bytes() +
                      roleName(role).toLatin1() + '\n' + nonce.bytes());
}

Digest drawSeed(const Digest &snapshot, const Digest &dispatcherNonce, const Digest &supervisorNonce)
{
    return Digest::of(QByteArrayLiteral("fieldcase-draw-seed-v1\n") + snapshot.bytes() +
                      dispatcherNonce.bytes() + supervisorNonce.bytes());
}

} // namespace fieldcase::domain
