// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListView;

namespace fieldcase::forms {

/// How a list of pictures runs.
enum class ThumbnailFlow {
    OneRow, ///< to the right, as high as one picture
    Wrapped ///< in rows, as many as there is room for
};

/// Makes \a view a list of equal pictures for fingers.
void setUpThumbnailList(QListView *view, ThumbnailFlow flow);

} // namespace fieldcase::forms
