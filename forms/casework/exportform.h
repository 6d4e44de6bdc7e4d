// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class ExportForm;
}

/// What an export would hand out.
struct ExportSubject {
    QString party; ///< the enterprise
    QString title; ///< of the case
    int entries = 0;
    int evidence = 0;
    int documents = 0;
    qint64 bytes = 0;    ///< of all objects
    int missing = 0;     ///< objects that are not on this device
    int unconfirmed = 0; ///< entries without a receipt of the office

    friend bool operator==(const ExportSubject &, const ExportSubject &) = default;
};

/// Asks before a case is written out for the court; shows how far that is and how it ended.
class ExportForm final : public Form
{
    Q_OBJECT

public:
    explicit ExportForm(QWidget *parent = nullptr);
    ~ExportForm() override;

    /// While objects are missing nothing can be exported.
    void setSubject(const ExportSubject &subject);
    /// An export began or ended.
    void setBusy(bool busy);
    /// \param doneBytes of the subject's bytes
    void setProgress(qint64 doneBytes);
    void say(Tone tone, const QString &words);
    void clearMessage();

signals:
    void exportRequested();
    void stopRequested();
    void closed();

protected:
    void retranslate() override;

private:
    void showWhatIsPossible();

    std::unique_ptr<Ui::ExportForm> m_ui;
    ExportSubject m_subject;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
