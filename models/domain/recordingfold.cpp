// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casefold.h"

namespace fieldcase::domain {

RecordingState *CaseFold::recording(const RecordingId &id) const
{
    const auto it = std::find_if(state.recordings.begin(), state.recordings.end(),
                                 [&](const RecordingState &item) { return item.started.recording == id; });
    return it == state.recordings.end() ? nullptr : &*it;
}

CaseFold::Outcome CaseFold::operator()(const RecordingStarted &body) const
{
    if (!state.opened)
        return VoidReason::NotOpened;
    if (state.stage == Stage::Submitted) // service, payment and closing are recorded too, review is not
        return VoidReason::Locked;
    if (recording(body.recording) != nullptr)
        return VoidReason::DuplicateId;
    RecordingState begun;
    begun.started = body;
    begun.act = act();
    begun.device = entry.header.device;
    state.recordings.append(begun);
    return {};
}

CaseFold::Outcome CaseFold::operator()(const RecordingAnchored &body) const
{
    RecordingState *running = recording(body.recording);
    if (running == nullptr)
        return VoidReason::UnknownTarget;
    if (running->device != entry.header.device)
        return VoidReason::WrongContent;
    if (!running->evidence.isNull())
        return VoidReason::AlreadyDone;
    if (!running->anchors.isEmpty()) {
        const RecordingAnchored &last = running->anchors.constLast();
        if (body.plainBytes <= last.plainBytes || body.durationMs < last.durationMs ||
            body.dropped < last.dropped)
            return VoidReason::WrongContent;
    }
    running->anchors.append(body);
    return {};
}

CaseFold::Outcome CaseFold::operator()(const RecordingExplained &body) const
{
    RecordingState *interrupted = recording(body.recording);
    if (interrupted == nullptr)
        return VoidReason::UnknownTarget;
    interrupted->explained = Done<RecordingExplained>{body, act()};
    return {};
}

CaseFold::Outcome CaseFold::operator()(const VisitTracked &body) const
{
    if (!state.opened)
        return VoidReason::NotOpened;
    state.track.append(body.points);
    return {};
}

CaseFold::Outcome CaseFold::operator()(const VisitNoted &body) const
{
    if (!state.opened)
        return VoidReason::NotOpened;
    state.visitNotes.append({body, act()});
    return {};
}

} // namespace fieldcase::domain
