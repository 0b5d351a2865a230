// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/secretclipboard.h"

#include "core/net/clock.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace purveyor
{
namespace
{
QByteArray digestOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}
} // namespace

SecretClipboard::SecretClipboard(const QByteArray &secret, Clock &clock, QObject *owner)
    : QObject(owner)
    , m_digest(digestOf(secret))
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    clock.callLater(Lent, this, [this] { deleteLater(); });
}

SecretClipboard::~SecretClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (digestOf(clipboard->text().toUtf8()) == m_digest)
        clipboard->clear();
}

} // namespace purveyor
