#pragma once
#include "ui/site/site_editors.h"

class ChoiceBox;
class NumberField;

/// Whether other designs' opinion is shown beside the rule, its prior and its target. Inputs: opinionShown,
/// opinionPriorA, opinionPriorB, opinionTarget.
class SecondOpinionEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit SecondOpinionEditor(QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override;

 private:
  /// An input of the number that `member` names.
  NumberField* makeNumber(const QString& name, const QString& label, double SecondOpinionChoice::*member);
  SecondOpinionChoice choice() const;
  void bindHistory();

  ChoiceBox* m_shown = nullptr;
  NumberField* m_priorA = nullptr;
  NumberField* m_priorB = nullptr;
  NumberField* m_target = nullptr;
};
