#pragma once
#include "app/reports/outlook/dose_path_tree.h"

#include <QTreeView>

class PathsModel;

/// The tree of dose paths: opened branch by branch with the arrow keys, or level by level.
class PathTreeView : public QTreeView {
  Q_OBJECT
 public:
  /// A tree with more rows is opened branch by branch, by hand.
  static constexpr int mostRows = 1000;
  explicit PathTreeView(PathsModel* paths, QWidget* parent = nullptr);

  /// Opens every row that is shown closed. False: there are too many, only as many as fit were opened.
  bool openFurther();
  /// Leaves the first branches.
  void closeAll();
  /// What is shown, from the top; the first branches even where they are closed. No more than `most`;
  /// `leftOut`: how many more there are.
  std::vector<DosePathRow> openedRows(int most, int& leftOut) const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QModelIndexList closedRows() const;
  int shownRows() const;
  void gather(const QModelIndex& index, int depth, int most, std::vector<DosePathRow>& rows,
              int& leftOut) const;

  PathsModel* m_paths = nullptr;
};
