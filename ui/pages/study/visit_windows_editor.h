#pragma once
#include "app/protocol/measurement_plan.h"
#include "ui/widgets/site_editor.h"

class OwnValuesTable;

/// The windows of the visits: what the protocol file assumes, and the signed protocol's own. Inputs of a
/// visit: visitEarliestD7, visitLatestD7; visitStateD7 says whose window counts, visitMessageD7 what is
/// wrong.
class VisitWindowsEditor : public SiteEditor {
  Q_OBJECT
 public:
  /// `plan`: as the protocol file has it.
  explicit VisitWindowsEditor(const MeasurementPlan& plan, QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override;

 private:
  /// Both days or none: half a line is wrong only once it is to be saved.
  QString whyWrong(const Visit& visit, bool toBeSaved) const;
  std::optional<VisitWindow> windowOf(const QString& visit) const;

  MeasurementPlan m_plan;
  OwnValuesTable* m_table = nullptr;
};
