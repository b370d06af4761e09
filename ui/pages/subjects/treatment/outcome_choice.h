#pragma once
#include "app/study/treatment.h"

#include <QWidget>
#include <array>
#include <optional>

class QButtonGroup;
class QLabel;
class QRadioButton;

/// The outcomes of a DLT assessment; one that may not be recorded yet cannot be chosen and says why.
class OutcomeChoice : public QWidget {
  Q_OBJECT
 public:
  explicit OutcomeChoice(QWidget* parent = nullptr);

  std::optional<DltOutcome> outcome() const;
  void clear();
  /// `why` empty = may be chosen.
  void setRefused(DltOutcome outcome, const QString& why);
  void setInputEnabled(bool enabled);

 Q_SIGNALS:
  void edited();

 private:
  struct Line {
    QRadioButton* button = nullptr;
    QLabel* why = nullptr;
  };
  Line& line(DltOutcome outcome) { return m_lines[static_cast<std::size_t>(outcome)]; }
  void showEnabled();

  QButtonGroup* m_group = nullptr;
  std::array<Line, 3> m_lines; ///< in the order of DltOutcome
  bool m_enabled = true;
};
