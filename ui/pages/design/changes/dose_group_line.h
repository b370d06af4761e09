#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"

#include <QWidget>
#include <vector>

class MessageLine;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// One dose group of a draft: dose and DLT windows, what is wrong with them below. Its inputs bear the
/// number of the line, which it keeps while lines change their order: cells2, earliest2, latest2,
/// removeGroup2, under accelerated titration firstEarliest2 and firstLatest2 too; the line below them is
/// groupMessage2.
class DoseGroupLine final : public QWidget {
  Q_OBJECT
 public:
  /// `level` is what it begins with, with the rule that it keeps; a dose of 0 is shown as an empty input.
  DoseGroupLine(int number, const DoseLevel& level, QWidget* parent = nullptr);

  int number() const { return m_number; }
  /// Its place in the order of dose.
  void setLevel(int level);
  std::optional<double> cells() const;
  /// What is typed. Refusals: DOSE (field cells), WINDOW (field window).
  Result<DoseLevel> level() const;
  /// Says below the inputs what is wrong; `input`: cells, window or none of them. An empty sentence takes it
  /// back.
  void say(const QString& sentence, const QString& input = {});
  QLineEdit* doseInput() const { return m_cells; }
  /// Inputs and button, in the order in which Tab visits them.
  std::vector<QWidget*> inputs() const;

  /// The heads of the columns, as wide as these.
  static QWidget* makeHeads();

 Q_SIGNALS:
  void changed();
  void doseEntered(); ///< the dose is complete: the line may be put in its place
  void removeRequested();

 private:
  QLineEdit* addInput(QHBoxLayout* row, const QString& name, const QString& text, int width);
  std::pair<QLineEdit*, QLineEdit*> addWindow(QHBoxLayout* row, const QString& first, const QString& last,
                                              const DltWindow& window);
  void addGap(QHBoxLayout* row);

  int m_number;
  DoseLevel m_before;
  QLabel* m_level = nullptr;
  QLineEdit* m_cells = nullptr;
  std::pair<QLineEdit*, QLineEdit*> m_first{};
  std::pair<QLineEdit*, QLineEdit*> m_others{};
  QPushButton* m_remove = nullptr;
  MessageLine* m_message = nullptr;
};
