// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/answerreader.h"

#include "sync/protocol/limits.h"

#include <algorithm>

namespace fieldcase::client {

namespace {

constexpr qsizetype kMostChunkSizeLine = 256; // guards against a chunk extension without end

bool isToken(QByteArrayView text)
{
    static constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               others.contains(c);
    });
}

/// Digits only: toLongLong() would take a sign and spaces.
std::optional<qint64> numberOf(QByteArrayView digits, int base)
{
    const auto isDigit = [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    constexpr qsizetype kMostDigits = 15; // stays within 2^63 in either base
    if (digits.isEmpty() || digits.size() > kMostDigits || !std::ranges::all_of(digits, isDigit))
        return {};
    return digits.toLongLong(nullptr, base);
}

} // namespace

AnswerReader::AnswerReader(bool isHead, qint64 mostBytes) : m_isHead(isHead), m_mostBytes(mostBytes) {}

bool AnswerReader::stop(State state)
{
    m_state = state;
    m_pending.clear();
    return false;
}

AnswerReader::State AnswerReader::read(QByteArrayView bytes)
{
    if (m_state == State::Complete && !bytes.isEmpty())
        m_state = State::Broken; // nothing was asked for that these could answer
    if (m_state != State::Incomplete)
        return m_state;
    m_pending += bytes;
    while (step()) {
    }
    return m_state;
}

AnswerReader::State AnswerReader::close()
{
    if (m_state == State::Incomplete)
        m_state = m_part == Part::BodyToEnd ? State::Complete : State::Broken;
    m_keepsAlive = false;
    return m_state;
}

/// \returns whether there may be more to understand in what is pending
bool AnswerReader::step()
{
    switch (m_part) {
    case Part::Head:
        return stepHead();
    case Part::SizedBody:
    case Part::BodyToEnd:
    case Part::Chunk:
        return stepBody();
    case Part::ChunkSize:
        return stepChunkSize();
    case Part::ChunkEnd:
        if (m_pending.size() < 2)
            return false;
        if (!m_pending.startsWith("\r\n"))
            return stop(State::Broken);
        m_pending.remove(0, 2);
        m_part = Part::ChunkSize;
        return true;
    case Part::Trailer:
        return stepTrailer();
    }
    Q_UNREACHABLE();
}

bool AnswerReader::stepHead()
{
    const qsizetype end = m_pending.indexOf("\r\n\r\n");
    if (std::max(end, end < 0 ? m_pending.size() : 0) > protocol::kMostHeadBytes)
        return stop(State::TooLong);
    if (end < 0)
        return false;
    const QByteArray head = m_pending.first(end);
    m_pending.remove(0, end + 4);
    if (!readHead(head))
        return stop(State::Broken);
    if (m_answer.status < 200) { // an interim answer: the real one follows
        m_answer = {};
        return true;
    }
    return chooseBody();
}

bool AnswerReader::readHead(QByteArrayView head)
{
    qsizetype lineEnd = head.indexOf("\r\n");
    if (!readStatusLine(lineEnd < 0 ? head : head.first(lineEnd)))
        return false;
    while (lineEnd >= 0) {
        head = head.sliced(lineEnd + 2);
        lineEnd = head.indexOf("\r\n");
        const QByteArrayView line = lineEnd < 0 ? head : head.first(lineEnd);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.first(colon)))
            return false;
        m_answer.headers.set(line.first(colon), line.sliced(colon + 1).trimmed().toByteArray());
    }
    return true;
}

bool AnswerReader::readStatusLine(QByteArrayView line)
{
    const bool isOld = line.startsWith("HTTP/1.0 ");
    if (line.size() < 12 || (!isOld && !line.startsWith("HTTP/1.1 ")) ||
        (line.size() > 12 && line[12] != ' '))
        return false;
    const auto status = numberOf(line.sliced(9, 3), 10);
    if (!status || *status < 100 || *status > 599)
        return false;
    m_answer.status = int(*status);
    m_keepsAlive = !isOld;
    return true;
}

bool AnswerReader::chooseBody()
{
    const protocol::Headers &headers = m_answer.headers;
    if (headers.value("Connection").toLower() == "close")
        m_keepsAlive = false;
    if (m_isHead || m_answer.status == 204 || m_answer.status == 304)
        return stop(m_pending.isEmpty() ? State::Complete : State::Broken);
    if (headers.contains("Transfer-Encoding")) {
        if (headers.value("Transfer-Encoding").toLower() != "chunked")
            return stop(State::Broken);
        m_part = Part::ChunkSize;
        return true;
    }
    if (!headers.contains("Content-Length")) {
        m_part = Part::BodyToEnd;
        return true;
    }
    const auto length = numberOf(headers.value("Content-Length"), 10);
    if (!length)
        return stop(State::Broken);
    if (*length > m_mostBytes)
        return stop(State::TooLong);
    m_left = *length;
    m_part = Part::SizedBody;
    return true;
}

bool AnswerReader::stepBody()
{
    const bool isSized = m_part != Part::BodyToEnd;
    const qsizetype take = isSized ? qsizetype(std::min<qint64>(m_left, m_pending.size())) : m_pending.size();
    if (m_answer.body.size() + take > m_mostBytes)
        return stop(State::TooLong);
    m_answer.body += QByteArrayView(m_pending).first(take);
    m_pending.remove(0, take);
    m_left -= isSized ? take : 0;
    if (!isSized || m_left > 0)
        return false;
    if (m_part == Part::SizedBody)
        return stop(m_pending.isEmpty() ? State::Complete : State::Broken);
    m_part = Part::ChunkEnd;
    return true;
}

bool AnswerReader::stepChunkSize()
{
    const qsizetype end = m_pending.indexOf("\r\n");
    if (end < 0)
        return m_pending.size() > kMostChunkSizeLine ? stop(State::Broken) : false;
    const QByteArray line = m_pending.first(end);
    const auto size =
        numberOf(line.first(line.contains(';') ? line.indexOf(';') : line.size()).trimmed(), 16);
    if (!size || end > kMostChunkSizeLine)
        return stop(State::Broken);
    if (m_answer.body.size() + *size > m_mostBytes)
        return stop(State::TooLong);
    m_pending.remove(0, end + 2);
    m_left = *size;
    m_part = *size > 0 ? Part::Chunk : Part::Trailer;
    return true;
}

/// Trailer fields are read over: nothing of ours is said there.
bool AnswerReader::stepTrailer()
{
    const qsizetype end = m_pending.indexOf("\r\n");
    if (end < 0)
        return m_pending.size() > protocol::kMostHeadBytes ? stop(State::TooLong) : false;
    m_pending.remove(0, end + 2);
    if (end > 0)
        return true;
    return stop(m_pending.isEmpty() ? State::Complete : State::Broken);
}

} // namespace fieldcase::client
