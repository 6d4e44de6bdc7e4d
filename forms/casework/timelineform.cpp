// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/casework/timelineform.h"

#include "forms/casework/timelinedelegate.h"
#include "ui_timelineform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

TimelineForm::TimelineForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::TimelineForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"timelineForm"_s);
    m_ui->entryRowList->setModel(&m_entries);
    m_ui->entryRowList->setItemDelegate(new TimelineDelegate(m_ui->entryRowList));
    setFocusProxy(m_ui->entryRowList);
    retranslate();
}

TimelineForm::~TimelineForm() = default;

void TimelineForm::setEntries(const QList<items::TimelineItem> &entries)
{
    m_entries.setRows(entries);
    retranslate();
}

void TimelineForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->entryRowList->setVisible(m_entries.rowCount() > 0);
    m_ui->emptyState->setVisible(m_entries.rowCount() == 0);
    m_ui->emptyState->set(u"timeline"_s, tr("Nothing has been done yet"), {});
}

} // namespace fieldcase::forms
