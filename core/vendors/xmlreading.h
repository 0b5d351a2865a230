// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <utility>

// Tolerant reading of XML that somebody else wrote: names without their prefixes, any order of children,
// unknown ones left alone, text trimmed, text between elements ignored. What is too large, nested too deep or
// has a DOCTYPE is refused by a scan before the parser sees it: Qt's parser needs quadratic time for the
// attributes of one tag (64,000 take 7.9 s) and expands entities.
namespace purveyor::xml
{
inline constexpr qsizetype MaximumSize = qsizetype{32} * 1024 * 1024; // bytes
inline constexpr qsizetype MaximumTag = qsizetype{64} * 1024;         // characters from < to >
inline constexpr qsizetype MaximumText = qsizetype{2} * 1024 * 1024;  // characters between two tags
inline constexpr int MaximumDepth = 64;
inline constexpr int MaximumElements = 500'000;

// One element of a document that was read. Cheap to copy; keeps the document alive. A null element is one
// that is not there: it has no name, no text and no children, so that look-ups can be chained.
class Element final
{
public:
    using Attribute = std::pair<QString, QString>;

    Element() = default;

    bool isNull() const { return !m_document; }
    QString name() const; // local, in the vendor's case
    QString text() const; // its own, CDATA included, without white space around
    qint64 line() const;  // 1 for the first; 0 for a null element
    bool isLeaf() const;  // no element below it
    QString attribute(QStringView name) const;
    QList<Attribute> attributes() const; // without namespace declarations

    Element child(QStringView name) const;  // the first of that name
    QString textOf(QStringView name) const; // of the first child of that name
    QList<Element> children() const;
    QList<Element> children(QStringView name) const;

private:
    friend class Builder;
    struct Document;
    Element(std::shared_ptr<const Document> document, int index);
    int indexOf(QStringView name) const; // −1: none

    std::shared_ptr<const Document> m_document;
    int m_index = 0;
};

struct Answer {
    Element root;
    QStringList repairs; // what had to be overlooked to read it, translated
};

// BadResponse, with a sentence that says what came instead and a line in the details, for what cannot be
// read. The encoding is that of the byte order mark, of the charset, of the declaration, or UTF-8. Repaired
// are: a declaration that is not well-formed, and a root whose closing tag lacks its slash.
[[nodiscard]] Result<Answer> parse(const QByteArray &bytes, const QByteArray &charset = {});
// "text/xml; charset=utf-8" → "utf-8"; empty when it names none.
QByteArray charsetOf(const QByteArray &contentType);
// The first tag is one of a web page.
bool looksLikeHtml(QByteArrayView bytes);

// BadResponse: "The answer (order) lacks: id", with the line in the details.
ApiError lacks(const Element &element, const QString &what);
ApiError badResponse(const QString &message, const QString &details = {});
} // namespace purveyor::xml
