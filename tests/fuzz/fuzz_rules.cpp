// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a rule package: what is accepted can be used without another check.
#include "models/domain/deadlines.h"

#include <cstdlib>

using namespace fieldcase::domain;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto rules =
        RulePackage::fromBytes(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!rules)
        return 0;
    const QDate day(2026, 9, 10);
    if (!statementUntil(*rules, day).isValid() || payUntil(*rules, day) < day)
        std::abort();
    for (const Violation &violation : rules->violations) {
        if (rules->violation(violation.id) != &violation ||
            rules->citationText(violation.penalised).isEmpty())
            std::abort();
    }
    return 0;
}
