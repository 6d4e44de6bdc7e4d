// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "models/items/findingitemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class FindingsForm;
}

/// The findings of a case.
class FindingsForm final : public Form
{
    Q_OBJECT

public:
    explicit FindingsForm(QWidget *parent = nullptr);
    ~FindingsForm() override;

    void setFindings(const QList<items::FindingItem> &findings);
    void setReadOnly(bool readOnly);

signals:
    void newRequested();
    void findingChosen(const fieldcase::domain::FindingId &finding);

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::FindingsForm> m_ui;
    items::FindingItemModel m_findings;
    bool m_isReadOnly = false;
};

} // namespace fieldcase::forms
