// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/casework/overviewform.h"

#include "forms/parts/icons.h"
#include "forms/parts/when.h"
#include "forms/parts/words.h"
#include "ui_overviewform.h"

namespace fieldcase::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconPx = 28;

/// One line an item, with a bullet.
QString bulleted(const QStringList &items)
{
    return items.isEmpty() ? QString() : u"• "_s + items.join(u"\n• "_s);
}

} // namespace

OverviewForm::OverviewForm(QWidget *parent) : Form(parent), m_ui(std::make_unique<Ui::OverviewForm>())
{
    m_ui->setupUi(this);
    setObjectName(u"overviewForm"_s);
    m_ui->returnIconLabel->setPixmap(
        iconPixmap(u"returned"_s, toneColour(Tone::Danger), kIconPx, devicePixelRatioF()));
    setFocusProxy(m_ui->overviewScrollArea);
    retranslate();
}

OverviewForm::~OverviewForm() = default;

void OverviewForm::setOverview(const CaseOverview &overview)
{
    if (overview == m_overview)
        return;
    m_overview = overview;
    retranslate();
}

void OverviewForm::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->returnFrame->setVisible(!m_overview.returnReason.isEmpty());
    m_ui->returnReasonLabel->setText(m_overview.returnReason);
    m_ui->returnPointsLabel->setText(bulleted(m_overview.returnPoints));
    m_ui->returnPointsLabel->setVisible(!m_overview.returnPoints.isEmpty());
    m_ui->missingFrame->setVisible(!m_overview.missing.isEmpty());
    m_ui->missingLabel->setText(bulleted(m_overview.missing));
    showEnterprise();
    showProgress();
}

void OverviewForm::showEnterprise()
{
    const domain::Enterprise &enterprise = m_overview.assignment.enterprise;
    QStringList licences;
    for (const domain::Licence &licence : enterprise.licences) {
        const QString until = licence.validToOn.isValid()
                                  ? tr(" (valid to %1)").arg(shortDayWords(licence.validToOn))
                                  : QString();
        licences << licence.name + until;
    }
    const QString representative =
        enterprise.representativeTitle.isEmpty()
            ? enterprise.representative
            : u"%1 %2"_s.arg(enterprise.representative, enterprise.representativeTitle);
    m_ui->enterpriseFactList->setFacts(
        {{tr("Name"), enterprise.name},
         {tr("Credit code"), enterprise.code},
         {tr("Address"), enterprise.address},
         {tr("Sector"), enterprise.category},
         {tr("Representative"), representative},
         {tr("Contact"), u"%1 %2"_s.arg(enterprise.contact, enterprise.phone).trimmed()},
         {tr("Employees"), enterprise.employees > 0 ? QString::number(enterprise.employees) : QString()},
         {tr("Risk"), Words::of(enterprise.risk).words},
         {tr("Credit"), Words::of(enterprise.credit).words},
         {tr("Major hazard installation"),
          enterprise.majorHazardLevel > 0 ? tr("level %1").arg(enterprise.majorHazardLevel) : QString()},
         {tr("Licences"), licences.join(u'\n')},
         {tr("Last inspected"), shortDayWords(enterprise.lastInspectedOn)}});
    QList<QPair<QString, QString>> team;
    for (qsizetype i = 0; i < m_overview.team.size(); ++i)
        team.append({i == 0 ? tr("Leads") : tr("With"), m_overview.team[i]});
    team.append({tr("Assigned by"), Words::of(m_overview.assignment.source)});
    m_ui->teamFactList->setFacts(team);
}

void OverviewForm::showProgress()
{
    const QString arrival =
        m_overview.arrivedAtMs == 0 ? tr("not yet on site") : momentWords(m_overview.arrivedAtMs);
    const QString findings =
        m_overview.majorFindings > 0
            ? tr("%1, of them %2 major").arg(m_overview.findings).arg(m_overview.majorFindings)
            : QString::number(m_overview.findings);
    m_ui->progressFactList->setFacts(
        {{tr("Arrival"), arrival},
         {tr("Notice"), m_overview.arrivedAtMs == 0
                            ? QString()
                            : (m_overview.announced ? tr("announced") : tr("unannounced"))},
         {tr("Checklist"), tr("%1 of %2 answered").arg(m_overview.answered).arg(m_overview.checklistItems)},
         {tr("Findings"), findings},
         {tr("Evidence"), QString::number(m_overview.evidence)},
         {tr("Documents"), QString::number(m_overview.documents)},
         {tr("Submissions"), m_overview.round > 0 ? QString::number(m_overview.round) : QString()}});
}

} // namespace fieldcase::forms
