// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <pugixml.hpp>

namespace purveyor::sandbox
{

// XML in and out by pugixml, which forgives a lot: what it lets pass and XML 1.0 does not is refused here.

/// Reads a request's body into @p document. Returns what is wrong, empty when nothing is: not UTF-8, not
/// well-formed, more than one root, a document type, an entity that is not defined.
[[nodiscard]] QString readXml(const QByteArray &bytes, pugi::xml_document &document);

[[nodiscard]] QString nameOf(pugi::xml_node node);
/// The character data directly inside, as it stands.
[[nodiscard]] QString textOf(pugi::xml_node node);

/// Appends an element with a text.
pugi::xml_node addText(pugi::xml_node parent, const char *name, const QString &text);
[[nodiscard]] bool setText(pugi::xml_node node, const QString &text);

/// With a declaration, indented by two.
[[nodiscard]] QByteArray toBytes(const pugi::xml_document &document);

/// For the ledger: attributes and children as members, repeated ones as arrays, leaves as texts.
[[nodiscard]] QJsonValue toJson(pugi::xml_node node);

} // namespace purveyor::sandbox
