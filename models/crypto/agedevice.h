// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/agereader.h"

#include <QIODevice>

namespace fieldcase::crypto {

/// The plaintext of an age file as a seekable read-only device, for players and image readers: nothing is
/// ever decrypted to a file. A damaged chunk is a read error.
class AgeDevice final : public QIODevice
{
    Q_OBJECT
public:
    /// Opens itself; \a reader not null
    explicit AgeDevice(std::unique_ptr<AgeReader> reader, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::unique_ptr<AgeReader> m_reader;
};

} // namespace fieldcase::crypto
