// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/field/desk.h"
#include "app/field/syncreading.h"
#include "forms/sync/syncform.h"

namespace fieldcase::client {
class SyncSchedule;
}

namespace fieldcase::app {

/// The sync page, and the short word about it in the header.
class SyncFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param schedule outlives the flow
    SyncFlow(const Desk &desk, client::SyncSchedule &schedule, QObject *parent = nullptr);

    [[nodiscard]] QWidget *widget() const { return m_form; }
    void refresh();
    /// Says what the header says; again after a change of language.
    void announce();

signals:
    /// For the header: how safe everything is, in a few words.
    void stateWords(fieldcase::forms::Tone tone, const QString &iconName, const QString &words);

private:
    void show();
    void setMetered(bool metered);

    const Desk &m_desk;
    client::SyncSchedule &m_schedule;
    forms::SyncForm *m_form;
    SyncReading m_reading;
};

} // namespace fieldcase::app
