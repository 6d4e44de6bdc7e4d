// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/capture/photosource.h"

#include <QTimer>

namespace fieldcase::app {

/// Paints a test picture: for tests, the demonstration, and devices without a camera.
class PatternSource final : public PhotoSource
{
    Q_OBJECT

public:
    PatternSource();

    [[nodiscard]] QString name() const override;
    void start() override;
    void stop() override;
    void takePhoto() override;

private:
    [[nodiscard]] QImage paint(const QSize &size) const;

    QTimer m_timer;
    int m_frame = 0;
};

} // namespace fieldcase::app
