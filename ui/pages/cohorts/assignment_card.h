#pragma once
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/pages/cohorts/cohorts_page.h"
#include "ui/widgets/card.h"

class ChoiceBox;
class EmptyState;
class MessageLine;
class QLabel;
class QListWidget;
class QPushButton;

/// Who waits for a place, and the place they get; who has a place and is not infused, and taking it back.
class AssignmentCard : public Card {
  Q_OBJECT
 public:
  explicit AssignmentCard(StudySession& session, QWidget* parent = nullptr);
  /// Keeps what is chosen.
  void refresh();

 private:
  void addWaiting();
  void addAssigned();
  void fillLevels();
  void showAnswer(); ///< may the chosen subject go to the chosen level, and if not, why
  void assign();
  void withdraw();
  int level() const;

  StudySession& m_session;
  QListWidget* m_waiting = nullptr;
  EmptyState* m_nobodyWaits = nullptr;
  QWidget* m_assignment = nullptr;
  ChoiceBox* m_level = nullptr;
  QPushButton* m_assign = nullptr;
  QLabel* m_answer = nullptr;
  QWidget* m_withdrawal = nullptr;
  QListWidget* m_assigned = nullptr;
  QPushButton* m_withdraw = nullptr;
  MessageLine* m_message = nullptr;
};
