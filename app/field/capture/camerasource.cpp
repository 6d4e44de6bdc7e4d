// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/capture/camerasource.h"

#include <QBuffer>
#include <QCamera>
#include <QCameraDevice>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

namespace fieldcase::app {

namespace {

constexpr int kJpegQuality = 95;

} // namespace

std::unique_ptr<PhotoSource> CameraSource::firstCamera()
{
    if (QMediaDevices::defaultVideoInput().isNull())
        return nullptr;
    return std::unique_ptr<PhotoSource>(new CameraSource);
}

CameraSource::CameraSource()
    : m_session(std::make_unique<QMediaCaptureSession>())
    , m_camera(std::make_unique<QCamera>(QMediaDevices::defaultVideoInput()))
    , m_sink(std::make_unique<QVideoSink>())
    , m_capture(std::make_unique<QImageCapture>())
{
    m_session->setCamera(m_camera.get());
    m_session->setVideoSink(m_sink.get());
    m_session->setImageCapture(m_capture.get());
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &seen) {
        if (const QImage image = seen.toImage(); !image.isNull())
            emit frame(image);
    });
    connect(m_capture.get(), &QImageCapture::imageCaptured, this,
            [this](int, const QImage &image) { encode(image); });
    connect(m_capture.get(), &QImageCapture::errorOccurred, this, &CameraSource::failed);
}

CameraSource::~CameraSource()
{
    // The session sends a last empty frame while it goes down (Qt 6.4).
    m_sink->disconnect(this);
    m_camera->stop();
}

QString CameraSource::name() const
{
    return m_camera->cameraDevice().description();
}

void CameraSource::start()
{
    m_camera->start();
}

void CameraSource::stop()
{
    m_camera->stop();
}

void CameraSource::takePhoto()
{
    if (m_capture->isReadyForCapture())
        m_capture->capture(); // in memory; captureToFile() would leave plaintext on the disk
    else
        emit failed();
}

void CameraSource::encode(const QImage &image)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    if (image.save(&buffer, "JPEG", kJpegQuality))
        emit taken(jpeg);
    else
        emit failed();
}

} // namespace fieldcase::app
