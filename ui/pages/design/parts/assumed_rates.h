#pragma once
#include "app/reports/design/design_memo.h"
#include "app/study/comparison_assumptions.h"

#include <QMap>
#include <QWidget>

class ChoiceBox;
class Paragraph;
class QGridLayout;
class QLabel;
class QLineEdit;

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
  void restore(const QByteArray& typed); ///< before show()

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
  QLabel* m_message = nullptr;
};
