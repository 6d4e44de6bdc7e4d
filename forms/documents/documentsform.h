// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/documentitemmodel.h"

#include <QStringList>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class DocumentsForm;
}

/// A form that a document can be made of just now, or why it cannot.
struct FormChoice {
    QString form; ///< "F03"
    QString title;
    QStringList missing; ///< sentences; empty: it can be made

    friend bool operator==(const FormChoice &, const FormChoice &) = default;
};

/// The documents of a case and what can be made next.
class DocumentsForm final : public Form
{
    Q_OBJECT

public:
    explicit DocumentsForm(QWidget *parent = nullptr);
    ~DocumentsForm() override;

    void setDocuments(const QList<items::DocumentItem> &documents);
    void setForms(const QList<FormChoice> &forms);
    void setBusy(bool busy);
    void say(Tone tone, const QString &words);
    void clearMessage();

signals:
    void makeRequested(const QString &form);
    void documentChosen(const fieldcase::domain::DocumentId &document);

protected:
    void retranslate() override;

private:
    void showWhatIsPossible();

    std::unique_ptr<Ui::DocumentsForm> m_ui;
    items::DocumentItemModel m_documents;
    QList<FormChoice> m_forms;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
