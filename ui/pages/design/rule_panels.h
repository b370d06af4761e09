#pragma once
#include "app/reports/decision/decision_table_report.h"
#include "app/reports/outlook/second_opinion_report.h"
#include "ui/pages/design/parts/design_panel.h"

class ChoiceBox;
class EmptyState;
class QLabel;
class QTableWidget;
class WholeTable;

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
  /// One cell is a heading across the table; else the first cell says whether the study is there now.
  void setRow(int row, const QStringList& cells);

  ChoiceBox* m_level = nullptr;
  QLabel* m_basis = nullptr;
  QLabel* m_notes = nullptr;
  QTableWidget* m_table = nullptr;
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
