// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/finding.h"

namespace fieldcase::verify {

/// Proves a court bundle: every byte against the signed list; then every signature, chain, receipt, object,
/// copy and document, the draw behind it, and the separation of duties. Reads only.
///
/// When the files differ from the list the check ends there: the damage is named, and what it would break
/// further on says nothing new. \param expectedOffice the office's public key if it is known from elsewhere;
/// else empty
[[nodiscard]] Report checkBundle(const QString &folder, const QByteArray &expectedOffice);

/// The same for the bundle, and that \a pdf is one of its documents.
[[nodiscard]] Report checkPdf(const QString &pdf, const QString &folder, const QByteArray &expectedOffice);

} // namespace fieldcase::verify
