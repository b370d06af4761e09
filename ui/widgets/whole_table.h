#pragma once
#include <QTableWidget>

/// A table that shows every row: as high as its rows are at the width that it gets. The page scrolls, not the
/// table.
class WholeTable : public QTableWidget {
  Q_OBJECT
 public:
  WholeTable(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

  /// After its rows or its columns have changed.
  void showEveryRow();

 protected:
  void resizeEvent(QResizeEvent* event) override;
};
