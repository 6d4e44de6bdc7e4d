// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "models/items/drawnitemmodel.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class DrawForm;
}

class StateChip;

/// One draw from the frozen registers to the assignments, step by step, in words that people in the room can
/// follow.
class DrawForm final : public Form
{
    Q_OBJECT

public:
    /// What a presser has done.
    enum class Press { Nothing, Committed, Revealed };
    /// What this person can do next.
    enum class Next { Nothing, WaitForOther, Commit, Reveal, Draw, Assign };
    struct View {
        QString title;
        QString snapshotSha256; ///< hex
        qint64 frozenAtMs = 0;
        int enterprises = 0;
        int officers = 0;
        Press dispatcher = Press::Nothing;
        QString dispatcherValue; ///< commit or nonce, hex
        Press supervisor = Press::Nothing;
        QString supervisorValue;
        QString seed; ///< hex; empty until both are revealed
        bool isCompleted = false;
        bool isAssigned = false;
        bool hasRecord = false; ///< the record file can be saved here
        Next next = Next::Nothing;
        QList<items::DrawnItem> drawn;

        friend bool operator==(const View &, const View &) = default;
    };

    explicit DrawForm(QWidget *parent = nullptr);
    ~DrawForm() override;

    void setView(const View &view);
    void setBusy(bool busy);
    void say(Tone tone, const QString &words);

signals:
    void backRequested();
    void commitRequested();
    void revealRequested();
    void drawRequested();
    void assignRequested();
    void saveRequested();
    void publishRequested();

protected:
    void retranslate() override;

private:
    void showPress(StateChip *chip, Press press) const;
    void showNext();

    std::unique_ptr<Ui::DrawForm> m_ui;
    items::DrawnItemModel *m_drawn;
    View m_view;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
