// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QObject>
#include <QPointer>

namespace fieldcase::forms {
class DevicesForm;
}
namespace fieldcase::store {
class VaultQueue;
}

namespace fieldcase::app {

/// The devices page: shows every device and revokes one.
class DevicesFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param vault outlives the flow
    explicit DevicesFlow(store::VaultQueue &vault, QObject *parent = nullptr);
    ~DevicesFlow() override;

    /// The page; whoever shows it owns it.
    [[nodiscard]] QWidget *widget() const;
    /// Reads the list anew.
    void refresh();

signals:
    /// Entries were written: a sync is due.
    void written();

private:
    void revoke(const domain::DeviceId &device, const QString &reason);

    store::VaultQueue &m_vault;
    QPointer<forms::DevicesForm> m_form;
};

} // namespace fieldcase::app
