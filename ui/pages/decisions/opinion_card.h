#pragma once
#include "app/escalation/standing.h"
#include "app/reports/decision/decision_memo.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"

class QLabel;

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

/// "The data": the subjects of the level that decides.
class CohortTable : public WholeTable {
  Q_OBJECT
 public:
  explicit CohortTable(QWidget* parent = nullptr);
  void show(const std::vector<CohortRow>& rows);
};
