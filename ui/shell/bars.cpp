#include "ui/shell/bars.h"

#include "app/study/user.h"
#include "db/session/study_session.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSvgRenderer>
#include <QVBoxLayout>
#include <utility>

namespace {
/// Ctrl and a digit of the top row; the tenth key begins again with Shift. Alt and a digit is the tabs', and
/// Ctrl with 0, + and − the size of the type.
QKeySequence keyOf(const PageEntry& page) {
  constexpr int digits = 9;
  const int digit = Qt::Key_1 + (page.key - 1) % digits;
  const int shift = page.key > digits ? static_cast<int>(Qt::SHIFT) : 0;
  return QKeySequence(static_cast<int>(Qt::CTRL) | shift | digit);
}

int iconSize() {
  return atTypeSize(20);
}

QPixmap coloured(QPixmap drawing, const QColor& colour) {
  QPainter painter(&drawing);
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(drawing.rect(), colour);
  return drawing;
}

/// One of our line drawings (resources/icons/`name`.svg) in the colours of a button and of a checked one.
QIcon icon(const QString& name) {
  QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
  const double scale = qApp->devicePixelRatio(); // the sharpest screen's
  QPixmap pixmap(QSize(iconSize(), iconSize()) * scale);
  pixmap.setDevicePixelRatio(scale);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  drawing.render(&painter, QRectF(0, 0, iconSize(), iconSize()));
  painter.end();
  QIcon made(coloured(pixmap, Theme::current().text));
  made.addPixmap(coloured(pixmap, Theme::current().accent), QIcon::Normal, QIcon::On);
  return made;
}

/// The ground of a bar, and the line between it and the page.
void paintBar(QWidget& bar, const QRect& line) {
  QPainter painter(&bar);
  painter.fillRect(bar.rect(), Theme::current().surface);
  painter.fillRect(line, Theme::current().line);
}
} // namespace

NavigationBar::NavigationBar(const std::vector<PageEntry>& pages, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("rail"));
  setFixedWidth(atTypeSize(168));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 12, 9, 12);
  layout->setSpacing(0);
  for (const PageEntry& page : pages) {
    m_entries[page.id] = makeEntry(page);
    layout->addWidget(m_entries[page.id].button);
  }
  layout->addStretch();
}

NavigationBar::Entry NavigationBar::makeEntry(const PageEntry& page) {
  auto* button = new QPushButton(page.title, this);
  button->setObjectName(QLatin1String("rail_") + page.name);
  button->setProperty("railEntry", true);
  button->setCheckable(true);
  button->setAutoExclusive(true);
  button->setIconSize({iconSize(), iconSize()});
  button->setIcon(icon(page.name));
  button->setAccessibleName(page.title);
  const QKeySequence key = keyOf(page);
  button->setToolTip(tr("%1 (%2)").arg(page.title, key.toString()));
  auto* badge = new Pill(Pill::Tone::Alert, button);
  badge->setAttribute(Qt::WA_TransparentForMouseEvents);
  badge->hide();
  auto* inside = new QHBoxLayout(button);
  inside->setContentsMargins(0, 0, 12, 0);
  inside->addWidget(badge, 0, Qt::AlignRight | Qt::AlignVCenter);
  const auto open = [this, id = page.id] { Q_EMIT chosen(id); };
  // A screen reader toggles it and does not click; a click toggles it, too, and has opened the page by then.
  connect(button, &QPushButton::toggled, this, [this, open, id = page.id](bool on) {
    if (on && m_current != id) open();
  });
  connect(button, &QPushButton::clicked, this, open);
  connect(new QShortcut(key, this), &QShortcut::activated, this, open);
  return {button, badge, page.title};
}

void NavigationBar::setCurrent(PageId page) {
  m_current = page; // before the entries hear of it
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
  paintBar(*this, {width() - 1, 0, 1, height()});
}

TopBar::TopBar(const StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  setObjectName(QStringLiteral("topBar"));
  setFixedHeight(atTypeSize(48));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 0, 16, 1);
  layout->setSpacing(16);
  auto* name = plainLabel(QStringLiteral("CohortDesk"), TextRole::Heading);
  m_study = namedLabel("topStudy", TextRole::Muted);
  // A long site name gives way to the buttons.
  m_study->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_design = new Pill(Pill::Tone::Plain);
  m_design->setTextFormat(Qt::PlainText);
  m_date = namedLabel("topDate", TextRole::Muted);
  auto* lock = named<QPushButton>("lock", tr("Lock Ctrl+L"), this);
  lock->setAccessibleName(tr("Lock"));
  layout->addWidget(name);
  layout->addWidget(m_study, 1);
  layout->addWidget(m_design, 0, Qt::AlignVCenter);
  addAll(layout, {m_date, makeUserMenu(), lock});
  connect(lock, &QPushButton::clicked, this, &TopBar::lockRequested);
  const std::pair<Qt::Key, void (TopBar::*)()> keys[] = {{Qt::Key_L, &TopBar::lockRequested},
                                                         {Qt::Key_F, &TopBar::findRequested},
                                                         {Qt::Key_K, &TopBar::goToRequested},
                                                         {Qt::Key_N, &TopBar::newSubjectRequested}};
  for (const auto& [key, asked] : keys)
    connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, asked);
  refresh();
}

QWidget* TopBar::makeUserMenu() {
  const User& user = m_session.user();
  auto* button = named<QPushButton>("userMenu", typedText::onButton(user.name), this);
  button->setProperty("pill", true);
  button->setAccessibleName(tr("%1, %2: menu").arg(user.name, roleName(user.role)));
  button->setToolTip(typedText::inToolTip(tr("%1 (%2), %3").arg(user.name, user.login, roleName(user.role))));
  auto* menu = new QMenu(button);
  auto* role = menu->addAction(roleName(user.role));
  role->setEnabled(false);
  menu->addSeparator();
  const std::pair<QString, void (TopBar::*)()> entries[] = {
      {tr("&Go to…\tCtrl+K"), &TopBar::goToRequested},
      {tr("&Find on this page\tCtrl+F"), &TopBar::findRequested},
      {tr("&Change password…"), &TopBar::passwordChangeRequested},
      {tr("&This computer…"), &TopBar::computerRequested},
      {tr("&Help\tF1"), &TopBar::helpRequested},
      {tr("&About CohortDesk"), &TopBar::aboutRequested},
      {tr("&Sign out"), &TopBar::signOutRequested}};
  for (const auto& [words, asked] : entries)
    connect(menu->addAction(words), &QAction::triggered, this, asked);
  button->setMenu(menu);
  return button;
}

void TopBar::refresh() {
  showStudy();
  m_design->setText(tr("Design v%1").arg(m_session.designVersion()));
  m_date->setText(QLocale().toString(m_session.today(), QStringLiteral("ddd yyyy-MM-dd")));
}

void TopBar::showStudy() {
  const Study& study = m_session.study();
  const QString title = study.protocol.shortTitle.in(QLocale().name());
  const QString where =
      QStringLiteral(" · ") + study.protocol.registryId + QStringLiteral(" · ") + study.site.name;
  // The title gives way: which trial and which site must stay readable.
  const QFontMetrics metrics = m_study->fontMetrics();
  const int room = m_study->width() - metrics.horizontalAdvance(where);
  m_study->setText(metrics.elidedText(title, Qt::ElideRight, qMax(room, 0)) + where);
  m_study->setToolTip(typedText::inToolTip(title + where));
}

void TopBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  layout()->activate(); // the label has its new width now
  showStudy();
}

void TopBar::paintEvent(QPaintEvent*) {
  paintBar(*this, {0, height() - 1, width(), 1});
}

StatusLine::StatusLine(const StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  setObjectName(QStringLiteral("statusLine"));
  setFixedHeight(atTypeSize(28));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 1, 8, 0);
  m_safety = namedLabel("safety");
  auto* protocol = plainLabel(tr("Protocol %1").arg(session.study().protocol.version), TextRole::Muted);
  m_lock = namedLabel("lockWarning", TextRole::Warning);
  makeAnnouncing(m_lock);
  m_lock->hide();
  auto* language = new LanguageButton;
  addAll(layout, {m_lock, m_safety});
  layout->addStretch();
  addAll(layout, {protocol, language});
  connect(language, &LanguageButton::languageChosen, this, &StatusLine::languageChosen);
  refresh({});
}

QString StatusLine::clockTime(const QDateTime& moment) const {
  return moment.toTimeZone(m_session.study().site.timeZone).toString(QStringLiteral("HH:mm"));
}

void StatusLine::refresh(const QDateTime& savedAt) {
  QStringList parts;
  const auto noBackup = m_session.backupFailure();
  if (m_session.holdsDrafts()) parts << tr("▲ What you typed and did not save is not in the file yet");
  if (noBackup) parts << tr("▲ The last backup failed");
  setTextRole(m_safety, parts.isEmpty() ? TextRole::Muted : TextRole::Warning);
  m_safety->setToolTip(noBackup ? typedText::inToolTip(noBackup->message) : QString());
  parts << tr("Study file verified %1").arg(clockTime(m_session.verifiedAt()));
  const QDateTime backup = m_session.lastBackup();
  parts << (backup.isValid() ? tr("last backup %1").arg(clockTime(backup))
                             : tr("no backup yet in this session"));
  parts << (savedAt.isValid() ? tr("last saved %1").arg(clockTime(savedAt)) : tr("nothing changed yet"));
  m_safety->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::warnOfLock(bool soon) {
  const QString words =
      soon ? tr("▲ Locks in one minute: press a key or move the mouse to go on") : QString();
  showWords(m_lock, words);
  announce(m_lock, words);
}

void StatusLine::paintEvent(QPaintEvent*) {
  paintBar(*this, {0, 0, width(), 1});
}
