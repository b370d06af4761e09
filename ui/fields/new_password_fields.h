#pragma once
#include <QStringList>
#include <QWidget>

class TextField;

/// A new password twice, with what zxcvbn thinks of it as one types. Inputs: `prefix` + "Password", "Again".
class NewPasswordFields : public QWidget {
  Q_OBJECT
 public:
  explicit NewPasswordFields(const QString& prefix, QWidget* parent = nullptr);

  QString password() const;
  /// Texts that others know of the person (login, name, site): they make a password weak.
  void setPersonal(const QStringList& personal) { m_personal = personal; }
  /// Strong enough and the same twice; says under the inputs what is not.
  bool check();
  void clear();

 private:
  bool showStrength();

  TextField* m_password = nullptr;
  TextField* m_again = nullptr;
  QStringList m_personal;
};
