#include "ui/widgets/kept_state.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPointer>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr int afterTheLastMove = 300; ///< ms: a column that is drawn wider moves with each pixel

QString keyOf(const QString& key) {
  return QStringLiteral("kept/") + key;
}

/// The program's own: read once, and written together a moment after the last change. Nobody who goes to
/// another tab waits for the disk.
class Settings final : public QSettings {
 public:
  static Settings& ofProgram() {
    static QPointer<Settings> settings;
    if (!settings) settings = new Settings(QCoreApplication::instance());
    return *settings;
  }

 protected:
  bool event(QEvent* event) override {
    if (event->type() != QEvent::UpdateRequest) return QSettings::event(event);
    m_soon.start(); // it asks to be written at once
    return true;
  }

 private:
  explicit Settings(QObject* parent) : QSettings(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &Settings::write);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &Settings::write);
  }
  void write() {
    QEvent now(QEvent::UpdateRequest);
    QSettings::event(&now);
  }

  QTimer m_soon;
};
} // namespace

QVariant KeptState::of(const QString& key) {
  return Settings::ofProgram().value(keyOf(key));
}

void KeptState::keep(const QString& key, const QVariant& value) {
  if (of(key) != value) Settings::ofProgram().setValue(keyOf(key), value);
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

void keepParts(QSplitter* splitter) {
  const QString key = QStringLiteral("parts/") + splitter->objectName();
  splitter->restoreState(KeptState::of(key).toByteArray());
  QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                   [=] { KeptState::keep(key, splitter->saveState()); });
}

namespace {
KeptColumns* keptColumnsOf(const QAbstractItemView* view) {
  return view->findChild<KeptColumns*>(QString(), Qt::FindDirectChildrenOnly);
}
} // namespace

void keepColumns(QTableView* table) {
  if (!keptColumnsOf(table)) new KeptColumns(table, table->horizontalHeader());
}

void keepColumns(QTreeView* tree) {
  if (!keptColumnsOf(tree)) new KeptColumns(tree, tree->header());
}

void arrangeColumns(QTableView* table, const QString& name, const std::function<void()>& arrange) {
  keepColumns(table);
  keptColumnsOf(table)->arrange(name, arrange);
}

KeptColumns::KeptColumns(QAbstractItemView* view, QHeaderView* header)
    : QObject(view), m_view(view), m_header(header) {
  setObjectName(QStringLiteral("keptColumns"));
  m_soon.setSingleShot(true);
  m_soon.setInterval(afterTheLastMove);
  connect(&m_soon, &QTimer::timeout, this, &KeptColumns::write);
  connect(header, &QHeaderView::sectionResized, this, &KeptColumns::changed);
  connect(header, &QHeaderView::sectionMoved, this, &KeptColumns::changed);
  connect(header, &QHeaderView::sortIndicatorChanged, this, &KeptColumns::changed);
  connect(header, &QHeaderView::sectionCountChanged, this, [this] {
    m_restored = false;
    if (m_view->isVisible()) restore();
  });
  view->installEventFilter(this);
}

KeptColumns::~KeptColumns() {
  write();
}

void KeptColumns::arrange(const QString& name, const std::function<void()>& arrange) {
  write();
  m_name = name;
  {
    const QScopedValueRollback restoring(m_restoring, true);
    arrange();
  }
  m_restored = false;
  if (m_view->isVisible()) restore();
}

bool KeptColumns::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_view && event->type() == QEvent::Show) restore();
  return QObject::eventFilter(watched, event);
}

QString KeptColumns::key() const {
  return QStringLiteral("columns/") + (m_name.isEmpty() ? m_view->objectName() : m_name);
}

bool KeptColumns::hasWidth(int column) const {
  const bool takesTheRest =
      m_header->stretchLastSection() && m_header->visualIndex(column) == m_header->count() - 1;
  return m_header->sectionResizeMode(column) == QHeaderView::Interactive && !takesTheRest &&
         !m_header->isSectionHidden(column);
}

/// The sorting, then the columns as they stand, each with its width in pixels of the design: {"2 0", "1:120",
/// "0:80", …}.
QStringList KeptColumns::state() const {
  QStringList state{QStringLiteral("%1 %2")
                        .arg(m_header->isSortIndicatorShown() ? m_header->sortIndicatorSection() : -1)
                        .arg(m_header->sortIndicatorOrder())};
  for (int place = 0; place < m_header->count(); ++place) {
    const int column = m_header->logicalIndex(place);
    const int width = hasWidth(column) ? qRound(m_header->sectionSize(column) / typeScale()) : 0;
    state << QStringLiteral("%1:%2").arg(column).arg(width);
  }
  return state;
}

void KeptColumns::restore() {
  if (m_restored || m_header->count() == 0) return;
  m_restored = true;
  const QStringList kept = KeptState::of(key()).toStringList();
  if (kept.size() != m_header->count() + 1) return; // other columns than last time
  const QScopedValueRollback restoring(m_restoring, true);
  for (int place = 0; place < m_header->count(); ++place) {
    const QStringList parts = kept[place + 1].split(u':');
    const int column = parts.value(0).toInt();
    const int width = parts.value(1).toInt();
    if (column < 0 || column >= m_header->count()) return; // somebody has been at the file
    m_header->moveSection(m_header->visualIndex(column), place);
    if (width > 0 && hasWidth(column)) m_header->resizeSection(column, atTypeSize(width));
  }
  const QStringList sorting = kept.first().split(u' ');
  const int by = sorting.value(0).toInt();
  if (m_header->sectionsClickable() && by >= 0 && by < m_header->count())
    m_header->setSortIndicator(by, sorting.value(1).toInt() == Qt::DescendingOrder ? Qt::DescendingOrder
                                                                                   : Qt::AscendingOrder);
}

void KeptColumns::changed() {
  if (m_restoring || !m_restored || !m_view->isVisible()) return;
  m_unwritten = state();
  m_soon.start();
}

void KeptColumns::write() {
  if (m_unwritten.isEmpty()) return;
  KeptState::keep(key(), m_unwritten);
  m_unwritten.clear();
}
