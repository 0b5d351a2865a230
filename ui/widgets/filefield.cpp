// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filefield.h"

#include "ui/theme.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purveyor
{

FileField::FileField(const Theme &theme, const QString &name, const QString &label, Purpose purpose,
                     const QStringList &filters, int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_filters(filters)
    , m_line(new QLineEdit(this))
{
    setObjectName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *caption = new TextLabel(theme, Theme::Type::Body, this);
    caption->setToken(Token::SecondText);
    caption->setText(label);
    caption->setWordWrap(true);
    caption->setFixedWidth(theme.scaled(labelWidth));
    caption->setBuddy(m_line);
    row->addWidget(caption);
    m_line->setObjectName(name + u"Field"_s);
    m_line->setAccessibleName(label);
    row->addWidget(m_line, 1);
    row->addSpacing(theme.scaled(8));
    auto *button = new QPushButton(tr("Browse…"), this);
    button->setObjectName(name + u"BrowseButton"_s);
    button->setAutoDefault(false);
    row->addWidget(button);
    setFocusProxy(m_line);
    connect(button, &QPushButton::clicked, this, &FileField::browse);
    connect(m_line, &QLineEdit::textEdited, this, &FileField::edited);
}

QString FileField::path() const
{
    return QDir::fromNativeSeparators(m_line->text().trimmed());
}

void FileField::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void FileField::browse()
{
    auto *dialog = new QFileDialog(window());
    dialog->setObjectName(objectName() + u"FileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(m_filters);
    const QFileInfo now(path());
    if (m_purpose == Purpose::Save) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(now.suffix().isEmpty() ? u"csv"_s : now.suffix());
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    if (!path().isEmpty()) {
        dialog->setDirectory(now.absolutePath());
        if (m_purpose == Purpose::Save || now.isFile())
            dialog->selectFile(now.fileName());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setPath(file);
        m_confirmed = m_purpose == Purpose::Save ? path() : QString();
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace purveyor
