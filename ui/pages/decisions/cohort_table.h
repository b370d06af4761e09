#pragma once
#include "app/reports/cohort_rows.h"

#include "ui/widgets/whole_table.h"

/// "The data": the subjects of the level that decides.
class CohortTable : public WholeTable {
  Q_OBJECT
 public:
  explicit CohortTable(QWidget* parent = nullptr);
  void show(const std::vector<CohortRow>& rows);
};
