// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clazy:excludeall=non-pod-global-static (constants of a test)

#include "core/domain/valuejson.h"
#include "core/net/redaction.h"
#include "core/net/secretecho.h"
#include "core/storage/entitycodec.h"
#include "core/storage/stringpool.h"
#include "core/tables/csvreader.h"
#include "core/tables/csvwriter.h"
#include "core/tables/importplan.h"
#include "core/tables/noted.h"
#include "core/tables/priceplan.h"
#include "core/vendors/cloudblue/oauth1.h"
#include "core/vendors/cloudblue/rql.h"
#include "core/vendors/hostingstack/requestmessages.h"
#include "core/vendors/jsonwriting.h"
#include "core/vendors/xmlreading.h"
#include "core/vendors/xmlwriting.h"
#include "tests/fuzz/targets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purveyor::fuzz
{
namespace
{
const QByteArray Secret = QByteArrayLiteral("Knr-7Qz<&\">4p");

bool isPlainAddress(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char byte) { return byte > ' ' && byte < 0x7f; });
}

// Half a surrogate pair cannot be written in UTF-8: it may come back as something else.
bool isWholeText(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}
} // namespace

void readTables(const QByteArray &bytes)
{
    const CsvLimits few{qint64{1024} * 1024, 2000, 64};
    const CsvTable table = readCsv(bytes, {}, few);
    require(!table.problem || table.rows.isEmpty(), "nothing is cut short in silence");
    const PricePlan prices(table);
    require(prices.badCount() >= 0 && prices.badRows().size() == prices.badCount(),
            "each bad row has its reason");
    if (!table.rows.isEmpty()) {
        ImportTarget target;
        target.addressed = [](EntityKind, const EntityId &, const QString &id) { return EntityId{id}; };
        const Form form = notedForm(target.kind, target.needsParent);
        ImportPlan plan(table, target, guessMapping(target.kind, form, table.rows.constFirst().cells));
        while (plan.judge(500)) { // as long as there are more
        }
        require(plan.entities().size() ==
                    plan.count(ImportRow::Fate::New) + plan.count(ImportRow::Fate::Known),
                "each good row is a thing");
    }
    // What is written is read again.
    for (const CsvRow &row : table.rows.mid(0, 20)) {
        const CsvFormat format{table.delimiter, false, false};
        const CsvTable again = readCsv(csvRecord(row.cells, format), table.delimiter, few);
        const bool whole = std::all_of(row.cells.cbegin(), row.cells.cend(), isWholeText);
        require(!whole || again.rows.isEmpty() || again.rows.constFirst().cells == row.cells,
                "a row that was written is read as it was");
        for (const QString &cell : row.cells) {
            const QString harmless = withoutFormula(cell);
            require(harmless.isEmpty() || !u"=@\t\r"_s.contains(harmless.front()), "no cell is a formula");
            require(withFormula(harmless) == cell, "and it can be told what it was");
        }
    }
}

void readStored(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (const std::optional<Values> values = valuesFromJson(document.object()))
        require(valuesFromJson(valuesToJson(*values)) == values, "values come back as they were");
    if (const std::optional<Value> value = valueFromJson(document.object()))
        require(valueFromJson(valueToJson(*value)) == value, "a value comes back as it was");
    if (const std::optional<Quote> quote = quoteFromJson(document.object()))
        require(quoteFromJson(quoteToJson(*quote)) == quote, "a quote comes back as it was");
    if (const std::optional<QList<Change>> changes = changesFromJson(document.array()))
        require(changesFromJson(changesToJson(*changes)) == changes, "changes come back as they were");
    if (const std::optional<Entity> entity = decodeEntity(bytes))
        require(decodeEntity(encodeEntity(*entity)).has_value(), "a record that was read can be written");
    StringPool pool;
    CustomerSummary customer;
    (void)decodeSummary(bytes, pool, customer);
    SubscriptionSummary subscription;
    (void)decodeSummary(bytes, pool, subscription);
    OrderSummary order;
    (void)decodeSummary(bytes, pool, order);
}

void redactBytes(const QByteArray &bytes)
{
    static const Redaction redaction = [] {
        Redaction known;
        known.allowHeaders({"X-Shown"});
        known.allowFields({u"id"_s, u"name"_s, u"status"_s, u"value"_s, u"message"_s});
        return known;
    }();
    const qsizetype half = bytes.size() / 2;
    const QByteArray with = bytes.first(half) + "\"password\":\"" + Secret + "\"" + bytes.sliced(half);
    const QUrl url = QUrl::fromEncoded(bytes.left(qsizetype{64} * 1024)); // nobody makes longer ones
    for (const QByteArray &type : {QByteArray("application/json"), QByteArray("text/xml"),
                                   QByteArray("application/x-www-form-urlencoded"), QByteArray()}) {
        (void)redaction.body(type, bytes);
        (void)redaction.body(type, bytes, true);
        (void)redaction.curl("POST", url, {}, type, bytes);
    }
    (void)redaction.url(url);
    require(!withoutSecrets(with, {Secret}).contains(Secret), "no secret of a request comes back");
    constexpr qsizetype Readable = 2048; // it takes time with the product of both
    const QString text = QString::fromUtf8(with.left(Readable));
    require(!withoutEchoes(text, {Secret}).contains(QString::fromUtf8(Secret)), "no echo is shown");
}

void buildRequests(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    // RQL and OAuth: whatever was typed becomes harmless in an address.
    require(isPlainAddress(cloudblue::Rql::encodeValue(text)), "a value of RQL is plain");
    cloudblue::Rql query;
    query.eq("name", text).like("name", text).in("id", {text, text}).limit(0, 10);
    require(isPlainAddress(query.encoded()), "RQL is plain");
    const QByteArray outer = query.encoded();
    require(outer.count('(') == outer.count(')'), "what was typed closes no call of RQL");
    const QUrl url = QUrl::fromEncoded("https://h.example/aps/2?" + outer);
    const QByteArray header =
        cloudblue::oauth1Header("GET", url, text.toUtf8(), bytes, {"nonce", std::chrono::seconds(1)});
    require(!header.contains('\r') && !header.contains('\n'), "a header is one line");
    require(!header.contains(Secret), "a secret is in no header");
    // XML and JSON: what was typed comes back, or is refused.
    XmlNode node(u"a"_s, text);
    node.setAttribute(u"b"_s, text);
    const Result<QByteArray> written = node.compact();
    if (written) {
        const Result<xml::Answer> read = xml::parse(*written);
        require(read || written->size() > xml::MaximumTag, "XML that was written can be read");
        require(!read || read->root.attribute(u"b") == text, "an attribute comes back as it was");
    }
    JsonNode object = JsonNode::object();
    object.add(u"a"_s, JsonNode(text));
    object.add(text, JsonNode(true));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(object.compact(), &problem);
    require(problem.error == QJsonParseError::NoError, "JSON that was written can be read");
    require(!isWholeText(text) || text == u"a"_s || document["a"_L1].toString() == text,
            "a text comes back as it was");
    hostingstack::NewUser user;
    user.name = text;
    user.email = text;
    user.plan = text;
    user.password = {false, text};
    if (const Result<hostingstack::RequestBody> body = hostingstack::createBody(user)) {
        const Result<xml::Answer> read = xml::parse(body->sent);
        require(read || body->sent.size() > xml::MaximumTag, "a request can be read");
    }
}
} // namespace purveyor::fuzz
