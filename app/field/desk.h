// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/law.h"
#include "app/session.h"
#include "models/documents/fontset.h"

namespace fieldcase::app {

class Answers;
class Whereabouts;

/// What every page of the unlocked program works with. All of it outlives the pages.
struct Desk {
    Session &session;
    std::shared_ptr<const Law> law;
    Answers &answers;
    Whereabouts &whereabouts;
    const documents::FontSet &fonts; ///< loaded when the first document is made

    [[nodiscard]] store::VaultQueue &vault() const { return session.queue(); }
    [[nodiscard]] const Person &person() const { return session.person(); }
    [[nodiscard]] qint64 nowMs() const;
    /// By Beijing time.
    [[nodiscard]] QDate today() const;
    /// In force today.
    [[nodiscard]] const domain::RulePackage &rules() const;
};

} // namespace fieldcase::app
