// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/placefix.h"
#include "models/items/evidenceitemmodel.h"

#include <QImage>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class EvidenceViewForm;
}

class PictureView;

/// All that is known of one piece of evidence besides its picture.
struct EvidenceDetails {
    items::EvidenceItem item;
    domain::Exif exif;
    PlaceFix place;        ///< of the device when it was sealed
    QString sealedBy;      ///< name
    qint64 sealedAtMs = 0; ///< UTC
    domain::Digest plainSha256;
    int views = 0;
    qint64 position = 0; ///< official position of its entry; 0: not confirmed

    friend bool operator==(const EvidenceDetails &, const EvidenceDetails &) = default;
};

/// One piece of evidence, large.
class EvidenceViewForm final : public Form
{
    Q_OBJECT

public:
    explicit EvidenceViewForm(QWidget *parent = nullptr);
    ~EvidenceViewForm() override;

    /// Shows what is known; the picture follows.
    void setDetails(const EvidenceDetails &details, bool hasPrevious, bool hasNext);
    /// \param words shown instead when \a image is null
    void setPicture(const QImage &image, const QString &words);
    [[nodiscard]] PictureView &pictureView() const;

signals:
    void previousRequested();
    void nextRequested();
    void backRequested();

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::EvidenceViewForm> m_ui;
    EvidenceDetails m_details;
};

} // namespace fieldcase::forms
