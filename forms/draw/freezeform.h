// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/domain/drawparameters.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class FreezeForm;
}

/// What a new draw shall do, before the registers are frozen for it.
class FreezeForm final : public Form
{
    Q_OBJECT

public:
    /// A draw as the person describes it, unchecked.
    struct Draft {
        QString title;
        domain::DrawParameters parameters; ///< without algorithm and exclusions
    };

    explicit FreezeForm(QWidget *parent = nullptr);
    ~FreezeForm() override;

    void setDraft(const Draft &draft);
    [[nodiscard]] Draft draft() const;
    /// How many rows would be frozen.
    void setCounts(qint64 enterprises, qint64 officers);
    void setBusy(bool busy);
    void say(Tone tone, const QString &words);

signals:
    void freezeRequested();
    void backRequested();

protected:
    void retranslate() override;

private:
    void showWhatIsPossible();

    std::unique_ptr<Ui::FreezeForm> m_ui;
    domain::DrawParameters m_parameters; ///< what this form does not show
    qint64 m_enterprises = 0;
    qint64 m_officers = 0;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
