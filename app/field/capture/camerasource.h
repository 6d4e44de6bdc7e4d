// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/capture/photosource.h"

class QCamera;
class QImageCapture;
class QMediaCaptureSession;
class QVideoSink;

namespace fieldcase::app {

/// A camera of the device. The photo is encoded in memory, never by way of a file.
class CameraSource final : public PhotoSource
{
    Q_OBJECT

public:
    /// Null when the system lists no camera.
    [[nodiscard]] static std::unique_ptr<PhotoSource> firstCamera();
    ~CameraSource() override;

    [[nodiscard]] QString name() const override;
    void start() override;
    void stop() override;
    void takePhoto() override;

private:
    CameraSource();
    void encode(const QImage &image);

    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QImageCapture> m_capture;
};

} // namespace fieldcase::app
