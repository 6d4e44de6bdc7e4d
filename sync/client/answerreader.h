// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/http.h"

namespace fieldcase::client {

/// Reads one HTTP/1.1 answer (RFC 9112) out of bytes as they come. Takes what an honest server or proxy may
/// send, and no more of it into memory than was agreed; what the answer is worth, its signature tells.
class AnswerReader
{
public:
    enum class State {
        Incomplete, ///< more bytes are needed
        Complete,   ///< answer() is whole
        Broken,     ///< this is not HTTP, or bytes follow that nobody asked for
        TooLong,    ///< the head or the body is longer than agreed
    };

    /// \param isHead    the answer to a HEAD: has no body whatever its headers say
    /// \param mostBytes of the body
    AnswerReader(bool isHead, qint64 mostBytes);

    /// Takes the next bytes. After any state but Incomplete nothing changes any more.
    State read(QByteArrayView bytes);
    /// The line was closed by the other side.
    State close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const protocol::Answer &answer() const { return m_answer; }
    /// False when the other side will close the line after this answer.
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; }

private:
    enum class Part { Head, SizedBody, BodyToEnd, ChunkSize, Chunk, ChunkEnd, Trailer };

    [[nodiscard]] bool readHead(QByteArrayView head);
    [[nodiscard]] bool readStatusLine(QByteArrayView line);
    [[nodiscard]] bool chooseBody();
    [[nodiscard]] bool step();
    [[nodiscard]] bool stepHead();
    [[nodiscard]] bool stepBody();
    [[nodiscard]] bool stepChunkSize();
    [[nodiscard]] bool stepTrailer();
    [[nodiscard]] bool stop(State state);

    const bool m_isHead;
    const qint64 m_mostBytes;
    State m_state = State::Incomplete;
    Part m_part = Part::Head;
    QByteArray m_pending; ///< came and not yet understood
    qint64 m_left = 0;    ///< bytes of the body or of the chunk that are to come
    protocol::Answer m_answer;
    bool m_keepsAlive = true;
};

} // namespace fieldcase::client
