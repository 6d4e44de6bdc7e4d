// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a receiver's words: every fix is a place on the earth, and reading in pieces makes no
// difference.
#include "models/domain/receiverreader.h"

#include <cstdlib>

using namespace fieldcase::domain;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    ReceiverReader whole;
    const auto fixes = whole.feed(bytes, 1);
    for (const PositionFix &fix : fixes) {
        if (std::abs(fix.place.lat1e7) > 900'000'000 || std::abs(fix.place.lon1e7) > 1'800'000'000 ||
            fix.place.accuracyMm < 0 || fix.satellites.value_or(0) < 0 || fix.speedMmPerS.value_or(0) < 0)
            std::abort();
    }
    ReceiverReader torn;
    QList<PositionFix> heard;
    for (qsizetype at = 0; at < bytes.size(); at += 7)
        heard += torn.feed(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(7, bytes.size() - at)), 1);
    if (heard != fixes || torn.counts() != whole.counts())
        std::abort();
    return 0;
}
