// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/drawrecord.h"

#include "models/domain/canonicaljson.h"
#include "models/domain/fieldwriter.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEntries = 100;
constexpr qsizetype kMostTranscriptBytes = qsizetype(1) << 30;

struct DrawRecordFields {
    QJsonObject transcript;
    QList<RecordedEntry> entries;

    template <typename Fields> void describe(Fields &fields)
    {
        QString type = u"fieldcase-draw"_s;
        int version = 1;
        fields.word(u"type", type);
        fields.number(u"v", version, 1, 1);
        fields.anyObject(u"transcript", transcript, kMostTranscriptBytes);
        fields.objects(u"entries", entries, kMostEntries);
        if (type != u"fieldcase-draw")
            fields.refuse(u"type", "another kind of file");
    }
};

} // namespace

Result<QByteArray> DrawRecord::toBytes() const
{
    const auto object = fromCanonicalJson(transcript);
    if (!object)
        return tl::unexpected(object.error());
    return toCanonicalJson(writeFields(DrawRecordFields{*object, entries}));
}

Result<DrawRecord> DrawRecord::fromBytes(const QByteArray &bytes)
{
    const auto object = fromCanonicalJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    auto fields = readFields<DrawRecordFields>(*object);
    if (!fields)
        return tl::unexpected(fields.error());
    const auto transcript = toCanonicalJson(fields->transcript);
    if (!transcript)
        return tl::unexpected(transcript.error());
    return DrawRecord{*transcript, std::move(fields->entries)};
}

} // namespace fieldcase::domain
