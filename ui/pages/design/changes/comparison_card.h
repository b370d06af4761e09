#pragma once
#include "app/reports/design/design_memo.h"
#include "app/study/comparison_assumptions.h"
#include "db/session/study_session.h"
#include "ui/widgets/card.h"

class AssumedRates;
class FormDraft;
class Paragraph;
class PolicyBar;
class WholeTable;

/// The design in force beside the one that a change asks for: what differs, and how both behave under rates
/// that are assumed.
class ComparisonCard final : public Card {
  Q_OBJECT
 public:
  explicit ComparisonCard(StudySession& session, QWidget* parent = nullptr);

  /// Reads the scenarios kept with the study anew.
  void readScenarios();
  /// The change as prepared, under what is assumed here; or as signed, under what was.
  void show(const DesignChange& change);
  /// Nothing can be compared yet: why.
  void showNothing(const QString& why);
  /// What a draft is compared under at present.
  ComparisonAssumptions assumptions() const;

 private:
  QWidget* makeAssuming();
  void showRates(const std::vector<double>& doses);
  void showDifferences();
  void showBehaviour();

  StudySession& m_session;
  std::optional<DesignChange> m_change;
  std::vector<ToxicityScenario> m_scenarios;
  bool m_restored = false;
  Paragraph* m_nothing = nullptr;
  QWidget* m_all = nullptr;
  WholeTable* m_differences = nullptr;
  Paragraph* m_same = nullptr;
  FormDraft* m_draft = nullptr;
  QWidget* m_assuming = nullptr; ///< the inputs of a draft
  AssumedRates* m_rates = nullptr;
  PolicyBar* m_policy = nullptr;
  WholeTable* m_behaviour = nullptr;
  Paragraph* m_notes = nullptr;
  Paragraph* m_basis = nullptr;
};
