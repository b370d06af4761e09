#pragma once
#include "ui/pages/page.h"

#include <QString>
#include <vector>

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

class AssignmentCard;
class Card;
class LevelCard;
class PageFrame;
class Paragraph;
class QLabel;
class QVBoxLayout;

/// The dose levels with their places and subjects, and the assignment of the next one.
class CohortsPage : public Page {
  Q_OBJECT
 public:
  explicit CohortsPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;

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
