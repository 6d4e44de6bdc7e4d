// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/filequestion.h"

#include "app/field/answers.h"

#include <QFileDialog>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

QFileDialog *makeDialog(QWidget *parent, const FileQuestion &question,
                        const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(parent, question.caption, {}, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    return dialog;
}

} // namespace

void askForFile(QWidget *parent, Answers &answers, const FileQuestion &question,
                const std::function<void(const QString &path)> &then)
{
    const QString prepared = answers.take(u"file"_s);
    if (!prepared.isEmpty())
        return then(prepared);
    QFileDialog *dialog = makeDialog(parent, question, then);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void askWhereToSave(QWidget *parent, Answers &answers, const FileQuestion &question,
                    const std::function<void(const QString &path)> &then)
{
    const QString prepared = answers.take(u"save"_s);
    if (!prepared.isEmpty())
        return then(prepared);
    QFileDialog *dialog = makeDialog(parent, question, then);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(question.name);
    dialog->open();
}

} // namespace fieldcase::app
