#pragma once
#include "app/reports/outlook/operating_report.h"
#include "app/study/comparison_assumptions.h"

#include <QTableWidget>
#include <QWidget>

class ChoiceBox;

/// What joint discussions are assumed to decide: a box for AT-JOINT, SD-TOP and CE-FLAG each.
class PolicyBar : public QWidget {
  Q_OBJECT
 public:
  explicit PolicyBar(QWidget* parent = nullptr);

  JointPolicy policy() const;

 Q_SIGNALS:
  void policyChanged();

 private:
  ChoiceBox* addBox(const char* name, const QString& label, const QStringList& words);

  ChoiceBox* m_atJoint = nullptr;
  ChoiceBox* m_atTop = nullptr;
  ChoiceBox* m_atFlag = nullptr;
};

/// The operating characteristics of every scenario: a row for each of the two designs. A heading and its
/// cells tell what they count, and by which formula.
class OperatingTable : public QTableWidget {
  Q_OBJECT
 public:
  explicit OperatingTable(const QString& name, QWidget* parent = nullptr);
  void show(const OperatingReport& report);
  /// A few rows: it grows where there is room.
  QSize sizeHint() const override { return {QTableWidget::sizeHint().width(), minimumHeight()}; }
  /// Of the scenario's rows the first gets the frame; nothing where there is none.
  void choose(const QString& scenario);

 Q_SIGNALS:
  void chosen(const QString& scenario); ///< by a person

 private:
  void showHeadings(const OperatingReport& report);
  int headWidth(int column) const;
  void fitSize();

  QStringList m_scenarios; ///< by row
};
