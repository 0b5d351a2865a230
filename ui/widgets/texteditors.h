// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fieldeditor.h"

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace purveyor
{

class SecretLineEdit;

/// Text, Email, Phone, Domain, Url.
class LineEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineEditor)

public:
    LineEditor(const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    void setInvalid(bool invalid) override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_edit;
};

class MultilineEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MultilineEditor)

public:
    MultilineEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    void setInvalid(bool invalid) override;
    void setReadOnly(bool readOnly) override;

private:
    QPlainTextEdit *m_edit;
};

/// The value is the SecretRef it was set to, or monostate; what was typed is asked for by typed().
class SecretEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEditor)

public:
    SecretEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    void setInvalid(bool invalid) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QByteArray typed() const;
    void wipe();

private:
    SecretLineEdit *m_edit;
    Value m_stored;
};

class DateEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateEditor)

public:
    DateEditor(const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    void setInvalid(bool invalid) override;
    void setReadOnly(bool readOnly) override;

private:
    QDateEdit *m_edit;
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
