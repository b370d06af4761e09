#pragma once
#include "ui/widgets/card.h"

class ChoiceField;
class MessageLine;
class NewPasswordFields;
class QPushButton;
class QTableWidget;
class StudySession;
class TextField;

/// Who may sign in: list, add, deactivate, a temporary password.
class PeopleSection : public Card {
  Q_OBJECT
 public:
  explicit PeopleSection(StudySession& session);
  void refresh();

 private:
  QWidget* makeNewUser();
  void showWhetherMayDeactivate();
  void add();
  void deactivate();
  void freeAccount();
  void resetPassword();

  StudySession& m_session;
  QTableWidget* m_list = nullptr;
  QPushButton* m_deactivate = nullptr;
  QPushButton* m_reset = nullptr;
  QPushButton* m_free = nullptr;
  TextField* m_name = nullptr;
  TextField* m_login = nullptr;
  ChoiceField* m_role = nullptr;
  NewPasswordFields* m_password = nullptr;
  MessageLine* m_message = nullptr;
};
