// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/evidenceitemmodel.h"

#include <QImage>

#include <memory>

namespace fieldcase::forms {

class ThumbnailDelegate;

namespace Ui {
class EvidenceForm;
}

/// The pieces of evidence of a case as pictures.
class EvidenceForm final : public Form
{
    Q_OBJECT

public:
    explicit EvidenceForm(QWidget *parent = nullptr);
    ~EvidenceForm() override;

    void setEvidence(const QList<items::EvidenceItem> &evidence);
    void setThumbnail(const domain::EvidenceId &evidence, const QImage &image);
    void setReadOnly(bool readOnly);
    /// \param share 0 … 1000 of the file being encrypted; negative: none is
    void setSealing(int share);
    void say(Tone tone, const QString &words);
    void clearMessage();

signals:
    void captureRequested();
    void importRequested();
    void evidenceChosen(const fieldcase::domain::EvidenceId &evidence);

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::EvidenceForm> m_ui;
    items::EvidenceItemModel m_evidence;
    ThumbnailDelegate *m_thumbnails;
    bool m_isReadOnly = false;
};

} // namespace fieldcase::forms
