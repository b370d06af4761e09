#pragma once
#include "app/reports/outlook/second_opinion_report.h"
#include "ui/pages/design/parts/design_panel.h"

class EmptyState;
class QLabel;
class WholeTable;

/// What BOIN, mTPI-2 and the posterior of the DLT rate say of each level's tally, beside the rule. Where the
/// site has it turned off, what it is and where it is turned on.
class OpinionPanel : public DesignPanel {
  Q_OBJECT
 public:
  explicit OpinionPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  std::optional<PrintDocument> document() override;

 private:
  OpinionReport report() const;
  void fill(const OpinionReport& report);

  EmptyState* m_off = nullptr;
  QWidget* m_on = nullptr;
  QLabel* m_basis = nullptr;
  QLabel* m_nobody = nullptr;
  WholeTable* m_table = nullptr;
};
