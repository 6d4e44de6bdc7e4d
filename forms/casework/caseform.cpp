// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/casework/caseform.h"

#include "forms/parts/icons.h"
#include "forms/parts/words.h"
#include "ui_caseform.h"

#include <QShortcut>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPartCount = int(CasePart::Timeline) + 1;
constexpr int kMessageSidesPx = 24;
constexpr int kMessageTopPx = 12;

} // namespace

CaseForm::CaseForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::CaseForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"caseForm"_s);
    applyIcons(this);
    m_ui->messageBar->setInset(kMessageSidesPx, kMessageTopPx);
    m_ui->overviewPushButton->setChecked(true);
    for (int i = 0; i < kPartCount; ++i) {
        const auto part = CasePart(i);
        connect(tabOf(part), &QPushButton::clicked, this, [this, part] { showPart(part); });
        // A digit needs no letter that both languages would have to agree on.
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, part] { showPart(part); });
    }
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &CaseForm::backRequested);
    connect(m_ui->exportPushButton, &QPushButton::clicked, this, &CaseForm::exportRequested);
    connect(m_ui->stepPushButton, &QPushButton::clicked, this, [this] { emit stepRequested(m_header.step); });
    retranslate();
}

CaseForm::~CaseForm() = default;

QPushButton *CaseForm::tabOf(CasePart part) const
{
    switch (part) {
    case CasePart::Overview:
        return m_ui->overviewPushButton;
    case CasePart::Checklist:
        return m_ui->checklistPushButton;
    case CasePart::Findings:
        return m_ui->findingsPushButton;
    case CasePart::Evidence:
        return m_ui->evidencePushButton;
    case CasePart::Documents:
        return m_ui->documentsPushButton;
    case CasePart::Procedure:
        return m_ui->procedurePushButton;
    case CasePart::Timeline:
        break;
    }
    return m_ui->timelinePushButton;
}

void CaseForm::setHeader(const CaseHeader &header)
{
    if (header == m_header)
        return;
    m_header = header;
    retranslate();
}

void CaseForm::setPart(CasePart part, QWidget *page)
{
    Q_ASSERT(!m_pages.contains(part));
    m_pages.insert(part, page);
    m_ui->partStackedWidget->addWidget(page);
    if (part == m_part)
        m_ui->partStackedWidget->setCurrentWidget(page);
}

void CaseForm::showPart(CasePart part)
{
    m_part = part;
    tabOf(part)->setChecked(true);
    emit partRequested(part);
    if (QWidget *page = m_pages.value(part)) {
        m_ui->partStackedWidget->setCurrentWidget(page);
        page->setFocus(Qt::OtherFocusReason);
    }
}

void CaseForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void CaseForm::clearMessage()
{
    m_ui->messageBar->clear();
}

void CaseForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->titleLabel->setText(m_header.title);
    m_ui->subtitleLabel->setText(m_header.subtitle);
    const RowChip stage = Words::of(m_header.stage);
    m_ui->stageStateChip->set(stage.tone, stage.icon, stage.words);
    if (m_header.unsent > 0)
        m_ui->proofStateChip->set(Tone::Warning, u"here"_s, tr("%n only here", nullptr, m_header.unsent));
    else if (m_header.unproven > 0)
        m_ui->proofStateChip->set(Tone::Primary, u"sent"_s,
                                  tr("%n sent, not proven", nullptr, m_header.unproven));
    else if (m_header.elsewhere > 0)
        m_ui->proofStateChip->set(Tone::Neutral, u"sync"_s,
                                  tr("%n not on this device", nullptr, m_header.elsewhere));
    else
        m_ui->proofStateChip->set(Tone::Good, u"proven"_s, tr("Proven at the office"));

    m_ui->exportPushButton->setVisible(m_header.canExport);
    m_ui->stepPushButton->setVisible(m_header.step != CaseStep::None);
    m_ui->stepPushButton->setText(m_header.step == CaseStep::Arrive ? tr("&Arrive on site…")
                                                                    : tr("S&ubmit for review…"));
    const auto counted = [](const QString &words, int count) {
        return count > 0 ? u"%1 %2"_s.arg(words).arg(count) : words;
    };
    m_ui->findingsPushButton->setText(counted(tr("Findings"), m_header.findings));
    m_ui->evidencePushButton->setText(counted(tr("Evidence"), m_header.evidence));
    m_ui->documentsPushButton->setText(counted(tr("Documents"), m_header.documents));
    for (int i = 0; i < kPartCount; ++i)
        tabOf(CasePart(i))
            ->setToolTip(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText));
}

} // namespace fieldcase::forms
