// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include <memory>

namespace fieldcase::app {

/// Something that sees: a camera, or a picture painted in its place.
class PhotoSource : public QObject
{
    Q_OBJECT

public:
    /// The device's camera, or a test picture when \a kind is "pattern"; null when there is no camera.
    [[nodiscard]] static std::unique_ptr<PhotoSource> create(const QString &kind);

    /// For the person; as the system calls the device.
    [[nodiscard]] virtual QString name() const = 0;
    virtual void start() = 0;
    virtual void stop() = 0;
    /// Answers once with taken() or failed().
    virtual void takePhoto() = 0;

signals:
    /// What it sees, some times a second while it is started.
    void frame(const QImage &image);
    /// \param jpeg in memory; it has not touched the disk
    void taken(const QByteArray &jpeg);
    void failed();
};

} // namespace fieldcase::app
