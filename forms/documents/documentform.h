// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/documentitemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class DocumentForm;
}

/// One place where somebody signs.
struct SlotItem {
    QString slot; ///< "officer1", "officer2", "party", "approver"
    QString name; ///< who signed or refused; else who is to sign, may be empty
    bool isSigned = false;
    QString refusal;     ///< reason; empty: not refused
    bool isMine = false; ///< this person may sign here

    friend bool operator==(const SlotItem &, const SlotItem &) = default;
};

/// What may be done with a document just now.
struct DocumentRights {
    bool sign = false;
    bool finalise = false;
    bool print = false;
    bool makeVoid = false;

    friend bool operator==(const DocumentRights &, const DocumentRights &) = default;
};

/// One document: its pages, who has signed, and what can be done with it. The view of the pages is put in
/// from outside.
class DocumentForm final : public Form
{
    Q_OBJECT

public:
    explicit DocumentForm(QWidget *parent = nullptr);
    ~DocumentForm() override;

    /// The form owns \a view from then on.
    void setPageView(QWidget *view);
    void setDocument(const items::DocumentItem &item, const QList<SlotItem> &slotItems,
                     const DocumentRights &rights);
    void setBusy(bool busy);
    void say(Tone tone, const QString &words);
    void clearMessage();
    /// The word for a place to sign.
    [[nodiscard]] static QString slotWords(const QString &slot);

signals:
    void signRequested(const QString &slot);
    void finaliseRequested();
    void printRequested();
    void voidRequested();
    void backRequested();

protected:
    void retranslate() override;

private:
    void showSlots();

    std::unique_ptr<Ui::DocumentForm> m_ui;
    items::DocumentItem m_item;
    QList<SlotItem> m_slots;
    DocumentRights m_rights;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
