// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/numbering.h"

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

QString documentNumber(const QString &region, const QString &series, int year, int ordinal)
{
    return u"（%1）%2〔%3〕%4号"_s.arg(region, series, QString::number(year), QString::number(ordinal));
}

} // namespace fieldcase::documents
