// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/playeddraw.h"

#include "models/domain/drawseed.h"
#include "models/domain/drawtranscript.h"
#include "models/store/assignmentmaker.h"
#include "tests/support/samplebodies.h"

namespace fieldcase::tests {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

template <typename T> T need(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(errorCodeName(result.error().code)),
               qPrintable(result.error().context));
    return std::move(*result);
}

DrawSnapshot snapshotOf(TempOrg &org)
{
    DrawParameters parameters;
    parameters.algorithm = QString::fromUtf16(kDrawAlgorithm);
    parameters.onDate = QDate(2026, 9, 7);
    parameters.redRate = 1000;
    parameters.orangeRate = 1000;
    parameters.mostPerOfficer = 100;
    QList<Enterprise> enterprises;
    for (int i = 1; i <= 6; ++i)
        enterprises.append(sampleEnterprise(i));
    QList<Officer> officers;
    int number = 0;
    for (Member *member : {&org.officer1(), &org.officer2()}) {
        Officer row = sampleOfficer(++number);
        row.officer = member->officer;
        row.name = member->name;
        officers.append(row);
    }
    return need(freeze(parameters, enterprises, officers), "freeze");
}

} // namespace

PlayedDraw playDraw(TempOrg &org)
{
    Member &dispatcher = org.member(Role::Dispatcher);
    Member &supervisor = org.member(Role::Supervisor);
    const auto write = [&](Member &member, const Body &body) {
        need(member.ledger().append(org.orgCase(), body), qPrintable(entryKindName(kindOf(body))));
        org.exchange();
    };
    const DrawSnapshot snapshot = snapshotOf(org);
    const DrawSeal sealed = seal(snapshot);
    const DrawId draw = DrawId::create(org.clock(), org.random());
    write(dispatcher,
          DrawFrozen{draw, u"第三季度"_s, sealed.snapshotSha256, sealed.enterpriseRoot, sealed.officerRoot,
                     sealed.enterpriseCount, sealed.officerCount, snapshot.parameters});
    const auto nonceOf = [](const Member &member) { return Digest::of(member.name.toUtf8()); };
    const auto commit = [&](Member &member, Role role) {
        write(member, DrawCommitted{draw, role, drawCommit(sealed.snapshotSha256, role, nonceOf(member))});
    };
    commit(dispatcher, Role::Dispatcher);
    commit(supervisor, Role::Supervisor);
    write(supervisor, DrawRevealed{draw, Role::Supervisor, nonceOf(supervisor)});
    write(dispatcher, DrawRevealed{draw, Role::Dispatcher, nonceOf(dispatcher)});

    const DrawState state = need(dispatcher.ledger().orgState(), "org").draws.value(draw);
    const auto transcript =
        need(writeTranscript(state, snapshot, dispatcher.name, supervisor.name), "transcript");
    for (Member *member : {&dispatcher, &org.member(Role::Approver)})
        (void)need(member->vault().drawRecords().keep(transcript.toBytes()), "keep");
    write(dispatcher, completion(transcript));
    if (transcript.outcome.chosen.isEmpty())
        qFatal("the draw chose nobody");

    const DrawnTarget &target = transcript.outcome.chosen.first();
    AssignmentIssued draft;
    draft.caseId = CaseId::create(org.clock(), org.random());
    draft.title = u"双随机检查"_s;
    draft.source = AssignmentSource::Draw;
    draft.draw = draw;
    for (int i = 1; i <= 6; ++i) {
        if (sampleEnterprise(i).code == target.enterprise)
            draft.enterprise = sampleEnterprise(i);
    }
    draft.officers = target.officers;
    draft.checklist = {u"common"_s};
    const OrgState orgState = need(dispatcher.ledger().orgState(), "org");
    write(dispatcher, need(store::makeAssignment(draft, orgState, org.random()), "assignment"));
    return {draw, draft.caseId};
}

} // namespace fieldcase::tests
