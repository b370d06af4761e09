#include "ui/tables/table_use.h"

#include "ui/tables/chosen_cells.h"
#include "ui/tables/table_order.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolTip>
#include <QTreeView>
#include <algorithm>
#include <utility>

namespace {
constexpr int mostCopied = 20'000;  ///< rows: more is an export
constexpr int mostSearched = 5'000; ///< rows, for the one that had the focus
constexpr QKeyCombination rising = Qt::CTRL | Qt::SHIFT | Qt::Key_Up;
constexpr QKeyCombination falling = Qt::CTRL | Qt::SHIFT | Qt::Key_Down;

/// What filters keeps the order of what is filtered: that is sorted.
QAbstractItemModel* sortedModel(QAbstractItemModel* model) {
  while (auto* proxy = qobject_cast<QAbstractProxyModel*>(model))
    model = proxy->sourceModel();
  return model;
}

/// Only what is seen moves: the page knows its rows by their places.
void orderRows(QTableWidget& table, int column, Qt::SortOrder order) {
  const int count = table.rowCount();
  std::vector<QString> texts(static_cast<std::size_t>(count));
  for (int row = 0; column >= 0 && row < count; ++row)
    texts[static_cast<std::size_t>(row)] = chosenCells::textOf(table, table.model()->index(row, column), {});
  const std::vector<int> places = orderedPlaces(texts, order);
  QHeaderView* rows = table.verticalHeader();
  const QSignalBlocker once(rows);
  for (int place = 0; place < count; ++place)
    rows->moveSection(rows->visualIndex(places[static_cast<std::size_t>(place)]), place);
  table.viewport()->update();
}
} // namespace

TableUse::TableUse(QAbstractItemView* view, Copies copies)
    : QObject(view), m_view(view), m_table(qobject_cast<QTableView*>(view)), m_copies(copies),
      m_sorts(m_table && copies == Copies::Rows) {
  setObjectName(QStringLiteral("tableUse"));
  view->setSelectionMode(QAbstractItemView::ContiguousSelection);
  view->setContextMenuPolicy(Qt::CustomContextMenu);
  view->installEventFilter(this);
  connect(view, &QWidget::customContextMenuRequested, this, &TableUse::showMenu);
  if (!m_sorts) return;
  header()->setSectionsClickable(true);
  header()->setSortIndicatorClearable(true);
  header()->setSortIndicator(-1, Qt::AscendingOrder);
  connect(header(), &QHeaderView::sortIndicatorChanged, this, &TableUse::sort);
}

TableUse* TableUse::of(const QAbstractItemView* view) {
  return view->findChild<TableUse*>(QString(), Qt::FindDirectChildrenOnly);
}

void TableUse::keepOrder() {
  m_sorts = false;
  header()->setSectionsClickable(false);
}

QHeaderView* TableUse::header() const {
  if (m_table) return m_table->horizontalHeader();
  return static_cast<QTreeView*>(m_view)->header();
}

bool TableUse::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Show) follow(m_view->model());
  const bool override = event->type() == QEvent::ShortcutOverride;
  if (!override && event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
  const auto& key = static_cast<const QKeyEvent&>(*event);
  if (!isOurs(key)) return QObject::eventFilter(watched, event);
  if (override) event->accept(); // ours, before a shortcut of the window
  return override || press(key);
}

bool TableUse::isOurs(const QKeyEvent& key) const {
  const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
  if (enter) return m_copies == Copies::Rows && m_view->currentIndex().isValid();
  if (key.keyCombination() == rising || key.keyCombination() == falling) return m_sorts;
  return key.matches(QKeySequence::Copy);
}

bool TableUse::press(const QKeyEvent& key) {
  if (key.matches(QKeySequence::Copy))
    copy(m_copies == Copies::Rows);
  else if (key.keyCombination() == rising)
    sortBy(m_view->currentIndex().column(), Qt::AscendingOrder);
  else if (key.keyCombination() == falling)
    sortBy(m_view->currentIndex().column(), Qt::DescendingOrder);
  else
    Q_EMIT m_view->activated(m_view->currentIndex()); // and no button of the form is pressed by it
  return true;
}

QString TableUse::chosenText(bool headings) const {
  const std::vector<int> columns = chosenCells::chosenColumns(*m_view, *header(), m_copies);
  const bool namedRows = headings && m_table && m_table->verticalHeader()->isVisibleTo(m_table);
  const QAbstractItemModel& model = *m_view->model();
  QStringList lines;
  QStringList line;
  if (namedRows) line << QString();
  for (const int column : columns)
    line << chosenCells::oneLine(model.headerData(column, Qt::Horizontal).toString());
  if (headings) lines << line.join(u'\t');
  for (const QModelIndex& row : chosenCells::chosenRows(*m_view, mostCopied)) {
    line.clear();
    if (namedRows) line << chosenCells::oneLine(model.headerData(row.row(), Qt::Vertical).toString());
    for (const int column : columns)
      line << chosenCells::textOf(*m_view, row.siblingAtColumn(column), m_copies);
    lines << line.join(u'\t');
  }
  return lines.join(u'\n');
}

void TableUse::copyCell() const {
  QGuiApplication::clipboard()->setText(chosenCells::textOf(*m_view, m_view->currentIndex(), m_copies));
}

void TableUse::copy(bool headings) const {
  if (!m_view->model()) return;
  if (chosenCells::chosenRows(*m_view, mostCopied).isEmpty()) {
    const bool tooMany = m_view->selectionModel()->hasSelection();
    const QString why = tr("At most %Ln row(s) are copied at once.", nullptr, mostCopied);
    if (tooMany) QToolTip::showText(m_view->mapToGlobal(QPoint()), why, m_view);
    return;
  }
  QGuiApplication::clipboard()->setText(chosenText(headings));
}

void TableUse::showMenu(const QPoint& at) {
  const QModelIndex below = m_view->indexAt(at);
  auto* menu = new QMenu(m_view);
  menu->setObjectName(QStringLiteral("tableMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  addCopying(*menu);
  const int column = below.isValid() ? below.column() : m_view->currentIndex().column();
  if (m_sorts && column >= 0) addSorting(*menu, column);
  menu->popup(m_view->viewport()->mapToGlobal(at));
}

void TableUse::addCopying(QMenu& menu) {
  const bool rows = m_copies == Copies::Rows;
  QAction* cell = menu.addAction(tr("Copy &cell"), this, &TableUse::copyCell);
  QAction* plain = menu.addAction(rows ? tr("Copy &rows") : tr("Copy &block"), this, [this] { copy(false); });
  QAction* whole = menu.addAction(tr("Copy with &headings"), this, [this] { copy(true); });
  cell->setObjectName(QStringLiteral("copyCell"));
  plain->setObjectName(QStringLiteral("copyRows"));
  whole->setObjectName(QStringLiteral("copyWithHeadings"));
  (rows ? whole : plain)->setShortcut(QKeySequence::Copy); // told only: the table hears the key itself
  for (QAction* action : {cell, plain, whole})
    action->setEnabled(m_view->currentIndex().isValid());
}

void TableUse::addSorting(QMenu& menu, int column) {
  menu.addSeparator();
  const QString name = chosenCells::oneLine(m_view->model()->headerData(column, Qt::Horizontal).toString());
  const auto add = [&](const QString& object, const QString& text, int by, Qt::SortOrder order) {
    QAction* action = menu.addAction(text, this, [this, by, order] { sortBy(by, order); });
    action->setObjectName(object);
    return action;
  };
  add(QStringLiteral("sortRising"), tr("&Sort by “%1”, rising").arg(name), column, Qt::AscendingOrder)
      ->setShortcut(rising);
  add(QStringLiteral("sortFalling"), tr("Sort by “%1”, &falling").arg(name), column, Qt::DescendingOrder)
      ->setShortcut(falling);
  add(QStringLiteral("sortAsListed"), tr("As &listed"), -1, Qt::AscendingOrder)
      ->setEnabled(header()->sortIndicatorSection() >= 0);
}

void TableUse::sortBy(int column, Qt::SortOrder order) {
  if (m_sorts) header()->setSortIndicator(column, order);
}

void TableUse::sort(int column, Qt::SortOrder order) {
  header()->setSortIndicatorShown(column >= 0); // only then: it takes room from every heading
  if (auto* widget = qobject_cast<QTableWidget*>(m_view))
    orderRows(*widget, column, order);
  else if (m_view->model())
    sortedModel(m_view->model())->sort(column, order);
  if (m_view->currentIndex().isValid()) m_view->scrollTo(m_view->currentIndex());
}

/// Rows that were filled in anew come in the chosen order, too, once all of them are there.
void TableUse::sortLater() {
  if (m_sortsLater || !m_sorts || header()->sortIndicatorSection() < 0) return;
  m_sortsLater = true;
  QMetaObject::invokeMethod(
      this,
      [this] {
        m_sortsLater = false;
        sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
      },
      Qt::QueuedConnection);
}

void TableUse::follow(QAbstractItemModel* model) {
  if (!model || model == m_followed) return;
  m_followed = model;
  const auto filledAnew = [this] {
    if (qobject_cast<QTableWidget*>(m_view)) sortLater();
    if (m_column >= 0) QMetaObject::invokeMethod(this, &TableUse::returnToCell, Qt::QueuedConnection);
  };
  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableUse::rememberCell);
  connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TableUse::rememberCell);
  connect(model, &QAbstractItemModel::modelReset, this, filledAnew);
  connect(model, &QAbstractItemModel::rowsInserted, this, filledAnew);
  connect(model, &QAbstractItemModel::dataChanged, this, [this] {
    if (qobject_cast<QTableWidget*>(m_view)) sortLater();
  });
}

QString TableUse::cellText(int row, int column) const {
  return m_view->model()->index(row, column).data().toString();
}

void TableUse::rememberCell() {
  const QModelIndex current = m_view->currentIndex();
  if (!m_table || !m_view->hasFocus() || !current.isValid()) return;
  m_column = current.column();
  m_row.clear();
  for (int column = 0; column < m_view->model()->columnCount(); ++column)
    m_row << cellText(current.row(), column);
}

/// Once the page has chosen its row again. Where it chooses none, the row that reads as the one before.
void TableUse::returnToCell() {
  const int column = std::exchange(m_column, -1);
  if (column < 0) return;
  const QModelIndex chosen = m_view->currentIndex();
  if (chosen.isValid()) {
    const QModelIndex cell = chosen.siblingAtColumn(column);
    if (cell.isValid()) m_view->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    return;
  }
  const int rows = std::min(m_view->model()->rowCount(), mostSearched);
  for (int row = 0; row < rows; ++row) {
    int same = 0;
    while (same < m_row.size() && cellText(row, same) == m_row[same])
      ++same;
    if (same == m_row.size()) return m_view->setCurrentIndex(m_view->model()->index(row, column));
  }
}
