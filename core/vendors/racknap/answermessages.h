// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace purveyor::racknap
{
// What the body of an answer says by itself, whatever the HTTP status is. Never decided by the words of a
// message: the document's own success says "unuspended".
struct Answer {
    enum class Verdict {
        Success,       // status (or success) says so
        Failure,       // status says so, or there is an error and no status
        Contradictory, // a success and an error at once: it may be done, wholly or in part
        Unclear,       // JSON without either, a status nobody documented, or no JSON at all
    };
    Verdict verdict = Verdict::Unclear;
    QString message;
    QString code;         // the "error code key with value", under whatever name it comes; verbatim
    QString serviceId;    // digits; empty: not told
    QString serviceName;  // from the sentence; may be empty
    bool isPage = false;  // a web page: something in between talks
    bool isEmpty = false; // no body at all
    QString problem;      // why it could not be read, for people; empty when it could
    QString excerpt;      // of what could not be read; secrets taken out
    QJsonObject object;
};

Answer readAnswer(const QByteArray &body);
// The words look as if the token were the trouble.
bool speaksOfToken(const QString &message);
} // namespace purveyor::racknap
