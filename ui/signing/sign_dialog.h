#pragma once
#include "app/base/refusal.h"
#include "db/session/study_file.h"

#include <QDialog>
#include <functional>
#include <optional>

class MessageLine;
class QLineEdit;
class QPushButton;

/// Why a saved value changes. Asked for only when a command says that it needs a reason.
class ReasonDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ReasonDialog(const QString& question, QWidget* parent = nullptr);
  QString reason() const;

 private:
  void confirm();

  QLineEdit* m_reason = nullptr;
  MessageLine* m_error = nullptr;
};

/// The reason, or nothing when cancelled.
std::optional<QString> askReason(QWidget* parent, const QString& question);

/// Calls a command without a reason first, and asks for one only when the refusal is REASON. Cancelling
/// answers that refusal with an empty message: nothing was done, and there is nothing to say. The refusal
/// says what changes; `what` names what it is about where it cannot ("Fever, grade 3", which is to be
/// voided).
template <class Command>
auto withReason(QWidget* parent, Command command, const QString& what = {}) -> decltype(command(QString())) {
  auto result = command(QString());
  if (result || result.error().rule != QLatin1String("REASON")) return result;
  const QString question = result.error().message;
  const auto reason = askReason(parent, what.isEmpty() ? question : what + u'\n' + question);
  if (!reason) return refuse(QStringLiteral("REASON"), {}, QStringLiteral("reason"));
  return command(*reason);
}

/// What is about to be signed.
struct SignatureRequest {
  QString meaning; ///< "Eligibility confirmed"
  QString what;    ///< what exactly, in one or two sentences
  QString login;   ///< prefilled; may be changed (a sponsor signs on somebody else's session)
};

/// Login and password again, each time. `sign` is called with both; a refusal is shown in the dialog and
/// nothing is lost.
class SignDialog : public QDialog {
  Q_OBJECT
 public:
  using Sign = std::function<std::optional<Refusal>(const Credentials&)>;
  SignDialog(const SignatureRequest& request, Sign sign, QWidget* parent = nullptr);

 private:
  void trySigning();

  Sign m_sign;
  QLineEdit* m_login = nullptr;
  QLineEdit* m_password = nullptr;
  MessageLine* m_error = nullptr;
  QPushButton* m_confirm = nullptr;
};

/// Shows the dialog; true when signed.
bool askSignature(QWidget* parent, const SignatureRequest& request, SignDialog::Sign sign);
