// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordedentry.h"

#include "models/domain/bodies/body.h"
#include "models/domain/fieldwriter.h"

namespace fieldcase::domain {

namespace {

constexpr qsizetype kSignatureBytes = 64;
constexpr qsizetype kMostReceiptBytes = 16 * 1024; // a proof has at most 64 hashes

struct RecordedReceipt : Receipt {
    template <typename Fields> void describe(Fields &fields)
    {
        fields.base64(u"content", content, 1, kMostReceiptBytes);
        fields.base64(u"signature", signature, kSignatureBytes, kSignatureBytes);
    }
};

} // namespace

template <typename Fields> void RecordedEntry::describe(Fields &fields)
{
    fields.base64(u"header", entry.header, 1, EntryHeader::kMostBytes);
    fields.base64(u"signature", entry.signature, kSignatureBytes, kSignatureBytes);
    fields.base64(u"body", entry.body, 1, kMostBodyBytes);
    std::optional<RecordedReceipt> own;
    if (receipt)
        own = RecordedReceipt{*receipt};
    fields.optionalObject(u"receipt", own);
    receipt = own;
}

template void RecordedEntry::describe(FieldReader &);
template void RecordedEntry::describe(FieldWriter &);

} // namespace fieldcase::domain
