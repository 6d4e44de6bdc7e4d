// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplerules.h"

#include <QFile>

namespace fieldcase::tests {

QByteArray shippedRulesBytes()
{
    QFile file(QStringLiteral(FIELDCASE_SOURCE_DIR "/resources/rules/shandong-2026.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

domain::Result<domain::RulePackage> shippedRules()
{
    return domain::RulePackage::fromBytes(shippedRulesBytes());
}

} // namespace fieldcase::tests
