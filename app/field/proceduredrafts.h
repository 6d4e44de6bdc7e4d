// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/procedure/procedureform.h"

namespace fieldcase::app {

/// What somebody was typing on the page of the procedure, as it is kept until it is recorded. The way back
/// gives nothing for what this version did not write.
[[nodiscard]] QString textOf(const forms::PenaltyDraft &draft);
[[nodiscard]] std::optional<forms::PenaltyDraft> penaltyFromText(const QString &text);
[[nodiscard]] QString textOf(const domain::NoticeServed &notice);
[[nodiscard]] std::optional<domain::NoticeServed> noticeFromText(const QString &text);

} // namespace fieldcase::app
