#pragma once
#include "ui/widgets/field.h"

#include <QLineEdit>

/// One line of text; `text()` is what is typed without blanks around it.
class TextField : public Field {
  Q_OBJECT
 public:
  TextField(const QString& name, const QString& label, const QString& unit = {}, QWidget* parent = nullptr);

  QLineEdit* edit() const { return m_edit; }
  QString text() const { return m_edit->text().trimmed(); }
  void setText(const QString& text) { m_edit->setText(text); }
  /// The sentence that asks for it where it is left empty; without one it may be empty.
  void setRequired(const QString& sentence) { m_required = sentence; }
  bool check() override;

 private:
  QLineEdit* m_edit = nullptr;
  QString m_required;
};

/// Letters are not shown, blanks at the ends belong to it: use edit()->text().
TextField* passwordField(const QString& name, const QString& label);
