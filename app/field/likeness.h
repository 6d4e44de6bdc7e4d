// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace fieldcase::forms {
class PictureView;
}

namespace fieldcase::app {

/// From now on \a view gets the likenesses it asks for, each made in \a pool, which outlives it.
void giveLikenesses(forms::PictureView &view, QThreadPool &pool);

} // namespace fieldcase::app
