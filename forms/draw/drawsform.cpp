// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/draw/drawsform.h"

#include "forms/parts/icons.h"
#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "ui_drawsform.h"

#include <QLocale>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

/// A row of DrawItemModel.
class DrawDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        const auto row = index.data(items::RowRole).value<items::DrawItem>();
        const QLocale locale;
        RowContent content;
        content.icon = u"draw"_s;
        content.title = row.title;
        content.detail = DrawsForm::tr("%1 enterprises, %2 officers in the frozen registers")
                             .arg(locale.toString(row.enterprises), locale.toString(row.officers));
        if (row.stage == items::DrawStage::Completed)
            content.chips << RowChip{Tone::Neutral, {}, DrawsForm::tr("%n drawn", nullptr, row.chosen)};
        content.chips << Words::of(row.stage);
        content.meta = momentWords(row.frozenAtMs);
        return content;
    }
};

} // namespace

DrawsForm::DrawsForm(QWidget *parent)
    : Form(parent), m_ui(std::make_unique<Ui::DrawsForm>()), m_draws(new items::DrawItemModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"drawsForm"_s);
    applyIcons(this);
    m_ui->drawsListView->setModel(m_draws);
    m_ui->drawsListView->setItemDelegate(new DrawDelegate(this));
    connect(m_ui->newPushButton, &QPushButton::clicked, this, &DrawsForm::newRequested);
    connect(m_ui->drawsListView, &RowList::chosen, this,
            [this](const QModelIndex &index) { emit drawRequested(m_draws->row(index).draw); });
    setFocusProxy(m_ui->drawsListView);
    setDraws({});
    retranslate();
}

DrawsForm::~DrawsForm() = default;

void DrawsForm::setDraws(const QList<items::DrawItem> &rows)
{
    m_draws->setRows(rows);
    if (rows.isEmpty())
        m_ui->listStackedWidget->setCurrentWidget(m_ui->emptyState);
    else
        m_ui->listStackedWidget->setCurrentWidget(m_ui->drawsWidget);
}

void DrawsForm::setCanBegin(bool canBegin)
{
    m_ui->newPushButton->setVisible(canBegin);
}

void DrawsForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void DrawsForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->emptyState->set(u"draw"_s, tr("No draw yet"),
                          tr("A dispatcher freezes the registers; a supervisor presses the draw together "
                             "with the dispatcher."));
}

} // namespace fieldcase::forms
