#pragma once
#include "app/base/ids.h"
#include "ui/widgets/card.h"

#include <vector>

class ChoiceBox;
class EmptyState;
class MessageLine;
class NextStep;
class QLabel;
class QListWidget;
class QPushButton;
class StudySession;
struct DueItem;
struct Study;

/// A line of the assignment card.
struct WaitingSubject {
  RowId subjectId = 0;
  QString label; ///< "SCR-007, eligible, signed 2026-02-10", "S-005 at L2, assigned 2026-02-11"
  bool operator==(const WaitingSubject&) const = default;
};

/// Eligible, signed as it stands, and without a place: in order of the signature.
std::vector<WaitingSubject> waitingForPlace(const Study& study);

/// Assigned and not infused yet, in order of their numbers: their assignment may still be withdrawn.
std::vector<WaitingSubject> waitingForInfusion(const Study& study);

/// Who waits for a place, and the place they get; who has a place and is not infused, and taking it back.
class AssignmentCard : public Card {
  Q_OBJECT
 public:
  explicit AssignmentCard(StudySession& session, QWidget* parent = nullptr);
  /// Keeps what is chosen.
  void refresh();
  /// Chooses who waits; the caret goes to the button that assigns.
  void offer(RowId subjectId);

 Q_SIGNALS:
  void taskRequested(const DueItem& due);

 private:
  void addWaiting();
  void addAssigned();
  void fillLevels();
  void showAnswer(); ///< may the chosen subject go to the chosen level, and if not, why
  void showNext();
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
  NextStep* m_next = nullptr;
  RowId m_justAssigned = 0; ///< whose infusion comes next; 0 = nobody was assigned here yet
};
