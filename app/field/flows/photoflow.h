// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/capture/intake.h"
#include "app/field/casereading.h"
#include "app/field/desk.h"

namespace fieldcase::forms {
class CaptureForm;
class EvidenceViewForm;
} // namespace fieldcase::forms

namespace fieldcase::app {

class PhotoSource;

/// Takes, imports and looks at photos of one case; the findings and the evidence page share it.
class PhotoFlow final : public QObject
{
    Q_OBJECT

public:
    explicit PhotoFlow(const Desk &desk, QObject *parent = nullptr);
    ~PhotoFlow() override;

    void show(const CaseReading &reading);
    /// Opens the camera's page.
    void capture();
    /// Asks for a picture file over \a parent and takes it in.
    void importFile(QWidget *parent);
    /// Shows one piece large; the look is written down.
    void view(const domain::EvidenceId &evidence);

signals:
    void added(const fieldcase::app::TakenIn &taken);
    /// Nothing was added; why.
    void refused(const QString &words);
    /// An entry was written besides added().
    void written();
    void pageShown(QWidget *page);
    void pageClosed(QWidget *page);
    void objectWanted(const fieldcase::domain::ObjectHash &object);

private:
    void take(const Picture &picture);
    void takePhoto(const QByteArray &jpeg);
    void makeCamera();
    void makeViewer();
    void showPiece(const domain::EvidenceId &evidence);
    void loadPiece(const items::EvidenceItem &item);
    void step(int by);

    const Desk &m_desk;
    std::optional<CaseReading> m_reading;
    std::unique_ptr<PhotoSource> m_source;
    forms::CaptureForm *m_camera = nullptr;
    forms::EvidenceViewForm *m_viewer = nullptr;
    domain::EvidenceId m_shown; ///< null: the viewer is closed
    domain::ObjectHash m_loaded;
    int m_taken = 0;
};

} // namespace fieldcase::app
