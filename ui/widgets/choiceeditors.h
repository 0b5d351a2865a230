// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/fieldeditor.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace purveyor
{

/// Choice, Lookup and Country. With more than a handful of options the list is searched by typing.
class ComboEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComboEditor)

public:
    ComboEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] static Field withCountries(const Field &field); ///< every country as a choice

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    void setInvalid(bool invalid) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QString remark() const override;

private:
    void completeTyped();

    QComboBox *m_combo;
    Field m_field;
};

/// Choice with two or three short options: all in view.
class RadioEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RadioEditor)

public:
    RadioEditor(const Theme &theme, const Field &field, QWidget *parent);
    [[nodiscard]] static bool suits(const Field &field);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    void setInvalid(bool invalid) override;
    void setReadOnly(bool readOnly) override;

private:
    Field m_field;
    QButtonGroup *m_group;
};

class SwitchEditor final : public FieldEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchEditor)

public:
    SwitchEditor(const Field &field, QWidget *parent);
    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void setField(const Field &field) override;
    void setInvalid(bool) override {}
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] bool showsOwnLabel() const override { return true; }

private:
    QCheckBox *m_box;
};

} // namespace purveyor
