// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/citation.h"

#include <QStringList>

namespace fieldcase::domain {

/// One thing to check.
struct ChecklistItem {
    QString id;   ///< "C1", "K5"; unique in the package
    QString text; ///< 检查内容
    QString textEn;
    QString how;            ///< 检查方式; may be empty
    QString basis;          ///< 依据, in words
    QStringList violations; ///< ids in the catalogue that a problem here usually is
    bool major = false;     ///< ◆ a condition of a 重大事故隐患判定标准
    QList<Mark> marks;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// The items of one sector.
struct ChecklistPack {
    QString id; ///< "common", "machinery"
    QString title;
    QString titleEn;
    QStringList categories; ///< 监管类别 and words in it for which the pack is offered; empty: for all
    QList<ChecklistItem> items;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const ChecklistPack &, const ChecklistPack &) = default;
};

} // namespace fieldcase::domain
