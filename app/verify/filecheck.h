// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/bundlefolder.h"
#include "app/verify/finding.h"
#include "models/domain/bundlemanifest.h"

namespace fieldcase::verify {

/// The signed list of a bundle, and what is wrong with the files it names.
struct FileCheck {
    std::optional<domain::BundleManifest> manifest; ///< none when it cannot be believed
    QList<Finding> findings;
};

/// Holds every file to the list in manifest.json, and that to its signature. Without findings each byte of
/// the bundle is what the exporting device signed; whether that device may be believed is another question
/// (recordcheck.h).
///
/// A list that was altered is told from an altered signature by SHA256SUMS, and then the other files are held
/// to SHA256SUMS too, so that damage is named even where the list is lost.
[[nodiscard]] FileCheck checkFiles(const BundleFolder &folder);

} // namespace fieldcase::verify
