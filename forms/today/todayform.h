// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "models/items/taskitemmodel.h"

#include <QDate>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class TodayForm;
}

/// What the page of the day says besides the list of things to do.
struct TodaySummary {
    QDate today;
    int openCases = 0;
    int returnedCases = 0;
    int reviewCases = 0;     ///< wait for this person's review or decision
    int unsent = 0;          ///< entries and objects that are only on this device
    qint64 lastSyncAtMs = 0; ///< UTC, of the last complete run; 0: never

    friend bool operator==(const TodaySummary &, const TodaySummary &) = default;
};

/// The first page: what waits for the person, and whether everything is safe at the office.
class TodayForm final : public Form
{
    Q_OBJECT

public:
    explicit TodayForm(QWidget *parent = nullptr);
    ~TodayForm() override;

    void setTasks(const QList<items::TaskItem> &tasks);
    void setSummary(const TodaySummary &summary);

signals:
    void taskChosen(const fieldcase::items::TaskItem &task);
    void syncRequested();
    void casesRequested();

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::TodayForm> m_ui;
    items::TaskItemModel m_tasks;
    TodaySummary m_summary;
};

} // namespace fieldcase::forms
