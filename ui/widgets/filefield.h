// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace purveyor
{

class Theme;

/// A row of a form that names a file: typed, or found with Browse…. The line has the objectName
/// "<name>Field", the button "<name>BrowseButton", the dialog it opens "<name>FileDialog".
class FileField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileField)

public:
    enum class Purpose {
        Open,
        Save,
    };

    /// labelWidth: drawn pixels, as in a FormView. filters: as QFileDialog wants them.
    FileField(const Theme &theme, const QString &name, const QString &label, Purpose purpose,
              const QStringList &filters, int labelWidth, QWidget *parent);

    [[nodiscard]] QString path() const; ///< trimmed, with the separators Qt uses
    void setPath(const QString &path);
    /// The person agreed in the file dialog to replace what is there.
    [[nodiscard]] bool isReplacementConfirmed() const
    {
        return !m_confirmed.isEmpty() && m_confirmed == path();
    }

Q_SIGNALS:
    void edited(); ///< by a person, either way

private:
    void browse();

    Purpose m_purpose;
    QStringList m_filters;
    QLineEdit *m_line;
    QString m_confirmed;
};

} // namespace purveyor
