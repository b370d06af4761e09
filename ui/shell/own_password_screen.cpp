#include "ui/shell/own_password_screen.h"

#include "db/study_commands.h"
#include "db/study_session.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/new_password_fields.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

OwnPasswordScreen::OwnPasswordScreen(StudySession& session, QWidget* parent)
    : Screen(OwnPasswordScreen::tr("A password of your own"),
             OwnPasswordScreen::tr(
                 "Somebody else set the password that you signed in with. Choose one that nobody "
                 "else knows: it is your signature."),
             400, parent),
      m_session(session) {
  m_old = passwordField(QStringLiteral("oldPassword"), tr("&Present password"));
  m_new = new NewPasswordFields(QStringLiteral("new"));
  m_new->setPersonal({session.user().login, session.user().name, session.study().site.name});
  auto* message = new MessageLine(QStringLiteral("ownPasswordMessage"));
  auto* set = new QPushButton(tr("&Set my password"));
  set->setObjectName(QStringLiteral("setOwnPassword"));
  setPrimary(set);
  auto* leave = new QPushButton(tr("Sign &out"));
  leave->setObjectName(QStringLiteral("leave"));
  leave->setProperty("quiet", true);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_old, m_new, message, set, leave})
    column()->addWidget(widget);
  connect(set, &QPushButton::clicked, this, &OwnPasswordScreen::setPassword);
  connect(leave, &QPushButton::clicked, this, &OwnPasswordScreen::leaveRequested);
}

void OwnPasswordScreen::setPassword() {
  clearRefusal(this);
  if (!m_new->check()) return;
  QGuiApplication::setOverrideCursor(Qt::WaitCursor);
  const auto done = m_session.commands().changePassword(m_old->edit()->text(), m_new->password());
  QGuiApplication::restoreOverrideCursor();
  if (done)
    Q_EMIT passwordSet();
  else
    showRefusal(this, done.error());
}
