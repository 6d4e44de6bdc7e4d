// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/devices/devicesform.h"

#include "forms/parts/icons.h"
#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "ui_devicesform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

/// A row of DeviceItemModel.
class DeviceDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        const auto row = index.data(items::RowRole).value<items::DeviceItem>();
        RowContent content;
        content.icon = u"devices"_s;
        content.title = row.name;
        content.detail = Words::of(row.roles);
        if (row.isThisOne)
            content.chips << RowChip{Tone::Primary, {}, DevicesForm::tr("This device")};
        if (row.isRevoked)
            content.chips << RowChip{Tone::Danger, u"close"_s, DevicesForm::tr("Revoked")};
        else
            content.chips << RowChip{Tone::Good, u"check"_s, DevicesForm::tr("Active")};
        content.isFaded = row.isRevoked;
        return content;
    }
};

} // namespace

DevicesForm::DevicesForm(QWidget *parent)
    : Form(parent), m_ui(std::make_unique<Ui::DevicesForm>()), m_devices(new items::DeviceItemModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"devicesForm"_s);
    applyIcons(this);
    m_ui->devicesListView->setModel(m_devices);
    m_ui->devicesListView->setItemDelegate(new DeviceDelegate(this));
    connect(m_ui->devicesListView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_ui->reasonLineEdit->clear(); // it was of another device
        showDevice();
    });
    connect(m_ui->reasonLineEdit, &QLineEdit::textChanged, this, &DevicesForm::showDevice);
    connect(m_ui->revokePushButton, &QPushButton::clicked, this, [this] {
        if (const items::DeviceItem *device = shown())
            emit revokeRequested(device->device, m_ui->reasonLineEdit->text().trimmed());
    });
    setFocusProxy(m_ui->devicesListView);
    retranslate();
}

DevicesForm::~DevicesForm() = default;

void DevicesForm::setDevices(const QList<items::DeviceItem> &rows)
{
    m_devices->setRows(rows);
    if (!m_ui->devicesListView->currentIndex().isValid())
        m_ui->devicesListView->setCurrentIndex(m_devices->index(0, 0));
    showDevice();
}

void DevicesForm::setBusy(bool busy)
{
    m_isBusy = busy;
    showDevice();
}

void DevicesForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void DevicesForm::retranslate()
{
    m_ui->retranslateUi(this);
    showDevice();
}

const items::DeviceItem *DevicesForm::shown() const
{
    const QModelIndex index = m_ui->devicesListView->currentIndex();
    return index.isValid() ? &m_devices->row(index) : nullptr;
}

void DevicesForm::showDevice()
{
    const items::DeviceItem *device = shown();
    m_ui->detailFrame->setVisible(device != nullptr);
    if (!device)
        return;
    m_ui->nameLabel->setText(device->name);
    m_ui->factList->setFacts({{tr("Roles"), Words::of(device->roles)},
                              {tr("Certificate"), device->certificate},
                              {tr("Valid to"), shortDayWords(device->validToOn)},
                              {tr("Enrolled"), momentWords(device->enrolledAtMs)},
                              {tr("Revoked because"), device->revokeReason}});
    const bool canRevoke = !device->isRevoked && !device->isThisOne;
    m_ui->reasonLabel->setVisible(canRevoke);
    m_ui->reasonLineEdit->setVisible(canRevoke);
    m_ui->revokePushButton->setVisible(canRevoke);
    m_ui->revokePushButton->setEnabled(!m_isBusy && !m_ui->reasonLineEdit->text().trimmed().isEmpty());
}

} // namespace fieldcase::forms
