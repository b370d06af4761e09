#pragma once
#include "ui/fields/field.h"

class QListWidget;

/// Any of several, each ticked by a click or by the space bar. What is ticked is known by its value.
class TickField : public Field {
  Q_OBJECT
 public:
  TickField(const QString& name, const QString& label, QWidget* parent = nullptr);

  void addChoice(const QString& words, const QString& value);
  QStringList ticked() const; ///< in the order of the choices
  void setTicked(const QStringList& values);

 private:
  QListWidget* m_list = nullptr;
};
