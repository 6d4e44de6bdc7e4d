// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/enterpriseitemmodel.h"
#include "models/items/officeritemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class RegistersForm;
}

/// The registers of enterprises (检查对象名录库) and of officers (执法检查人员名录库).
class RegistersForm final : public Form
{
    Q_OBJECT

public:
    enum class Register { Enterprises, Officers };

    explicit RegistersForm(QWidget *parent = nullptr);
    ~RegistersForm() override;

    [[nodiscard]] Register shownRegister() const;
    [[nodiscard]] QString searchText() const;
    /// The first page of what the search found (or of all), \a total in the whole register.
    void setEnterprises(const QList<items::EnterpriseItem> &rows, qint64 total, bool hasMore);
    /// The next page, asked for by moreRequested().
    void appendEnterprises(const QList<items::EnterpriseItem> &rows, bool hasMore);
    void setOfficers(const QList<items::OfficerItem> &rows);
    /// Whether this person may import.
    void setCanImport(bool canImport);
    void say(Tone tone, const QString &words);

signals:
    void searchRequested(const QString &text);
    /// The list of enterprises is scrolled near its end and there are more.
    void moreRequested();
    void importRequested(fieldcase::forms::RegistersForm::Register kind);

protected:
    void retranslate() override;

private:
    void showRegister();
    void askForMore();

    std::unique_ptr<Ui::RegistersForm> m_ui;
    items::EnterpriseItemModel *m_enterprises;
    items::OfficerItemModel *m_officers;
    qint64 m_total = 0;
    bool m_hasMore = false;
};

} // namespace fieldcase::forms
