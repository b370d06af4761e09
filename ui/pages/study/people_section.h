#pragma once
#include "ui/widgets/card.h"

class ChoiceField;
class FormDraft;
class MessageLine;
class NewPasswordFields;
class QPushButton;
class QTableWidget;
class StudySession;
class TextField;
struct User;

/// Who may sign in: list, add, deactivate, a temporary password; and the backups, which know who might
/// before.
class PeopleSection : public Card {
  Q_OBJECT
 public:
  explicit PeopleSection(StudySession& session);
  void refresh();

 private:
  QWidget* makeNewUser();
  /// Name, login and role: what is kept of a person who is not added yet; a password is not.
  QWidget* makeWho();
  void keepWho(QWidget* who, class DraftLine* line);
  QWidget* makeBackupsNote();
  const User* chosen() const; ///< nullptr = nobody
  void showWhetherMayDeactivate();
  void sayMaySignIn(const QString& name);
  void add();
  void deactivate();
  void reactivate();
  void freeAccount();
  void removeBackups();
  void resetPassword();

  StudySession& m_session;
  QTableWidget* m_list = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_deactivate = nullptr;
  QPushButton* m_reactivate = nullptr;
  QPushButton* m_reset = nullptr;
  QPushButton* m_free = nullptr;
  QPushButton* m_removeBackups = nullptr;
  TextField* m_name = nullptr;
  TextField* m_login = nullptr;
  ChoiceField* m_role = nullptr;
  NewPasswordFields* m_password = nullptr;
  FormDraft* m_draft = nullptr;
  MessageLine* m_message = nullptr;
};
