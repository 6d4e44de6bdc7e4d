// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/findingsflow.h"

#include "app/errortext.h"
#include "app/field/capture/whereabouts.h"
#include "app/field/evidencepicture.h"
#include "app/field/findingdrafts.h"
#include "app/field/writing.h"
#include "app/whendone.h"
#include "forms/evidence/thumbnaildelegate.h"
#include "forms/finding/findingform.h"
#include "models/domain/deadlines.h"

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using forms::DraftState;
using forms::FindingDraft;

namespace {

constexpr int kKeepAfterMs = 700;  // a pause in typing
constexpr int kLongestFact = 4000; // as domain::FindingRecorded takes them
constexpr int kLongestStandard = 1000;

} // namespace

FindingsFlow::FindingsFlow(const Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_list(new forms::FindingsForm), m_photos(desk)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(kKeepAfterMs);
    connect(&m_keeping, &QTimer::timeout, this, &FindingsFlow::keepDraft);
    connect(m_list, &forms::FindingsForm::newRequested, this, [this] { begin({}); });
    connect(m_list, &forms::FindingsForm::findingChosen, this, &FindingsFlow::open);
    connect(&m_photos, &PhotoFlow::pageShown, this, &FindingsFlow::pageShown);
    connect(&m_photos, &PhotoFlow::pageClosed, this, &FindingsFlow::pageClosed);
    connect(&m_photos, &PhotoFlow::objectWanted, this, &FindingsFlow::objectWanted);
    connect(&m_photos, &PhotoFlow::added, this, &FindingsFlow::addPhoto);
}

FindingsFlow::~FindingsFlow()
{
    if (m_keeping.isActive())
        static_cast<void>(m_desk.vault().run(keeping()));
}

void FindingsFlow::show(const CaseReading &reading)
{
    m_reading = reading;
    m_list->setFindings(findingItemsOf(reading, m_desk.rules()));
    m_list->setReadOnly(!reading.mayEdit());
    m_photos.show(reading);
    if (m_editor)
        showPhotos();
}

void FindingsFlow::begin(const QString &item)
{
    if (!m_reading)
        return;
    m_corrects = {};
    m_draft = {};
    m_draft.finding =
        domain::FindingId::create(m_desk.vault().surroundings().clock, m_desk.vault().surroundings().random);
    m_draft.item = item;
    m_draft.dueOn = domain::rectifyUntil(m_desk.rules(), m_desk.today());
    if (const domain::ChecklistItem *rule = m_desk.rules().item(item); rule && !rule->violations.isEmpty()) {
        m_draft.violation = rule->violations.constFirst();
        m_draft.major = rule->major;
        if (const domain::Violation *violation = m_desk.rules().violation(m_draft.violation))
            m_draft.basis = m_desk.rules().citationText(violation->violates);
    }
    // A draft of a new finding that was left goes on where it was.
    const QString key = draftKey();
    whenDone(m_desk.vault().run([key](store::Vault &vault) { return vault.settings().value(key); }), this,
             [this, item](const domain::Result<std::optional<QByteArray>> &kept) {
                 const auto draft = kept && *kept ? draftFromBytes(**kept) : std::nullopt;
                 if (draft && (item.isEmpty() || draft->item == item))
                     return edit(*draft, DraftState::Kept);
                 edit(m_draft, DraftState::Untouched);
             });
}

void FindingsFlow::open(const domain::FindingId &finding)
{
    const domain::FindingState *state = m_reading ? m_reading->state.finding(finding) : nullptr;
    if (!state)
        return;
    m_corrects = state->newest;
    m_draft = state->finding;
    m_draft.evidence.clear();
    const auto pieces = m_reading->state.evidenceOf(finding);
    for (const domain::EvidenceState &piece : pieces)
        m_draft.evidence << piece.sealed.evidence;
    const QString key = draftKey();
    whenDone(m_desk.vault().run([key](store::Vault &vault) { return vault.settings().value(key); }), this,
             [this](const domain::Result<std::optional<QByteArray>> &kept) {
                 const auto draft =
                     kept && *kept && m_reading->mayEdit() ? draftFromBytes(**kept) : std::nullopt;
                 edit(draft ? *draft : m_draft, draft ? DraftState::Kept : DraftState::Recorded);
             });
}

void FindingsFlow::makeEditor()
{
    m_editor = new forms::FindingForm(m_list);
    m_editor->hide();
    connect(m_editor, &forms::FindingForm::draftChanged, this, &FindingsFlow::takeChange);
    connect(m_editor, &forms::FindingForm::recordRequested, this, &FindingsFlow::record);
    connect(m_editor, &forms::FindingForm::discardRequested, this, [this] {
        forgetDraft();
        close();
    });
    connect(m_editor, &forms::FindingForm::backRequested, this, [this] {
        keepDraft();
        close();
    });
    connect(m_editor, &forms::FindingForm::captureRequested, this, [this] { m_photos.capture(); });
    connect(m_editor, &forms::FindingForm::importRequested, this, [this] { m_photos.importFile(m_editor); });
    connect(m_editor, &forms::FindingForm::photoChosen, &m_photos, &PhotoFlow::view);
    connect(&m_photos, &PhotoFlow::refused, m_editor,
            [this](const QString &words) { m_editor->say(forms::Tone::Danger, words); });
}

void FindingsFlow::edit(const FindingDraft &draft, DraftState state)
{
    if (!m_editor)
        makeEditor();
    m_draft = draft;
    QList<forms::ViolationChoice> violations;
    for (const domain::Violation &violation : m_desk.rules().violations)
        violations.append({violation.id, violation.title, m_desk.rules().citationText(violation.violates)});
    m_editor->setViolations(violations);
    m_editor->setCorrecting(!m_corrects.isNull());
    m_editor->setReadOnly(!m_reading->mayEdit());
    m_editor->setDraft(draft, state);
    m_editor->setMissing(missingIn(draft));
    showPhotos();
    emit pageShown(m_editor);
}

QStringList FindingsFlow::missingIn(const FindingDraft &draft) const
{
    QStringList missing;
    if (draft.place.isEmpty())
        missing << tr("The place is missing.");
    if (draft.object.isEmpty())
        missing << tr("The object is missing.");
    if (draft.fact.isEmpty())
        missing << tr("The fact is missing.");
    if (draft.fact.size() > kLongestFact || draft.standard.size() > kLongestStandard)
        missing << tr("A text is too long: %1 characters for the fact, %2 for what must be reached.")
                       .arg(kLongestFact)
                       .arg(kLongestStandard);
    if (!draft.violation.isEmpty() && draft.basis.isEmpty())
        missing << tr("The rule not kept is missing.");
    if (draft.measure == domain::Measure::Rectify && draft.dueOn < m_desk.today())
        missing << tr("The day to rectify is in the past.");
    return missing;
}

void FindingsFlow::takeChange(const FindingDraft &draft)
{
    m_draft = draft;
    m_editor->setMissing(missingIn(draft));
    m_keeping.start();
}

QString FindingsFlow::draftKey() const
{
    // One new finding at a time is enough for a person; each recorded one has its own correction.
    const QString which = m_corrects.isNull() ? u"new"_s : m_draft.finding.toString();
    return u"draft/%1/%2"_s.arg(m_reading->state.caseId.toString(), which);
}

std::function<domain::Result<>(store::Vault &)> FindingsFlow::keeping() const
{
    return [key = draftKey(), bytes = draftBytes(m_draft)](store::Vault &vault) {
        return vault.settings().setValue(key, bytes);
    };
}

void FindingsFlow::keepDraft()
{
    const bool isPending = m_keeping.isActive() || sender() == &m_keeping;
    m_keeping.stop();
    if (!isPending)
        return;
    whenDone(m_desk.vault().run(keeping()), this, [this](const domain::Result<> &kept) {
        // Typed on meanwhile: the next pause keeps that.
        if (!m_editor || m_keeping.isActive())
            return;
        if (!kept)
            return m_editor->say(forms::Tone::Danger, ErrorText::of(kept.error(), ErrorText::Act::Save));
        m_editor->setDraftState(DraftState::Kept);
    });
}

void FindingsFlow::forgetDraft()
{
    m_keeping.stop();
    const QString key = draftKey();
    whenDone(m_desk.vault().run([key](store::Vault &vault) { return vault.settings().remove(key); }), this,
             [](const auto &) {});
}

void FindingsFlow::record(const FindingDraft &draft)
{
    m_keeping.stop();
    m_editor->setReadOnly(true); // until the answer is there
    const domain::Body body =
        m_corrects.isNull() ? domain::Body(draft) : domain::Body(domain::FindingCorrected{draft, m_corrects});
    whenDone(writeEntry(m_desk.vault(), m_reading->state.caseId, body, m_desk.whereabouts.circumstances()),
             this, [this](const domain::Result<store::StoredEntry> &entry) {
                 m_editor->setReadOnly(false);
                 if (!entry) {
                     m_editor->say(forms::Tone::Danger, ErrorText::of(entry.error(), ErrorText::Act::Save));
                     m_keeping.start();
                     return;
                 }
                 forgetDraft();
                 close();
                 emit written();
             });
}

void FindingsFlow::showPhotos()
{
    QList<items::EvidenceItem> photos;
    const auto pieces = evidenceItemsOf(*m_reading);
    for (const items::EvidenceItem &piece : pieces) {
        if (m_draft.evidence.contains(piece.evidence))
            photos << piece;
    }
    m_editor->setPhotos(photos);
    for (const items::EvidenceItem &photo : std::as_const(photos)) {
        if (!photo.isHere)
            continue;
        whenDone(loadPicture(m_desk.vault(), photo.object, forms::ThumbnailDelegate::kPicturePx * 2), this,
                 [this, id = photo.evidence](const domain::Result<QImage> &image) {
                     if (image && m_editor)
                         m_editor->setThumbnail(id, *image);
                 });
    }
}

void FindingsFlow::addPhoto(const TakenIn &taken)
{
    m_editor->attach(taken.sealed.evidence);
    m_draft = m_editor->draft();
    m_editor->setThumbnail(taken.sealed.evidence, taken.thumbnail);
    m_keeping.start();
    emit written(); // the case is read anew and brings the photo into the list
}

void FindingsFlow::close()
{
    emit pageClosed(m_editor);
}

} // namespace fieldcase::app
