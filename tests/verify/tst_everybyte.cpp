// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every byte of every small file of a bundle, and many of the large ones: each change is found, and the file
// is named.
#include "app/verify/bundlecheck.h"
#include "tests/verify/bundlefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace fieldcase::verify {

using namespace Qt::StringLiterals;
using tests::readFile;
using tests::writeFile;

class EveryByteTest : public QObject
{
    Q_OBJECT
private slots:
    void isNoticed_data();
    void isNoticed();

private:
    tests::BundleFixture m_fixture;
    QString m_folder;
};

void EveryByteTest::isNoticed_data()
{
    m_folder = m_fixture.copy();
    QTest::addColumn<QString>("path");
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = QDir(m_folder).relativeFilePath(it.next());
        QTest::newRow(qPrintable(path)) << path;
    }
}

void EveryByteTest::isNoticed()
{
    QFETCH(QString, path);
    const QByteArray bytes = readFile(m_folder + u'/' + path);
    const qsizetype step = bytes.size() <= 128 ? 1 : bytes.size() / 60;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QByteArray altered = bytes;
        altered[at] = char(altered.at(at) ^ (1 << at % 8));
        writeFile(m_folder + u'/' + path, altered);
        const Report report = checkBundle(m_folder, {});
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.first().place, path);
    }
    writeFile(m_folder + u'/' + path, bytes);
}

} // namespace fieldcase::verify

QTEST_GUILESS_MAIN(fieldcase::verify::EveryByteTest)
#include "tst_everybyte.moc"
