// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QList>

namespace fieldcase::domain {

/// How certain a piece of a rule package is; the screen shows it.
enum class Mark {
    Read,         ///< the text of the law itself was read
    Excerpt,      ///< only an excerpt or a commentary was read
    KnownWell,    ///< from memory, ≥ 95 %
    Known,        ///< from memory, to be verified before use
    Guessed,      ///< a placeholder
    Example,      ///< 示例: ours, for demonstration; not an official figure
    Configurable, ///< differs by province, year or rule version
};

[[nodiscard]] QString
markName(Mark mark); ///< "read", "excerpt", "known_well", "known", "guessed", "example", "configurable"

/// A law, regulation or rule that a package cites.
struct Law {
    QString id;      ///< e.g. "work_safety_law"
    QString title;   ///< 中华人民共和国安全生产法
    QString edition; ///< date of the version, e.g. 2021-06-10
    QDate fromOn;    ///< in force from
    QList<Mark> marks;

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Law &, const Law &) = default;
};

/// A place in a law: 条、款、项.
struct Citation {
    QString law;       ///< Law::id
    int article = 0;   ///< 条, ≥ 1
    int paragraph = 0; ///< 款; 0: the article as a whole
    int item = 0;      ///< 项; 0: none

    template <typename Fields> void describe(Fields &fields);
    friend bool operator==(const Citation &, const Citation &) = default;
};

/// 第九十九条第（四）项, 第六十五条第一款第（三）项.
[[nodiscard]] QString placeText(const Citation &citation);

template <typename Fields> void describeMarks(Fields &fields, QList<Mark> &marks);

} // namespace fieldcase::domain
