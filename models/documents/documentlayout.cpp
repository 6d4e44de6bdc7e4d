// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/documentlayout.h"

#include "models/documents/paginator.h"

namespace fieldcase::documents {

using namespace Qt::StringLiterals;

namespace {

// A4 with the margins of the printed forms.
constexpr qreal kLeft = fromMm(31.75);
constexpr qreal kRight = fromMm(210 - 31.75);
constexpr qreal kHeadRule = fromMm(36);
constexpr qreal kHeadTextTop = fromMm(25.5);
constexpr qreal kFootRule = fromMm(271);
constexpr qsizetype kMaxPages = 300;

constexpr ParagraphStyle kLetterhead{
    .face = Face::Title, .sizePt = 18, .pitchPt = 27, .alignment = Alignment::Centred};
constexpr ParagraphStyle kNumber{.sizePt = 15, .pitchPt = 24, .alignment = Alignment::Centred};
constexpr ParagraphStyle kRunning{.sizePt = 10.5, .pitchPt = 22.5, .alignment = Alignment::Left};
constexpr ParagraphStyle kMark{.sizePt = 10.5, .pitchPt = 22.5, .alignment = Alignment::Centred};
constexpr ParagraphStyle kFootnote{.sizePt = 9, .pitchPt = 15, .alignment = Alignment::Left};
constexpr ParagraphStyle kPageNumber{.sizePt = 9, .pitchPt = 15, .alignment = Alignment::Right};

/// Lays out everything of a document that stands at a fixed place of its page, and the flow between.
class DocumentPages
{
public:
    DocumentPages(const FormDefinition &form, const FactScope &facts, const Typesetter &typesetter)
        : m_form(form), m_facts(facts), m_typesetter(typesetter), m_blocks(typesetter, kLeft, kRight - kLeft)
    {
    }

    [[nodiscard]] Result<DocumentLayout> layOut();

private:
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] PageContent firstHead();
    [[nodiscard]] PageContent nextHead() const;
    [[nodiscard]] PageContent foot(qsizetype page, qsizetype pages) const;
    [[nodiscard]] Strip mark(const QString &words) const;
    [[nodiscard]] PageFrame frame() const;
    void stack(PageContent &page, const QList<Strip> &strips, qreal &y) const;

    const FormDefinition &m_form;
    const FactScope &m_facts;
    const Typesetter &m_typesetter;
    BlockLayout m_blocks;

    FilledText m_number;
    FilledText m_running;
    FilledText m_footnote;
    QList<Strip> m_pageFoot;
    qreal m_firstTop = 0;
    qreal m_nextTop = kHeadRule + fromMm(2.5);
};

Strip rulesAt(qreal y, std::initializer_list<std::pair<qreal, qreal>> offsetAndWidthPt)
{
    Strip strip;
    for (const auto &[offset, width] : offsetAndWidthPt)
        strip.rules.append({QLineF(kLeft, y + fromPt(offset), kRight, y + fromPt(offset)), fromPt(width)});
    return strip;
}

void DocumentPages::stack(PageContent &page, const QList<Strip> &strips, qreal &y) const
{
    for (const Strip &strip : strips) {
        page.append({strip, y});
        y += strip.height;
    }
}

Result<> DocumentPages::prepare()
{
    const std::pair<const TemplateText *, FilledText *> texts[]{
        {&m_form.numberLine, &m_number}, {&m_form.runningHead, &m_running}, {&m_form.footnote, &m_footnote}};
    for (const auto &[from, to] : texts) {
        auto filled = fill(*from, m_facts);
        if (!filled)
            return tl::unexpected(filled.error());
        *to = *std::move(filled);
    }
    auto pageFoot = m_blocks.layOut(m_form.pageFoot, m_facts);
    if (!pageFoot)
        return tl::unexpected(pageFoot.error());
    m_pageFoot = *std::move(pageFoot);
    return {};
}

PageContent DocumentPages::firstHead()
{
    PageContent page;
    qreal y = kHeadTextTop;
    if (!m_form.letterhead.isEmpty())
        stack(page, m_typesetter.paragraph({{m_form.letterhead, false}}, kLetterhead, kLeft, kRight - kLeft),
              y);
    y = std::max(y, kHeadRule);
    page.append({rulesAt(0, {{0, 1.6}, {2.4, 0.6}}), y});
    y += fromMm(2);
    stack(page, m_typesetter.paragraph({{m_form.title, false}}, kLetterhead, kLeft, kRight - kLeft), y);
    if (!m_number.isEmpty())
        stack(page, m_typesetter.paragraph(m_number, kNumber, kLeft, kRight - kLeft), y);
    m_firstTop = y + fromMm(2);
    return page;
}

PageContent DocumentPages::nextHead() const
{
    PageContent page;
    qreal y = kHeadRule - fromPt(kRunning.pitchPt);
    stack(
        page,
        m_typesetter.paragraph(m_running, kRunning, kLeft, kRight - kLeft - kCodeSide - fromMm(3)).mid(0, 1),
        y);
    page.append({rulesAt(0, {{0, 0.8}, {2.4, 0.8}}), kHeadRule});
    return page;
}

PageContent DocumentPages::foot(qsizetype page, qsizetype pages) const
{
    PageContent content;
    qreal height = 0;
    for (const Strip &strip : m_pageFoot)
        height += strip.height;
    qreal y = kFootRule - fromMm(2) - height;
    stack(content, m_pageFoot, y);
    content.append({rulesAt(0, {{0, 1.6}}), kFootRule});
    const QString numbers = u"共 %1 页　第 %2 页"_s.arg(pages).arg(page + 1);
    y = kFootRule + fromMm(1);
    if (!m_footnote.isEmpty())
        stack(content, m_typesetter.paragraph(m_footnote, kFootnote, kLeft, kRight - kLeft), y);
    stack(content, m_typesetter.paragraph({{numbers, false}}, kPageNumber, kLeft, kRight - kLeft), y);
    return content;
}

Strip DocumentPages::mark(const QString &words) const
{
    return m_typesetter.paragraph({{words, false}}, kMark, kLeft, kRight - kLeft).first();
}

PageFrame DocumentPages::frame() const
{
    PageFrame frame{.firstTop = m_firstTop, .nextTop = m_nextTop, .bottom = kFootRule - fromMm(2)};
    for (const Strip &strip : m_pageFoot)
        frame.bottom -= strip.height;
    frame.endMark = mark(u"（以下空白）"_s);
    frame.turnMark = m_form.ruledRest ? Strip() : mark(u"（转下页）"_s);
    if (m_form.ruledRest) {
        const qreal y = Typesetter::underline(kMark);
        frame.ruledLine =
            Strip{.height = fromPt(kMark.pitchPt), .rules = {{QLineF(kLeft, y, kRight, y), kBlankRule}}};
    }
    return frame;
}

Result<DocumentLayout> DocumentPages::layOut()
{
    if (const auto prepared = prepare(); !prepared)
        return tl::unexpected(prepared.error());
    const PageContent head = firstHead();
    const auto flow = m_blocks.layOut(m_form.body, m_facts);
    if (!flow)
        return tl::unexpected(flow.error());
    const auto tail = m_blocks.layOut(m_form.tail, m_facts);
    if (!tail)
        return tl::unexpected(tail.error());

    DocumentLayout layout;
    layout.pages = paginate(*flow, *tail, frame());
    if (layout.pages.size() > kMaxPages)
        return fail(ErrorCode::InvalidInput, u"%1 pages"_s.arg(layout.pages.size()));
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        PageContent &page = layout.pages[i];
        page = (i == 0 ? head : nextHead()) + page + foot(i, layout.pages.size());
        for (const PlacedStrip &placed : std::as_const(page)) {
            for (const SlotBox &box : placed.strip.slotBoxes) {
                const QRectF rect = box.rect.translated(0, placed.top);
                layout.signatureSlots.append(
                    {box.slot, int(i),
                     QRectF(toMm(rect.x()), toMm(rect.y()), toMm(rect.width()), toMm(rect.height()))});
            }
        }
    }
    return layout;
}

} // namespace

Result<DocumentLayout> layOutDocument(const FormDefinition &form, const FactScope &facts,
                                      const Typesetter &typesetter)
{
    return DocumentPages(form, facts, typesetter).layOut();
}

} // namespace fieldcase::documents
