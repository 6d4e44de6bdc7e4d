// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/checklistflow.h"

#include "app/errortext.h"
#include "app/field/capture/whereabouts.h"
#include "app/field/typedtext.h"
#include "app/field/writing.h"
#include "app/whendone.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;

QList<items::ChecklistItem> checklistItemsOf(const CaseReading &reading, const domain::RulePackage &rules)
{
    QHash<QString, int> findings;
    for (const domain::FindingState &finding : reading.state.findings)
        ++findings[finding.finding.item];
    QList<items::ChecklistItem> items;
    for (const QString &packId : reading.state.assignment.checklist) {
        const domain::ChecklistPack *pack = rules.pack(packId);
        if (!pack)
            continue; // of a later package: the overview counts what can be answered
        for (const domain::ChecklistItem &rule : pack->items) {
            items::ChecklistItem item;
            item.item = rule.id;
            item.pack = pack->title;
            item.words = rule.text;
            item.how = rule.how;
            item.basis = rule.basis;
            item.isMajor = rule.major;
            for (const QString &id : rule.violations) {
                const domain::Violation *violation = rules.violation(id);
                item.violations << (violation ? u"%1 %2"_s.arg(id, violation->title) : id);
            }
            item.findings = findings.value(rule.id);
            if (const auto answer = reading.state.checklist.constFind(rule.id);
                answer != reading.state.checklist.constEnd()) {
                item.answer = answer->answered.answer;
                item.note = answer->answered.note;
            }
            items << item;
        }
    }
    return items;
}

ChecklistFlow::ChecklistFlow(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_form(new forms::ChecklistForm)
    , m_typed(new TypedText(desk.vault(), this))
{
    connect(m_form, &forms::ChecklistForm::answerRequested, this, &ChecklistFlow::answer);
    connect(m_form, &forms::ChecklistForm::findingRequested, this, &ChecklistFlow::findingRequested);
    connectTyped();
}

void ChecklistFlow::connectTyped()
{
    connect(m_form, &forms::ChecklistForm::itemShown, this, [this](const QString &item) {
        if (m_mayAnswer)
            m_typed->open(keyOf(item));
        else
            m_typed->close();
    });
    connect(m_form, &forms::ChecklistForm::draftChanged, m_typed, [this](const forms::ChecklistDraft &draft) {
        const QString answer = draft.answer ? QString::number(int(*draft.answer)) : QString();
        m_typed->change(answer.isEmpty() && draft.note.isEmpty() ? QString() : answer + u'\n' + draft.note);
    });
    connect(m_typed, &TypedText::restored, m_form, [this](const QString &text) {
        forms::ChecklistDraft draft;
        bool isNumber = false;
        const int answer = text.section(u'\n', 0, 0).toInt(&isNumber);
        if (isNumber && answer >= 0 && answer <= int(domain::ChecklistAnswer::NotApplicable))
            draft.answer = domain::ChecklistAnswer(answer);
        draft.note = text.section(u'\n', 1);
        m_form->setDraft(draft);
    });
}

QString ChecklistFlow::keyOf(const QString &item) const
{
    return u"typed/checklist/%1/%2"_s.arg(m_caseId.toString(), item);
}

void ChecklistFlow::show(const CaseReading &reading)
{
    m_caseId = reading.state.caseId;
    m_mayAnswer = reading.mayEdit();
    m_form->setReadOnly(!m_mayAnswer);
    m_form->setItems(checklistItemsOf(reading, m_desk.rules()));
}

void ChecklistFlow::answer(const QString &item, domain::ChecklistAnswer answer, const QString &note)
{
    whenDone(writeEntry(m_desk.vault(), m_caseId, domain::ChecklistAnswered{item, answer, note},
                        m_desk.whereabouts.circumstances()),
             this, [this, answer, key = keyOf(item)](const domain::Result<store::StoredEntry> &entry) {
                 if (!entry)
                     return m_form->say(forms::Tone::Danger,
                                        ErrorText::of(entry.error(), ErrorText::Act::Save));
                 m_typed->forget(key);
                 // A problem stays in view: its finding comes next.
                 if (answer != domain::ChecklistAnswer::Problem)
                     m_form->goOn();
                 emit written();
             });
}

} // namespace fieldcase::app
