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

namespace {

/// Every byte of a signature; of longer files as many, spread evenly from first to last.
constexpr int kPlaces = 64;
constexpr int kPlacesAlone = 2;
/// Of the files that all others are held against.
constexpr int kPlacesOfLists = 100;

/// Byte \a place of \a places spread over \a size; -1 when the file is too short to have so many.
qsizetype placeIn(qsizetype size, int place, int places)
{
    if (size <= places)
        return place < size ? place : -1;
    return place * (size - 1) / (places - 1);
}

QByteArray alteredAt(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes.at(at) ^ (1 << at % 8));
    return bytes;
}

bool isList(const QString &path)
{
    return path == u"manifest.json" || path == u"manifest.json.sig" || path == u"SHA256SUMS";
}

} // namespace

class EveryByteTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isNoticedAlone_data();
    void isNoticedAlone();
    void areNoticedTogether();

private:
    [[nodiscard]] QStringList namedFiles() const;

    tests::BundleFixture m_fixture;
    QString m_folder;
    QMap<QString, QByteArray> m_files; // by path
};

void EveryByteTest::initTestCase()
{
    m_folder = m_fixture.copy();
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = QDir(m_folder).relativeFilePath(it.next());
        m_files.insert(path, readFile(m_folder + u'/' + path));
    }
    QVERIFY(m_files.size() > 100);
}

QStringList EveryByteTest::namedFiles() const
{
    QStringList places;
    for (const Finding &finding : checkBundle(m_folder, {}).findings)
        places << finding.place;
    places.sort();
    return places;
}

void EveryByteTest::isNoticedAlone_data()
{
    QTest::addColumn<QString>("path");
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        QTest::newRow(qPrintable(file.key())) << file.key();
}

void EveryByteTest::isNoticedAlone()
{
    QFETCH(QString, path);
    const QByteArray bytes = m_files.value(path);
    const int places = isList(path) ? kPlacesOfLists : kPlacesAlone;
    for (int place = 0; place < places; ++place) {
        const qsizetype at = placeIn(bytes.size(), place, places);
        if (at < 0)
            break;
        writeFile(m_folder + u'/' + path, alteredAt(bytes, at));
        QCOMPARE(namedFiles(), QStringList{path});
    }
    writeFile(m_folder + u'/' + path, bytes);
}

/// One byte of every file at once, one place after the other: as many bytes as would take minutes one by one.
void EveryByteTest::areNoticedTogether()
{
    for (int place = 0; place < kPlaces; ++place) {
        QStringList altered;
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
            const qsizetype at = isList(file.key()) ? -1 : placeIn(file->size(), place, kPlaces);
            writeFile(m_folder + u'/' + file.key(), at < 0 ? *file : alteredAt(*file, at));
            if (at >= 0)
                altered << file.key();
        }
        altered.sort();
        QCOMPARE(namedFiles(), altered);
    }
}

} // namespace fieldcase::verify

QTEST_GUILESS_MAIN(fieldcase::verify::EveryByteTest)
#include "tst_everybyte.moc"
