// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/registers/registersform.h"
#include "models/domain/bodies/orgbodies.h"
#include "models/domain/registerimport.h"
#include "models/store/registers.h"

#include <QPointer>

class QStackedWidget;

namespace fieldcase::forms {
class ImportForm;
}
namespace fieldcase::store {
class VaultQueue;
}

namespace fieldcase::app {

class Answers;

/// The registers page: search, and import of a CSV file with a look at its report before anything is written.
class RegistersFlow final : public QObject
{
    Q_OBJECT

public:
    /// \param vault, answers outlive the flow. \param canImport the person keeps the registers
    RegistersFlow(store::VaultQueue &vault, Answers &answers, bool canImport, QObject *parent = nullptr);
    ~RegistersFlow() override;

    /// The page; whoever shows it owns it.
    [[nodiscard]] QWidget *widget() const;
    /// Reads the lists anew.
    void refresh();

signals:
    /// Entries were written: a sync is due.
    void written();

private:
    /// A file that was read, and the bodies of the entries that would bring it in.
    struct Prepared {
        domain::ImportReport report;
        QList<domain::RegisterRows> parts;
    };
    using Register = forms::RegistersForm::Register;

    [[nodiscard]] static domain::Result<Prepared> prepare(Register kind, const QString &path,
                                                          store::Registers &registers,
                                                          const domain::Clock &clock, domain::Random &random);
    void showEnterprises(const QString &text);
    void showMore();
    void showOfficers();
    void askForRegister(Register kind);
    void readRegister(Register kind, const QString &path);
    void import();
    void saveBadRows();
    void showLists();

    store::VaultQueue &m_vault;
    Answers &m_answers;
    QPointer<QStackedWidget> m_stack;
    QPointer<forms::RegistersForm> m_registers;
    QPointer<forms::ImportForm> m_import;
    store::Registers::PageEnd m_end; ///< of the last page shown
    Prepared m_prepared;
};

} // namespace fieldcase::app
