// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/language.h"
#include "app/field/obstaclewords.h"

#include <QRegularExpression>
#include <QTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using client::Failure;
using client::Obstacle;
using domain::ErrorCode;

/// What stands in the way of a sync is told in plain words of both languages, each in its own; codes and
/// names for the log are not among them.
class ObstacleWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyObstacleHasWords_data();
    void everyObstacleHasWords();
    void noTwoReadAlike();

private:
    app::Language m_language;
};

void ObstacleWordsTest::everyObstacleHasWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("obstacle");
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        for (int i = 0; i < client::kObstacleCount; ++i)
            QTest::addRow("%s, %s", qPrintable(client::obstacleName(Obstacle(i))), qPrintable(language))
                << language << i;
    }
}

void ObstacleWordsTest::everyObstacleHasWords()
{
    QFETCH(QString, language);
    QFETCH(int, obstacle);
    m_language.use(language);
    const QString words = app::ObstacleWords::of(
        Failure(ErrorCode::Network, u"socket error 13: upload c09d2b17"_s, Obstacle(obstacle)));
    const bool isChinese = words.contains(QRegularExpression(u"\\p{Han}"_s));
    QVERIFY2(words.size() > 5 && isChinese == (language == u"zh_CN"), qPrintable(words));
    QVERIFY(!words.contains(u"13"_s) && !words.contains(u"c09d"_s) && !words.contains(u'_'));
}

void ObstacleWordsTest::noTwoReadAlike()
{
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_language.use(language);
        QSet<QString> seen;
        for (int i = 1; i < client::kObstacleCount; ++i)
            seen.insert(app::ObstacleWords::of(Failure(ErrorCode::Network, {}, Obstacle(i))));
        QCOMPARE(seen.size(), client::kObstacleCount - 1);
    }
}

QTEST_MAIN(ObstacleWordsTest)
#include "tst_obstaclewords.moc"
