#pragma once
#include <QWidget>

/// What a list says while there is nothing in it, and what to do about it.
class EmptyState : public QWidget {
  Q_OBJECT
 public:
  EmptyState(const QString& headline, const QString& whatToDo, QWidget* parent = nullptr);
};
