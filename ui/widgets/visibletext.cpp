// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor
{

namespace
{

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

// What changes how its neighbours look without being seen itself. Joiners (U+200C, U+200D) and direction
// marks (U+200E, U+200F) are left alone: names in Persian, Hindi or Hebrew need them.
bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u <= 0x9f) || u == 0x00ad || u == 0x180e || u == 0x200b ||
           (u >= 0x2028 && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f) || u == 0xfeff;
}

} // namespace

QString visibleText(QStringView text, bool keepLineBreaks)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isHidden(c) || (keepLineBreaks && (isLineBreak(c) || c == u'\t')))
            result += c;
        else if (c.unicode() < 0x20)
            result += QChar(static_cast<char16_t>(0x2400 + c.unicode())); // control pictures
        else if (c.unicode() == 0x7f)
            result += QChar(0x2421);
        else
            result += u"\u27e8U+%1\u27e9"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper();
    }
    return result;
}

bool hasHiddenCharacters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isHidden);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p style=\"white-space:pre-wrap\">%1</p>"_s.arg(visibleText(text, true).toHtmlEscaped());
}

} // namespace purveyor
