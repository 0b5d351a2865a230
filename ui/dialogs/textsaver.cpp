// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/textsaver.h"

#include "ui/dialogs/savefiledialog.h"

#include <QFileDialog>
#include <QSaveFile>

namespace purveyor
{

TextSaver::TextSaver(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void TextSaver::save(const QString &purpose, const QString &title, const QString &fileName,
                     const QString &filter, const QString &text)
{
    QFileDialog *dialog = makeSaveFileDialog({purpose, title, {}, fileName, filter}, m_window);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, text](const QString &file) { write(file, text); });
    dialog->open();
}

void TextSaver::write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (opened && file.write(bytes) == bytes.size() && file.commit())
        Q_EMIT saved(path);
    else
        Q_EMIT failed(file.errorString());
}

} // namespace purveyor
