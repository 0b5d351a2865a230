// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace purveyor
{

/// Asks a person where a text goes, and writes it there whole or not at all, for this person alone (0600): it
/// names customers.
class TextSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextSaver)

public:
    explicit TextSaver(QWidget *window);

    /// purpose: begins the object name of the file dialog. fileName: proposed, in the person's documents; its
    /// suffix is the usual one. filter: as QFileDialog wants it.
    void save(const QString &purpose, const QString &title, const QString &fileName, const QString &filter,
              const QString &text);

Q_SIGNALS:
    void saved(const QString &file);
    /// why: as the system says it.
    void failed(const QString &why);

private:
    void write(const QString &file, const QString &text);

    QWidget *m_window;
};

} // namespace purveyor
