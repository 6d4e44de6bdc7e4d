// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/casereading.h"
#include "app/field/desk.h"
#include "forms/casework/exportform.h"
#include "models/store/bundle.h"

#include <QPointer>
#include <QTimer>

namespace fieldcase::app {

/// Hands a case file out: asks where to, notes it in the case, and writes the bundle beside the window.
class ExportFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param desk outlives the flow
    explicit ExportFlow(const Desk &desk, QObject *parent = nullptr);
    /// Stops an export that is under way; nothing of it stays.
    ~ExportFlow() override;

    /// Whether the person of \a reading may hand the case out.
    [[nodiscard]] static bool isAllowed(const CaseReading &reading);
    void open(const domain::CaseId &caseId);
    /// Reads the case anew while its page is open.
    void refresh();

signals:
    /// The page is to be shown; whoever shows it owns it.
    void pageShown(QWidget *page);
    void pageClosed(QWidget *page);
    /// Entries were written: a sync is due.
    void written();
    /// An object that is not here is needed.
    void objectWanted(const fieldcase::domain::ObjectHash &object);

private:
    using Source = domain::Result<std::shared_ptr<const store::BundleSource>>;

    void makePage();
    void show(const CaseReading &reading);
    void askWhereTo();
    void handOut(const QString &folder);
    void write(const std::shared_ptr<const store::BundleSource> &source, const QString &folder);
    void refuse(const domain::Error &error);
    void finish(const store::BundleSummary &summary, const QString &folder);

    const Desk &m_desk;
    QPointer<forms::ExportForm> m_page;
    domain::CaseId m_caseId; ///< null: no page is open
    QString m_party;
    std::shared_ptr<store::Progress> m_progress; ///< null: nothing is under way
    QTimer m_pulse;                              ///< shows the progress
};

} // namespace fieldcase::app
