// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/recoverykey.h"

#include "models/crypto/boxkey.h"

#include <QFileInfo>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

domain::Result<> writeRecoveryKey(store::Disk &disk, const QString &path, const QString &orgName,
                                  const QString &org, const crypto::SecretBytes &key)
{
    const auto box = crypto::BoxKey::fromSecret(key.copy());
    if (!box)
        return tl::unexpected(box.error());
    QByteArray text =
        u"# RECOVERY KEY of %1 (%2)\n"
        "#\n"
        "# Whoever has this key can read every case of the organisation. It exists only here.\n"
        "# Print it or copy it to a medium that is locked away, then delete this file.\n"
        "# It opens a case when all devices that hold the case's key are lost: age -d -i THIS-FILE\n"
        "#\n"
        "# 恢复密钥：持有者可阅读本单位全部案卷。请打印或另存后锁存保管，并删除本文件。\n"_s.arg(orgName, org)
            .toUtf8();
    text += box->ageIdentity().view();
    text += '\n';
    auto file = disk.create(path);
    domain::Result<> done;
    if (!file)
        done = tl::unexpected(file.error());
    else if ((*file)->write(text) != text.size())
        done = tl::unexpected((*file)->failure());
    else
        done = (*file)->sync();
    crypto::wipe(text);
    return done ? disk.syncFolder(QFileInfo(path).absolutePath()) : done;
}

} // namespace fieldcase::app
