#pragma once
#include "app/reports/cohort_rows.h"

#include <QTableWidget>

/// "The data": the subjects of the level that decides.
class CohortTable : public QTableWidget {
  Q_OBJECT
 public:
  explicit CohortTable(QWidget* parent = nullptr);
  void show(const std::vector<CohortRow>& rows);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showEveryRow();
};
