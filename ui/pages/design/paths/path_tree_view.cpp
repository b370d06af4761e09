#include "ui/pages/design/paths/path_tree_view.h"

#include "ui/pages/design/paths/paths_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <array>

namespace {
constexpr int rowHeight = 26;
constexpr std::array<int, PathsModel::ColumnCount> widths{240, 180, 206, 272, 66, 92};

/// One line a row. Of a course its end is what matters.
class PathDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == PathsModel::CourseText) option->textElideMode = Qt::ElideLeft;
  }
};
} // namespace

PathTreeView::PathTreeView(PathsModel* paths, QWidget* parent) : QTreeView(parent), m_paths(paths) {
  setObjectName(QStringLiteral("pathsTree"));
  setAccessibleName(tr("Tree of dose paths"));
  setModel(paths);
  setItemDelegate(new PathDelegate(this));
  setUniformRowHeights(true);
  setIndentation(16);
  setAllColumnsShowFocus(true);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false); // Tab leaves the tree; arrows move in it
  setFrameShape(QFrame::NoFrame);
  header()->setStretchLastSection(false);
  header()->setSectionsMovable(false);
  for (int column = 0; column < PathsModel::ColumnCount; ++column)
    header()->resizeSection(column, widths[static_cast<std::size_t>(column)]);
  header()->setSectionResizeMode(PathsModel::RuleText, QHeaderView::Stretch);
}

QModelIndexList PathTreeView::closedRows() const {
  QModelIndexList closed;
  for (QModelIndex row = m_paths->index(0, 0); row.isValid(); row = indexBelow(row))
    if (m_paths->hasChildren(row) && !isExpanded(row)) closed << row;
  return closed;
}

int PathTreeView::shownRows() const {
  int rows = 0;
  for (QModelIndex row = m_paths->index(0, 0); row.isValid(); row = indexBelow(row))
    ++rows;
  return rows;
}

bool PathTreeView::openFurther() {
  const QModelIndexList closed = closedRows();
  int rows = shownRows();
  setUpdatesEnabled(false);
  bool all = true;
  for (const QModelIndex& row : closed) {
    if (m_paths->canFetchMore(row)) m_paths->fetchMore(row);
    all = rows + m_paths->rowCount(row) <= mostRows;
    if (!all) break;
    rows += m_paths->rowCount(row);
    expand(row);
  }
  setUpdatesEnabled(true);
  return all;
}

void PathTreeView::closeAll() {
  const QModelIndex top = m_paths->index(0, 0);
  collapseAll();
  expand(top);
  setCurrentIndex(top);
  scrollToTop();
}

std::vector<DosePathRow> PathTreeView::openedRows(int most, int& leftOut) const {
  std::vector<DosePathRow> rows;
  leftOut = 0;
  if (const QModelIndex top = m_paths->index(0, 0); top.isValid()) gather(top, 0, most, rows, leftOut);
  return rows;
}

void PathTreeView::gather(const QModelIndex& index, int depth, int most, std::vector<DosePathRow>& rows,
                          int& leftOut) const {
  if (depth == 0 && m_paths->canFetchMore(index)) m_paths->fetchMore(index);
  const bool open = m_paths->rowCount(index) > 0 && (depth == 0 || isExpanded(index));
  if (static_cast<int>(rows.size()) < most)
    rows.push_back({depth, *m_paths->node(index), m_paths->hasChildren(index) && !open});
  else
    ++leftOut;
  for (int row = 0; open && row < m_paths->rowCount(index); ++row)
    gather(m_paths->index(row, 0, index), depth + 1, most, rows, leftOut);
}

/// An asterisk would open all that follows: of some designs that is millions of rows.
void PathTreeView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Asterisk)
    expand(currentIndex());
  else
    QTreeView::keyPressEvent(event);
}
