// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/call.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

Answer exceptionAnswer(int status, const QString &type, const QString &message)
{
    return {status, QJsonObject{{u"code"_s, status}, {u"type"_s, type}, {u"message"_s, message}}};
}

Answer errorAnswer(int status, const QString &error, const QString &message)
{
    return {status, QJsonObject{{u"code"_s, status}, {u"error"_s, error}, {u"message"_s, message}}};
}

Answer badRequest(const QString &message)
{
    return exceptionAnswer(400, u"APS::Util::InvalidArgument"_s, message);
}

Answer notFound(const QString &id)
{
    return errorAnswer(404, u"APS::Util::ObjectNotFound"_s, u"Resource '%1' is not found."_s.arg(id));
}

Answer accessViolation(const QString &id)
{
    return errorAnswer(403, u"APS::Util::AccessViolation"_s,
                       u"Association with the resource '%1' is not allowed."_s.arg(id));
}

Answer conflict(const QString &message)
{
    return errorAnswer(409, u"APS::Util::Conflict"_s, message);
}

Answer notSimulated(const QString &what)
{
    return badRequest(what + u" is not simulated yet."_s);
}

} // namespace purveyor::sandbox
