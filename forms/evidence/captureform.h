// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/form.h"
#include "forms/parts/palette.h"
#include "forms/parts/placefix.h"

#include <QImage>

#include <memory>

namespace fieldcase::forms {

namespace Ui {
class CaptureForm;
}

/// What the camera sees, and one large button.
class CaptureForm final : public Form
{
    Q_OBJECT

public:
    explicit CaptureForm(QWidget *parent = nullptr);
    ~CaptureForm() override;

    /// \param name of the camera; empty: there is none, \a words say why
    void setSource(const QString &name, const QString &words);
    void setPlace(const PlaceFix &fix);
    void showFrame(const QImage &frame);
    /// How many photos were taken since the form was shown.
    void setTaken(int count);
    void setBusy(bool busy);
    void say(Tone tone, const QString &words);

signals:
    void photoRequested();
    void backRequested();

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::CaptureForm> m_ui;
    QString m_source;
    QString m_words;
    PlaceFix m_place;
    int m_taken = 0;
    bool m_isBusy = false;
};

} // namespace fieldcase::forms
