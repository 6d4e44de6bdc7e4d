// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/entrysigning.h"

#include "models/crypto/merkle.h"
#include "models/crypto/suite.h"
#include "models/domain/canonicaljson.h"

namespace fieldcase::crypto {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

domain::Result<> checkReceiptSignature(const domain::Receipt &receipt, QByteArrayView officePublic)
{
    if (!currentSuite().verify(officePublic, domain::receiptSigningBytes(receipt.content), receipt.signature))
        return fail(ErrorCode::Protocol, u"receipt: not signed by the office"_s);
    return {};
}

} // namespace

domain::SignedEntry signEntry(domain::EntryHeader header, const QByteArray &body, const SigningKey &deviceKey)
{
    header.body = domain::Digest::of(body);
    const QByteArray bytes = header.toBytes();
    return {bytes, deviceKey.sign(domain::entrySigningBytes(bytes)), body};
}

domain::Result<domain::EntryHeader> checkEntry(const domain::SignedEntry &entry, QByteArrayView devicePublic)
{
    auto header = domain::EntryHeader::fromBytes(entry.header);
    if (!header)
        return header;
    if (!currentSuite().verify(devicePublic, domain::entrySigningBytes(entry.header), entry.signature))
        return fail(ErrorCode::WrongKey, u"entry: not signed by its device"_s);
    if (!entry.body.isEmpty()) {
        if (const auto checked = checkBody(*header, entry.body); !checked)
            return tl::unexpected(checked.error());
    }
    return header;
}

domain::Result<> checkBody(const domain::EntryHeader &header, const QByteArray &body)
{
    if (domain::Digest::of(body) != header.body)
        return fail(ErrorCode::Damaged, u"entry: body differs from what was signed"_s);
    if (!domain::fromCanonicalJson(body))
        return fail(ErrorCode::Damaged, u"entry: body is not canonical"_s);
    return {};
}

domain::Receipt signReceipt(const QByteArray &content, const SigningKey &officeKey)
{
    return {content, officeKey.sign(domain::receiptSigningBytes(content))};
}

domain::Result<domain::EntryReceipt>
checkEntryReceipt(const domain::Receipt &receipt, QByteArrayView officePublic, const domain::EntryHash &entry)
{
    if (const auto checked = checkReceiptSignature(receipt, officePublic); !checked)
        return tl::unexpected(checked.error());
    const auto content = domain::EntryReceipt::fromBytes(receipt.content);
    if (!content)
        return fail(ErrorCode::Protocol, u"receipt: "_s + content.error().context);
    if (content->entry != entry)
        return fail(ErrorCode::Protocol, u"receipt: for another entry"_s);
    QList<QByteArray> proof;
    for (const domain::Digest &node : content->proof)
        proof.append(node.bytes());
    if (!verifyMerkleInclusion(logLeafHash(entry), content->position - 1, content->size, proof,
                               content->root.bytes()))
        return fail(ErrorCode::Protocol, u"receipt: proof does not hold"_s);
    return *content;
}

domain::Result<domain::ObjectReceipt> checkObjectReceipt(const domain::Receipt &receipt,
                                                         QByteArrayView officePublic,
                                                         const domain::ObjectHash &object, qint64 objectBytes)
{
    if (const auto checked = checkReceiptSignature(receipt, officePublic); !checked)
        return tl::unexpected(checked.error());
    const auto content = domain::ObjectReceipt::fromBytes(receipt.content);
    if (!content)
        return fail(ErrorCode::Protocol, u"receipt: "_s + content.error().context);
    if (content->object != object || content->bytes != objectBytes)
        return fail(ErrorCode::Protocol, u"receipt: for another object"_s);
    return *content;
}

QByteArray logLeafHash(const domain::EntryHash &entry)
{
    return merkleLeafHash(entry.bytes());
}

} // namespace fieldcase::crypto
