// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/workplace.h"

#include "app/field/flows/caseflow.h"
#include "app/field/flows/casesflow.h"
#include "app/field/flows/devicesflow.h"
#include "app/field/flows/drawflow.h"
#include "app/field/flows/registersflow.h"
#include "app/field/flows/reviewflow.h"
#include "app/field/flows/settingsflow.h"
#include "app/field/flows/syncflow.h"
#include "app/field/flows/todayflow.h"
#include "app/whendone.h"
#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "forms/shell/shellform.h"
#include "sync/client/syncmemory.h"
#include "sync/client/syncschedule.h"

#include <QEvent>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::Role;
using forms::Page;

namespace {

constexpr int kClockMs = 500; // the chip follows a clock that is set before anybody wonders

} // namespace

Workplace::Workplace(const Means &means, QObject *parent)
    : QObject(parent), m_means(means), m_shell(new forms::ShellForm)
{
    const Person &person = m_means.desk.person();
    m_shell->setPages(allowedPages());
    m_shell->installEventFilter(this);
    connect(m_shell, &forms::ShellForm::pageRequested, this, [this](Page page) {
        if (page == Page::Assignments && m_case && m_case->widget()->isVisible())
            closeCase(); // pressed again: back to the list
        show(page);
    });
    connect(m_shell, &forms::ShellForm::lockRequested, this, &Workplace::lockRequested);
    m_shell->setPerson(person.name, forms::Words::of(person.roles));
    if (m_means.isDemonstration) {
        m_clockTimer.setInterval(kClockMs);
        connect(&m_clockTimer, &QTimer::timeout, this, &Workplace::showDemonstrationTime);
        m_clockTimer.start();
        showDemonstrationTime();
    }
    whenDone(m_means.desk.vault().run(
                 [](store::Vault &vault) { return client::SyncMemory(vault.settings()).address(); }),
             this, [this](const domain::Result<std::optional<client::OfficeAddress>> &address) {
                 beginSync(address ? *address : std::nullopt);
             });
    whenDone(m_means.desk.vault().run(&SettingsFlow::idleMinutes), this,
             [this](const domain::Result<int> &minutes) {
                 if (minutes)
                     emit idleMinutesChanged(*minutes);
             });
    show(allowedPages().constFirst());
}

Workplace::~Workplace()
{
    // Flows keep what is half-typed when they go; for that they need the desk.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

QWidget *Workplace::screen() const
{
    return m_shell;
}

QList<Page> Workplace::allowedPages() const
{
    const domain::Roles roles = m_means.desk.person().roles;
    const auto any = [roles](domain::Roles wanted) { return bool(roles & wanted); };
    QList<Page> pages{Page::Today};
    if (any(Role::Officer | Role::Archivist | Role::Auditor | Role::Dispatcher))
        pages << Page::Assignments;
    if (any(Role::Reviewer | Role::Approver))
        pages << Page::Review;
    if (any(Role::Dispatcher | Role::Supervisor))
        pages << Page::Draw;
    if (any(Role::Dispatcher | Role::Administrator))
        pages << Page::Registers;
    if (any(Role::Administrator))
        pages << Page::Devices;
    return pages << Page::Sync << Page::Settings;
}

void Workplace::beginSync(const std::optional<client::OfficeAddress> &address)
{
    if (!address)
        return;
    m_transport = std::make_unique<client::HttpsTransport>(*address);
    m_schedule = std::make_unique<client::SyncSchedule>(m_means.desk.vault(), *m_transport, m_means.random);
    if (m_means.desk.person().roles & (Role::Officer | Role::Approver | Role::Reviewer)) {
        const int year = m_means.desk.today().year();
        QList<client::Wishes::Form> forms;
        for (const documents::FormDefinition &form : m_means.desk.law->forms.forms()) {
            if (!form.series.isEmpty())
                forms.append({form.id, year});
        }
        m_schedule->setNumbered(forms);
    }
    m_sync = new SyncFlow(m_means.desk, *m_schedule, this);
    connect(m_sync, &SyncFlow::stateWords, m_shell, &forms::ShellForm::setSyncState);
    connect(m_schedule.get(), &client::SyncSchedule::synced, this, &Workplace::refreshPages);
    m_sync->announce();
    m_schedule->setOnline(true);
    if (m_shell->currentPage() == Page::Sync)
        show(Page::Sync); // asked for before the office's address was read
}

template <typename Flow> Workplace::Tenant Workplace::tenantOf(Flow *flow)
{
    return {flow->widget(), [flow] { flow->refresh(); }};
}

Workplace::Tenant Workplace::makePage(Page page)
{
    const Desk &desk = m_means.desk;
    switch (page) {
    case Page::Today: {
        auto *flow = new TodayFlow(desk, this);
        connect(flow, &TodayFlow::caseRequested, this, &Workplace::openCase);
        connect(flow, &TodayFlow::casesRequested, this, [this] {
            // Who reviews has a queue of cases instead of a list of own ones.
            const QList<Page> pages = allowedPages();
            const bool hasOnlyQueue = !pages.contains(Page::Assignments) && pages.contains(Page::Review);
            show(hasOnlyQueue ? Page::Review : Page::Assignments);
        });
        connect(flow, &TodayFlow::reviewRequested, this, [this] { show(Page::Review); });
        connect(flow, &TodayFlow::drawRequested, this, [this] { show(Page::Draw); });
        connect(flow, &TodayFlow::syncRequested, this, [this] {
            show(Page::Sync);
            if (m_schedule)
                m_schedule->syncNow();
        });
        return tenantOf(flow);
    }
    case Page::Assignments: {
        auto *flow = new CasesFlow(desk, this);
        connect(flow, &CasesFlow::caseRequested, this, &Workplace::openCase);
        return tenantOf(flow);
    }
    case Page::Registers: {
        auto *flow = new RegistersFlow(desk.vault(), desk.answers,
                                       desk.person().roles.testFlag(Role::Dispatcher), this);
        connect(flow, &RegistersFlow::written, this, &Workplace::takeWritten);
        return tenantOf(flow);
    }
    case Page::Devices: {
        auto *flow = new DevicesFlow(desk.vault(), this);
        connect(flow, &DevicesFlow::written, this, &Workplace::takeWritten);
        return tenantOf(flow);
    }
    case Page::Sync:
        return m_sync ? tenantOf(m_sync) : Tenant();
    case Page::Settings:
        m_settings = new SettingsFlow(desk, m_means.language, this);
        connect(m_settings, &SettingsFlow::idleMinutesChanged, this, &Workplace::idleMinutesChanged);
        return tenantOf(m_settings);
    case Page::Review: {
        auto *flow = new ReviewFlow(desk, this);
        connect(flow, &ReviewFlow::written, this, &Workplace::takeWritten);
        connect(flow, &ReviewFlow::objectWanted, this, &Workplace::ask);
        connect(flow, &ReviewFlow::waiting, this,
                [this](int count) { m_shell->setBadge(Page::Review, count); });
        return tenantOf(flow);
    }
    case Page::Draw: {
        auto *flow = new DrawFlow(desk, this);
        connect(flow, &DrawFlow::written, this, &Workplace::takeWritten);
        return tenantOf(flow);
    }
    }
    Q_UNREACHABLE();
}

void Workplace::show(Page page)
{
    if (!m_tenants.contains(page)) {
        const Tenant tenant = makePage(page);
        if (!tenant.widget)
            return; // the sync page before the office's address is known
        m_tenants.insert(page, tenant);
        m_stale.remove(page);
    } else if (m_stale.remove(page)) {
        m_tenants.value(page).refresh();
    }
    m_shell->setCurrentPage(page);
    m_shell->show(page == Page::Assignments && m_case ? m_case->widget() : m_tenants.value(page).widget);
    retitle();
}

void Workplace::openCase(const domain::CaseId &caseId)
{
    closeCase();
    m_case = new CaseFlow(m_means.desk, caseId, this);
    connect(m_case, &CaseFlow::written, this, &Workplace::takeWritten);
    connect(m_case, &CaseFlow::objectWanted, this, &Workplace::ask);
    connect(m_case, &CaseFlow::closed, this, [this] {
        closeCase();
        show(Page::Assignments);
    });
    show(Page::Assignments);
}

void Workplace::ask(const domain::ObjectHash &object)
{
    if (m_schedule)
        m_schedule->ask(object);
}

void Workplace::closeCase()
{
    if (!m_case)
        return;
    QWidget *page = m_case->widget();
    delete std::exchange(m_case, nullptr); // the flow before its page
    m_shell->remove(page);
}

void Workplace::markStale()
{
    for (auto it = m_tenants.cbegin(); it != m_tenants.cend(); ++it)
        m_stale.insert(it.key());
    if (m_sync)
        m_sync->refresh();
}

void Workplace::takeWritten()
{
    markStale();
    if (m_schedule)
        m_schedule->refresh();
}

void Workplace::refreshPages()
{
    markStale(); // what a sync brought needs no further sync
    if (m_case)
        m_case->refresh();
    const Page page = m_shell->currentPage();
    if (m_tenants.contains(page) && m_stale.remove(page))
        m_tenants.value(page).refresh();
}

void Workplace::retitle()
{
    m_shell->setTitle(m_means.desk.person().organisation);
}

void Workplace::showDemonstrationTime()
{
    //: %1 is a day and a time
    m_shell->setDemonstrationTime(
        tr("Demonstration clock: %1").arg(forms::momentWords(m_means.desk.nowMs(), m_means.desk.today())));
}

bool Workplace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_shell && event->type() == QEvent::LanguageChange) {
        m_shell->setPerson(m_means.desk.person().name, forms::Words::of(m_means.desk.person().roles));
        if (m_sync)
            m_sync->announce();
        if (m_means.isDemonstration)
            showDemonstrationTime();
        refreshPages(); // sentences made by flows, e.g. what is missing
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fieldcase::app
