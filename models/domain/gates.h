// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/casestate.h"
#include "models/domain/rulepackage.h"

namespace fieldcase::domain {

/// A step somebody may want to take.
enum class Action {
    GenerateRecord, ///< F03 现场检查记录
    GenerateOrder,  ///< F05 责令限期整改指令书
    Propose,        ///< 处罚建议
    Submit,
    ReturnReview,
    PassReview,
    ApproveFiling,  ///< 立案
    GenerateNotice, ///< F24 行政处罚告知书
    ServeNotice,
    Decide,
    GenerateDecision, ///< F34 行政处罚决定书
    Close,
};

/// What a step lacks.
enum class MissingKind {
    Opening,        ///< nobody is on the site yet
    Editing,        ///< the case is submitted or further: the contents stand
    Answer,         ///< subject: checklist item without an answer
    ProblemFinding, ///< subject: checklist item answered "problem" without a finding
    Finding,        ///< there is no finding for this
    Evidence,       ///< subject: finding without evidence
    Basis,          ///< subject: finding of a violation without its basis
    Document,       ///< subject: form that is not generated
    Signature,      ///< subject: form; detail: slot
    Finalising,     ///< subject: form
    RecordAnew,     ///< subject: form older than a later correction
    Submission,
    Review, ///< the review has not passed
    Filing,
    Proposal,
    Amount, ///< subject: violation whose amount leaves its band
    Notice,
    WaitingPeriod, ///< onDate: the last day on which the party may speak
    Decision,
    Penalty, ///< the decision was not to punish
    Service, ///< subject: form
    Done,    ///< the step was taken already
};

struct Missing {
    MissingKind kind = MissingKind::Opening;
    QString subject;    ///< see the kind; may be empty
    QString detail;     ///< see the kind; may be empty
    QDate onDate;       ///< see the kind; may be invalid
    Roles who;          ///< who can supply it; empty: only time
    bool blocks = true; ///< false: a warning, the step may be taken all the same

    friend bool operator==(const Missing &, const Missing &) = default;
};

/// What is missing for \a action on the day \a today in China. Empty: it may be taken.
[[nodiscard]] QList<Missing> missingFor(Action action, const CaseState &state, const RulePackage &rules,
                                        QDate today);

/// Whether nothing in \a missing blocks.
[[nodiscard]] bool isReady(const QList<Missing> &missing);

/// Why \a officer with \a roles may not take \a action on this case whatever its state; none: may. The same
/// rules void the entry when it is folded.
[[nodiscard]] std::optional<VoidReason> mayNot(Action action, const CaseState &state,
                                               const OfficerId &officer, Roles roles);

} // namespace fieldcase::domain
