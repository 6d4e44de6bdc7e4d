// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/strip.h"

namespace fieldcase::documents {

/// What the pages of one document have in common.
struct PageFrame {
    qreal firstTop = 0; ///< where the flow begins on the first page
    qreal nextTop = 0;  ///< … and on the others
    qreal bottom = 0;   ///< where it ends
    Strip turnMark =
        {}; ///< "（转下页）", where a page ends early because what follows stays together; height 0: none
    Strip endMark = {};   ///< "（以下空白）", set where the rest of the last page stays empty
    Strip ruledLine = {}; ///< repeated to the foot of each page; height 0: none
};

/// Puts \a flow below each other, from page to page, and \a tail at the foot of the last page, in one piece
/// and never without a line of the flow above it. A rest of a page that stays empty is marked as such.
/// \returns at least one page
[[nodiscard]] QList<PageContent> paginate(const QList<Strip> &flow, const QList<Strip> &tail,
                                          const PageFrame &frame);

} // namespace fieldcase::documents
