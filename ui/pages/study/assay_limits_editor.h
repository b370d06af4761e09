#pragma once
#include "app/protocol/protocol.h"
#include "ui/site/site_editors.h"

class OwnValuesTable;

/// Limits of quantification and reference intervals: what the protocol file assumes, and the laboratory's
/// own. Inputs of an analyte: assayLloqil6, assayMenLowil6, assayMenHighil6, assayWomenLowil6,
/// assayWomenHighil6; analyteStateil6 says whether anything of its own counts, analyteMessageil6 what is
/// wrong.
class AssayLimitsEditor : public SiteEditor {
  Q_OBJECT
 public:
  /// `plan`: as the protocol file has it.
  explicit AssayLimitsEditor(const MeasurementPlan& plan, QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override;

 private:
  void addLines();
  QString whyWrong(const Analyte& analyte) const;
  AssayLimits limitsOf(const QString& analyte) const;

  MeasurementPlan m_plan; ///< of what is measured as a number
  OwnValuesTable* m_table = nullptr;
};

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
