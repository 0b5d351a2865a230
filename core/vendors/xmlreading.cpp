// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/xmlreading.h"

#include "core/vendors/xmlscan.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace purveyor::xml
{
namespace
{
struct XmlWords {
    Q_DECLARE_TR_FUNCTIONS(XmlReading)
};

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\r' || character == u'\t';
}

// XML's white space alone: a no-break space is text.
QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

QString lineText(qint64 line)
{
    return XmlWords::tr("line %1").arg(line);
}

QByteArray declaredEncoding(QByteArrayView bytes)
{
    if (!bytes.startsWith("<?xml"))
        return {};
    const qsizetype end = bytes.indexOf('>');
    const QByteArrayView declaration = bytes.first(end < 0 ? 0 : end);
    qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    const auto isNameByte = [](char byte) {
        return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
               byte == '-' || byte == '_' || byte == '.';
    };
    at += 8;
    while (at < declaration.size() && !isNameByte(declaration[at]))
        ++at;
    qsizetype stop = at;
    while (stop < declaration.size() && isNameByte(declaration[stop]))
        ++stop;
    return declaration.sliced(at, stop - at).toByteArray();
}

QStringDecoder decoderFor(const QByteArray &bytes, const QByteArray &charset, QByteArray *name)
{
    const auto detected = QStringConverter::encodingForData(bytes, u'<');
    if (detected && *detected != QStringConverter::Latin1 && *detected != QStringConverter::System) {
        *name = QStringConverter::nameForEncoding(*detected);
        return QStringDecoder(*detected);
    }
    *name = charset.isEmpty() ? declaredEncoding(QByteArrayView(bytes).trimmed()) : charset;
    if (name->isEmpty())
        *name = "UTF-8";
    return QStringDecoder(name->constData());
}

Result<QString> decoded(const QByteArray &bytes, const QByteArray &charset)
{
    QByteArray name;
    QStringDecoder decoder = decoderFor(bytes, charset, &name);
    if (!decoder.isValid()) {
        return Failure(badResponse(XmlWords::tr("The answer is written in an unknown encoding: %1.")
                                       .arg(QString::fromLatin1(name.left(40)))));
    }
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return Failure(badResponse(
            XmlWords::tr("The answer has bytes that are not %1.").arg(QString::fromLatin1(name))));
    }
    return text;
}

bool startsLikeHtml(QStringView text)
{
    return text.startsWith("<!doctype html"_L1, Qt::CaseInsensitive) ||
           text.startsWith("<html"_L1, Qt::CaseInsensitive);
}

QString scanText(const ScanFinding &finding)
{
    switch (finding.kind) {
    case ScanFinding::Kind::Doctype:
        return XmlWords::tr("The answer has a DOCTYPE and was not read.");
    case ScanFinding::Kind::LongTag:
        return XmlWords::tr("The answer has a tag of more than %1 characters and was not read.")
            .arg(MaximumTag);
    case ScanFinding::Kind::LongText:
        return XmlWords::tr("The answer has a text of more than %1 characters and was not read.")
            .arg(MaximumText);
    case ScanFinding::Kind::TooDeep:
        return XmlWords::tr("The answer is nested deeper than %1 levels and was not read.").arg(MaximumDepth);
    case ScanFinding::Kind::TooMany:
        return XmlWords::tr("The answer has more than %1 elements and was not read.").arg(MaximumElements);
    case ScanFinding::Kind::None:
        break;
    }
    return {};
}
} // namespace

struct Element::Document {
    struct Node {
        QString name;
        QString text;
        QList<Attribute> attributes;
        qint64 line = 0;
        int next = -1; // sibling
        int firstChild = -1;
        int lastChild = -1;
    };
    std::vector<Node> nodes; // the root first
};

// Turns tokens into the nodes of one document.
class Builder final
{
public:
    explicit Builder(QStringView text)
        // As text: what the declaration says of the bytes is settled. The reader makes a copy of its own.
        : m_reader(QString::fromRawData(text.data(), text.size()))
        , m_document(std::make_shared<Element::Document>())
    {
    }

    bool read();
    bool hasRoot() const { return !m_document->nodes.empty(); }
    bool closeRepeatedRoot(QStringView text);
    Element root() const { return Element(m_document, 0); }
    ApiError error() const;

private:
    using Node = Element::Document::Node;
    Node &node(int index) { return m_document->nodes[static_cast<size_t>(index)]; }
    void open();

    QXmlStreamReader m_reader;
    std::shared_ptr<Element::Document> m_document;
    std::vector<int> m_open;
};

bool Builder::read()
{
    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open();
            break;
        case QXmlStreamReader::EndElement: {
            QString &text = node(m_open.back()).text;
            text = trimmed(text).toString();
            m_open.pop_back();
            break;
        }
        case QXmlStreamReader::Characters:
            if (!m_open.empty())
                node(m_open.back()).text += m_reader.text();
            break;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return !m_reader.hasError() && hasRoot();
}

void Builder::open()
{
    const int index = static_cast<int>(m_document->nodes.size());
    Node &added = m_document->nodes.emplace_back();
    added.name = m_reader.name().toString();
    added.line = m_reader.lineNumber();
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        added.attributes.append({attribute.name().toString(), attribute.value().toString()});
    if (!m_open.empty()) {
        Node &parent = node(m_open.back());
        if (parent.firstChild < 0)
            parent.firstChild = index;
        else
            node(parent.lastChild).next = index;
        parent.lastChild = index;
    }
    m_open.push_back(index);
}

// <users><user/>…<users> instead of </users> at the very end. The repeat must be the last thing of all and
// hold nothing, so that an answer which was cut off is not taken for one.
bool Builder::closeRepeatedRoot(QStringView text)
{
    if (m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError || m_open.size() != 2)
        return false;
    const int repeat = m_open.back();
    if (repeat + 1 != static_cast<int>(m_document->nodes.size()) || node(repeat).name != node(0).name ||
        !text.endsWith(QString(node(0).name + u'>'))) // a text behind it would not have been delivered
        return false;
    Node &root = node(0);
    if (root.firstChild == repeat)
        return false; // nothing before it: rather an answer that was cut off
    for (int child = root.firstChild; child >= 0; child = node(child).next) {
        if (node(child).next == repeat) {
            node(child).next = -1;
            root.lastChild = child;
        }
    }
    m_document->nodes.pop_back();
    node(0).text = trimmed(node(0).text).toString();
    return true;
}

ApiError Builder::error() const
{
    const QString where = u"%1: %2"_s.arg(lineText(m_reader.lineNumber()), m_reader.errorString());
    if (m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return badResponse(XmlWords::tr("The answer ends in the middle."), where);
    return badResponse(XmlWords::tr("The answer is not well-formed XML."), where);
}

Element::Element(std::shared_ptr<const Document> document, int index)
    : m_document(std::move(document))
    , m_index(index)
{
}

QString Element::name() const
{
    return m_document ? m_document->nodes[static_cast<size_t>(m_index)].name : QString();
}

QString Element::text() const
{
    return m_document ? m_document->nodes[static_cast<size_t>(m_index)].text : QString();
}

qint64 Element::line() const
{
    return m_document ? m_document->nodes[static_cast<size_t>(m_index)].line : 0;
}

bool Element::isLeaf() const
{
    return !m_document || m_document->nodes[static_cast<size_t>(m_index)].firstChild < 0;
}

QList<Element::Attribute> Element::attributes() const
{
    return m_document ? m_document->nodes[static_cast<size_t>(m_index)].attributes : QList<Attribute>();
}

QString Element::attribute(QStringView name) const
{
    const QList<Attribute> all = attributes();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [name](const Attribute &attribute) { return attribute.first == name; });
    return found == all.cend() ? QString() : found->second;
}

int Element::indexOf(QStringView name) const
{
    if (!m_document)
        return -1;
    const std::vector<Document::Node> &nodes = m_document->nodes;
    int child = nodes[static_cast<size_t>(m_index)].firstChild;
    while (child >= 0 && nodes[static_cast<size_t>(child)].name != name)
        child = nodes[static_cast<size_t>(child)].next;
    return child;
}

Element Element::child(QStringView name) const
{
    const int index = indexOf(name);
    return index < 0 ? Element() : Element(m_document, index);
}

QString Element::textOf(QStringView name) const
{
    return child(name).text();
}

QList<Element> Element::children() const
{
    QList<Element> list;
    if (!m_document)
        return list;
    const std::vector<Document::Node> &nodes = m_document->nodes;
    for (int child = nodes[static_cast<size_t>(m_index)].firstChild; child >= 0;
         child = nodes[static_cast<size_t>(child)].next)
        list.append(Element(m_document, child));
    return list;
}

QList<Element> Element::children(QStringView name) const
{
    QList<Element> list = children();
    list.removeIf([name](const Element &element) { return element.name() != name; });
    return list;
}

Result<Answer> parse(const QByteArray &bytes, const QByteArray &charset)
{
    if (bytes.size() > MaximumSize) {
        return Failure(badResponse(XmlWords::tr("The answer is larger than %1 MiB and was not read.")
                                       .arg(MaximumSize / 1024 / 1024)));
    }
    const Result<QString> text = decoded(bytes, charset);
    if (!text)
        return Failure(text.error());
    const QStringView content = trimmed(*text); // blanks before the declaration are an error to the parser
    if (content.isEmpty())
        return Failure(badResponse(XmlWords::tr("The answer is empty.")));
    if (startsLikeHtml(content)) {
        return Failure(badResponse(XmlWords::tr(
            "The answer is a web page, not data: a proxy or a sign-in page stands in between.")));
    }
    if (content.front() != u'<')
        return Failure(badResponse(XmlWords::tr("The answer is not XML."), content.first(1).toString()));
    const ScanFinding finding = scan(content);
    if (finding.kind != ScanFinding::Kind::None)
        return Failure(badResponse(scanText(finding), lineText(finding.line)));

    Builder builder(content);
    if (builder.read())
        return Answer{builder.root(), {}};
    if (builder.closeRepeatedRoot(content))
        return Answer{builder.root(), {XmlWords::tr("The last tag of the answer lacks its slash.")}};
    const qsizetype end = content.indexOf(u"?>");
    if (builder.hasRoot() || !content.startsWith(u"<?xml") || end < 0)
        return Failure(builder.error());
    Builder bare(trimmed(content.sliced(end + 2)));
    if (!bare.read())
        return Failure(bare.error());
    return Answer{bare.root(), {XmlWords::tr("The XML declaration of the answer is not well-formed.")}};
}

QByteArray charsetOf(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.split(';');
    for (const QByteArray &part : parts) {
        const QByteArray parameter = part.trimmed();
        if (!parameter.toLower().startsWith("charset="))
            continue;
        QByteArray value = parameter.sliced(8).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

bool looksLikeHtml(QByteArrayView bytes)
{
    constexpr qsizetype Enough = 256;
    const QString start = QString::fromLatin1(bytes.first(std::min(bytes.size(), Enough)).trimmed());
    return startsLikeHtml(start);
}

ApiError lacks(const Element &element, const QString &what)
{
    return badResponse(XmlWords::tr("The answer (%1) lacks: %2").arg(element.name(), what),
                       lineText(element.line()));
}

ApiError badResponse(const QString &message, const QString &details)
{
    ApiError error;
    error.kind = ApiError::Kind::BadResponse;
    error.message = message;
    error.details = details;
    return error;
}
} // namespace purveyor::xml
