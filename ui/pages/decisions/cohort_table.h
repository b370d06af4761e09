#pragma once
#include "app/reports/decision/decision_memo.h"
#include "ui/widgets/table.h"

/// "The data": the subjects of the level that decides. What a decision rests on is always read in whole:
/// dose, window, assessment, worst event; where there is no room CD7 goes into the tool tip, then the
/// diagnosis.
class CohortTable : public WholeTable {
  Q_OBJECT
 public:
  explicit CohortTable(QWidget* parent = nullptr);
  void show(const std::vector<CohortRow>& rows);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void setRow(int at, const CohortRow& row);
  void fitColumns();
  int widthOf(int column) const;
};
