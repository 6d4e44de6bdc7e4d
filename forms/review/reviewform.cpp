// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewform.h"

#include "forms/finding/findingdelegate.h"
#include "forms/parts/icons.h"
#include "forms/parts/textlines.h"
#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "ui_reviewform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswerLines = 2;

/// A row of EvidenceItemModel beside a picture.
class EvidenceRowDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        const auto row = index.data(items::RowRole).value<items::EvidenceItem>();
        RowContent content;
        content.icon = u"photo"_s;
        content.title = ReviewForm::tr("%1 %2", "kind and number of a piece of evidence")
                            .arg(Words::of(row.medium))
                            .arg(row.number);
        content.detail = momentWords(row.takenAtMs);
        if (!row.isHere)
            content.chips << RowChip{Tone::Warning, u"sync"_s, ReviewForm::tr("Not here yet")};
        return content;
    }
};

} // namespace

ReviewForm::ReviewForm(QWidget *parent)
    : Form(parent)
    , m_ui(std::make_unique<Ui::ReviewForm>())
    , m_findings(new items::FindingItemModel(this))
    , m_evidence(new items::EvidenceItemModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"reviewForm"_s);
    applyIcons(this);
    setLines(m_ui->answerPlainTextEdit, kAnswerLines);
    m_ui->findingsListView->setModel(m_findings);
    m_ui->findingsListView->setItemDelegate(new FindingDelegate(this));
    m_ui->evidenceListView->setModel(m_evidence);
    m_ui->evidenceListView->setItemDelegate(new EvidenceRowDelegate(this));
    connectLists();
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &ReviewForm::backRequested);
    connect(m_ui->procedurePushButton, &QPushButton::clicked, this, &ReviewForm::procedureRequested);
    connect(m_ui->exportPushButton, &QPushButton::clicked, this, &ReviewForm::exportRequested);
    connect(m_ui->answerPlainTextEdit, &QPlainTextEdit::textChanged, this, [this] {
        showWhatIsPossible();
        emit answerChanged(m_ui->answerPlainTextEdit->toPlainText());
    });
    connect(m_ui->returnPushButton, &QPushButton::clicked, this,
            [this] { emit returnRequested(m_ui->answerPlainTextEdit->toPlainText().trimmed()); });
    connect(m_ui->passPushButton, &QPushButton::clicked, this,
            [this] { emit passRequested(m_ui->answerPlainTextEdit->toPlainText().trimmed()); });
    setFocusProxy(m_ui->findingsListView);
    retranslate();
}

ReviewForm::~ReviewForm() = default;

void ReviewForm::connectLists()
{
    connect(m_ui->findingsListView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReviewForm::showFinding);
    connect(m_ui->evidenceListView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReviewForm::showEvidence);
    connect(m_ui->documentComboBox, &QComboBox::currentIndexChanged, this, &ReviewForm::showDocument);
}

void ReviewForm::setView(const View &view)
{
    const bool isOther = view.caseRow.caseId != m_view.caseRow.caseId || view.round != m_view.round;
    m_view = view;
    if (isOther) {
        const QSignalBlocker quiet(m_ui->answerPlainTextEdit); // nobody typed that
        m_ui->answerPlainTextEdit->clear();
        m_ui->messageBar->clear();
    }
    if (!view.cannotAnswer.isEmpty())
        say(Tone::Warning, view.cannotAnswer);
    else if (isOther && !view.submittedNote.isEmpty())
        say(Tone::Primary, tr("Note of the officers: %1").arg(view.submittedNote));
    m_findings->setRows(view.findings);
    if (!m_ui->findingsListView->currentIndex().isValid())
        m_ui->findingsListView->setCurrentIndex(m_findings->index(0, 0));
    retranslate();
}

void ReviewForm::setPicture(const QImage &picture, const QString &words)
{
    m_ui->pictureView->setPicture(picture, words);
}

PictureView &ReviewForm::pictureView() const
{
    return *m_ui->pictureView;
}

PageView &ReviewForm::pageView() const
{
    return *m_ui->pageView;
}

void ReviewForm::setAnswer(const QString &words)
{
    m_ui->answerPlainTextEdit->setPlainText(words);
}

void ReviewForm::setBusy(bool busy)
{
    m_isBusy = busy;
    showWhatIsPossible();
}

void ReviewForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void ReviewForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->titleLabel->setText(m_view.caseRow.enterpriseName);
    m_ui->partyLabel->setText(m_view.caseRow.title + u"  ·  "_s + m_view.caseRow.enterpriseCode);
    const RowChip stage = Words::of(m_view.caseRow.stage);
    m_ui->stageChip->set(stage.tone, stage.icon, stage.words);
    m_ui->findingsLabel->setText(tr("Findings: %1").arg(m_view.findings.size()));
    m_ui->procedurePushButton->setVisible(m_view.hasProcedure);
    m_ui->exportPushButton->setVisible(m_view.canExport);
    fillDocuments();
    showFinding();
    showWhatIsPossible();
}

void ReviewForm::fillDocuments()
{
    const QSignalBlocker quiet(m_ui->documentComboBox);
    const int shown = qMax(0, m_ui->documentComboBox->currentIndex());
    m_ui->documentComboBox->clear();
    for (const items::DocumentItem &document : std::as_const(m_view.documents)) {
        m_ui->documentComboBox->addItem(
            document.number.isEmpty() ? document.title : document.title + u"  "_s + document.number);
    }
    m_ui->documentComboBox->setCurrentIndex(qMin(shown, m_ui->documentComboBox->count() - 1));
    showDocument();
}

const items::DocumentItem *ReviewForm::shownDocument() const
{
    const int index = m_ui->documentComboBox->currentIndex();
    return index >= 0 && index < m_view.documents.size() ? &m_view.documents.at(index) : nullptr;
}

void ReviewForm::showFinding()
{
    const QModelIndex index = m_ui->findingsListView->currentIndex();
    const items::FindingItem *finding = index.isValid() ? &m_findings->row(index) : nullptr;
    m_ui->factLabel->setText(finding ? finding->fact : tr("No problem was found."));
    QList<items::EvidenceItem> rows;
    for (const items::EvidenceItem &piece : std::as_const(m_view.evidence)) {
        if (piece.finding.isNull() || (finding && piece.finding == finding->finding))
            rows << piece;
    }
    m_evidence->setRows(rows);
    m_ui->evidenceLabel->setText(finding ? tr("Evidence of finding %1").arg(finding->number)
                                         : tr("Evidence"));
    if (rows.isEmpty()) {
        m_ui->captionLabel->clear();
        return m_ui->pictureView->setPicture({}, tr("No evidence belongs to this finding."));
    }
    if (!m_ui->evidenceListView->currentIndex().isValid())
        m_ui->evidenceListView->setCurrentIndex(m_evidence->index(0, 0));
    else
        showEvidence(); // the same piece as before, perhaps in another language
}

void ReviewForm::showEvidence()
{
    const QModelIndex index = m_ui->evidenceListView->currentIndex();
    if (!index.isValid())
        return;
    const items::EvidenceItem &piece = m_evidence->row(index);
    m_ui->captionLabel->setText(piece.name + u"  ·  "_s + momentWords(piece.takenAtMs) + u"  ·  "_s +
                                sizeWords(piece.plainBytes));
    emit pictureRequested(piece.evidence);
}

void ReviewForm::showDocument()
{
    const items::DocumentItem *document = shownDocument();
    if (document)
        emit documentRequested(document->document);
    else
        m_ui->pageView->say(tr("No document yet"));
}

void ReviewForm::showWhatIsPossible()
{
    m_ui->answerFrame->setVisible(m_view.canAnswer);
    m_ui->answerPlainTextEdit->setEnabled(m_view.canAnswer && !m_isBusy);
    const bool hasWords = !m_ui->answerPlainTextEdit->toPlainText().trimmed().isEmpty();
    m_ui->returnPushButton->setVisible(m_view.canAnswer);
    m_ui->passPushButton->setVisible(m_view.canAnswer);
    m_ui->returnPushButton->setEnabled(hasWords && !m_isBusy);
    m_ui->passPushButton->setEnabled(!m_isBusy);
}

} // namespace fieldcase::forms
