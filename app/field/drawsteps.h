// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/drawparameters.h"
#include "models/domain/orgstate.h"
#include "models/domain/rulepackage.h"
#include "models/store/surroundings.h"

namespace fieldcase::store {
class Vault;
}

namespace fieldcase::app {

// The steps of a draw, each one rule and one write; called in the vault's thread. All return NotAllowed when
// the roles or the state of the draw do not permit the step.

/// A draw and what this device knows of it.
struct DrawReading {
    domain::DrawState state;
    domain::OrgState org;
    domain::OfficerId me;
    domain::Roles roles;
    bool hasSnapshot = false;                ///< this device froze it and kept the snapshot
    bool hasTranscript = false;              ///< the record is on this device
    QHash<QString, QString> enterpriseNames; ///< of what was drawn, by code
    QHash<domain::OfficerId, QString> officerNames;
    QSet<QString> assignedCodes; ///< enterprises with an assignment that names this draw
};

[[nodiscard]] domain::Result<DrawReading> readDraw(store::Vault &vault, const domain::DrawId &draw);

/// The role in which this person presses, or may press; nullopt when it is not theirs to press.
[[nodiscard]] std::optional<domain::Role> pressRole(const DrawReading &reading);

[[nodiscard]] domain::Result<domain::DrawId> freezeDraw(store::Vault &vault,
                                                        const store::Surroundings &around,
                                                        const QString &title,
                                                        domain::DrawParameters parameters);
/// Throws a secret number and publishes its hash.
[[nodiscard]] domain::Result<> commitDraw(store::Vault &vault, const store::Surroundings &around,
                                          const domain::DrawId &draw);
/// Publishes the number. \returns NotFound when it was committed on another device
[[nodiscard]] domain::Result<> revealDraw(store::Vault &vault, const domain::DrawId &draw);
/// Draws, and keeps the record.
[[nodiscard]] domain::Result<> completeDraw(store::Vault &vault, const domain::DrawId &draw);
/// Issues a case for each drawn enterprise that has none yet, to be seen by the officers at once.
/// \returns how many
[[nodiscard]] domain::Result<int> issueAssignments(store::Vault &vault, const store::Surroundings &around,
                                                   const domain::DrawId &draw,
                                                   const QList<domain::RulePackage> &rules);
/// The record as a file. \returns NotFound when it is not on this device
[[nodiscard]] domain::Result<QByteArray> drawRecord(store::Vault &vault, const domain::DrawId &draw);

} // namespace fieldcase::app
