#pragma once
#include "ui/pages/page.h"

#include <vector>

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
