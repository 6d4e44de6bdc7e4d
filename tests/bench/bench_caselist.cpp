// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The case list of the window, opened and scrolled from end to end with every row in it at once (the program
// itself reads pages of some hundred), beside plain list views of Qt on the same words: QStandardItemModel
// and QStringListModel with Qt's own delegate. Drawn by the raster engine without a display.
//
// bench_caselist [ROWS]   default: 100000; goals: opens in less than 200 ms, a frame in less than 16 ms
#include "app/field/theme.h"
#include "forms/assignments/assignmentsform.h"
#include "tests/bench/measure.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStringListModel>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace fieldcase;

namespace {

constexpr QSize kTablet{1280, 800};
constexpr int kFrames = 300;
constexpr int kRounds = 5;

QList<items::CaseItem> casesOf(int count)
{
    tests::FakeClock clock;
    tests::SeededRandom random(11);
    QList<items::CaseItem> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        items::CaseItem row;
        row.caseId = domain::CaseId::create(clock, random);
        row.title = u"2026 年第三季度双随机检查"_s;
        row.enterpriseName = u"示例市海澜机械第 %1 有限公司"_s.arg(i);
        row.enterpriseCode = u"91379999MA%1"_s.arg(i, 8, 10, QLatin1Char('0'));
        row.address = u"示例市高新区创新路 %1 号"_s.arg(i % 900);
        row.stage = items::CaseStage(i % 7);
        row.unsent = i % 11 == 0 ? i % 5 : 0;
        row.changedAtMs = 1789003200000 + i * 1000;
        rows << row;
    }
    return rows;
}

QString wordsOf(const items::CaseItem &row)
{
    return u"%1\n%2 · %3"_s.arg(row.enterpriseName, row.title, row.address);
}

double millisecondsOf(const std::function<void()> &work)
{
    return 1'000 * bench::secondsOf([&work] {
               work();
               return true;
           });
}

/// The frames of a walk through the whole list, each scrolled to and drawn.
void scroll(const char *name, QListView *view)
{
    QList<double> frames;
    QScrollBar *bar = view->verticalScrollBar();
    for (int i = 0; i <= kFrames; ++i) {
        frames << millisecondsOf([&] {
            bar->setValue(int(qint64(bar->maximum()) * i / kFrames));
            static_cast<void>(view->grab());
        });
    }
    std::sort(frames.begin(), frames.end());
    std::printf("%-34s %8.2f ms a frame in the middle, %6.2f ms the slowest of %d\n", name,
                bench::median(frames), frames.constLast(), kFrames);
}

/// \param open fills a new widget and returns its list
template <typename Open> void measure(const char *name, Open open)
{
    QList<double> times;
    for (int i = 0; i < kRounds; ++i) {
        std::unique_ptr<QWidget> widget;
        times << millisecondsOf([&] {
            widget = open();
            widget->resize(kTablet);
            widget->show();
            static_cast<void>(widget->grab());
        });
        if (i == kRounds - 1) {
            std::printf("%-34s %8.1f ms to open (median of %d)\n", name, bench::median(times), kRounds);
            auto *view = qobject_cast<QListView *>(widget.get());
            scroll(name, view ? view : widget->findChild<QListView *>());
        }
    }
}

template <typename Model> std::unique_ptr<QWidget> plainList(Model *model)
{
    auto view = std::make_unique<QListView>();
    model->setParent(view.get());
    view->setUniformItemSizes(true);
    view->setVerticalScrollMode(QListView::ScrollPerPixel);
    view->setModel(model);
    return view;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    app::wearTheme();
    const int count = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 100'000;
    const QList<items::CaseItem> rows = casesOf(count);
    std::printf("%d cases\n", count);
    measure("Fieldcase's case list", [&rows] {
        auto form = std::make_unique<forms::AssignmentsForm>();
        form->setCases(rows);
        return std::unique_ptr<QWidget>(std::move(form));
    });
    measure("QListView on QStandardItemModel", [&rows] {
        auto *model = new QStandardItemModel; // the view takes it
        for (const items::CaseItem &row : rows)
            model->appendRow(new QStandardItem(wordsOf(row)));
        return plainList(model);
    });
    measure("QListView on QStringListModel", [&rows] {
        QStringList words;
        words.reserve(rows.size());
        for (const items::CaseItem &row : rows)
            words << wordsOf(row);
        return plainList(new QStringListModel(words)); // the view takes it
    });
    return 0;
}
