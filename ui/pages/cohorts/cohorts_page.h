#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

#include <vector>

class ChoiceBox;
class LevelCard;
class MessageLine;
class NextStep;
class PageFrame;
class Paragraph;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

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

/// The dose levels with their places and subjects, and the assignment of the next one.
class CohortsPage : public Page {
  Q_OBJECT
 public:
  explicit CohortsPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  bool saysNextStep() const override { return true; }
  void openTask(const DueItem& due) override; ///< somebody who waits for a place

 private:
  void showBands();

  PageFrame* m_frame = nullptr;
  Card* m_now = nullptr;
  QLabel* m_explanation = nullptr;
  Paragraph* m_design = nullptr; ///< the trial does not run, or a change of the design waits
  QVBoxLayout* m_bands = nullptr;
  std::vector<LevelCard*> m_cards;
  AssignmentCard* m_assignment = nullptr;
};
