// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/devicesflow.h"

#include "app/errortext.h"
#include "app/whendone.h"
#include "forms/devices/devicesform.h"
#include "models/domain/orgstate.h"
#include "models/store/vaultqueue.h"

namespace fieldcase::app {

namespace {

/// Active devices first, then by the person's name.
domain::Result<QList<items::DeviceItem>> readDevices(store::Vault &vault)
{
    const auto org = vault.ledger().orgState();
    if (!org)
        return tl::unexpected(org.error());
    QList<items::DeviceItem> rows;
    for (const domain::DeviceState &device : org->devices) {
        const domain::DeviceEnrolled &enrolled = device.enrolled;
        rows.append({enrolled.device, enrolled.name, enrolled.certificate, enrolled.roles, enrolled.validToOn,
                     device.enrolledAtMs, !device.isActive(),
                     device.revoked ? device.revoked->reason : QString(),
                     enrolled.device == vault.keys().device()});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const items::DeviceItem &a, const items::DeviceItem &b) {
        return std::pair(a.isRevoked, a.name) < std::pair(b.isRevoked, b.name);
    });
    return rows;
}

domain::Result<> writeRevocation(store::Vault &vault, const domain::DeviceRevoked &body)
{
    const auto membership = vault.keys().membership();
    if (!membership)
        return domain::fail(domain::ErrorCode::NotAllowed, QStringLiteral("not enrolled"));
    const auto entry = vault.ledger().append(domain::orgCase(membership->org), body);
    if (!entry)
        return tl::unexpected(entry.error());
    return {};
}

} // namespace

DevicesFlow::DevicesFlow(store::VaultQueue &vault, QObject *parent)
    : QObject(parent), m_vault(vault), m_form(new forms::DevicesForm)
{
    connect(m_form, &forms::DevicesForm::revokeRequested, this, &DevicesFlow::revoke);
    refresh();
}

DevicesFlow::~DevicesFlow()
{
    if (m_form && !m_form->parent())
        delete m_form;
}

QWidget *DevicesFlow::widget() const
{
    return m_form;
}

void DevicesFlow::refresh()
{
    whenDone(m_vault.run(readDevices), this, [this](const domain::Result<QList<items::DeviceItem>> &rows) {
        if (!m_form)
            return;
        if (!rows)
            return m_form->say(forms::Tone::Danger, ErrorText::of(rows.error(), ErrorText::Act::Open));
        m_form->setDevices(*rows);
    });
}

void DevicesFlow::revoke(const domain::DeviceId &device, const QString &reason)
{
    m_form->setBusy(true);
    const domain::DeviceRevoked body{device, reason};
    whenDone(
        m_vault.run([body](store::Vault &vault) { return writeRevocation(vault, body); }), this,
        [this](const domain::Result<> &done) {
            if (!m_form)
                return;
            m_form->setBusy(false);
            if (!done)
                return m_form->say(forms::Tone::Danger, ErrorText::of(done.error(), ErrorText::Act::Save));
            m_form->say(forms::Tone::Good,
                        tr("The device is revoked. The office refuses it as soon as it knows: sync now."));
            refresh();
            emit written();
        });
}

} // namespace fieldcase::app
