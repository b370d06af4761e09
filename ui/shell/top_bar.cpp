#include "ui/shell/top_bar.h"

#include "db/access/roles.h"
#include "db/session/study_session.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typed_text.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QShortcut>

TopBar::TopBar(const StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  setObjectName(QStringLiteral("topBar"));
  setFixedHeight(48);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 0, 16, 1);
  layout->setSpacing(16);
  auto* name = new QLabel(QStringLiteral("CohortDesk"));
  setTextRole(name, TextRole::Heading);
  m_study = namedLabel("topStudy", TextRole::Muted);
  // A long site name gives way to the buttons.
  m_study->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_design = plainLabel();
  m_design->setProperty("pill", true);
  m_date = namedLabel("topDate", TextRole::Muted);
  auto* lock = new QPushButton(tr("Lock Ctrl+L"), this);
  lock->setObjectName(QStringLiteral("lock"));
  lock->setAccessibleName(tr("Lock"));
  layout->addWidget(name);
  layout->addWidget(m_study, 1);
  layout->addWidget(m_design, 0, Qt::AlignVCenter);
  addAll(layout, {m_date, makeUserMenu(), lock});
  connect(lock, &QPushButton::clicked, this, &TopBar::lockRequested);
  connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this), &QShortcut::activated, this,
          &TopBar::lockRequested);
  refresh();
}

QWidget* TopBar::makeUserMenu() {
  const User& user = m_session.user();
  auto* button = new QPushButton(typedText::onButton(user.name), this);
  button->setObjectName(QStringLiteral("userMenu"));
  button->setProperty("pill", true);
  button->setAccessibleName(tr("%1, %2: menu").arg(user.name, roleName(user.role)));
  button->setToolTip(typedText::inToolTip(tr("%1 (%2), %3").arg(user.name, user.login, roleName(user.role))));
  auto* menu = new QMenu(button);
  auto* role = menu->addAction(roleName(user.role));
  role->setEnabled(false);
  menu->addSeparator();
  connect(menu->addAction(tr("&Change password…")), &QAction::triggered, this,
          &TopBar::passwordChangeRequested);
  connect(menu->addAction(tr("&Help\tF1")), &QAction::triggered, this, &TopBar::helpRequested);
  connect(menu->addAction(tr("&Sign out")), &QAction::triggered, this, &TopBar::signOutRequested);
  button->setMenu(menu);
  return button;
}

void TopBar::refresh() {
  showStudy();
  m_design->setText(tr("Design v%1").arg(m_session.designVersion()));
  m_date->setText(QLocale().toString(m_session.today(), QStringLiteral("ddd yyyy-MM-dd")));
}

void TopBar::showStudy() {
  const Protocol& protocol = m_session.protocol();
  const QString title = protocol.shortTitle.in(QLocale().name());
  const QString where =
      QStringLiteral(" · ") + protocol.registryId + QStringLiteral(" · ") + m_session.site().name;
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
  QPainter painter(this);
  painter.fillRect(rect(), Theme::current().surface);
  painter.fillRect(0, height() - 1, width(), 1, Theme::current().line);
}
