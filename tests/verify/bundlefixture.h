// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verify/finding.h"
#include "models/store/bundle.h"
#include "tests/support/playedcase.h"

namespace fieldcase::tests {

/// A drawn and decided case, the source of its bundle, and ways to falsify it.
class BundleFixture
{
public:
    BundleFixture();

    [[nodiscard]] TempOrg &org() { return m_org; }
    [[nodiscard]] PlayedCase &playedCase() { return *m_case; }
    [[nodiscard]] const domain::DrawId &draw() const { return m_draw; }
    /// What the approver's device would export.
    [[nodiscard]] store::BundleSource source();
    /// Writes a bundle into a new folder. \returns it
    [[nodiscard]] QString write(const store::BundleSource &source);
    /// A bundle with nothing wrong, the same at each call; not to be changed.
    [[nodiscard]] const QString &whole();
    /// A copy of whole() to play with.
    [[nodiscard]] QString copy();
    /// Makes the list in \a folder fit the files again and signs it as the exporter's device: what a forger
    /// who holds an enrolled device could do.
    void signAgain(const QString &folder);
    /// The entry of \a device in the case with its header changed, signed with that device's key and
    /// confirmed as if the office had taken it at \a position.
    [[nodiscard]] domain::RecordedEntry forge(const domain::EntryHeader &header, const QByteArray &body,
                                              const crypto::SigningKey &key, qint64 position);

private:
    /// In memory where the system has such a place: hundreds of bundles are written, and each file is synced.
    [[nodiscard]] static QString scratchFolder();

    TempOrg m_org;
    domain::DrawId m_draw;
    std::unique_ptr<PlayedCase> m_case;
    QTemporaryDir m_dir{scratchFolder() + QStringLiteral("/bundle-XXXXXX")};
    QString m_whole;
    int m_count = 0;
};

[[nodiscard]] QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace fieldcase::tests
