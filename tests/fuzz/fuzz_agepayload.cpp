// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The input is a list of changes to a genuine file of three chunks. It opens only when they amount to no
// change. Each change has five bytes: what, where (three, big-endian), value.
#include "models/crypto/age.h"
#include "models/crypto/agechunks.h"
#include "models/crypto/agereader.h"
#include "tests/support/seededrandom.h"

#include <QBuffer>

#include <cstdlib>

using namespace fieldcase;

namespace {

struct Genuine {
    tests::SeededRandom random{7};
    crypto::BoxKey key = crypto::BoxKey::generate(random);
    QByteArray plain = QByteArray(2 * crypto::kAgeChunkBytes + 100, 'p');
    QByteArray file = *crypto::ageSeal(plain, {key.publicKey()}, random);
    qsizetype payload = file.size() - plain.size() - 3 * crypto::kAgeTagBytes;
};

QByteArray chunkOf(const Genuine &genuine, const QByteArray &file, qsizetype index)
{
    return file.mid(genuine.payload + index * crypto::kAgeSealedChunkBytes, crypto::kAgeSealedChunkBytes);
}

/// \param what 0 alter, 1 cut, 2 exchange with the next chunk, 3 drop a chunk, 4 double a chunk, 5 append
QByteArray changed(const Genuine &genuine, QByteArray file, int what, qsizetype where, char value)
{
    const qsizetype chunk = where % 3;
    const qsizetype at = genuine.payload + chunk * crypto::kAgeSealedChunkBytes;
    switch (what) {
    case 0:
        if (!file.isEmpty())
            file[where % file.size()] = char(file.at(where % file.size()) ^ value);
        break;
    case 1:
        file.truncate(where % (file.size() + 1));
        break;
    case 2: {
        const QByteArray first = chunkOf(genuine, file, chunk);
        const QByteArray second = chunkOf(genuine, file, chunk + 1);
        file = file.first(std::min(at, file.size())) + second + first +
               file.mid(at + first.size() + second.size());
        break;
    }
    case 3:
        if (at < file.size())
            file.remove(at, crypto::kAgeSealedChunkBytes);
        break;
    case 4:
        if (at < file.size() && file.size() < 8 * crypto::kAgeSealedChunkBytes)
            file.insert(at, chunkOf(genuine, file, chunk));
        break;
    default:
        file += value;
    }
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const Genuine genuine;
    QByteArray file = genuine.file;
    for (size_t i = 0; i + 5 <= size && i < 100; i += 5) {
        const qsizetype where = data[i + 1] << 16 | data[i + 2] << 8 | data[i + 3];
        file = changed(genuine, std::move(file), data[i] % 6, where, char(data[i + 4]));
    }
    const bool isGenuine = file == genuine.file;
    const auto opened = crypto::ageOpen(file, genuine.key);
    auto source = std::make_unique<QBuffer>();
    source->setData(file);
    source->open(QIODevice::ReadOnly);
    const auto reader = crypto::AgeReader::open(std::move(source), genuine.key);
    const bool isWhole = reader && (*reader)->verifyAll();
    if (opened.has_value() != isGenuine || isWhole != isGenuine || (isGenuine && *opened != genuine.plain))
        std::abort();
    return 0;
}
