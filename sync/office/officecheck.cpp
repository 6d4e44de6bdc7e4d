// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/office/officecheck.h"

#include "models/crypto/entrysigning.h"

namespace fieldcase::office {

using namespace Qt::StringLiterals;

namespace {

constexpr PageLimit kPage{500, 8 * 1024 * 1024};
constexpr int kObjectPage = 100;

} // namespace

void CheckReport::add(const QString &trouble)
{
    if (troubles.size() < kMostTroubles)
        troubles.append(trouble);
}

void OfficeCheck::checkStorage()
{
    if (const auto checked = m_service.parts().storage.check(); !checked)
        m_report.add(u"storage: "_s + checked.error().context);
}

bool OfficeCheck::checkEntries()
{
    const auto page = m_service.parts().storage.entries().allEntries(m_position, kPage);
    if (!page) {
        m_report.add(u"entries after %1: %2"_s.arg(m_position).arg(page.error().context));
        return false;
    }
    for (const AcceptedEntry &entry : *page)
        checkEntry(entry);
    return !page->isEmpty();
}

void OfficeCheck::checkEntry(const AcceptedEntry &entry)
{
    const auto trouble = [&](const QString &what) {
        m_report.add(u"entry %1: %2"_s.arg(entry.position).arg(what));
    };
    ++m_report.entries;
    if (entry.position != ++m_position)
        trouble(u"its place should be %1"_s.arg(m_position));
    m_position = entry.position;

    const domain::EntryHash hash = entry.wire.hash();
    m_log.append(crypto::logLeafHash(hash));
    const auto receipt =
        crypto::checkEntryReceipt(entry.receipt, m_service.parts().identity.key.publicKey(), hash);
    if (!receipt)
        trouble(receipt.error().context);
    else if (receipt->position != m_log.size() || receipt->root.bytes() != m_log.root())
        trouble(u"its receipt is of another log"_s);

    const auto header = domain::EntryHeader::fromBytes(entry.wire.header);
    if (!header)
        return trouble(header.error().context);
    const bool isOrg = domain::isOrgKind(header->kind);
    const auto body = isOrg ? domain::bodyFromBytes(header->kind, entry.wire.body)
                            : domain::Result<domain::Body>(domain::CaseOpened{});
    if (!body)
        return trouble(body.error().context);
    if (isOrg) // the first entry brings the key that signs it
        m_org = domain::apply(std::move(m_org), {hash, *header, *body, {}, entry.position});
    const domain::SignedEntry signedEntry{entry.wire.header, entry.wire.signature,
                                          isOrg ? entry.wire.body : QByteArray()};
    if (const auto checked = crypto::checkEntry(signedEntry, m_org.signKeyOf(header->device)); !checked)
        trouble(checked.error().context);
    ChainHead &head = m_chains[{header->caseId, header->device}];
    if (header->seq != head.seq + 1 || header->prev != head.hash)
        trouble(u"breaks its device's chain"_s);
    head = {header->seq, hash};
}

bool OfficeCheck::takeObjects()
{
    const auto page = m_service.parts().storage.objects().objects(m_lastObject, kObjectPage);
    if (!page) {
        m_report.add(u"objects: "_s + page.error().context);
        return false;
    }
    m_objects = *page;
    if (!m_objects.isEmpty())
        m_lastObject = m_objects.last().object;
    return !m_objects.isEmpty();
}

void OfficeCheck::checkObjects()
{
    for (const StoredObject &object : std::as_const(m_objects))
        checkObject(object);
}

void OfficeCheck::checkObject(const StoredObject &object)
{
    ++m_report.objects;
    const auto bytes = m_service.parts().files.verifyObject(object.object);
    if (!bytes) {
        m_report.add(
            u"object %1: %2"_s.arg(object.object.toHex(), domain::errorCodeName(bytes.error().code)));
        return;
    }
    m_report.objectBytes += *bytes;
    const QByteArray officeKey = m_service.parts().identity.key.publicKey();
    if (!crypto::checkObjectReceipt(object.receipt, officeKey, object.object, *bytes))
        m_report.add(u"object %1: its receipt does not hold"_s.arg(object.object.toHex()));
}

} // namespace fieldcase::office
