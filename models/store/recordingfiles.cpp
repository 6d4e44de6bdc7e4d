// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordingfiles.h"

#include <QtEndian>

namespace fieldcase::store {

using domain::CaseId;
using domain::ErrorCode;
using domain::fail;
using domain::RecordingId;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kPrefix("rec-");
constexpr QLatin1String kBody(".body");
constexpr QLatin1String kTail(".tail");
constexpr QLatin1String kBallast(".ballast");
constexpr QLatin1String kSealed(".sealed");
constexpr qsizetype kIdLength = 36;
constexpr qsizetype kStemLength = 4 + kIdLength + 1 + kIdLength; // rec-<case>-<recording>

/// The recording that a file belongs to.
Result<RecordingName> nameOf(const QString &fileName)
{
    if (!fileName.startsWith(kPrefix) || fileName.size() <= kStemLength)
        return fail(ErrorCode::InvalidInput, u"not a recording's file"_s);
    const auto caseId = CaseId::fromString(fileName.sliced(kPrefix.size(), kIdLength));
    const auto recording = RecordingId::fromString(fileName.sliced(kStemLength - kIdLength, kIdLength));
    if (!caseId || !recording)
        return fail(ErrorCode::InvalidInput, u"not a recording's file"_s);
    return RecordingName{*caseId, *recording};
}

} // namespace

RecordingFiles::RecordingFiles(const ObjectFiles &files, const RecordingName &name)
{
    const QString stem =
        files.inMaking() + u'/' + kPrefix + name.caseId.toString() + u'-' + name.recording.toString();
    body = stem + kBody;
    tail = stem + kTail;
    ballast = stem + kBallast;
    sealed = stem + kSealed;
}

bool isRecordingFile(const QString &fileName)
{
    return nameOf(fileName).has_value();
}

Result<QList<RecordingName>> unfinishedRecordings(Disk &disk, const QString &folder)
{
    const auto items = disk.list(ObjectFiles(disk, folder).inMaking());
    if (!items)
        return tl::unexpected(items.error());
    QList<RecordingName> found;
    for (const Disk::Item &item : *items) {
        if (const auto name = nameOf(item.name); name && !found.contains(*name))
            found.append(*name);
    }
    std::sort(found.begin(), found.end(), [](const RecordingName &left, const RecordingName &right) {
        return left.recording < right.recording; // version 7: by time
    });
    return found;
}

Result<> forgetRecording(Disk &disk, const QString &folder, const RecordingName &name)
{
    const RecordingFiles files(ObjectFiles(disk, folder), name);
    // The note goes last: without it the rest would be taken for a recording that was interrupted.
    const QString newSuffix = u".new"_s;
    for (const QString &path : {files.ballast, files.tail + newSuffix, files.tail, files.body,
                                files.sealed + newSuffix, files.sealed}) {
        if (const auto removed = disk.remove(path); !removed && removed.error().code != ErrorCode::NotFound)
            return removed;
    }
    return {};
}

QByteArray RecordingTail::toBytes() const
{
    QByteArray bytes(qsizetype(sizeof(qint64)), Qt::Uninitialized);
    qToBigEndian<qint64>(offset, bytes.data());
    return bytes + plain;
}

Result<RecordingTail> RecordingTail::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() < qsizetype(sizeof(qint64)))
        return fail(ErrorCode::Damaged, u"tail too short"_s);
    RecordingTail tail;
    tail.offset = qFromBigEndian<qint64>(bytes.data());
    tail.plain = bytes.sliced(qsizetype(sizeof(qint64))).toByteArray();
    if (tail.offset < 0)
        return fail(ErrorCode::Damaged, u"tail of nowhere"_s);
    return tail;
}

} // namespace fieldcase::store
