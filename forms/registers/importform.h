// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/domain/registerimport.h"
#include "models/items/importitemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class ImportForm;
}

/// Shows what an import of a register would do before it is done: what comes in, and each row that is left
/// out with the reason.
class ImportForm final : public Form
{
    Q_OBJECT

public:
    explicit ImportForm(QWidget *parent = nullptr);
    ~ImportForm() override;

    /// \param fileName without folders
    void setReport(const QString &fileName, const domain::ImportReport &report);
    /// While \a busy nothing can be started.
    void setBusy(bool busy);
    void say(Tone tone, const QString &words);

    /// Why a row was left out, in the current language.
    [[nodiscard]] static QString reasonOf(const domain::BadRow &row);
    /// Why a file cannot be read at all, and what to do.
    [[nodiscard]] static QString reasonOf(const domain::ImportReport &report);

signals:
    void importRequested();
    void exportRequested();
    void backRequested();

protected:
    void retranslate() override;

private:
    void showCounts();

    std::unique_ptr<Ui::ImportForm> m_ui;
    items::ImportItemModel *m_bad;
    QString m_fileName;
    domain::ImportReport m_report;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
