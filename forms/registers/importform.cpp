// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registers/importform.h"

#include "forms/parts/icons.h"
#include "forms/parts/rowdelegate.h"
#include "ui_importform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

/// A row of ImportItemModel.
class BadRowDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        const auto row = index.data(items::RowRole).value<items::ImportItem>();
        const bool isDuplicate = row.verdict == items::ImportVerdict::Duplicate;
        RowContent content;
        content.icon = u"alert"_s;
        content.tone = isDuplicate ? Tone::Warning : Tone::Danger;
        content.title = row.reason;
        content.detail = row.content;
        content.chips << RowChip{Tone::Neutral, {}, ImportForm::tr("Line %1").arg(row.line)};
        return content;
    }
};

} // namespace

ImportForm::ImportForm(QWidget *parent)
    : Form(parent), m_ui(std::make_unique<Ui::ImportForm>()), m_bad(new items::ImportItemModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"importForm"_s);
    applyIcons(this);
    m_ui->badRowsListView->setModel(m_bad);
    m_ui->badRowsListView->setItemDelegate(new BadRowDelegate(this));
    connect(m_ui->importPushButton, &QPushButton::clicked, this, &ImportForm::importRequested);
    connect(m_ui->exportPushButton, &QPushButton::clicked, this, &ImportForm::exportRequested);
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &ImportForm::backRequested);
    setFocusProxy(m_ui->importPushButton);
    retranslate();
}

ImportForm::~ImportForm() = default;

void ImportForm::setReport(const QString &fileName, const domain::ImportReport &report)
{
    m_fileName = fileName;
    m_report = report;
    m_ui->messageBar->clear();
    retranslate();
}

void ImportForm::setBusy(bool busy)
{
    m_isBusy = busy;
    showCounts();
}

void ImportForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

QString ImportForm::reasonOf(const domain::BadRow &row)
{
    switch (row.problem) {
    case domain::RowProblem::MissingValue:
        return tr("“%1” is empty").arg(row.column);
    case domain::RowProblem::NotACreditCode:
        return tr("“%1” is not a valid unified social credit code (18 characters, check character)")
            .arg(row.value);
    case domain::RowProblem::Duplicate:
        return tr("The same code stands in line %1 already").arg(row.value);
    case domain::RowProblem::NotADate:
        return tr("“%1” is not a date (%2)").arg(row.value, row.column);
    case domain::RowProblem::NotANumber:
        return tr("“%1” is not a number (%2)").arg(row.value, row.column);
    case domain::RowProblem::UnknownWord:
        return tr("“%1” is not one of the words of the column %2").arg(row.value, row.column);
    case domain::RowProblem::NotAPosition:
        return tr("The position is not on the earth, or only half of it is given");
    case domain::RowProblem::TooLong:
        return tr("The text of the column %1 is too long").arg(row.column);
    case domain::RowProblem::OpenQuote:
        return tr("A quotation mark is opened and never closed");
    case domain::RowProblem::TooManyFields:
        return tr("The row has more cells than there are headings");
    }
    Q_UNREACHABLE();
}

QString ImportForm::reasonOf(const domain::ImportReport &report)
{
    const QString columns = report.missingColumns.join(tr(", ", "between the names of columns"));
    switch (report.problem) {
    case domain::FileProblem::None:
        return {};
    case domain::FileProblem::Empty:
        return tr("The file holds no rows. Nothing was changed.");
    case domain::FileProblem::NotText:
        return tr(
            "This is not a text file. Save the register as CSV and choose that file. Nothing was changed.");
    case domain::FileProblem::Spreadsheet:
        return tr("This is a spreadsheet. Save it as CSV there and choose that file. Nothing was changed.");
    case domain::FileProblem::MissingColumn:
        return tr("The file lacks what every row needs: %1. Nothing was changed.").arg(columns);
    case domain::FileProblem::RepeatedColumn:
        return tr("Two columns of the file mean the same: %1. Remove one. Nothing was changed.").arg(columns);
    }
    Q_UNREACHABLE();
}

void ImportForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->titleLabel->setText(tr("Import of %1").arg(m_fileName));
    QString details = tr("Read as %1.").arg(m_report.encoding);
    if (!m_report.ignoredColumns.isEmpty()) {
        const QString columns = m_report.ignoredColumns.join(tr(", ", "between the names of columns"));
        details += u' ' + tr("These columns are not used: %1.").arg(columns);
    }
    m_ui->encodingLabel->setText(m_report.encoding.isEmpty() ? QString() : details);

    QList<items::ImportItem> rows;
    for (const domain::BadRow &bad : std::as_const(m_report.bad)) {
        const bool isDuplicate = bad.problem == domain::RowProblem::Duplicate;
        const QString content = bad.fields.join(u" | "_s).left(300).replace(u'\n', u' ');
        rows.append({bad.line, isDuplicate ? items::ImportVerdict::Duplicate : items::ImportVerdict::Rejected,
                     bad.column, reasonOf(bad), content});
    }
    m_bad->setRows(rows);
    if (m_report.problem != domain::FileProblem::None)
        m_ui->messageBar->say(Tone::Danger, reasonOf(m_report));
    showCounts();
}

void ImportForm::showCounts()
{
    const auto left = int(m_report.bad.size());
    const int wanted = m_report.added + m_report.updated;
    m_ui->addedChip->set(Tone::Good, u"plus"_s, tr("%n new", nullptr, m_report.added));
    m_ui->updatedChip->set(Tone::Primary, u"sync"_s, tr("%n changed", nullptr, m_report.updated));
    m_ui->unchangedChip->set(Tone::Neutral, u"check"_s, tr("%n as they are", nullptr, m_report.unchanged));
    m_ui->badChip->set(left > 0 ? Tone::Danger : Tone::Neutral, u"alert"_s, tr("%n left out", nullptr, left));
    m_ui->exportPushButton->setVisible(left > 0);
    m_ui->importPushButton->setText(m_isBusy ? tr("Importing…") : tr("&Import %n row(s)", nullptr, wanted));
    m_ui->importPushButton->setEnabled(!m_isBusy && wanted > 0);
    m_ui->backPushButton->setEnabled(!m_isBusy);
}

} // namespace fieldcase::forms
