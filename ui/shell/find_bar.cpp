#include "ui/shell/find_bar.h"

#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/layout.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>
#include <algorithm>
#include <tuple>

namespace {
constexpr int mostHits = 500;
constexpr int mostCells = 100'000; ///< of a table; that takes a tenth of a second

/// A frame over what was found, for eyes only.
class FoundMark : public QWidget {
 public:
  FoundMark(QWidget* over, const QRect& place, bool isCurrent) : QWidget(over), m_isCurrent(isCurrent) {
    setObjectName(QStringLiteral("foundMark"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(place);
    show();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setPen(QPen(Theme::current().dlt, m_isCurrent ? 3 : 1));
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
  }

 private:
  bool m_isCurrent;
};

/// What is read on it; nothing of what shows no words of its own.
QString wordsOn(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget))
    return label->buddy() ? QString(label->text()).remove(u'&') : label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
    return QString(button->text()).remove(u'&');
  if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
    return line->echoMode() == QLineEdit::Normal ? line->text() : QString();
  if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget)) return text->toPlainText();
  if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return box->currentText();
  return {};
}

std::vector<QPersistentModelIndex> cellsWith(const QAbstractItemView& view, const QString& words) {
  const QAbstractItemModel& model = *view.model();
  const auto* table = qobject_cast<const QTableView*>(&view);
  std::vector<QPersistentModelIndex> found;
  const int columns = std::max(1, model.columnCount());
  const int rows = std::min(model.rowCount(), mostCells / columns);
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      if (table && table->isColumnHidden(column)) continue;
      const QModelIndex cell = model.index(row, column);
      if (found.size() < mostHits && cell.data().toString().contains(words, Qt::CaseInsensitive))
        found.emplace_back(cell);
    }
  return found;
}

void bringIntoSight(QWidget& widget, const QPersistentModelIndex& cell) {
  auto* view = qobject_cast<QAbstractItemView*>(&widget);
  if (view && cell.isValid()) view->scrollTo(cell);
  for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(&widget);
}
} // namespace

FindBar::FindBar(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("findBar"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(24, 4, 16, 4);
  layout->setSpacing(8);
  m_words = named<QLineEdit>("findWords");
  m_words->setAccessibleName(tr("Find on this page"));
  m_count = namedLabel("findCount", TextRole::Muted);
  makeAnnouncing(m_count);
  auto* label = labelFor(m_words, tr("Find on this page"));
  layout->addWidget(label);
  layout->addWidget(m_words, 1);
  layout->addWidget(m_count);
  QPushButton* before = addButton(layout, "findBefore", tr("Previous"));
  QPushButton* next = addButton(layout, "findNext", tr("Next"));
  QPushButton* close = addButton(layout, "findClose", tr("Close"));
  connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
  connect(before, &QPushButton::clicked, this, [this] { go(-1); });
  connect(next, &QPushButton::clicked, this, [this] { go(1); });
  connect(close, &QPushButton::clicked, this, [this] {
    leave();
    if (m_before) m_before->setFocus();
  });
  hide();
}

void FindBar::openOn(QWidget* page) {
  if (!isVisible()) m_before = QApplication::focusWidget();
  m_page = page;
  show();
  m_words->selectAll();
  m_words->setFocus(Qt::ShortcutFocusReason);
  search();
}

void FindBar::leave() {
  hide();
  unmark();
  m_hits.clear();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter) return go(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
  if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
  leave();
  if (m_before) m_before->setFocus();
}

void FindBar::addHits(QWidget& widget, const QString& words) {
  if (const auto* view = qobject_cast<QAbstractItemView*>(&widget)) {
    if (!view->model() || qobject_cast<QHeaderView*>(&widget)) return;
    for (const QPersistentModelIndex& cell : cellsWith(*view, words))
      m_hits.push_back({&widget, cell});
  } else if (qobject_cast<QComboBox*>(widget.parentWidget())) {
    return; // a part of a choice, which tells it itself
  } else if (wordsOn(widget).contains(words, Qt::CaseInsensitive)) {
    m_hits.push_back({&widget, {}});
  }
}

/// From the top left to the bottom right of the page.
void FindBar::search() {
  m_hits.clear();
  m_at = 0;
  const QString words = m_words->text().trimmed();
  if (m_page && !words.isEmpty())
    for (auto* widget : m_page->findChildren<QWidget*>())
      if (widget->isVisible() && hits() < mostHits) addHits(*widget, words);
  const auto place = [this](const Hit& hit) {
    const QPoint at = hit.widget->mapTo(m_page.data(), QPoint(0, 0));
    return std::tuple(at.y(), at.x(), hit.cell.row(), hit.cell.column());
  };
  std::stable_sort(m_hits.begin(), m_hits.end(),
                   [&](const Hit& one, const Hit& other) { return place(one) < place(other); });
  if (words.isEmpty())
    showWords(m_count, {});
  else
    go(0);
  if (words.isEmpty()) unmark();
}

void FindBar::go(int steps) {
  m_count->show();
  if (m_hits.empty()) {
    m_count->setText(tr("Not on this page"));
    unmark();
    return announce(m_count, m_count->text());
  }
  m_at = (m_at + steps + hits()) % hits();
  const Hit& hit = m_hits[static_cast<std::size_t>(m_at)];
  if (hit.widget) bringIntoSight(*hit.widget, hit.cell);
  mark();
  m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(hits()));
  announce(m_count, m_count->text());
}

void FindBar::mark() {
  unmark();
  for (int i = 0; i < hits(); ++i) {
    const Hit& hit = m_hits[static_cast<std::size_t>(i)];
    if (!hit.widget) continue;
    auto* view = qobject_cast<QAbstractItemView*>(hit.widget.data());
    QWidget* over = view ? view->viewport() : hit.widget.data();
    const QRect place = view ? view->visualRect(hit.cell) : over->rect();
    if (place.intersects(over->rect())) m_marks.emplace_back(new FoundMark(over, place, i == m_at));
  }
}

void FindBar::unmark() {
  for (const QPointer<QWidget>& mark : m_marks)
    delete mark; // its page may be gone, and it with it
  m_marks.clear();
}
