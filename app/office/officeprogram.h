// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/adminjob.h"
#include "app/office/console.h"
#include "app/office/datafolder.h"
#include "sync/office/officequeue.h"

namespace fieldcase::app {

/// The program `fieldcase-office` once its options are read. Its functions start something and later call
/// QCoreApplication::exit(), or return at once how to end.
class OfficeProgram final : public QObject
{
    Q_OBJECT
public:
    OfficeProgram(const OfficeOptions &options, const OfficeSurroundings &surroundings);
    ~OfficeProgram() override;

    /// \returns nullopt while it runs
    [[nodiscard]] std::optional<Exit> run();

private:
    [[nodiscard]] Exit init();
    [[nodiscard]] std::optional<Exit> serve();
    void giveUp();
    [[nodiscard]] std::optional<Exit> askServer();
    void askHere();
    void finishWith(const AdminResult &result);
    [[nodiscard]] domain::Result<Unlocking> unlocking() const;
    [[nodiscard]] domain::Result<> open();

    const OfficeOptions m_options;
    const OfficeSurroundings m_surroundings;
    AdminRequest m_request;
    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<office::OfficeQueue> m_queue;
    std::unique_ptr<QObject> m_work; ///< a job, or the serving
};

} // namespace fieldcase::app
