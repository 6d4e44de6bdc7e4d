// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/entrymessages.h"

#include "sync/protocol/wirefields.h"

namespace fieldcase::protocol {

namespace {

constexpr qint64 kMostPosition = qint64(1) << 52;
constexpr const char *kOutcomes[] = {"accepted", "known", "refused"};
constexpr const char *kReasons[] = {"none",      "malformed",    "bad_signature", "forged_author",
                                    "other_org", "not_member",   "not_permitted", "out_of_order",
                                    "fork",      "body_mismatch"};

} // namespace

template <typename Fields> void CaseHead::describe(Fields &fields)
{
    fields.id(u"case", caseId);
    fields.number(u"head", head, 0, kMostPosition);
}

template <typename Fields> void HeadsAnswer::describe(Fields &fields)
{
    fields.number(u"position", position, 0, kMostPosition);
    fields.objects(u"cases", cases, kMostCasesInHeads);
    fields.flag(u"more", more);
}

QByteArray HeadsAnswer::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<HeadsAnswer> HeadsAnswer::fromBytes(const QByteArray &bytes)
{
    return messageOf<HeadsAnswer>(bytes);
}

template <typename Fields> void EntriesAnswer::describe(Fields &fields)
{
    fields.objects(u"entries", entries, kMostEntriesInPage);
    fields.flag(u"more", more);
}

QByteArray EntriesAnswer::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<EntriesAnswer> EntriesAnswer::fromBytes(const QByteArray &bytes)
{
    return messageOf<EntriesAnswer>(bytes);
}

template <typename Fields> void PushRequest::describe(Fields &fields)
{
    fields.objects(u"entries", entries, kMostEntriesInPush);
    if (entries.isEmpty())
        fields.refuse(u"entries", "empty");
}

QByteArray PushRequest::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<PushRequest> PushRequest::fromBytes(const QByteArray &bytes)
{
    return messageOf<PushRequest>(bytes);
}

template <typename Fields> void PushResult::describe(Fields &fields)
{
    fields.digest(u"hash", hash);
    fields.choice(u"outcome", outcome, kOutcomes);
    fields.choice(u"reason", reason, kReasons);
    fields.optionalObject(u"receipt", receipt);
    if ((outcome == Outcome::Refused) != (reason != Reason::None) ||
        (outcome == Outcome::Refused) == receipt.has_value())
        fields.refuse(u"outcome", "receipt and reason do not fit it");
}

QString reasonName(PushResult::Reason reason)
{
    return QString::fromLatin1(kReasons[int(reason)]);
}

template <typename Fields> void PushAnswer::describe(Fields &fields)
{
    fields.objects(u"results", results, kMostEntriesInPush);
}

QByteArray PushAnswer::toBytes() const
{
    return bytesOf(*this);
}

domain::Result<PushAnswer> PushAnswer::fromBytes(const QByteArray &bytes)
{
    return messageOf<PushAnswer>(bytes);
}

} // namespace fieldcase::protocol
