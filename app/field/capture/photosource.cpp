// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/capture/photosource.h"

#include "app/field/capture/camerasource.h"
#include "app/field/capture/patternsource.h"

namespace fieldcase::app {

std::unique_ptr<PhotoSource> PhotoSource::create(const QString &kind)
{
    if (kind == QLatin1String("pattern"))
        return std::make_unique<PatternSource>();
    return CameraSource::firstCamera();
}

} // namespace fieldcase::app
