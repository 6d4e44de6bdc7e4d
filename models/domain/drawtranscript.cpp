// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/drawtranscript.h"

#include "models/domain/canonicaljson.h"
#include "models/domain/drawseed.h"
#include "models/domain/fieldwriter.h"

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

/// A row that stood twice would have two tickets.
template <typename Fields> void checkOrder(Fields &fields, const DrawSnapshot &snapshot)
{
    const auto &enterprises = snapshot.enterprises;
    const auto &officers = snapshot.officers;
    const auto codesFall = [](const auto &left, const auto &right) { return left.code >= right.code; };
    const auto certificatesFall = [](const auto &left, const auto &right) {
        return left.certificate >= right.certificate;
    };
    if (std::adjacent_find(enterprises.begin(), enterprises.end(), codesFall) != enterprises.end())
        fields.refuse(u"enterprises", "not sorted by code");
    if (std::adjacent_find(officers.begin(), officers.end(), certificatesFall) != officers.end())
        fields.refuse(u"officers", "not sorted by certificate");
}

} // namespace

template <typename Fields> void TranscriptPress::describe(Fields &fields)
{
    fields.id(u"officer", officer);
    fields.line(u"name", name, 60, Blank::Allowed);
    fields.digest(u"commit", commit);
    fields.digest(u"nonce", nonce);
}

template <typename Fields> void DrawTranscript::describe(Fields &fields)
{
    int version = 1;
    fields.number(u"v", version, 1, 1);
    fields.id(u"draw", draw);
    fields.line(u"title", title, 200);
    fields.instant(u"frozenAtMs", frozenAtMs);
    fields.object(u"seal", seal);
    fields.object(u"parameters", snapshot.parameters);
    fields.objects(u"enterprises", snapshot.enterprises, 100'000'000);
    fields.objects(u"officers", snapshot.officers, 10'000'000);
    fields.object(u"dispatcher", dispatcher);
    fields.object(u"supervisor", supervisor);
    fields.digest(u"seed", seed);
    fields.object(u"outcome", outcome);
    checkOrder(fields, snapshot);
    dispatcher.role = Role::Dispatcher;
    supervisor.role = Role::Supervisor;
    if (snapshot.parameters.algorithm != QStringView(kDrawAlgorithm))
        fields.refuse(u"parameters.algorithm", "unknown");
}

QByteArray DrawTranscript::toBytes() const
{
    const auto bytes = toCanonicalJson(writeFields(*this));
    Q_ASSERT(bytes); // everything in it came through checked fields
    return bytes.value_or(QByteArray());
}

Result<DrawTranscript> DrawTranscript::fromBytes(const QByteArray &bytes)
{
    const auto object = fromCanonicalJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    return readFields<DrawTranscript>(*object);
}

Result<DrawTranscript> writeTranscript(const DrawState &state, const DrawSnapshot &snapshot,
                                       const QString &dispatcherName, const QString &supervisorName)
{
    const DrawSeal sealed = seal(snapshot);
    if (sealed.snapshotSha256 != state.frozen.snapshotSha256)
        return fail(ErrorCode::InvalidInput, u"not the frozen snapshot"_s);
    if (state.seed().isNull())
        return fail(ErrorCode::InvalidInput, u"not revealed by both"_s);
    DrawTranscript transcript;
    transcript.draw = state.frozen.draw;
    transcript.title = state.frozen.title;
    transcript.frozenAtMs = state.frozenAtMs;
    transcript.seal = sealed;
    transcript.snapshot = snapshot;
    transcript.dispatcher = {Role::Dispatcher, state.dispatcher->officer, dispatcherName,
                             state.dispatcher->commit, state.dispatcher->nonce};
    transcript.supervisor = {Role::Supervisor, state.supervisor->officer, supervisorName,
                             state.supervisor->commit, state.supervisor->nonce};
    transcript.seed = state.seed();
    transcript.outcome = domain::draw(snapshot, transcript.seed);
    return transcript;
}

DrawCompleted completion(const DrawTranscript &transcript)
{
    return {transcript.draw, Digest::of(transcript.toBytes()), transcript.seed, transcript.outcome.chosen,
            transcript.outcome.infeasible};
}

} // namespace fieldcase::domain
