#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"

#include <QWidget>
#include <vector>

class DoseGroupLine;
class QPushButton;
class QVBoxLayout;

/// The dose groups of a draft, in order of dose. Lines 1 to n begin as the levels of the design in force;
/// added ones are 3+3 and bear the numbers behind them.
class DoseGroupsEditor final : public QWidget {
  Q_OBJECT
 public:
  explicit DoseGroupsEditor(QWidget* parent = nullptr);

  /// Lines anew, as the design has its levels.
  void show(const DoseDesign& design);
  /// Makes the lines that a draft speaks of, and takes out those of which it does not: their inputs can be
  /// filled then.
  void prepareFor(const QStringList& inputs);
  /// What is typed, in order of dose. Fields of refusals: cells/N and window/N, N = the level.
  Result<std::vector<DoseLevel>> levels() const;
  /// Shows a refusal of the fields level/N, cells/N, window/N under its line; false = it is of another field.
  bool showRefusal(const Refusal& refusal, bool focus);
  void clearRefusal();
  /// Puts the lines whose dose can be read in order of dose.
  void arrange();

 Q_SIGNALS:
  void changed();

 private:
  DoseGroupLine* addLine(int number, const DoseLevel& level);
  void addGroup();
  void remove(DoseGroupLine* line);
  int nextNumber() const;
  std::vector<DoseGroupLine*> inOrderOfDose() const;

  DoseDesign m_design;
  std::vector<DoseGroupLine*> m_lines; ///< in the order in which they are shown
  QVBoxLayout* m_rows = nullptr;
  QPushButton* m_add = nullptr;
};
