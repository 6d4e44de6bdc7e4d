// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/today/taskdelegate.h"

#include "forms/parts/when.h"
#include "models/items/taskitemmodel.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;
using items::TaskKind;

RowContent TaskDelegate::contentOf(const QModelIndex &index) const
{
    const auto task = index.data(items::RowRole).value<items::TaskItem>();
    RowContent content{u"case"_s, Tone::Primary, task.subject, task.detail, {}, {}, false};
    QString words;
    switch (task.kind) {
    case TaskKind::NewAssignment:
        content.icon = u"assignments"_s;
        words = tr("New assignment");
        break;
    case TaskKind::Returned:
        content.icon = u"returned"_s;
        content.tone = Tone::Danger;
        words = tr("Returned: correct and submit again");
        break;
    case TaskKind::Correction:
        content.icon = u"calendar"_s;
        content.tone = Tone::Warning;
        words = tr("To be rectified");
        break;
    case TaskKind::ContinueCase:
        words = tr("In progress");
        break;
    case TaskKind::SignDocument:
        content.icon = u"sign"_s;
        content.tone = Tone::Warning;
        words = tr("%n document(s) to be signed", nullptr, task.count);
        break;
    case TaskKind::SubmitCase:
        content.icon = u"submit"_s;
        words = tr("Ready to be submitted");
        break;
    case TaskKind::ReviewCase:
        content.icon = u"review"_s;
        words = tr("Waits for your review");
        break;
    case TaskKind::DecideCase:
        content.icon = u"procedure"_s;
        words = tr("Waits for your decision");
        break;
    case TaskKind::PressDraw:
        content.icon = u"draw"_s;
        words = tr("A draw waits for you");
        break;
    case TaskKind::SendWaiting:
        content.icon = u"here"_s;
        content.tone = Tone::Warning;
        words = tr("%n item(s) wait to be sent", nullptr, task.count);
        break;
    case TaskKind::AwaitKey:
        content.icon = u"key"_s;
        content.tone = Tone::Warning;
        content.title = tr("This device waits for the office's key");
        content.detail = tr("Ask an administrator to synchronise, then synchronise here.");
        words = tr("Cases cannot be read yet");
        break;
    }
    content.chips = {{content.tone, {}, words}};
    if (task.dueOn.isValid())
        content.meta = tr("by %1").arg(shortDayWords(task.dueOn));
    return content;
}

} // namespace fieldcase::forms
