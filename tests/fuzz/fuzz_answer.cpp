// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an HTTP answer: however a line cuts them up, the same is read, and never more than was agreed.
#include "sync/client/answerreader.h"

#include <cstdlib>

using namespace fieldcase::client;

namespace {

constexpr qint64 kMostBytes = 4096;

AnswerReader readInPartsOf(qsizetype bytes, const QByteArray &input, bool isHead)
{
    AnswerReader reader(isHead, kMostBytes);
    for (qsizetype at = 0; at < input.size(); at += bytes)
        reader.read(QByteArrayView(input).sliced(at, std::min(bytes, input.size() - at)));
    reader.close();
    return reader;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const bool isHead : {false, true}) {
        const AnswerReader whole = readInPartsOf(std::max<qsizetype>(input.size(), 1), input, isHead);
        if (whole.answer().body.size() > kMostBytes)
            std::abort();
        for (const qsizetype bytes : {1, 7}) {
            const AnswerReader inParts = readInPartsOf(bytes, input, isHead);
            // where a head is as long as it may be, a cut decides whether its end was seen in time
            if (whole.state() == AnswerReader::State::TooLong ||
                inParts.state() == AnswerReader::State::TooLong)
                continue;
            if (whole.state() != inParts.state())
                std::abort();
            if (whole.state() == AnswerReader::State::Complete &&
                (whole.answer().status != inParts.answer().status ||
                 whole.answer().body != inParts.answer().body))
                std::abort();
        }
    }
    return 0;
}
