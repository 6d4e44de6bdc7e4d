// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace fieldcase::forms {

/// A list for fingers: one tap or Enter chooses a row, dragging scrolls. Ready for 100 000 rows (all of one
/// height).
class RowList final : public QListView
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

signals:
    /// The person wants what stands in this row.
    void chosen(const QModelIndex &index);
    /// The view shows, or nearly shows, the last row that is there.
    void nearlyAtEnd();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lookAtEnd(int position);
};

} // namespace fieldcase::forms
