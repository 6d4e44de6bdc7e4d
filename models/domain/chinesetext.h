// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace fieldcase::domain {

// Words with legal force: the same in every language of the window.

/// The amount in capital figures without 人民币, e.g. 贰万伍仟元整, 壹拾万零伍拾元叁角.
/// Source: 支付结算办法 annex 1 (正确填写票据和结算凭证的基本规定).
/// \param fen 0 … 10^15
[[nodiscard]] QString capitalAmount(qint64 fen);

/// The amount in figures with two decimals and no grouping, e.g. 25000.00. \param fen ≥ 0
[[nodiscard]] QString figureAmount(qint64 fen);

/// 一, 十二, 一百一十二, 一千零一. \param number 1 … 9999
[[nodiscard]] QString chineseNumber(int number);

/// 2026年9月10日; empty for an invalid date.
[[nodiscard]] QString chineseDate(QDate date);

/// 二〇二六年九月十日; empty for an invalid date.
[[nodiscard]] QString capitalDate(QDate date);

/// 2026年9月10日9时20分 in China's time.
[[nodiscard]] QString chineseDateTime(qint64 milliseconds);

} // namespace fieldcase::domain
