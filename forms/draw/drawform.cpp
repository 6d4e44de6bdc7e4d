// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/draw/drawform.h"

#include "forms/parts/icons.h"
#include "forms/parts/rowdelegate.h"
#include "forms/parts/when.h"
#include "ui_drawform.h"

#include <QLocale>

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kGroup = 8; // hex digits that stand together, so that people can compare them aloud

QString grouped(const QString &hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += kGroup)
        groups << hex.sliced(at, qMin(kGroup, hex.size() - at));
    return groups.join(u' ');
}

/// The words for the reasons of domain::DrawTeams.
QString whyNoTeam(const QString &reason)
{
    if (reason == "too_few_certified"_L1)
        return DrawForm::tr("No team: too few officers with a valid certificate");
    if (reason == "recused"_L1)
        return DrawForm::tr("No team: too few officers who need not recuse themselves");
    if (reason == "other_area"_L1)
        return DrawForm::tr("No team: too few officers of this area");
    if (reason == "too_much_work"_L1)
        return DrawForm::tr("No team: everybody has enough inspections");
    if (reason == "no_speciality"_L1)
        return DrawForm::tr("No team: nobody knows this trade");
    return DrawForm::tr("No team: %1").arg(reason);
}

/// A row of DrawnItemModel.
class DrawnDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        const auto row = index.data(items::RowRole).value<items::DrawnItem>();
        RowContent content;
        content.icon = u"building"_s;
        content.title = row.name;
        content.detail = row.stratum.isEmpty() ? row.code : row.code + u"  ·  "_s + row.stratum;
        // Chips begin at the right edge; who leads is to stand first.
        for (auto officer = row.officers.crbegin(); officer != row.officers.crend(); ++officer)
            content.chips << RowChip{Tone::Primary, u"person"_s, *officer};
        if (row.officers.isEmpty()) {
            content.tone = Tone::Danger;
            content.chips << RowChip{Tone::Danger, u"alert"_s, whyNoTeam(row.reason)};
        }
        if (row.isAssigned)
            content.chips << RowChip{Tone::Good, u"check"_s, DrawForm::tr("Assigned")};
        return content;
    }
};

} // namespace

DrawForm::DrawForm(QWidget *parent)
    : Form(parent), m_ui(std::make_unique<Ui::DrawForm>()), m_drawn(new items::DrawnItemModel(this))
{
    m_ui->setupUi(this);
    setObjectName(u"drawForm"_s);
    applyIcons(this);
    m_ui->drawnListView->setModel(m_drawn);
    m_ui->drawnListView->setItemDelegate(new DrawnDelegate(this));
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &DrawForm::backRequested);
    connect(m_ui->commitPushButton, &QPushButton::clicked, this, &DrawForm::commitRequested);
    connect(m_ui->revealPushButton, &QPushButton::clicked, this, &DrawForm::revealRequested);
    connect(m_ui->drawPushButton, &QPushButton::clicked, this, &DrawForm::drawRequested);
    connect(m_ui->assignPushButton, &QPushButton::clicked, this, &DrawForm::assignRequested);
    connect(m_ui->savePushButton, &QPushButton::clicked, this, &DrawForm::saveRequested);
    connect(m_ui->publishPushButton, &QPushButton::clicked, this, &DrawForm::publishRequested);
    retranslate();
}

DrawForm::~DrawForm() = default;

void DrawForm::setView(const View &view)
{
    if (view.title != m_view.title)
        m_ui->messageBar->clear();
    m_view = view;
    retranslate();
}

void DrawForm::setBusy(bool busy)
{
    m_isBusy = busy;
    showNext();
}

void DrawForm::say(Tone tone, const QString &words)
{
    m_ui->messageBar->say(tone, words);
}

void DrawForm::retranslate()
{
    m_ui->retranslateUi(this);
    const QLocale locale;
    m_ui->titleLabel->setText(m_view.title);
    m_ui->frozenChip->set(Tone::Good, u"freeze"_s,
                          tr("%1 enterprises, %2 officers")
                              .arg(locale.toString(m_view.enterprises), locale.toString(m_view.officers)));
    m_ui->frozenValueLabel->setText(grouped(m_view.snapshotSha256));
    showPress(m_ui->dispatcherChip, m_view.dispatcher);
    m_ui->dispatcherValueLabel->setText(grouped(m_view.dispatcherValue));
    showPress(m_ui->supervisorChip, m_view.supervisor);
    m_ui->supervisorValueLabel->setText(grouped(m_view.supervisorValue));
    const auto count = int(m_view.drawn.size());
    m_ui->drawnChip->set(m_view.isCompleted ? Tone::Good : Tone::Neutral,
                         m_view.isCompleted ? u"check"_s : QString(),
                         m_view.isCompleted ? tr("%n enterprise(s)", nullptr, count) : tr("Not yet"));
    m_ui->drawnValueLabel->setText(grouped(m_view.seed));
    m_drawn->setRows(m_view.drawn);
    m_ui->emptyState->set(
        u"draw"_s, tr("Nothing is drawn yet"),
        tr("What is drawn follows from the frozen registers and from both people's random numbers; "
           "neither of them could have chosen it."));
    if (m_view.drawn.isEmpty())
        m_ui->resultStackedWidget->setCurrentWidget(m_ui->emptyState);
    else
        m_ui->resultStackedWidget->setCurrentWidget(m_ui->drawnWidget);
    showNext();
}

void DrawForm::showPress(StateChip *chip, Press press) const
{
    switch (press) {
    case Press::Nothing:
        return chip->set(Tone::Neutral, {}, tr("Not yet"));
    case Press::Committed:
        return chip->set(Tone::Primary, u"seal"_s, tr("Committed"));
    case Press::Revealed:
        return chip->set(Tone::Good, u"check"_s, tr("Revealed"));
    }
}

void DrawForm::showNext()
{
    QString words;
    switch (m_view.next) {
    case Next::Nothing:
        words = m_view.isAssigned ? tr("The draw is done and the assignments are issued.") : QString();
        break;
    case Next::WaitForOther:
        words = tr("Waiting for the other person. Sync on both devices brings the steps together.");
        break;
    case Next::Commit:
        words =
            tr("Commit: your device throws a random number, keeps it secret and publishes only its hash.");
        break;
    case Next::Reveal:
        words = tr("Both have committed. Reveal your random number; it must fit the hash you published.");
        break;
    case Next::Draw:
        words = tr("Both numbers are open. The seed follows from them; the draw can be repeated by anyone.");
        break;
    case Next::Assign:
        words = tr("Issue the assignments: each team receives its case with its own key.");
        break;
    }
    m_ui->nextLabel->setText(words);
    const std::initializer_list<std::pair<QPushButton *, Next>> buttons{
        {m_ui->commitPushButton, Next::Commit},
        {m_ui->revealPushButton, Next::Reveal},
        {m_ui->drawPushButton, Next::Draw},
        {m_ui->assignPushButton, Next::Assign}};
    for (const auto &[button, next] : buttons) {
        button->setVisible(m_view.next == next);
        button->setEnabled(!m_isBusy);
    }
    m_ui->savePushButton->setVisible(m_view.isCompleted);
    m_ui->savePushButton->setEnabled(m_view.hasRecord && !m_isBusy);
    m_ui->publishPushButton->setVisible(m_view.isCompleted);
    m_ui->publishPushButton->setEnabled(m_view.hasRecord && !m_isBusy);
}

} // namespace fieldcase::forms
