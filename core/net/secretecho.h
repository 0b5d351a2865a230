// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace purveyor
{
// What a vendor repeats of a request (a new password in the reason why it does not like it), taken out of a
// text that is to be shown or kept. Unlike withoutSecrets(), which clears the bytes of an answer before
// anybody reads them, this knows every spelling of JSON, XML and forms ("\u0041", "&#x41;", "&apos;", "%41"),
// also mixed, and hides values of less than 6 bytes too, where they stand alone ("'abc' is too short"). Takes
// time with the product of both lengths: for texts of a size that people read.
QString withoutEchoes(const QString &text, const QList<QByteArray> &secrets);
// The same for bytes that are to be parsed: values of less than 6 bytes and names of fields are left.
QByteArray withoutEchoes(const QByteArray &bytes, const QList<QByteArray> &secrets);
} // namespace purveyor
