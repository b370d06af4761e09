#pragma once
#include "app/protocol/protocol.h"
#include "ui/site/site_editors.h"
#include "ui/widgets/card.h"

class ChoiceBox;
class NumberField;

/// Dose levels with their rule and windows, as the protocol file has them.
Card* doseLevelsCard(const Protocol& protocol);

/// A1 to A12, and how serious events are reported: what the registry record is silent about, and the default
/// that the program takes instead.
Card* assumptionsCard(const Protocol& protocol);

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

  ChoiceBox* m_shown = nullptr;
  NumberField* m_priorA = nullptr;
  NumberField* m_priorB = nullptr;
  NumberField* m_target = nullptr;
};
