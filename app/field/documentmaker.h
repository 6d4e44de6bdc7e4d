// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "app/field/law.h"
#include "models/documents/facts.h"
#include "models/documents/rendering.h"

namespace fieldcase::store {
class Vault;
}

namespace fieldcase::app {

/// Makes documents of a case in the vault's thread: facts, PDF, sealed object and entry. Nothing is typed a
/// second time.
class DocumentMaker
{
public:
    /// \param fonts outlive the maker; everything is read only
    DocumentMaker(std::shared_ptr<const Law> law, const documents::FontSet &fonts);

    /// Makes \a form and writes document.generated.
    /// \returns NotFound when the numbers of this form are used up (ask the office for more), InvalidInput
    /// naming a fact that is missing, and what the ledger refuses
    [[nodiscard]] domain::Result<domain::DocumentId> make(store::Vault &vault, const domain::CaseId &caseId,
                                                          const QString &form,
                                                          const store::Surroundings &surroundings) const;
    /// The document with the signatures it has. The finalised PDF is not made again: it is read.
    [[nodiscard]] domain::Result<documents::Rendered> render(const domain::DocumentState &document) const;
    /// Seals the signed PDF and writes document.finalised. \returns as make()
    [[nodiscard]] domain::Result<> finalise(store::Vault &vault, const domain::CaseId &caseId,
                                            const domain::DocumentId &document) const;

private:
    [[nodiscard]] static domain::Result<QString> nextNumber(store::Vault &vault, const CaseReading &reading,
                                                            const documents::FormDefinition &form, int year);

    std::shared_ptr<const Law> m_law;
    const documents::FontSet &m_fonts;
};

} // namespace fieldcase::app
