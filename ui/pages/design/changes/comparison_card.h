#pragma once
#include "app/reports/design/design_memo.h"
#include "app/study/comparison_assumptions.h"
#include "db/session/study_session.h"
#include "ui/widgets/card.h"

#include <QMap>
#include <QWidget>

class ChoiceBox;
class DraftLine;
class FormDraft;
class Paragraph;
class PolicyBar;
class QGridLayout;
class MessageLine;
class QLabel;
class QLineEdit;
class WholeTable;

/// The true DLT rates that two designs are compared under: one input a dose (assumedRate1, …), filled from a
/// scenario of the study where it knows the dose. What is typed for a dose stays while the dose comes and
/// goes.
class AssumedRates final : public QWidget {
  Q_OBJECT
 public:
  explicit AssumedRates(QWidget* parent = nullptr);

  /// `doses`: rising, cells per kg. `scenarios` have their rates by level of `design`, the one in force.
  void show(const std::vector<double>& doses, const std::vector<ToxicityScenario>& scenarios,
            const DoseDesign& design);
  /// One for each dose; nothing where none is typed or it is no rate.
  std::vector<AssumedRate> rates() const;
  QString scenario() const; ///< that is chosen; empty = typed

  QByteArray typed() const; ///< for a draft; empty = nothing is typed, and the first scenario chosen
  void restore(const QByteArray& typed); ///< in place of what is typed; before show()

 Q_SIGNALS:
  void changed();

 private:
  void makeInputs();
  void listScenarios(const std::vector<ToxicityScenario>& scenarios);
  void chooseScenario();
  void edited(double dose);
  void checkInputs();
  /// What the chosen scenario says of the dose; empty = nothing, or none is chosen.
  QString fromScenario(double dose) const;
  QString textFor(double dose) const;

  DoseDesign m_design;
  std::vector<ToxicityScenario> m_scenarios;
  std::vector<double> m_doses;
  std::vector<QLineEdit*> m_inputs; ///< by dose
  QMap<double, QString> m_typed;    ///< by hand, by dose in cells per kg
  QString m_wanted;                 ///< the scenario that was chosen when a draft was kept
  Paragraph* m_none = nullptr;
  QWidget* m_choice = nullptr;
  ChoiceBox* m_box = nullptr; ///< the first entry: typed
  QGridLayout* m_grid = nullptr;
  MessageLine* m_message = nullptr;
};

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
  void showDifferences();
  void showUnderRates();
  void showBehaviour();

  StudySession& m_session;
  std::optional<DesignChange> m_change;
  std::vector<ToxicityScenario> m_scenarios;
  bool m_restored = false;
  Paragraph* m_nothing = nullptr;
  QWidget* m_all = nullptr;
  WholeTable* m_differences = nullptr;
  Paragraph* m_same = nullptr;
  QWidget* m_assuming = nullptr; ///< the inputs of a draft
  FormDraft* m_draft = nullptr;
  DraftLine* m_draftLine = nullptr;
  AssumedRates* m_rates = nullptr;
  PolicyBar* m_policy = nullptr;
  WholeTable* m_behaviour = nullptr;
  Paragraph* m_notes = nullptr;
  Paragraph* m_basis = nullptr;
};
