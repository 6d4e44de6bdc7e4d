// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace fieldcase::app {

/// What an administrator asks of an office: a command of `fieldcase-office`, its options, and the file it
/// reads.
struct AdminRequest {
    QString command;
    QJsonObject arguments;
    QByteArray file; ///< import: the CSV file's bytes
};

/// How far a command is: {"step", "done", "total"}.
using AdminProgress = std::function<void(const QJsonObject &)>;

/// What became of it.
using AdminResult = domain::Result<QJsonObject>;

// Over the local socket: frames of a 32-bit big-endian length and so many bytes. The request is two frames,
// JSON and the file; the answers are JSON: {"progress":{…}}, and at the end {"result":{…}} or
// {"error":{"code","context"}}.

constexpr quint32 kMostFrameBytes = 256 * 1024 * 1024;

[[nodiscard]] QByteArray frameOf(const QByteArray &bytes);
[[nodiscard]] QByteArray frameOf(const QJsonObject &json);

/// Bytes as they come in, cut into frames.
class FrameReader
{
public:
    void append(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next whole frame.
    [[nodiscard]] std::optional<QByteArray> take();
    /// A frame was announced that is longer than any of ours.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    QByteArray m_bytes;
    bool m_isBroken = false;
};

[[nodiscard]] QJsonObject toJson(const AdminResult &result);
/// nullopt when \a message is no end but progress.
[[nodiscard]] std::optional<AdminResult> resultFrom(const QJsonObject &message);

/// Where the server of \a dataFolder listens for administrators. In the folder, or, where that path is too
/// long for a socket (107 bytes), in the temporary folder under a name that follows from it.
[[nodiscard]] QString adminSocketPath(const QString &dataFolder);

} // namespace fieldcase::app
