#pragma once
#include <QTableView>

/// A table that is filled as a spreadsheet is: typing replaces, Enter goes down, Tab goes right, Ctrl+C and
/// Ctrl+V carry blocks of cells, Delete clears them.
class GridView : public QTableView {
  Q_OBJECT
 public:
  explicit GridView(QWidget* parent = nullptr);

 Q_SIGNALS:
  /// Cells below and right of the current one are to become these texts.
  void pasted(const QModelIndex& from, const QList<QStringList>& lines);
  void cleared(const QModelIndexList& cells);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

 private:
  void copy() const;
  void paste();
};
