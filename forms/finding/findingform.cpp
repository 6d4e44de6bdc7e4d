// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/finding/findingform.h"

#include "forms/evidence/thumbnaildelegate.h"
#include "forms/evidence/thumbnaillist.h"
#include "forms/parts/icons.h"
#include "forms/parts/textlines.h"
#include "ui_findingform.h"

#include <QAbstractItemView>
#include <QScopedValueRollback>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestListPx = 1100; // of a tablet 1280 wide
constexpr int kListFramePx = 60;    // its padding and scroll bar

} // namespace

FindingForm::FindingForm(QWidget *parent)
    : Form(parent), m_ui(std::make_unique<Ui::FindingForm>()), m_thumbnails(new ThumbnailDelegate(this))
{
    m_ui->setupUi(this);
    setObjectName(u"findingForm"_s);
    applyIcons(this);
    setLines(m_ui->factPlainTextEdit, 3);
    setLines(m_ui->standardPlainTextEdit, 2);
    setUpThumbnailList(m_ui->photoListView, ThumbnailFlow::OneRow);
    m_ui->photoListView->setModel(&m_photos);
    m_ui->photoListView->setItemDelegate(m_thumbnails);
    for (QLineEdit *edit :
         {m_ui->placeLineEdit, m_ui->objectLineEdit, m_ui->quantityLineEdit, m_ui->basisLineEdit})
        connect(edit, &QLineEdit::textChanged, this, &FindingForm::announceChange);
    for (QPlainTextEdit *edit : {m_ui->factPlainTextEdit, m_ui->standardPlainTextEdit})
        connect(edit, &QPlainTextEdit::textChanged, this, &FindingForm::announceChange);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_ui->majorCheckBox),
                                    static_cast<QAbstractButton *>(m_ui->rectifyPushButton),
                                    static_cast<QAbstractButton *>(m_ui->onTheSpotPushButton),
                                    static_cast<QAbstractButton *>(m_ui->onSiteMeasurePushButton)})
        connect(button, &QAbstractButton::clicked, this, &FindingForm::announceChange);
    connect(m_ui->dueDateEdit, &QDateEdit::dateChanged, this, &FindingForm::announceChange);
    connect(m_ui->violationComboBox, &QComboBox::currentIndexChanged, this, &FindingForm::chooseViolation);
    connect(m_ui->photoListView, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit photoChosen(m_photos.row(index).evidence); });
    connect(m_ui->capturePushButton, &QPushButton::clicked, this, &FindingForm::captureRequested);
    connect(m_ui->photoPushButton, &QPushButton::clicked, this, &FindingForm::importRequested);
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &FindingForm::backRequested);
    connect(m_ui->discardPushButton, &QPushButton::clicked, this, &FindingForm::discardRequested);
    connect(m_ui->recordPushButton, &QPushButton::clicked, this, [this] { emit recordRequested(draft()); });
    setFocusProxy(m_ui->placeLineEdit);
    retranslate();
}

FindingForm::~FindingForm() = default;

void FindingForm::setViolations(const QList<ViolationChoice> &violations)
{
    m_violations = violations;
    fillViolations(m_ui->violationComboBox->currentData().toString());
}

void FindingForm::setDraft(const FindingDraft &draft, DraftState state)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_shown = draft;
    m_state = state;
    m_ui->placeLineEdit->setText(draft.place);
    m_ui->objectLineEdit->setText(draft.object);
    m_ui->factPlainTextEdit->setPlainText(draft.fact);
    m_ui->quantityLineEdit->setText(draft.quantity);
    m_ui->basisLineEdit->setText(draft.basis);
    m_ui->majorCheckBox->setChecked(draft.major);
    m_ui->rectifyPushButton->setChecked(draft.measure == domain::Measure::Rectify);
    m_ui->onTheSpotPushButton->setChecked(draft.measure == domain::Measure::OnTheSpot);
    m_ui->onSiteMeasurePushButton->setChecked(draft.measure == domain::Measure::OnSiteMeasure);
    if (draft.dueOn.isValid())
        m_ui->dueDateEdit->setDate(draft.dueOn);
    m_ui->standardPlainTextEdit->setPlainText(draft.standard);
    fillViolations(draft.violation);
    for (QLineEdit *edit : {m_ui->placeLineEdit, m_ui->objectLineEdit, m_ui->basisLineEdit}) {
        if (!edit->hasFocus())
            edit->setCursorPosition(0); // of a long text the beginning says more
    }
    setDraftState(state);
}

FindingDraft FindingForm::draft() const
{
    FindingDraft draft = m_shown;
    draft.place = m_ui->placeLineEdit->text().trimmed();
    draft.object = m_ui->objectLineEdit->text().trimmed();
    draft.fact = m_ui->factPlainTextEdit->toPlainText().trimmed();
    draft.quantity = m_ui->quantityLineEdit->text().trimmed();
    draft.basis = m_ui->basisLineEdit->text().trimmed();
    draft.violation = m_ui->violationComboBox->currentData().toString();
    draft.major = m_ui->majorCheckBox->isChecked();
    draft.measure = measure();
    draft.dueOn = draft.measure == domain::Measure::Rectify ? m_ui->dueDateEdit->date() : QDate();
    draft.standard = m_ui->standardPlainTextEdit->toPlainText().trimmed();
    return draft;
}

domain::Measure FindingForm::measure() const
{
    if (m_ui->onTheSpotPushButton->isChecked())
        return domain::Measure::OnTheSpot;
    return m_ui->onSiteMeasurePushButton->isChecked() ? domain::Measure::OnSiteMeasure
                                                      : domain::Measure::Rectify;
}

void FindingForm::setCorrecting(bool correcting)
{
    m_isCorrecting = correcting;
    retranslate();
}

void FindingForm::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    showWhatIsPossible();
}

void FindingForm::setDraftState(DraftState state)
{
    m_state = state;
    showWhatIsPossible();
}

void FindingForm::setMissing(const QStringList &words)
{
    m_missing = words;
    showWhatIsPossible();
}

void FindingForm::setPhotos(const QList<items::EvidenceItem> &photos)
{
    m_photos.setRows(photos);
    QList<domain::EvidenceId> ids;
    for (const items::EvidenceItem &photo : photos)
        ids << photo.evidence;
    m_shown.evidence = ids;
    m_ui->photoListView->setVisible(!photos.isEmpty());
}

void FindingForm::attach(const domain::EvidenceId &evidence)
{
    m_shown.evidence << evidence;
    setDraftState(DraftState::Unsaved);
}

void FindingForm::setThumbnail(const domain::EvidenceId &evidence, const QImage &image)
{
    m_thumbnails->setThumbnail(evidence, image);
    m_ui->photoListView->viewport()->update();
}

void FindingForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void FindingForm::announceChange()
{
    if (m_isFilling)
        return;
    m_ui->dueDateEdit->setEnabled(!m_isReadOnly && measure() == domain::Measure::Rectify);
    m_ui->messageBar->clear();
    setDraftState(DraftState::Unsaved);
    emit draftChanged(draft());
}

void FindingForm::chooseViolation(int index)
{
    if (m_isFilling)
        return;
    // The catalogue knows the article; the person may still say it better.
    if (index > 0 && m_ui->basisLineEdit->text().trimmed().isEmpty())
        m_ui->basisLineEdit->setText(m_violations.at(index - 1).basis);
    announceChange();
}

void FindingForm::fillViolations(const QString &chosen)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->violationComboBox->clear();
    m_ui->violationComboBox->addItem(tr("None: a remark without a violation"), QString());
    for (const ViolationChoice &violation : std::as_const(m_violations))
        m_ui->violationComboBox->addItem(u"%1 %2"_s.arg(violation.id, violation.title), violation.id);
    m_ui->violationComboBox->setCurrentIndex(qMax(0, m_ui->violationComboBox->findData(chosen)));
    // The field has little room; the list shows every title whole.
    QAbstractItemView *list = m_ui->violationComboBox->view();
    list->setMinimumWidth(qMin(kWidestListPx, list->sizeHintForColumn(0) + kListFramePx));
}

void FindingForm::showWhatIsPossible()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->factsFrame), static_cast<QWidget *>(m_ui->handlingFrame)})
        widget->setEnabled(!m_isReadOnly);
    m_ui->dueDateEdit->setEnabled(!m_isReadOnly && measure() == domain::Measure::Rectify);
    switch (m_state) {
    case DraftState::Untouched:
        m_ui->draftStateChip->set(Tone::Neutral, u"info"_s, tr("Nothing changed"));
        break;
    case DraftState::Unsaved:
        m_ui->draftStateChip->set(Tone::Warning, u"sign"_s, tr("Being typed"));
        break;
    case DraftState::Kept:
        m_ui->draftStateChip->set(Tone::Warning, u"here"_s, tr("Draft kept here, not part of the case"));
        break;
    case DraftState::Recorded:
        m_ui->draftStateChip->set(Tone::Good, u"check"_s, tr("Recorded in the case"));
        break;
    }
    m_ui->missingLabel->setText(m_isReadOnly ? QString() : m_missing.join(u' '));
    const bool isChanged = m_state == DraftState::Unsaved || m_state == DraftState::Kept;
    m_ui->recordPushButton->setEnabled(!m_isReadOnly && m_missing.isEmpty() && isChanged);
    m_ui->discardPushButton->setEnabled(!m_isReadOnly && isChanged);
}

void FindingForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->dueDateEdit->setDisplayFormat(QLocale().language() == QLocale::Chinese ? u"yyyy年M月d日"_s
                                                                                 : u"d MMM yyyy"_s);
    if (m_isCorrecting)
        m_ui->recordPushButton->setText(tr("Record the correctio&n"));
    fillViolations(m_ui->violationComboBox->currentData().toString());
    showWhatIsPossible();
}

} // namespace fieldcase::forms
