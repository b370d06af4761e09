#pragma once
#include "app/escalation/decision_options.h"
#include "app/reports/decision/decision_memo.h"
#include "ui/print/memo_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

/// The memo of a signed decision, for its card; with the operating characteristics as an annex where the
/// study keeps a scenario that has a rate at every level.
Memo memoOf(StudySession& session, const Decision& decision);

/// "What may be decided": one choice an option, how many places, and why where it differs from the
/// recommendation.
class DecisionDraft : public QWidget {
  Q_OBJECT
 public:
  explicit DecisionDraft(QWidget* parent = nullptr);

  /// Shows the options; what was chosen and written stays where the option still exists.
  void show(const Standing& standing);
  /// What is chosen; kind, toLevel, places and justification are set.
  std::optional<Decision> decision() const;
  void showRefusal(const std::optional<Refusal>& refusal);
  void clear();           ///< after signing
  bool isTouched() const; ///< differs from what it opens with

 Q_SIGNALS:
  void changed();

 private:
  void choose(int index);
  const DecisionOption* chosenOption() const; ///< nullptr = none

  std::vector<DecisionOption> m_options;
  QVBoxLayout* m_list = nullptr;
  QButtonGroup* m_group = nullptr;
  QLabel* m_placesLabel = nullptr;
  QSpinBox* m_places = nullptr;
  QLabel* m_whyLabel = nullptr;
  QPlainTextEdit* m_why = nullptr;
  QLabel* m_error = nullptr;
};

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
