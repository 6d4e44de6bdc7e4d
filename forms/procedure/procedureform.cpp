// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/procedure/procedureform.h"

#include "forms/parts/icons.h"
#include "forms/parts/textlines.h"
#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "forms/procedure/penaltydelegate.h"
#include "ui_procedureform.h"

#include <QScopedValueRollback>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;
using domain::ServiceMethod;
using domain::Statement;

namespace {

constexpr int kMethodCount = int(ServiceMethod::PublicNotice) + 1;
constexpr qint64 kFenPerYuan = 100;
constexpr int kMostRowsShown = 4;

/// The fen of an amount typed in yuan, at most two decimals; nothing for anything else.
std::optional<qint64> fenOf(QString text)
{
    text.remove(u',').remove(u'，').remove(u'￥');
    static const QRegularExpression pattern(u"^(\\d{1,10})(?:\\.(\\d{1,2}))?$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * kFenPerYuan +
           match.captured(2).leftJustified(2, u'0').toLongLong();
}

QString yuanOf(qint64 fen)
{
    return fen % kFenPerYuan == 0
               ? QString::number(fen / kFenPerYuan)
               : u"%1.%2"_s.arg(fen / kFenPerYuan).arg(fen % kFenPerYuan, 2, 10, QLatin1Char('0'));
}

} // namespace

ProcedureForm::ProcedureForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::ProcedureForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"procedureForm"_s);
    applyIcons(this);
    setLines(m_ui->opinionPlainTextEdit, 2);
    setLines(m_ui->adoptedPlainTextEdit, 2);
    m_ui->penaltyRowList->setModel(&m_rows);
    m_ui->penaltyRowList->setItemDelegate(new PenaltyDelegate(m_ui->penaltyRowList));
    connect(m_ui->penaltyRowList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProcedureForm::showRow);
    connect(m_ui->tierComboBox, &QComboBox::currentIndexChanged, this, &ProcedureForm::takeRow);
    connect(m_ui->amountLineEdit, &QLineEdit::textChanged, this, &ProcedureForm::takeRow);
    connect(m_ui->reasonsLineEdit, &QLineEdit::textChanged, this, &ProcedureForm::takeRow);
    connect(m_ui->proposePushButton, &QPushButton::clicked, this, [this] { emit proposeRequested(draft()); });
    connect(m_ui->noticePushButton, &QPushButton::clicked, this,
            [this] { emit noticeRequested(noticeDraft()); });
    connectTyping();
    setFocusProxy(m_ui->penaltyRowList);
    retranslate();
}

void ProcedureForm::connectTyping()
{
    connect(m_ui->opinionPlainTextEdit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            emit draftChanged(draft());
    });
    const auto note = [this] {
        if (!m_isFilling)
            emit noticeChanged(noticeDraft());
    };
    connect(m_ui->noticeNumberLineEdit, &QLineEdit::textChanged, this, note);
    connect(m_ui->adoptedPlainTextEdit, &QPlainTextEdit::textChanged, this, note);
    for (const QDateEdit *edit : {m_ui->servedOnDateEdit, m_ui->untilDateEdit})
        connect(edit, &QDateEdit::dateChanged, this, note);
    for (const QComboBox *box : {m_ui->methodComboBox, m_ui->statementComboBox})
        connect(box, &QComboBox::currentIndexChanged, this, note);
}

ProcedureForm::~ProcedureForm() = default;

void ProcedureForm::setView(const ProcedureView &view)
{
    if (view == m_view)
        return;
    // A synchronisation reads the case anew; what is being typed outlives it.
    const bool isOtherProposal = view.proposal != m_view.proposal;
    const bool isOtherNotice = view.notice != m_view.notice;
    m_view = view;
    const QScopedValueRollback filling(m_isFilling, true);
    if (isOtherProposal) {
        m_rows.setRows(view.proposal.rows);
        m_ui->opinionPlainTextEdit->setPlainText(view.proposal.opinion);
        if (m_rows.rowCount() > 0 && !m_ui->penaltyRowList->currentIndex().isValid())
            m_ui->penaltyRowList->setCurrentIndex(m_rows.index(0, 0));
    }
    retranslate();
    if (isOtherNotice)
        fillNotice(view.notice);
}

void ProcedureForm::setDraft(const PenaltyDraft &draft)
{
    const QScopedValueRollback filling(m_isFilling, true);
    QList<items::PenaltyItemRow> rows = m_rows.rows();
    for (items::PenaltyItemRow &row : rows) {
        for (const items::PenaltyItemRow &typed : draft.rows) {
            if (typed.finding != row.finding)
                continue;
            row.tier = typed.tier;
            row.amountFen = typed.amountFen;
            row.reasons = typed.reasons;
        }
    }
    m_rows.setRows(rows);
    m_ui->opinionPlainTextEdit->setPlainText(draft.opinion);
    showRow(m_ui->penaltyRowList->currentIndex());
    showTotal();
}

void ProcedureForm::setNoticeDraft(const domain::NoticeServed &notice)
{
    fillNotice(notice);
}

PenaltyDraft ProcedureForm::draft() const
{
    return {m_rows.rows(), m_ui->opinionPlainTextEdit->toPlainText().trimmed()};
}

domain::NoticeServed ProcedureForm::noticeDraft() const
{
    domain::NoticeServed notice = m_view.notice;
    notice.number = m_ui->noticeNumberLineEdit->text().trimmed();
    notice.servedOn = m_ui->servedOnDateEdit->date();
    notice.method = ServiceMethod(m_ui->methodComboBox->currentIndex());
    notice.statement = Statement(m_ui->statementComboBox->currentIndex());
    notice.statementUntilOn = m_ui->untilDateEdit->date();
    notice.adopted = m_ui->adoptedPlainTextEdit->toPlainText().trimmed();
    return notice;
}

void ProcedureForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void ProcedureForm::showRow(const QModelIndex &index)
{
    m_ui->penaltyEditWidget->setEnabled(index.isValid() && m_view.mayPropose);
    if (!index.isValid())
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const items::PenaltyItemRow row = m_rows.row(index);
    m_ui->tierComboBox->clear();
    for (const items::TierChoice &tier : row.tiers) {
        const QString range = tr("%1 to %2").arg(yuanWords(tier.leastFen), yuanWords(tier.mostFen));
        const QString words = u"%1 · %2 · %3"_s.arg(tier.id, tier.words, range);
        m_ui->tierComboBox->addItem(
            tier.isExample ? tr("%1 (example, not the official benchmark)").arg(words) : words, tier.id);
    }
    m_ui->tierComboBox->setCurrentIndex(m_ui->tierComboBox->findData(row.tier));
    m_ui->amountLineEdit->setText(row.amountFen > 0 ? yuanOf(row.amountFen) : QString());
    m_ui->reasonsLineEdit->setText(row.reasons);
}

void ProcedureForm::takeRow()
{
    const QModelIndex index = m_ui->penaltyRowList->currentIndex();
    if (m_isFilling || !index.isValid())
        return;
    QList<items::PenaltyItemRow> rows = m_rows.rows();
    items::PenaltyItemRow &row = rows[index.row()];
    row.tier = m_ui->tierComboBox->currentData().toString();
    row.amountFen = fenOf(m_ui->amountLineEdit->text()).value_or(0);
    row.reasons = m_ui->reasonsLineEdit->text().trimmed();
    m_rows.setRows(rows);
    showTotal();
    emit draftChanged(draft());
}

void ProcedureForm::showTotal()
{
    qint64 totalFen = 0;
    bool isComplete = m_rows.rowCount() > 0;
    for (const items::PenaltyItemRow &row : m_rows.rows()) {
        totalFen += row.amountFen;
        isComplete = isComplete && !row.tier.isEmpty() && row.amountFen > 0;
    }
    m_ui->totalLabel->setText(tr("Total %1").arg(yuanWords(totalFen)));
    m_ui->proposePushButton->setEnabled(m_view.mayPropose && isComplete);
}

void ProcedureForm::fillNotice(const domain::NoticeServed &notice)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->methodComboBox->setCurrentIndex(int(notice.method));
    m_ui->statementComboBox->setCurrentIndex(int(notice.statement));
    m_ui->noticeNumberLineEdit->setText(notice.number);
    if (notice.servedOn.isValid())
        m_ui->servedOnDateEdit->setDate(notice.servedOn);
    if (notice.statementUntilOn.isValid())
        m_ui->untilDateEdit->setDate(notice.statementUntilOn);
    m_ui->adoptedPlainTextEdit->setPlainText(notice.adopted);
}

void ProcedureForm::showNotice()
{
    const QScopedValueRollback filling(m_isFilling, true); // the same choice in another language
    const domain::NoticeServed &notice = m_view.notice;
    const int method = qMax(0, m_ui->methodComboBox->currentIndex());
    m_ui->methodComboBox->clear();
    for (int i = 0; i < kMethodCount; ++i)
        m_ui->methodComboBox->addItem(Words::of(ServiceMethod(i)));
    m_ui->methodComboBox->setCurrentIndex(method);
    const QStringList statements{tr("It said nothing"), tr("It made a statement"),
                                 tr("It gave the right up in writing")};
    const int statement = qMax(0, m_ui->statementComboBox->currentIndex());
    m_ui->statementComboBox->clear();
    m_ui->statementComboBox->addItems(statements);
    m_ui->statementComboBox->setCurrentIndex(statement);

    m_ui->noticeFrame->setVisible(m_view.mayServe || m_view.isNoticeServed);
    m_ui->noticeEditWidget->setVisible(m_view.mayServe);
    m_ui->noticeFactList->setVisible(m_view.isNoticeServed);
    m_ui->noticeFactList->setFacts({{tr("Number"), notice.number},
                                    {tr("Served"), shortDayWords(notice.servedOn)},
                                    {tr("Method"), Words::of(notice.method)},
                                    {tr("Statement"), statements.value(int(notice.statement))},
                                    {tr("May speak until"), shortDayWords(notice.statementUntilOn)},
                                    {tr("Adopted"), notice.adopted}});
}

void ProcedureForm::retranslate()
{
    m_ui->retranslateUi(this);
    const QScopedValueRollback filling(m_isFilling, true);
    const QString dayFormat = QLocale().language() == QLocale::Chinese ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s;
    m_ui->servedOnDateEdit->setDisplayFormat(dayFormat);
    m_ui->untilDateEdit->setDisplayFormat(dayFormat);
    m_ui->stepsFactList->setFacts(m_view.steps);
    const bool hasRows = m_rows.rowCount() > 0;
    m_ui->penaltyRowList->setFixedHeight(qMin(m_rows.rowCount(), kMostRowsShown) * RowDelegate::kRowHeightPx +
                                         4);
    m_ui->penaltyFrame->setVisible(hasRows);
    m_ui->penaltyEditWidget->setVisible(m_view.mayPropose);
    m_ui->opinionPlainTextEdit->setReadOnly(!m_view.mayPropose);
    m_ui->proposePushButton->setVisible(m_view.mayPropose);
    showRow(m_ui->penaltyRowList->currentIndex());
    showTotal();
    showNotice();
}

} // namespace fieldcase::forms
