// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentform.h"

#include "forms/parts/icons.h"
#include "forms/parts/statechip.h"
#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "ui_documentform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

DocumentForm::DocumentForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::DocumentForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"documentForm"_s);
    applyIcons(this);
    auto *pages = new QVBoxLayout(m_ui->pageWidget);
    pages->setContentsMargins(0, 0, 0, 0);
    auto *slotRows = new QVBoxLayout(m_ui->slotsWidget);
    slotRows->setContentsMargins(0, 0, 0, 0);
    slotRows->setSpacing(12);
    connect(m_ui->finalisePushButton, &QPushButton::clicked, this, &DocumentForm::finaliseRequested);
    connect(m_ui->printPushButton, &QPushButton::clicked, this, &DocumentForm::printRequested);
    connect(m_ui->voidPushButton, &QPushButton::clicked, this, &DocumentForm::voidRequested);
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &DocumentForm::backRequested);
    retranslate();
}

DocumentForm::~DocumentForm() = default;

void DocumentForm::setPageView(QWidget *view)
{
    m_ui->pageWidget->layout()->addWidget(view);
    setFocusProxy(view);
}

void DocumentForm::setDocument(const items::DocumentItem &item, const QList<SlotItem> &slotItems,
                               const DocumentRights &rights)
{
    m_item = item;
    m_slots = slotItems;
    m_rights = rights;
    retranslate();
}

void DocumentForm::setBusy(bool busy)
{
    m_isBusy = busy;
    retranslate();
}

void DocumentForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void DocumentForm::clearMessage()
{
    m_ui->messageBar->clear();
}

QString DocumentForm::slotWords(const QString &slot)
{
    if (slot == "officer1"_L1)
        return tr("First officer");
    if (slot == "officer2"_L1)
        return tr("Second officer");
    if (slot == "party"_L1)
        return tr("The enterprise");
    if (slot == "approver"_L1)
        return tr("Approver");
    return slot;
}

void DocumentForm::showSlots()
{
    auto *rows = m_ui->slotsWidget->layout();
    while (QLayoutItem *row = rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
    for (const SlotItem &slot : std::as_const(m_slots)) {
        auto *line = new QWidget;
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *words = new QLabel(slot.name.isEmpty() ? slotWords(slot.slot)
                                                     : u"%1 · %2"_s.arg(slotWords(slot.slot), slot.name));
        words->setWordWrap(true);
        layout->addWidget(words, 1);
        if (slot.isSigned || !slot.refusal.isEmpty()) {
            auto *chip = new StateChip;
            chip->set(slot.isSigned ? Tone::Good : Tone::Warning, slot.isSigned ? u"check"_s : u"alert"_s,
                      slot.isSigned ? tr("Signed") : tr("Refused"));
            layout->addWidget(chip);
        } else if (slot.isMine) {
            auto *sign = new QPushButton(tr("Sign…"));
            sign->setObjectName(slot.slot + "SignPushButton"_L1);
            sign->setAccessibleName(tr("Sign as: %1").arg(slotWords(slot.slot)));
            sign->setIcon(icon(u"sign"_s, colour(u"primary")));
            sign->setEnabled(m_rights.sign && !m_isBusy);
            connect(sign, &QPushButton::clicked, this,
                    [this, name = slot.slot] { emit signRequested(name); });
            layout->addWidget(sign);
        }
        rows->addWidget(line);
    }
    m_ui->slotsFrame->setVisible(!m_slots.isEmpty());
}

void DocumentForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->titleLabel->setText(m_item.title);
    m_ui->numberLabel->setText(m_item.number);
    const RowChip stage = Words::of(m_item.stage);
    m_ui->stageStateChip->set(stage.tone, stage.icon, stage.words);
    const RowChip proof = Words::of(m_item.proof);
    m_ui->proofStateChip->set(proof.tone, proof.icon, proof.words);
    m_ui->aboutFactList->setFacts(
        {{tr("Made"), momentWords(m_item.generatedAtMs)},
         {tr("Pages"), QString::number(m_item.pages)},
         {tr("Printed"), m_item.printed > 0 ? tr("%n time(s)", nullptr, m_item.printed) : QString()},
         {tr("Void because"), m_item.voidReason}});
    showSlots();
    m_ui->finalisePushButton->setVisible(m_rights.finalise);
    m_ui->finalisePushButton->setEnabled(!m_isBusy);
    m_ui->printPushButton->setVisible(m_rights.print);
    m_ui->printPushButton->setEnabled(!m_isBusy);
    m_ui->voidPushButton->setVisible(m_rights.makeVoid);
    m_ui->voidPushButton->setEnabled(!m_isBusy);
}

} // namespace fieldcase::forms
