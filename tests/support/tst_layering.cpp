// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds every #include of the tree to the table of folders: an arrow never runs up. A new edge is a change to
// kFolders below, reviewed as such.

#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;

namespace {

struct Folder {
    const char *path;
    QStringList mayUse;    ///< other folders of ours
    QStringList qtModules; ///< besides QtCore
};

const QList<Folder> kFolders{
    {"models/domain", {}, {}},
    {"models/crypto", {u"models/domain"_s}, {}},
    {"models/store", {u"models/domain"_s, u"models/crypto"_s}, {u"QtSql"_s, u"QtConcurrent"_s}},
    {"models/documents", {u"models/domain"_s, u"models/crypto"_s}, {u"QtGui"_s}},
    {"models/items", {u"models/domain"_s}, {}},
    {"sync/protocol", {u"models/domain"_s, u"models/crypto"_s}, {}},
    {"sync/client",
     {u"models/domain"_s, u"models/crypto"_s, u"models/store"_s, u"sync/protocol"_s},
     {u"QtNetwork"_s, u"QtConcurrent"_s}},
    {"sync/office",
     {u"models/domain"_s, u"models/crypto"_s, u"models/store"_s, u"sync/protocol"_s},
     {u"QtSql"_s, u"QtConcurrent"_s}},
    {"forms", {u"models/domain"_s, u"models/items"_s}, {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s}},
    {"app",
     {u"models/domain"_s, u"models/crypto"_s, u"models/store"_s, u"models/documents"_s, u"models/items"_s,
      u"sync/protocol"_s, u"sync/client"_s, u"sync/office"_s, u"forms"_s},
     {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtNetwork"_s, u"QtConcurrent"_s, u"QtMultimedia"_s,
      u"QtMultimediaWidgets"_s, u"QtPositioning"_s, u"QtPrintSupport"_s, u"QtSerialPort"_s,
      u"QtTest"_s}}, // QtTest: app/field/script presses the real widgets of a scripted day
};

/// The entry of the folder that \a path (from the root of the tree) is in; null for tests and resources.
const Folder *folderOf(const QString &path)
{
    const auto found = std::find_if(kFolders.begin(), kFolders.end(), [&path](const Folder &folder) {
        return path.startsWith(QLatin1String(folder.path) + u'/');
    });
    return found == kFolders.end() ? nullptr : &*found;
}

/// The Qt module that has the header \a name, e.g. "QtCore"; empty for a header that is not Qt's.
QString qtModuleOf(const QString &name)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    static const QStringList modules = QDir(headers).entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name);
    if (const QString prefix = name.section(u'/', 0, 0); prefix != name && modules.contains(prefix))
        return prefix;
    for (const QString &module : modules) {
        if (QFile::exists(headers + u'/' + module + u'/' + name))
            return module;
    }
    return {};
}

/// What is wrong with including our own header \a name in \a path.
QString ownIncludeTrouble(const QString &path, const QString &name)
{
    static const QRegularExpression generated(u"^(ui_[a-z0-9]+\\.h|(moc_)?[a-z0-9_]+\\.(moc|cpp))$"_s);
    if (generated.match(name).hasMatch())
        return {};
    const Folder *target = folderOf(name);
    if (!target)
        return name.startsWith(u"tests/"_s) && path.startsWith(u"tests/"_s) ? QString()
                                                                            : u"is not from the root"_s;
    const Folder *folder = folderOf(path);
    if (!folder || folder == target || folder->mayUse.contains(QLatin1String(target->path)))
        return {};
    return u"may not be used here"_s;
}

QString systemIncludeTrouble(const QString &path, const QString &name)
{
    const Folder *folder = folderOf(path);
    if (!folder)
        return {};
    const QString module = qtModuleOf(name);
    if (!module.isEmpty() && module != "QtCore"_L1 && !folder->qtModules.contains(module))
        return module + u" may not be used here"_s;
    if (name == "sqlite3.h"_L1 && QLatin1String(folder->path) != "models/store"_L1)
        return u"SQLite is models/store's alone"_s;
    return {};
}

/// Every broken rule of the file \a path with the content \a text, as "path:line: …".
QStringList troublesOf(const QString &path, const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+(<([^>]+)>|\"([^\"]+)\")"_s);
    static const QRegularExpression words(u"(^|[^A-Za-z0-9_:.>])tr\\(\""_s);
    QStringList troubles;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto note = [&](const QString &what) {
            troubles.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(what));
        };
        if (const auto match = include.match(lines.at(i)); match.hasMatch()) {
            const bool own = !match.captured(3).isEmpty();
            const QString name = own ? match.captured(3) : match.captured(2);
            const QString trouble = own ? ownIncludeTrouble(path, name) : systemIncludeTrouble(path, name);
            if (!trouble.isEmpty())
                note(name + u' ' + trouble);
        }
        if ((path.startsWith(u"models/"_s) || path.startsWith(u"sync/"_s)) &&
            words.match(lines.at(i)).hasMatch())
            note(u"user words are made in app and forms only"_s);
    }
    if (!text.startsWith(u"// SPDX-FileCopyrightText: "_s) ||
        !lines.value(1).startsWith(u"// SPDX-License-Identifier: "_s))
        troubles.append(path + u":1: no SPDX lines"_s);
    return troubles;
}

} // namespace

class LayeringTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsInTheWholeTree();
    void findsAPlantedViolation_data();
    void findsAPlantedViolation();
    void letsThroughWhatIsAllowed_data();
    void letsThroughWhatIsAllowed();
};

namespace {

constexpr auto kHead = "// SPDX-FileCopyrightText: 2026 A\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1;

} // namespace

void LayeringTest::holdsInTheWholeTree()
{
    const QDir root(QStringLiteral(FIELDCASE_SOURCE_DIR));
    QStringList troubles;
    int files = 0;
    for (const auto top : {"app", "forms", "models", "sync", "tests"}) {
        QDirIterator it(root.filePath(QLatin1String(top)), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            troubles += troublesOf(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY(files > 20);
    QVERIFY2(troubles.isEmpty(), qPrintable(u'\n' + troubles.join(u'\n')));
}

void LayeringTest::findsAPlantedViolation_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *path, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    row("an arrow up", "models/domain/a.h", "#include \"models/store/ledger.h\"");
    row("forms meet sync", "forms/today/todayform.cpp", "#include \"sync/client/plan.h\"");
    row("sync meets forms", "sync/client/plan.cpp", "#include \"forms/today/todayform.h\"");
    row("forms meet the store", "forms/today/todayform.cpp", "#include \"models/store/vault.h\"");
    row("documents read the database", "models/documents/a.cpp", "#include \"models/store/ledger.h\"");
    row("widgets below forms", "models/items/a.cpp", "#include <QLabel>");
    row("colours in items", "models/items/a.cpp", "  #  include <QColor>");
    row("widgets by module", "models/documents/a.cpp", "#include <QtWidgets/QLabel>");
    row("SQL in the window", "app/field/a.cpp", "#include <QSqlQuery>");
    row("SQLite at the office", "sync/office/a.cpp", "#include <sqlite3.h>");
    row("a network in the store", "models/store/a.cpp", "#include <QNetworkReply>");
    row("a neighbour's header without its path", "models/store/a.cpp", "#include \"ledger.h\"");
    row("tests used by the program", "app/main.cpp", "#include \"tests/support/fakeclock.h\"");
    row("words below the window", "models/domain/a.cpp", "    return tr(\"Signed\");");
}

void LayeringTest::findsAPlantedViolation()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(troublesOf(path, kHead + line + u'\n').size(), 1);
    QCOMPARE(troublesOf(path, line + u'\n').size(), 2); // and no SPDX lines
}

void LayeringTest::letsThroughWhatIsAllowed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *path, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    row("an arrow down", "models/store/a.cpp", "#include \"models/crypto/age.h\"");
    row("the own folder", "models/store/a.cpp", "#include \"models/store/ledger.h\"");
    row("Qt Core", "models/domain/a.cpp", "#include <QString>");
    row("SQL in the store", "models/store/a.cpp", "#include <QSqlQuery>");
    row("the window", "app/main.cpp", "#include \"sync/client/plan.h\"");
    row("a test", "tests/store/tst_a.cpp", "#include \"tests/support/fakeclock.h\"");
    row("moc's output", "models/store/a.cpp", "#include \"tst_a.moc\"");
    row("a form's own", "forms/today/todayform.cpp", "#include \"ui_todayform.h\"");
    row("words in the window", "forms/today/todayform.cpp", "    label->setText(tr(\"Signed\"));");
    row("another function", "models/domain/a.cpp", "    return str(\"Signed\");");
}

void LayeringTest::letsThroughWhatIsAllowed()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(troublesOf(path, kHead + line + u'\n'), QStringList{});
}

} // namespace fieldcase::tests

QTEST_GUILESS_MAIN(fieldcase::tests::LayeringTest)
#include "tst_layering.moc"
