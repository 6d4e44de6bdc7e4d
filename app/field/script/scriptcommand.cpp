// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/script/scriptcommand.h"

#include <QRegularExpression>

#include <array>

namespace fieldcase::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::fail;

namespace {

struct Verb {
    QLatin1StringView name;
    int least;
    int most;
};

constexpr std::array kVerbs{
    Verb{"wait"_L1, 1, 3},     Verb{"waittext"_L1, 2, 3}, Verb{"press"_L1, 1, 1},     Verb{"type"_L1, 2, 2},
    Verb{"typefile"_L1, 2, 2}, Verb{"key"_L1, 1, 1},      Verb{"choose"_L1, 2, 2},    Verb{"pick"_L1, 2, 2},
    Verb{"open"_L1, 2, 2},     Verb{"check"_L1, 2, 2},    Verb{"stroke"_L1, 3, 500},  Verb{"answer"_L1, 2, 2},
    Verb{"shot"_L1, 1, 1},     Verb{"language"_L1, 1, 1}, Verb{"languages"_L1, 1, 9}, Verb{"clock"_L1, 1, 1},
    Verb{"size"_L1, 2, 2},     Verb{"keep"_L1, 2, 2},     Verb{"strokes"_L1, 2, 2},   Verb{"quit"_L1, 0, 0},
};

/// Divides \a line into words. \returns nothing when a quote stays open
std::optional<QStringList> wordsOf(QStringView line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    bool inQuotes = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (inQuotes && c == u'\\' && i + 1 < line.size()) {
            const QChar next = line[++i];
            word += next == u'n' ? QChar(u'\n') : next;
        } else if (c == u'"') {
            inQuotes = !inQuotes;
            inWord = true;
        } else if (!inQuotes && c == u'#' && !inWord) {
            break;
        } else if (!inQuotes && c.isSpace()) {
            if (inWord)
                words << std::exchange(word, {});
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        words << word;
    return inQuotes ? std::nullopt : std::optional(words);
}

QString filledIn(QString word, const std::function<QString(const QString &)> &value)
{
    static const QRegularExpression name(u"\\$\\{([A-Za-z0-9_]+)\\}"_s);
    for (auto match = name.match(word); match.hasMatch(); match = name.match(word, match.capturedStart()))
        word.replace(match.capturedStart(), match.capturedLength(), value(match.captured(1)));
    return word;
}

domain::Result<> checkShape(const ScriptCommand &command)
{
    const QString where = u"line %1: "_s.arg(command.line);
    for (const Verb &verb : kVerbs) {
        if (command.verb != verb.name)
            continue;
        if (command.words.size() < verb.least || command.words.size() > verb.most)
            return fail(ErrorCode::InvalidInput, where + u"wrong number of words after "_s + command.verb);
        return {};
    }
    return fail(ErrorCode::InvalidInput, where + u"no such command: "_s + command.verb);
}

} // namespace

domain::Result<QList<ScriptCommand>> readScript(const QString &text,
                                                const std::function<QString(const QString &)> &value)
{
    QList<ScriptCommand> commands;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        std::optional<QStringList> words = wordsOf(lines[i]);
        if (!words)
            return fail(ErrorCode::InvalidInput, u"line %1: a quote stays open"_s.arg(i + 1));
        if (words->isEmpty())
            continue;
        ScriptCommand command{i + 1, words->takeFirst(), *words};
        for (QString &word : command.words)
            word = filledIn(word, value);
        if (const auto shape = checkShape(command); !shape)
            return tl::unexpected(shape.error());
        commands << command;
    }
    return commands;
}

} // namespace fieldcase::app
