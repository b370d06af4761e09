#include "ui/pages/study/deactivate_dialog.h"

#include "app/study/words.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/fields/text_fields.h"
#include "ui/shell/start/recovery_code_screen.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wait_dialog.h"

DeactivateDialog::DeactivateDialog(StudySession& session, const User& user, QWidget* parent)
    : QDialog(parent), m_session(session), m_user(user) {
  setObjectName(QStringLiteral("deactivateDialog"));
  setWindowTitle(tr("Deactivate an account"));
  setMinimumWidth(520);
  auto* outer = new QVBoxLayout(this);
  m_question = new QWidget;
  outer->addWidget(m_question);
  auto* layout = tightColumn(m_question, 12);
  auto* what = new Paragraph(
      QStringLiteral("deactivateWhat"), TextRole::Body,
      tr("%1 does not sign in any more. The study gets a new key, which the others take over when they sign "
         "in, with the passwords that they have; and a new recovery code, shown once. Copies and backups of "
         "before still open with the passwords of their day.")
          .arg(user.name));
  m_losers = new Paragraph(QStringLiteral("whoLosesAccess"));
  m_reason = new TextField(QStringLiteral("reason"), tr("&Reason"));
  m_reason->edit()->setMaxLength(10000);
  auto* message = new MessageLine(QStringLiteral("deactivateMessage"));
  addAll(layout, {what, m_losers, m_reason, message});
  auto* confirm = primaryButton("deactivateConfirm", tr("&Deactivate"));
  confirm->setDefault(true);
  auto* cancel = named<QPushButton>("deactivateCancel", tr("&Cancel"));
  layout->addLayout(dialogFoot(this, cancel, confirm));
  connect(confirm, &QPushButton::clicked, this, &DeactivateDialog::deactivate);
  sayWhoLosesAccess();
}

void DeactivateDialog::sayWhoLosesAccess() {
  const auto losers = m_session.whoLosesAccess(m_user.id);
  if (!losers) return showRefusal(this, losers.error());
  QStringList names;
  for (const User& user : *losers)
    names << tr("%1 (%2)").arg(user.name, user.login);
  m_losers->setVisible(!names.isEmpty());
  m_losers->setText(tr("Not signed in yet with a password of their own, and shut out then: %1. They need a "
                       "temporary password; who manages users, the new recovery code.")
                        .arg(names.join(comma())));
}

void DeactivateDialog::deactivate() {
  clearRefusal(this);
  const auto code = waiting([&] { return m_session.commands().deactivateUser(m_user.id, m_reason->text()); });
  if (!code) return showRefusal(this, code.error());
  m_done = true;
  showRecoveryCode(*this, *m_question, m_session.path(), *code);
}
