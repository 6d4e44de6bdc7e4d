// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/caseitemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class ReviewQueueForm;
}

/// The cases that wait for the office: to be reviewed, to be decided, and all others.
class ReviewQueueForm final : public Form
{
    Q_OBJECT

public:
    enum class Queue { Review, Decision, All };

    explicit ReviewQueueForm(QWidget *parent = nullptr);
    ~ReviewQueueForm() override;

    [[nodiscard]] Queue queue() const;
    void setQueue(Queue queue);
    /// The first page of the shown queue.
    void setCases(const QList<items::CaseItem> &rows, bool hasMore);
    /// The next page, asked for by moreRequested().
    void appendCases(const QList<items::CaseItem> &rows, bool hasMore);
    /// Whether this device was not yet given the key with which submitted cases are read.
    void setAwaitsKey(bool awaits);
    void say(Tone tone, const QString &words);

signals:
    void queueRequested(fieldcase::forms::ReviewQueueForm::Queue queue);
    void moreRequested();
    void caseRequested(const fieldcase::domain::CaseId &caseId);

protected:
    void retranslate() override;

private:
    void showList();

    std::unique_ptr<Ui::ReviewQueueForm> m_ui;
    items::CaseItemModel *m_cases;
    bool m_hasMore = false;
    bool m_awaitsKey = false;
};

} // namespace fieldcase::forms
