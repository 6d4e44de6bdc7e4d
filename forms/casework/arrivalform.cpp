// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/casework/arrivalform.h"

#include "forms/parts/icons.h"
#include "forms/parts/when.h"
#include "ui_arrivalform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

ArrivalForm::ArrivalForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::ArrivalForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"arrivalForm"_s);
    applyIcons(this);
    connect(m_ui->arrivePushButton, &QPushButton::clicked, this,
            [this] { emit arrivalRequested(m_ui->announcedPushButton->isChecked()); });
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &ArrivalForm::cancelled);
    setFocusProxy(m_ui->arrivePushButton);
    retranslate();
}

ArrivalForm::~ArrivalForm() = default;

void ArrivalForm::setCircumstances(const QString &enterprise, qint64 nowMs, const PlaceFix &fix)
{
    m_enterprise = enterprise;
    m_nowMs = nowMs;
    m_fix = fix;
    retranslate();
}

void ArrivalForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->placeFactList->setFacts({{tr("Enterprise"), m_enterprise},
                                   {tr("Time"), momentWords(m_nowMs)},
                                   {tr("Position"), PlaceWords::of(m_fix)}});
}

} // namespace fieldcase::forms
