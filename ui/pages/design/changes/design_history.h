#pragma once
#include "app/escalation/standing.h"
#include "ui/widgets/card.h"

#include <QStringList>
#include <vector>

class Paragraph;
class QTableWidget;

/// The design in force, and every version and change: number, date, what changed, who signed, state. The
/// first line is the change to be drafted.
class DesignHistory final : public Card {
  Q_OBJECT
 public:
  explicit DesignHistory(QWidget* parent = nullptr);

  /// `chosen`: the change whose line is marked; 0 = the draft.
  void show(const Standing& standing, RowId chosen);

 Q_SIGNALS:
  void chosen(RowId changeId); ///< 0 = the draft

 private:
  struct Line {
    RowId id = 0; ///< of the change; 0 = the draft, -1 = the version that the study began with
    QStringList cells;
    bool operator==(const Line&) const = default;
  };
  void showInForce(const Study& study);
  static std::vector<Line> linesOf(const Standing& standing);
  void fill();

  std::vector<Line> m_lines;
  Paragraph* m_state = nullptr;
  Paragraph* m_inForce = nullptr;
  QTableWidget* m_table = nullptr;
};
