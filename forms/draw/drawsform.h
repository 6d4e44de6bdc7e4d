// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/drawitemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class DrawsForm;
}

/// The draws (双随机抽取) of the organisation, the newest first.
class DrawsForm final : public Form
{
    Q_OBJECT

public:
    explicit DrawsForm(QWidget *parent = nullptr);
    ~DrawsForm() override;

    void setDraws(const QList<items::DrawItem> &rows);
    /// Whether this person may begin a draw.
    void setCanBegin(bool canBegin);
    void say(Tone tone, const QString &words);

signals:
    void newRequested();
    void drawRequested(const fieldcase::domain::DrawId &draw);

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::DrawsForm> m_ui;
    items::DrawItemModel *m_draws;
};

} // namespace fieldcase::forms
