// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csvtext.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QtEndian>

namespace purveyor
{
namespace
{
// The line in which the character at this place stands.
qint64 lineAt(QStringView text, qsizetype place)
{
    qint64 line = 1;
    for (qsizetype i = 0; i < place; ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            ++line;
    }
    return line;
}

CsvText refusedText(CsvProblem::Kind kind, qint64 line, const QString &text)
{
    CsvText answer;
    answer.problem = CsvProblem{kind, line, text};
    return answer;
}

// A line break is one byte that occurs in no longer character of UTF-8: the lines can be decoded one by one.
qsizetype firstBrokenUtf8Line(QByteArrayView bytes)
{
    qsizetype from = 0;
    while (from < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', from);
        end = end < 0 ? bytes.size() : end + 1;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString line = decoder(bytes.sliced(from, end - from));
        Q_UNUSED(line); // only decoding it finds the error
        if (decoder.hasError())
            return from;
        from = end;
    }
    return bytes.size();
}

CsvText fromUtf8(QByteArrayView bytes, bool hadMark)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    CsvText answer;
    answer.hadMark = hadMark;
    answer.text = decoder(bytes);
    if (!decoder.hasError())
        return answer;
    const qsizetype broken = firstBrokenUtf8Line(bytes);
    const QString before = QString::fromUtf8(bytes.first(broken));
    const qint64 line = lineAt(before, before.size());
    return refusedText(CsvProblem::Kind::NotUtf8, line,
                       QCoreApplication::translate(
                           "purveyor::Csv",
                           "Line %1 is not UTF-8. Save the file as “CSV UTF-8” in the program it comes from.")
                           .arg(line));
}

CsvText fromUtf16(QByteArrayView bytes, bool bigEndian)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if (bigEndian)
        qFromBigEndian<quint16>(bytes.data(), text.size(), text.data());
    else
        qFromLittleEndian<quint16>(bytes.data(), text.size(), text.data());
    qsizetype broken = bytes.size() % 2 == 0 ? -1 : text.size();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (text.at(i).isSurrogate() && !pair) {
            broken = i;
            break;
        }
        i += pair ? 1 : 0;
    }
    if (broken >= 0) {
        const qint64 line = lineAt(text, broken);
        return refusedText(CsvProblem::Kind::NotUtf16, line,
                           QCoreApplication::translate(
                               "purveyor::Csv", "Line %1 is not UTF-16, as the file says it is. It may be "
                                                "damaged or cut short.")
                               .arg(line));
    }
    CsvText answer;
    answer.encoding = CsvText::Encoding::Utf16;
    answer.hadMark = true;
    answer.text = text;
    return answer;
}
} // namespace

CsvText decodeCsv(const QByteArray &bytes)
{
    CsvText answer;
    const QByteArrayView all(bytes);
    if (all.startsWith("\xEF\xBB\xBF"))
        answer = fromUtf8(all.sliced(3), true);
    else if (all.startsWith("\xFF\xFE") || all.startsWith("\xFE\xFF"))
        answer = fromUtf16(all.sliced(2), all.front() == '\xFE');
    else
        answer = fromUtf8(all, false);
    if (answer.problem)
        return answer;
    if (const qsizetype nul = answer.text.indexOf(QChar(u'\0')); nul >= 0) {
        const qint64 line = lineAt(answer.text, nul);
        return refusedText(
            CsvProblem::Kind::Nul, line,
            QCoreApplication::translate(
                "purveyor::Csv",
                "Line %1 has a NUL character: this is no text file, or UTF-16 that does not say "
                "so. Save it as “CSV UTF-8” in the program it comes from.")
                .arg(line));
    }
    return answer;
}

QString plainHead(const QString &head)
{
    QString plain = head.toCaseFolded();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}
} // namespace purveyor
