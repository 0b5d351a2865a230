// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/secretlineedit.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace purveyor
{

/// Text, Email, Phone, Domain, Url.
class LineEditor final : public ControlEditor<QLineEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineEditor)

public:
    LineEditor(const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
};

class MultilineEditor final : public ControlEditor<QPlainTextEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MultilineEditor)

public:
    MultilineEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    /// The box gets as many lines as the text has, up to a dozen.
    void setValue(const Value &value) override;

private:
    int m_leastHeight;
    int m_wrapWidth; // of the narrowest form
};

/// The value is the SecretRef it was set to, or monostate; what was typed is asked for by typed().
class SecretEditor final : public ControlEditor<SecretLineEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEditor)

public:
    SecretEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    [[nodiscard]] QByteArray typed() const;
    void wipe();

private:
    Value m_stored;
};

/// A day, typed as it is shown: the separators may be typed or left out. One stop for the Tab key.
class DateField final : public QDateEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    explicit DateField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool m_wentOn = false; ///< to the next part by itself, with the last digit of the one before
};

class DateEditor final : public ControlEditor<QDateEdit>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateEditor)

public:
    DateEditor(const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
};

/// Carries a value that nobody sees.
class HiddenEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HiddenEditor)

public:
    HiddenEditor(const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override { return m_value; }
    void setValue(const Value &value) override { m_value = value; }
    void setField(const Field &field) override { m_value = field.initial; }
    void setInvalid(bool) override {}
    void setReadOnly(bool) override {}

private:
    Value m_value;
};

} // namespace purveyor
