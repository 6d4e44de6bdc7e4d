// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "models/items/timelineitemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class TimelineForm;
}

/// Everything that was done to a case, entry by entry.
class TimelineForm final : public Form
{
    Q_OBJECT

public:
    explicit TimelineForm(QWidget *parent = nullptr);
    ~TimelineForm() override;

    void setEntries(const QList<items::TimelineItem> &entries);

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::TimelineForm> m_ui;
    items::TimelineItemModel m_entries;
};

} // namespace fieldcase::forms
