#include "ui/shell/start/sign_in_screen.h"

#include "ui/fields/choice_field.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/field.h"
#include "ui/fields/text_fields.h"
#include "ui/shell/computer_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/busy_button.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/wait_dialog.h"

#include <QFileInfo>

SignInScreen::SignInScreen(const QString& path, Clock clock, SignedIn signedIn, QWidget* parent)
    : Screen(QFileInfo(path).completeBaseName(), path, 400, parent), m_path(path), m_clock(std::move(clock)),
      m_signedIn(std::move(signedIn)) {
  sayPolicyFault(column());
  makeInputs();
  listLogins();
  setRecovering(false);
  connect(m_go, &QPushButton::clicked, this, &SignInScreen::signIn);
  submitByEnter(this, m_go);
  connect(m_switch, &QPushButton::clicked, this, [this] { setRecovering(!m_recovering); });
}

void SignInScreen::makeInputs() {
  m_login = new ChoiceBox;
  auto* login = new Field(QStringLiteral("login"), tr("&Login"), m_login);
  login->keepRoom();
  m_code = new TextField(QStringLiteral("recoveryCode"), tr("&Recovery code"));
  m_code->setRequired(tr("The code that was printed when the study was created."));
  m_password = passwordField(QStringLiteral("password"), tr("&Password"));
  m_newPassword = new NewPasswordFields(QStringLiteral("new"));
  m_message = new MessageLine(QStringLiteral("signInMessage"));
  m_go = primaryButton("signIn");
  m_switch = quietButton("useRecoveryCode");
  m_restore = named<QPushButton>("offerRestore", tr("Restore from a bac&kup…"));
  m_restore->hide();
  auto* leave = quietButton("leave", tr("&Another study…"));
  addAll(column(), {login, m_code, m_password, m_newPassword, m_message, m_go, m_restore, m_switch, leave});
  connect(leave, &QPushButton::clicked, this, &SignInScreen::leaveRequested);
  connect(m_restore, &QPushButton::clicked, this, &SignInScreen::offerRestore);
}

void SignInScreen::listLogins() {
  const auto logins = StudyFile::logins(m_path);
  if (logins)
    m_login->addItems(*logins);
  else
    m_message->say(logins.error().message, Field::Tone::Error);
  // Where the list itself is damaged a login can still be typed, to open a backup with.
  const bool damaged = !logins && logins.error().rule == QLatin1String("DAMAGED");
  m_login->setEditable(damaged);
  m_restore->setVisible(damaged);
  m_go->setEnabled(logins.has_value());
}

void SignInScreen::setRecovering(bool recovering) {
  m_recovering = recovering;
  m_password->setVisible(!recovering);
  m_code->setVisible(recovering);
  m_newPassword->setVisible(recovering);
  m_go->setText(recovering ? tr("&Set the password and sign in") : tr("&Sign in"));
  m_switch->setText(recovering ? tr("&Back to the password")
                               : tr("Password &forgotten? Use the recovery code"));
  if (m_go->isEnabled()) clearRefusal(this);
  (recovering ? m_code : m_password)->edit()->setFocus();
}

void SignInScreen::showEvent(QShowEvent* event) {
  Screen::showEvent(event);
  (m_recovering ? m_code : m_password)->edit()->setFocus();
}

Result<std::unique_ptr<StudySession>> SignInScreen::opened() {
  const QString login = m_login->currentText();
  const auto open = [&](const Progress& progress) {
    return m_recovering ? StudyFile::recover(m_path, m_code->text(), {login, m_newPassword->password()},
                                             m_clock, progress)
                        : StudyFile::open(m_path, {login, m_password->edit()->text()}, m_clock, progress);
  };
  return runBusy(m_go, [&] { return whileWaiting(this, open); });
}

void SignInScreen::signIn() {
  if (!m_go->isEnabled() || WaitDialog::present()) return;
  clearRefusal(this);
  m_newPassword->setPersonal({m_login->currentText()});
  if (m_recovering && (!m_code->check() || !m_newPassword->check())) return;
  auto session = opened();
  if (session) {
    m_signedIn(std::move(*session)); // deletes this screen
    return;
  }
  m_isBackup = session.error().rule == QLatin1String("IS-BACKUP");
  const bool restorable = m_isBackup || session.error().rule == QLatin1String("DAMAGED");
  m_restore->setVisible(restorable && !m_recovering);
  if (!m_recovering && !restorable) { // the backup asks for it again
    m_password->edit()->clear();
    m_password->edit()->setFocus();
  }
  showRefusal(this, session.error());
}

void SignInScreen::offerRestore() {
  if (WaitDialog::present()) return;
  clearRefusal(this);
  const Credentials who{m_login->currentText(), m_password->edit()->text()};
  const auto find = [&](const Progress& progress) {
    return m_isBackup ? StudyFile::goodBackup({}, m_path, who, m_clock, progress)
                      : StudyFile::newestGoodBackup(m_path, who, m_clock, progress);
  };
  const auto backup = runBusy(m_restore, [&] { return whileWaiting(this, find); });
  if (backup)
    Q_EMIT restoreOffered(*backup, who);
  else
    showRefusal(this, backup.error());
}

LockScreen::LockScreen(const QString& personsName, Unlock unlock, QWidget* parent)
    : Screen(tr("Locked"), tr("%1 is signed in. What was typed is kept.").arg(personsName), 400, parent),
      m_unlock(std::move(unlock)) {
  m_password = passwordField(QStringLiteral("unlockPassword"), tr("&Password"));
  m_go = primaryButton("unlock", tr("&Unlock"));
  auto* leave = quietButton("lockSignOut", tr("&Sign out"));
  addAll(column(), {m_password, m_go, leave});
  connect(m_go, &QPushButton::clicked, this, &LockScreen::unlock);
  connect(m_password->edit(), &QLineEdit::returnPressed, this, &LockScreen::unlock);
  connect(leave, &QPushButton::clicked, this, &LockScreen::leaveRequested);
}

void LockScreen::showEvent(QShowEvent* event) {
  Screen::showEvent(event);
  m_password->edit()->setFocus();
}

void LockScreen::unlock() {
  if (!m_go->isEnabled()) return;
  clearRefusal(this);
  const auto opened = runBusy(m_go, [this] { return m_unlock(m_password->edit()->text()); });
  m_password->edit()->clear();
  if (opened)
    Q_EMIT unlocked();
  else
    m_password->setMessage(opened.error().rule == QLatin1String("PASSWORD") ? tr("This is not the password.")
                                                                            : opened.error().message,
                           Field::Tone::Error);
}
