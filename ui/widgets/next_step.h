#pragma once
#include "app/reports/status/due_list.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// What comes next, in a line, and the button that goes there (Alt+Right). Takes no room where nothing waits.
class NextStep : public QWidget {
  Q_OBJECT
 public:
  explicit NextStep(QWidget* parent = nullptr);
  /// Of the rule nextStep().
  void show(const std::optional<DueItem>& step);

 Q_SIGNALS:
  void wanted(const DueItem& step);

 private:
  std::optional<DueItem> m_step;
  QLabel* m_words = nullptr;
  QPushButton* m_go = nullptr;
};
