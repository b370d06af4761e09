#pragma once
#include "db/study_file.h"

#include <QDialog>
#include <functional>

class QLabel;
class QLineEdit;

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
  QLabel* m_error = nullptr;
};

/// Shows the dialog; true when signed.
bool askSignature(QWidget* parent, const SignatureRequest& request, SignDialog::Sign sign);
