#pragma once
#include "app/reports/decision/cohort_rows.h"
#include "ui/tables/rows_model.h"
#include "ui/tables/table.h"

#include <unordered_map>

/// The subjects of a level, each worked out when it is looked at.
class CohortModel : public RowsModel<RowId> {
  Q_OBJECT
 public:
  using RowOf = std::function<CohortRow(RowId)>;
  explicit CohortModel(QObject* parent = nullptr);
  void show(std::vector<RowId> subjects, RowOf rowOf);

 private:
  const CohortRow& seen(RowId subject) const;

  RowOf m_rowOf;
  mutable std::unordered_map<RowId, CohortRow> m_seen; ///< those looked at since show()
};

/// "The data": the subjects of the level that decides. What a decision rests on is always read in whole:
/// dose, window, assessment, worst event; where there is no room CD7 goes into the tool tip, then the
/// diagnosis.
class CohortTable : public WholeView<QTableView> {
  Q_OBJECT
 public:
  explicit CohortTable(QWidget* parent = nullptr);
  void show(std::vector<RowId> subjects, CohortModel::RowOf rowOf);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitColumns();
  int widthOf(int column) const;

  CohortModel* m_model = nullptr;
};
