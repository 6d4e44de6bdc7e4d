// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/desk.h"
#include "forms/shell/page.h"
#include "sync/client/httpstransport.h"

#include <QHash>
#include <QTimer>

namespace fieldcase::client {
class HttpsTransport;
class SyncSchedule;
} // namespace fieldcase::client
namespace fieldcase::forms {
class ShellForm;
}

namespace fieldcase::app {

class CaseFlow;
class CasesFlow;
class Language;
class SettingsFlow;
class SyncFlow;
class TodayFlow;

/// The unlocked program: the shell, the pages that the person's roles allow, and the synchronisation behind
/// them. Pages are made when they are first chosen. Gone, with everything it shows, when the vault is locked.
class Workplace final : public QObject
{
    Q_OBJECT

public:
    /// What a workplace is made of; all of it outlives it.
    struct Means {
        Desk desk;
        Language &language;
        domain::Random &random; ///< of the window's thread
        bool isDemonstration = false;
    };

    explicit Workplace(const Means &means, QObject *parent = nullptr);
    ~Workplace() override;

    /// The whole screen; whoever shows it owns it and takes it away after the workplace is gone.
    [[nodiscard]] QWidget *screen() const;
    void show(forms::Page page);

signals:
    void lockRequested();
    void idleMinutesChanged(int minutes);

private:
    /// A page's flow reduced to what the workplace needs of it.
    struct Tenant {
        QWidget *widget = nullptr;
        std::function<void()> refresh;
    };

    [[nodiscard]] QList<forms::Page> allowedPages() const;
    [[nodiscard]] Tenant makePage(forms::Page page);
    template <typename Flow> Tenant tenantOf(Flow *flow);
    void beginSync(const std::optional<client::OfficeAddress> &address);
    void openCase(const domain::CaseId &caseId);
    void closeCase();
    /// A person waits for \a object.
    void ask(const domain::ObjectHash &object);
    void markStale();
    void takeWritten();
    void refreshPages();
    void retitle();
    void showDemonstrationTime();
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

    Means m_means;
    forms::ShellForm *m_shell;
    std::unique_ptr<client::HttpsTransport> m_transport; ///< null before the office's address was read
    std::unique_ptr<client::SyncSchedule> m_schedule;    ///< likewise
    QHash<forms::Page, Tenant> m_tenants;
    QSet<forms::Page> m_stale;          ///< to be read anew when shown
    CaseFlow *m_case = nullptr;         ///< child; the open case
    SyncFlow *m_sync = nullptr;         ///< child
    SettingsFlow *m_settings = nullptr; ///< child
    QTimer m_clockTimer;
};

} // namespace fieldcase::app
