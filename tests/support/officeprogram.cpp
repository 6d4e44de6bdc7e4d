// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/officeprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace fieldcase::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 30'000;
const QString kProgram = QStringLiteral(FIELDCASE_BINARY_DIR "/bin/fieldcase-office");

OfficeProgram::Ran ranOf(QProcess &process, const QByteArray &said)
{
    const QByteArray out = said + process.readAllStandardOutput();
    const bool isEnded = process.state() == QProcess::NotRunning;
    return {isEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, out,
            process.readAllStandardError(), QJsonDocument::fromJson(out).object()};
}

} // namespace

QString OfficeProgram::Ran::errorWords() const
{
    return json.value(u"error").toObject().value(u"context").toString();
}

QString OfficeProgram::Ran::errorCode() const
{
    return json.value(u"error").toObject().value(u"code").toString();
}

OfficeProgram::OfficeProgram() = default;

OfficeProgram::~OfficeProgram()
{
    if (m_server)
        killServer();
}

OfficeProgram::Ran OfficeProgram::runAs(const QStringList &arguments)
{
    QProcess process;
    process.start(kProgram, arguments);
    if (!process.waitForFinished(kWaitMs))
        process.kill();
    process.waitForFinished(kWaitMs);
    return ranOf(process, {});
}

OfficeProgram::Ran OfficeProgram::runIn(const QString &folder, const QStringList &arguments) const
{
    return runAs(arguments + QStringList{u"--data"_s, folder, u"--json"_s});
}

OfficeProgram::Ran OfficeProgram::run(const QStringList &arguments) const
{
    return runIn(folder(), arguments);
}

OfficeProgram::Ran OfficeProgram::init(const QStringList &more) const
{
    return run(QStringList{u"init"_s, u"--name"_s, u"示例市应急管理局"_s, u"--region"_s, u"鲁示"_s,
                           u"--government"_s, u"示例市人民政府"_s, u"--court"_s, u"示例市人民法院"_s,
                           u"--address"_s, u"127.0.0.1"_s} +
               more);
}

OfficeProgram::Ran OfficeProgram::serve(const QStringList &more)
{
    return serveIn(folder(), more);
}

OfficeProgram::Ran OfficeProgram::serveIn(const QString &folder, const QStringList &more)
{
    m_said.clear();
    m_server = std::make_unique<QProcess>();
    QStringList arguments{u"serve"_s, u"--data"_s, folder, u"--json"_s};
    if (!more.contains(u"--listen"_s))
        arguments += {u"--listen"_s, u"127.0.0.1:"_s + QString::number(m_port)};
    m_server->start(kProgram, arguments + more);
    while (!m_said.contains('\n') && m_server->waitForReadyRead(kWaitMs))
        m_said += m_server->readAllStandardOutput();
    Ran ran = {-1, m_said, {}, QJsonDocument::fromJson(m_said).object()};
    const QString listening = ran.json.value(u"listening").toString();
    if (!listening.isEmpty()) {
        m_port = listening.section(u':', -1).toUShort();
        return ran;
    }
    m_server->waitForFinished(kWaitMs);
    ran = ranOf(*m_server, m_said);
    m_server.reset();
    return ran;
}

OfficeProgram::Ran OfficeProgram::stop()
{
    m_server->terminate();
    m_server->waitForFinished(kWaitMs);
    const Ran ran = ranOf(*m_server, m_said);
    m_server.reset();
    return ran;
}

void OfficeProgram::killServer()
{
    m_server->kill();
    m_server->waitForFinished(kWaitMs);
    m_server.reset();
}

void changeByte(const QString &path, qint64 offset)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || !file.getChar(&byte) ||
        !file.seek(offset) || !file.putChar(char(byte ^ 0x40)))
        qFatal("cannot change %s", qPrintable(path));
}

} // namespace fieldcase::tests
