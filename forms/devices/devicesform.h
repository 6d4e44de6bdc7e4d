// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/deviceitemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class DevicesForm;
}

/// The devices of the organisation: who holds each, with which roles; a lost one is revoked here.
class DevicesForm final : public Form
{
    Q_OBJECT

public:
    explicit DevicesForm(QWidget *parent = nullptr);
    ~DevicesForm() override;

    void setDevices(const QList<items::DeviceItem> &rows);
    void setBusy(bool busy);
    void say(Tone tone, const QString &words);

signals:
    /// \param reason not empty
    void revokeRequested(const fieldcase::domain::DeviceId &device, const QString &reason);

protected:
    void retranslate() override;

private:
    [[nodiscard]] const items::DeviceItem *shown() const;
    void showDevice();

    std::unique_ptr<Ui::DevicesForm> m_ui;
    items::DeviceItemModel *m_devices;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
