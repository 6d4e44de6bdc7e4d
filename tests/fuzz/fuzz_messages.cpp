// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as each message of the protocol, and as a ticket: what is accepted has exactly this spelling.
#include "sync/protocol/enrolment.h"
#include "sync/protocol/entrymessages.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/ticket.h"

#include <cstdlib>

using namespace fieldcase;
using namespace fieldcase::protocol;

namespace {

template <typename... Messages> void tryAll(const QByteArray &bytes)
{
    const auto tryOne = [&](const auto &message) {
        if (message && message->toBytes() != bytes)
            std::abort();
    };
    (tryOne(Messages::fromBytes(bytes)), ...);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    tryAll<EnrolRequest, EnrolAnswer, HeadsAnswer, EntriesAnswer, PushRequest, PushAnswer, NumbersRequest,
           NumbersAnswer, ObjectReceiptAnswer, HealthAnswer, Problem>(bytes);
    const auto ticket = ticketFromText(QString::fromUtf8(bytes));
    if (ticket) {
        const auto again = ticketFromText(toText(*ticket));
        if (!again || *again != *ticket)
            std::abort();
    }
    return 0;
}
