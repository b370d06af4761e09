#include "ui/widgets/kept_state.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>

namespace {
constexpr int afterTheLastMove = 300; ///< ms: a column that is drawn wider moves with each pixel

QString keyOf(const QString& key) {
  return QStringLiteral("kept/") + key;
}
} // namespace

QVariant KeptState::of(const QString& key) {
  return QSettings().value(keyOf(key));
}

void KeptState::keep(const QString& key, const QVariant& value) {
  if (of(key) != value) QSettings().setValue(keyOf(key), value);
}

void keepTabs(QWidget* page) {
  for (auto* tabs : page->findChildren<QTabWidget*>()) {
    if (tabs->objectName().isEmpty()) continue;
    const QString key = QStringLiteral("tab/") + tabs->objectName();
    const int last = KeptState::of(key).toInt();
    const QSignalBlocker quiet(tabs); // the page is filled when it is shown
    if (last > 0 && last < tabs->count() && tabs->isTabEnabled(last)) tabs->setCurrentIndex(last);
    QObject::connect(tabs, &QTabWidget::currentChanged, tabs,
                     [key](int index) { KeptState::keep(key, index); });
  }
}

void keepColumns(QTableView* table) {
  if (!table->findChild<KeptColumns*>(QString(), Qt::FindDirectChildrenOnly)) new KeptColumns(table);
}

KeptColumns::KeptColumns(QTableView* table) : QObject(table), m_table(table) {
  setObjectName(QStringLiteral("keptColumns"));
  m_soon.setSingleShot(true);
  m_soon.setInterval(afterTheLastMove);
  connect(&m_soon, &QTimer::timeout, this, &KeptColumns::write);
  const QHeaderView* header = table->horizontalHeader();
  connect(header, &QHeaderView::sectionResized, this, &KeptColumns::changed);
  connect(header, &QHeaderView::sectionMoved, this, &KeptColumns::changed);
  connect(header, &QHeaderView::sortIndicatorChanged, this, &KeptColumns::changed);
  connect(header, &QHeaderView::sectionCountChanged, this, [this] {
    m_restored = false;
    if (m_table->isVisible()) restore();
  });
  table->installEventFilter(this);
}

KeptColumns::~KeptColumns() {
  write();
}

bool KeptColumns::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::Show) restore();
  return QObject::eventFilter(watched, event);
}

bool KeptColumns::hasWidth(int column) const {
  const QHeaderView* header = m_table->horizontalHeader();
  const bool takesTheRest =
      header->stretchLastSection() && header->visualIndex(column) == header->count() - 1;
  return header->sectionResizeMode(column) == QHeaderView::Interactive && !takesTheRest &&
         !header->isSectionHidden(column);
}

/// The sorting, then the columns as they stand, each with its width in pixels of the design: {"2 0", "1:120",
/// "0:80", …}.
QStringList KeptColumns::state() const {
  const QHeaderView* header = m_table->horizontalHeader();
  QStringList state{QStringLiteral("%1 %2")
                        .arg(header->isSortIndicatorShown() ? header->sortIndicatorSection() : -1)
                        .arg(header->sortIndicatorOrder())};
  for (int place = 0; place < header->count(); ++place) {
    const int column = header->logicalIndex(place);
    const int width = hasWidth(column) ? qRound(header->sectionSize(column) / typeScale()) : 0;
    state << QStringLiteral("%1:%2").arg(column).arg(width);
  }
  return state;
}

void KeptColumns::restore() {
  QHeaderView* header = m_table->horizontalHeader();
  if (m_restored || header->count() == 0) return;
  m_restored = true;
  const QStringList kept = KeptState::of(QStringLiteral("columns/") + m_table->objectName()).toStringList();
  if (kept.size() != header->count() + 1) return; // other columns than last time
  const QScopedValueRollback restoring(m_restoring, true);
  for (int place = 0; place < header->count(); ++place) {
    const QStringList parts = kept[place + 1].split(u':');
    const int column = parts.value(0).toInt();
    const int width = parts.value(1).toInt();
    if (column < 0 || column >= header->count()) return; // somebody has been at the file
    header->moveSection(header->visualIndex(column), place);
    if (width > 0 && hasWidth(column)) header->resizeSection(column, atTypeSize(width));
  }
  const QStringList sorting = kept.first().split(u' ');
  const int by = sorting.value(0).toInt();
  if (header->sectionsClickable() && by >= 0 && by < header->count())
    header->setSortIndicator(by, sorting.value(1).toInt() == Qt::DescendingOrder ? Qt::DescendingOrder
                                                                                 : Qt::AscendingOrder);
}

void KeptColumns::changed() {
  if (m_restoring || !m_restored || !m_table->isVisible()) return;
  m_unwritten = state();
  m_soon.start();
}

void KeptColumns::write() {
  if (m_unwritten.isEmpty()) return;
  KeptState::keep(QStringLiteral("columns/") + m_table->objectName(), m_unwritten);
  m_unwritten.clear();
}
