// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/placefix.h"

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class ArrivalForm;
}

/// Asks, on arrival, whether the visit was announced.
class ArrivalForm final : public Form
{
    Q_OBJECT

public:
    explicit ArrivalForm(QWidget *parent = nullptr);
    ~ArrivalForm() override;

    /// \param nowMs UTC, the time that will be written down
    void setCircumstances(const QString &enterprise, qint64 nowMs, const PlaceFix &fix);

signals:
    void arrivalRequested(bool announced);
    void cancelled();

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::ArrivalForm> m_ui;
    QString m_enterprise;
    qint64 m_nowMs = 0;
    PlaceFix m_fix;
};

} // namespace fieldcase::forms
