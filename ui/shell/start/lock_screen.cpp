#include "ui/shell/start/lock_screen.h"

#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wait_cursor.h"

LockScreen::LockScreen(const QString& personsName, Unlock unlock, QWidget* parent)
    : Screen(tr("Locked"), tr("%1 is signed in. What was typed is kept.").arg(personsName), 400, parent),
      m_unlock(std::move(unlock)) {
  m_password = passwordField(QStringLiteral("unlockPassword"), tr("&Password"));
  auto* unlockButton = primaryButton("unlock", tr("&Unlock"));
  auto* leave = quietButton("lockSignOut", tr("&Sign out"));
  addAll(column(), {m_password, unlockButton, leave});
  connect(unlockButton, &QPushButton::clicked, this, &LockScreen::unlock);
  connect(m_password->edit(), &QLineEdit::returnPressed, this, &LockScreen::unlock);
  connect(leave, &QPushButton::clicked, this, &LockScreen::signOutRequested);
}

void LockScreen::showEvent(QShowEvent* event) {
  Screen::showEvent(event);
  m_password->edit()->setFocus();
}

void LockScreen::unlock() {
  const auto opened = waiting([&] { return m_unlock(m_password->edit()->text()); });
  m_password->edit()->clear();
  if (opened)
    Q_EMIT unlocked();
  else
    m_password->setMessage(opened.error().rule == QLatin1String("PASSWORD") ? tr("This is not the password.")
                                                                            : opened.error().message,
                           Field::Tone::Error);
}
