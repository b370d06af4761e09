#pragma once
#include "app/screening/eligibility.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// One criterion of the form: id, its text, the inputs, the verdict, and under it a line that says why or
/// what is wrong.
class CriterionRow : public QWidget {
  Q_OBJECT
 public:
  CriterionRow(const QString& id, const QString& text, QWidget* parent = nullptr);

  /// Adds one line of inputs.
  QHBoxLayout* addLine();
  void show(const CriterionVerdict& verdict);
  /// What is wrong with what was typed; stands before the verdict's line. Empty = nothing.
  void showError(const QString& error);
  const QString& id() const { return m_id; }

 private:
  QString m_id;
  QVBoxLayout* m_lines = nullptr;
  QLabel* m_verdict = nullptr;
  QLabel* m_message = nullptr;
  QLabel* m_error = nullptr;
};
