#pragma once
#include "ui/widgets/card.h"

class QLabel;
class Standing;

/// What other designs say of the level whose data the recommendation rests on. Advisory; hidden where the
/// site has the second opinion turned off, or nobody is evaluable there.
class OpinionCard : public Card {
  Q_OBJECT
 public:
  explicit OpinionCard(QWidget* parent = nullptr);
  void showOpinionOf(const Standing& standing);

 private:
  QLabel* m_opinion = nullptr;
  QLabel* m_comparison = nullptr;
  QLabel* m_basis = nullptr;
};
