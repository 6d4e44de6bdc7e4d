// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/numberleases.h"

#include "sync/office/access.h"

namespace fieldcase::office {

using domain::NumbersLeased;
using domain::Result;

namespace {

/// The first block of \a caller that lies behind what it knows.
std::optional<NumbersLeased> knownLease(const domain::OrgState &org, const Caller &caller,
                                        const protocol::NumbersRequest &request)
{
    for (const NumbersLeased &lease : org.leases) {
        if (lease.device == caller.device && lease.form == request.form && lease.year == request.year &&
            lease.from > request.after)
            return lease;
    }
    return {};
}

/// The entry that gave \a lease. Leases are few; the search runs only when an answer was lost.
Result<std::optional<AcceptedEntry>> findEntry(OfficeStorage &storage, const domain::CaseId &orgCase,
                                               const NumbersLeased &lease)
{
    qint64 after = 0;
    for (;;) {
        const auto page = storage.entries().entries(orgCase, after, {500, 8 * 1024 * 1024});
        if (!page)
            return tl::unexpected(page.error());
        if (page->isEmpty())
            return std::nullopt;
        for (const AcceptedEntry &entry : *page) {
            const auto header = domain::EntryHeader::fromBytes(entry.wire.header);
            if (!header || header->kind != domain::EntryKind::NumbersLeased)
                continue;
            const auto body = domain::bodyFromBytes(header->kind, entry.wire.body);
            if (body && std::get<NumbersLeased>(*body) == lease)
                return std::optional(entry);
        }
        after = page->last().position;
    }
}

} // namespace

Reply<protocol::NumbersAnswer> leaseNumbers(OfficeStorage &storage, OfficeLedger &ledger,
                                            const Caller &caller, const protocol::NumbersRequest &request)
{
    if (!needsNumbers(caller.roles))
        return refuse(ProblemCode::NotPermitted);
    if (const auto known = knownLease(ledger.org(), caller, request)) {
        const auto entry = findEntry(storage, ledger.orgCase(), *known);
        if (!entry)
            return refuse(entry.error());
        if (*entry)
            return protocol::NumbersAnswer{(*entry)->toMessage()};
    }
    const int from = ledger.org().nextNumber(request.form, request.year);
    std::optional<AcceptedEntry> written;
    const auto done = ledger.transact([&]() -> Result<> {
        auto entry = ledger.write(
            NumbersLeased{caller.device, request.form, request.year, from, from + kNumbersInLease - 1});
        if (!entry)
            return tl::unexpected(entry.error());
        written = std::move(*entry);
        return {};
    });
    if (!done)
        return refuse(done.error());
    return protocol::NumbersAnswer{written->toMessage()};
}

} // namespace fieldcase::office
