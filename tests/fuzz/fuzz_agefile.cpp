// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an age file: no crash, no run-away memory, and both readers say the same.
#include "models/crypto/age.h"
#include "models/crypto/ageheader.h"
#include "models/crypto/agereader.h"
#include "models/crypto/agestanza.h"

#include <QBuffer>

#include <cstdlib>

using namespace fieldcase;

namespace {

/// The identity of the age test suite, from which the seeds come.
const crypto::BoxKey &suiteKey()
{
    static const auto key = crypto::BoxKey::fromAgeIdentity(
        "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0");
    return *key;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));

    QBuffer lines(&file);
    lines.open(QIODevice::ReadOnly);
    if (const auto header = crypto::readAgeHeader(lines)) {
        const QByteArray end = header->authenticated + ' ' + crypto::strictBase64Encode(header->mac) + '\n';
        if (!file.startsWith(end) || lines.pos() != end.size())
            std::abort(); // a header has one spelling only
    }

    const auto whole = crypto::ageOpen(file, suiteKey());
    auto source = std::make_unique<QBuffer>();
    source->setData(file);
    source->open(QIODevice::ReadOnly);
    const auto reader = crypto::AgeReader::open(std::move(source), suiteKey());
    const bool isWhole = reader && (*reader)->verifyAll();
    if (isWhole != whole.has_value() || (isWhole && (*reader)->readAt(0, (*reader)->plainBytes()) != whole))
        std::abort();
    return 0;
}
