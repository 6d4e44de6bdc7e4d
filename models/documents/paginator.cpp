// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/paginator.h"

namespace fieldcase::documents {

namespace {

// Lines of the flow that go with the tail to a page of their own.
constexpr qsizetype kCompany = 2;
// A gap of less than this many mark lines is no room that anybody could write in.
constexpr qreal kMarkedGap = 2.5;

qreal heightOf(const QList<Strip> &strips)
{
    qreal height = 0;
    for (const Strip &strip : strips)
        height += strip.height;
    return height;
}

/// Fills page after page.
class Flow
{
public:
    explicit Flow(const PageFrame &frame) : m_frame(frame), m_y(frame.firstTop) {}

    void add(const QList<Strip> &chain);
    void addTail(const QList<Strip> &tail);
    [[nodiscard]] QList<PageContent> finish();

private:
    [[nodiscard]] qreal room() const { return m_frame.bottom - m_y; }
    [[nodiscard]] qreal wholePage() const { return m_frame.bottom - m_frame.nextTop; }
    void put(const Strip &strip);
    void turnPage();
    void closePage(const Strip &mark);
    [[nodiscard]] QList<Strip> takeCompany(qreal roomForThem);

    const PageFrame &m_frame;
    QList<PageContent> m_pages;
    PageContent m_page;
    qreal m_y;
};

void Flow::put(const Strip &strip)
{
    if (m_page.isEmpty() && strip.repeatedHead) {
        for (const Strip &head : *strip.repeatedHead) {
            m_page.append({head, m_y});
            m_y += head.height;
        }
    }
    m_page.append({strip, m_y});
    m_y += strip.height;
}

void Flow::add(const QList<Strip> &chain)
{
    const bool fitsAPage = heightOf(chain) <= wholePage();
    if (fitsAPage && heightOf(chain) > room() && !m_page.isEmpty())
        turnPage();
    for (const Strip &strip : chain) {
        if (strip.height > room() && !m_page.isEmpty())
            turnPage();
        put(strip);
    }
}

void Flow::turnPage()
{
    if (!m_page.isEmpty() && m_page.last().strip.ruleIfLast)
        m_page.last().strip.rules.append(*m_page.last().strip.ruleIfLast);
    closePage(m_frame.turnMark);
    m_pages.append(m_page);
    m_page.clear();
    m_y = m_frame.nextTop;
}

/// Marks and rules what is left of the page.
void Flow::closePage(const Strip &mark)
{
    const Strip &line = m_frame.ruledLine;
    const bool isRuled = line.height > 0;
    qreal y = m_y;
    if (mark.height > 0 && room() >= mark.height * (isRuled ? 1 : kMarkedGap)) {
        Strip marked = mark;
        marked.rules = line.rules;
        m_page.append({marked, y});
        y += mark.height;
    }
    for (; isRuled && y + line.height <= m_frame.bottom; y += line.height)
        m_page.append({line, y});
}

QList<Strip> Flow::takeCompany(qreal roomForThem)
{
    QList<Strip> company;
    while (m_page.size() > 1 && company.size() < kCompany &&
           heightOf(company) + m_page.last().strip.height <= roomForThem) {
        m_y = m_page.last().top;
        company.prepend(m_page.takeLast().strip);
    }
    // What is left must not end with a strip that belongs to what has gone.
    while (m_page.size() > 1 && !company.isEmpty() && m_page.last().strip.keepWithNext &&
           heightOf(company) + m_page.last().strip.height <= roomForThem) {
        m_y = m_page.last().top;
        company.prepend(m_page.takeLast().strip);
    }
    return company;
}

void Flow::addTail(const QList<Strip> &tail)
{
    const qreal height = heightOf(tail);
    if (height > room() && !m_page.isEmpty()) {
        const QList<Strip> company = takeCompany(wholePage() - height);
        turnPage();
        for (const Strip &strip : company)
            put(strip);
    }
    for (const Strip &strip : tail)
        put(strip);
    closePage(m_frame.endMark);
}

QList<PageContent> Flow::finish()
{
    m_pages.append(m_page);
    return m_pages;
}

} // namespace

QList<PageContent> paginate(const QList<Strip> &flow, const QList<Strip> &tail, const PageFrame &frame)
{
    Flow pages(frame);
    QList<Strip> chain;
    for (const Strip &strip : flow) {
        chain.append(strip);
        if (!strip.keepWithNext) {
            pages.add(chain);
            chain.clear();
        }
    }
    if (!chain.isEmpty())
        pages.add(chain);
    pages.addTail(tail);
    return pages.finish();
}

} // namespace fieldcase::documents
