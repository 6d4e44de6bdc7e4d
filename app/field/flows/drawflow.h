// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/desk.h"
#include "app/field/drawsteps.h"
#include "forms/draw/drawform.h"

#include <QPointer>

class QStackedWidget;

namespace fieldcase::forms {
class DrawsForm;
class FreezeForm;
} // namespace fieldcase::forms

namespace fieldcase::app {

/// The draw pages: the list of draws, freezing the registers for a new one, and one draw step by step.
class DrawFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param desk outlives the flow
    explicit DrawFlow(const Desk &desk, QObject *parent = nullptr);
    ~DrawFlow() override;

    /// The page; whoever shows it owns it.
    [[nodiscard]] QWidget *widget() const;
    /// Reads everything shown anew.
    void refresh();

signals:
    /// Entries were written: a sync is due.
    void written();

private:
    using Step = std::function<domain::Result<>(store::Vault &vault)>;

    void connectForms();
    void showDraws();
    void beginDraw();
    void freeze();
    void openDraw(const domain::DrawId &draw);
    void showReading(const DrawReading &reading);
    void take(const Step &step, const QString &done);
    void assign();
    void saveRecord();
    void publish();
    void printTo(const QString &path, const QByteArray &record);
    void saveTo(const QString &path, const QByteArray &bytes);

    const Desk &m_desk;
    QPointer<QStackedWidget> m_stack;
    QPointer<forms::DrawsForm> m_draws;
    QPointer<forms::FreezeForm> m_freeze;
    QPointer<forms::DrawForm> m_draw;
    domain::DrawId m_shown; ///< null: no draw is open
    QString m_agency;
    qint64 m_completedAtMs = 0;
};

} // namespace fieldcase::app
