#pragma once
#include "app/reports/decision/decision_table_report.h"
#include "app/reports/outlook/second_opinion_report.h"
#include "ui/pages/design/parts/design_panel.h"
#include "ui/tables/rows_model.h"

class ChoiceBox;
class EmptyState;
class QLabel;
class QTableView;
class WholeTable;

/// A line of the decision table, or the heading of a part of it.
struct TableLine {
  QString first;                    ///< the heading, or "▶ now" where the study is; empty elsewhere
  std::optional<DecisionLine> line; ///< nothing = a heading
  bool operator==(const TableLine&) const = default;
};

/// The decision table on screen: its thousands of lines are put into words when they are looked at.
class DecisionTableModel : public RowsModel<TableLine> {
  Q_OBJECT
 public:
  explicit DecisionTableModel(QObject* parent = nullptr);
  Qt::ItemFlags flags(const QModelIndex& index) const override; ///< a heading is not chosen as a line is
};

/// What the rule says of every level and tally. The present tally of each level is marked by a word and a
/// shape. Prints as one page for the protocol binder.
class TablePanel : public DesignPanel {
  Q_OBJECT
 public:
  explicit TablePanel(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  std::optional<PrintDocument> document() override;
  bool hasDocument() const override { return true; }

 private:
  /// What the table shows; it is set anew only where this has changed.
  struct Shown {
    DoseDesign design;
    std::vector<PresentTally> present;
    int level = 0; ///< 0 = every one
    bool operator==(const Shown&) const = default;
  };
  QWidget* makeFilter();
  void nameLevels();
  void fill(const Shown& wanted);

  ChoiceBox* m_level = nullptr;
  QLabel* m_basis = nullptr;
  QLabel* m_notes = nullptr;
  QTableView* m_table = nullptr;
  DecisionTableModel* m_model = nullptr;
  std::optional<Shown> m_shown;
};

/// What BOIN, mTPI-2 and the posterior of the DLT rate say of each level's tally, beside the rule. Where the
/// site has it turned off, what it is and where it is turned on.
class OpinionPanel : public DesignPanel {
  Q_OBJECT
 public:
  explicit OpinionPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  std::optional<PrintDocument> document() override;
  bool hasDocument() const override;

 private:
  OpinionReport report() const;
  void fill(const OpinionReport& report);

  EmptyState* m_off = nullptr;
  QWidget* m_on = nullptr;
  QLabel* m_basis = nullptr;
  QLabel* m_nobody = nullptr;
  WholeTable* m_table = nullptr;
};
