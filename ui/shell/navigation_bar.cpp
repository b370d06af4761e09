#include "ui/shell/navigation_bar.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace {
/// The keys of the top row, from 1 on: what stands below each other in the rail stands beside each other
/// there.
Qt::Key keyOf(int position) {
  constexpr Qt::Key row[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,     Qt::Key_6,
                             Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0, Qt::Key_Minus, Qt::Key_Equal};
  return row[std::min<std::size_t>(static_cast<std::size_t>(position), std::size(row)) - 1];
}
} // namespace

NavigationBar::NavigationBar(const std::vector<PageEntry>& pages, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("rail"));
  setFixedWidth(168);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 12, 9, 12);
  layout->setSpacing(0);
  int position = 1;
  for (const PageEntry& page : pages) {
    m_entries[page.id] = makeEntry(page, position++);
    layout->addWidget(m_entries[page.id].button);
  }
  layout->addStretch();
}

NavigationBar::Entry NavigationBar::makeEntry(const PageEntry& page, int position) {
  auto* button = new QPushButton(page.title, this);
  button->setObjectName(QLatin1String("rail_") + page.name);
  button->setProperty("railEntry", true);
  button->setCheckable(true);
  button->setAutoExclusive(true);
  button->setIconSize({iconSize, iconSize});
  button->setIcon(icon(page.name, Theme::current().text, Theme::current().accent));
  button->setAccessibleName(page.title);
  const Qt::Key key = keyOf(position);
  button->setToolTip(tr("%1 (Ctrl+%2)").arg(page.title, QKeySequence(key).toString()));
  auto* badge = new QLabel(button);
  badge->setProperty("railBadge", true);
  badge->setAlignment(Qt::AlignCenter);
  badge->setAttribute(Qt::WA_TransparentForMouseEvents);
  badge->hide();
  auto* inside = new QHBoxLayout(button);
  inside->setContentsMargins(0, 0, 12, 0);
  inside->addWidget(badge, 0, Qt::AlignRight | Qt::AlignVCenter);
  connect(button, &QPushButton::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
  auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this); // Alt and a digit is the tabs'
  connect(shortcut, &QShortcut::activated, this, [this, id = page.id] { Q_EMIT chosen(id); });
  return {button, badge, page.title};
}

void NavigationBar::setCurrent(PageId page) {
  for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
    entry->button->setChecked(entry.key() == page);
}

void NavigationBar::setBadge(PageId page, int count) {
  const auto entry = m_entries.constFind(page);
  if (entry == m_entries.constEnd()) return;
  entry->badge->setText(QString::number(count));
  entry->badge->setVisible(count > 0);
  entry->button->setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(entry->title)
                                             : entry->title);
}

void NavigationBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::current().surface);
  painter.fillRect(width() - 1, 0, 1, height(), Theme::current().line);
}
