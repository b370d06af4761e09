#include "ui/signing/sign_dialog.h"

#include "ui/fields/field.h"
#include "ui/style/theme.h"
#include "ui/widgets/busy_button.h"
#include "ui/widgets/layout.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

ReasonDialog::ReasonDialog(const QString& question, QWidget* parent) : QDialog(parent) {
  auto* layout = dialogColumn(this, "reasonDialog", tr("Reason for the change"), 440);
  auto* text = wrappedLabel("reasonQuestion");
  text->setText(question);
  layout->addWidget(text);
  m_reason = named<QLineEdit>("reasonText");
  m_reason->setAccessibleName(tr("Reason"));
  m_reason->setMaxLength(10000);
  auto* label = labelFor(m_reason, tr("&Reason"));
  addAll(layout, {label, m_reason});
  m_error = new MessageLine(QStringLiteral("reasonError"));
  layout->addWidget(m_error);
  auto* save = primaryButton("reasonConfirm", tr("&Save with this reason"));
  save->setDefault(true);
  auto* cancel = named<QPushButton>("reasonCancel", tr("&Cancel"));
  layout->addLayout(dialogFoot(this, cancel, save));
  connect(save, &QPushButton::clicked, this, &ReasonDialog::confirm);
}

QString ReasonDialog::reason() const {
  return m_reason->text().trimmed();
}

void ReasonDialog::confirm() {
  if (!reason().isEmpty()) return accept();
  const QString why = tr("A saved value changes only with a reason.");
  m_error->say(why, Field::Tone::Error);
  markRefused(m_reason, why);
  m_reason->setFocus();
}

std::optional<QString> askReason(QWidget* parent, const QString& question) {
  ReasonDialog dialog(question, parent);
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  return dialog.reason();
}

SignDialog::SignDialog(const SignatureRequest& request, Sign sign, QWidget* parent)
    : QDialog(parent), m_sign(std::move(sign)) {
  auto* layout = dialogColumn(this, "signDialog", tr("Sign"), 440);
  for (QLabel* label : {plainLabel(request.meaning, TextRole::Heading), plainLabel(request.what)}) {
    label->setWordWrap(true);
    layout->addWidget(label);
  }
  auto* form = new QFormLayout;
  m_login = named<QLineEdit>("signLogin", request.login);
  m_login->setAccessibleName(tr("Login"));
  m_password = named<QLineEdit>("signPassword");
  m_password->setAccessibleName(tr("Password"));
  m_password->setEchoMode(QLineEdit::Password);
  form->addRow(tr("&Login"), m_login);
  form->addRow(tr("&Password"), m_password);
  layout->addLayout(form);
  m_error = new MessageLine(QStringLiteral("signError"));
  layout->addWidget(m_error);

  m_confirm = primaryButton("signConfirm", tr("&Sign"));
  m_confirm->setDefault(true);
  auto* cancel = named<QPushButton>("signCancel", tr("&Cancel"));
  layout->addLayout(dialogFoot(this, cancel, m_confirm));
  connect(m_confirm, &QPushButton::clicked, this, &SignDialog::trySigning);
  (request.login.isEmpty() ? m_login : m_password)->setFocus();
}

void SignDialog::trySigning() {
  m_error->say({});
  markRefused(m_password, {});
  const auto refused = runBusy(m_confirm, [this] {
    return m_sign({m_login->text().trimmed(), m_password->text()});
  });
  if (!refused) return accept();
  m_error->say(refused->message, Field::Tone::Error);
  markRefused(m_password, refused->message);
  m_password->clear();
  m_password->setFocus();
}

bool askSignature(QWidget* parent, const SignatureRequest& request, SignDialog::Sign sign) {
  SignDialog dialog(request, std::move(sign), parent);
  return dialog.exec() == QDialog::Accepted;
}
