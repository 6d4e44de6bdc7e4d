// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registers/registersform.h"

#include "forms/parts/icons.h"
#include "forms/registers/registerdelegates.h"
#include "ui_registersform.h"

#include <QLocale>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

RegistersForm::RegistersForm(QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::RegistersForm>())
    , m_enterprises(new items::EnterpriseItemModel(this))
    , m_officers(new items::OfficerItemModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"registersForm"_s);
    applyIcons(this);
    m_ui->enterprisesListView->setModel(m_enterprises);
    m_ui->enterprisesListView->setItemDelegate(new EnterpriseDelegate(this));
    m_ui->officersListView->setModel(m_officers);
    m_ui->officersListView->setItemDelegate(new OfficerDelegate(this));
    connect(m_ui->enterprisesPushButton, &QPushButton::toggled, this, &RegistersForm::showRegister);
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this,
            [this](const QString &text) { emit searchRequested(text.trimmed()); });
    connect(m_ui->importPushButton, &QPushButton::clicked, this,
            [this] { emit importRequested(shownRegister()); });
    connect(m_ui->enterprisesListView, &RowList::nearlyAtEnd, this, &RegistersForm::askForMore);
    setFocusProxy(m_ui->searchLineEdit);
    retranslate();
}

RegistersForm::~RegistersForm() = default;

RegistersForm::Register RegistersForm::shownRegister() const
{
    return m_ui->enterprisesPushButton->isChecked() ? Register::Enterprises : Register::Officers;
}

QString RegistersForm::searchText() const
{
    return m_ui->searchLineEdit->text().trimmed();
}

void RegistersForm::setEnterprises(const QList<items::EnterpriseItem> &rows, qint64 total, bool hasMore)
{
    m_enterprises->setRows(rows);
    m_total = total;
    m_hasMore = hasMore;
    showRegister();
}

void RegistersForm::appendEnterprises(const QList<items::EnterpriseItem> &rows, bool hasMore)
{
    m_enterprises->appendRows(rows);
    m_hasMore = hasMore;
}

void RegistersForm::setOfficers(const QList<items::OfficerItem> &rows)
{
    m_officers->setRows(rows);
    showRegister();
}

void RegistersForm::setCanImport(bool canImport)
{
    m_ui->importPushButton->setVisible(canImport);
    showRegister();
}

void RegistersForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void RegistersForm::retranslate()
{
    m_ui->retranslateUi(this);
    showRegister();
}

void RegistersForm::showRegister()
{
    const bool areEnterprises = shownRegister() == Register::Enterprises;
    const int shown = areEnterprises ? m_enterprises->rowCount() : m_officers->rowCount();
    m_ui->searchLineEdit->setVisible(areEnterprises);
    const QLocale locale;
    m_ui->countLabel->setText(areEnterprises
                                  ? tr("%1 enterprises in the register").arg(locale.toString(m_total))
                                  : tr("%1 officers in the register").arg(locale.toString(shown)));
    if (shown > 0)
        m_ui->listStackedWidget->setCurrentWidget(areEnterprises ? m_ui->enterprisesWidget
                                                                 : m_ui->officersWidget);
    else
        m_ui->listStackedWidget->setCurrentWidget(m_ui->emptyState);
    const bool isSearch = areEnterprises && !searchText().isEmpty();
    if (isSearch)
        m_ui->emptyState->set(u"search"_s, tr("Nothing in the register matches"),
                              tr("Try fewer characters."));
    else
        m_ui->emptyState->set(u"registers"_s, tr("This register is empty"),
                              m_ui->importPushButton->isHidden()
                                  ? tr("A dispatcher imports it from a CSV file.")
                                  : tr("Import it from a CSV file."));
}

void RegistersForm::askForMore()
{
    if (!m_hasMore)
        return;
    m_hasMore = false;
    emit moreRequested();
}

} // namespace fieldcase::forms
