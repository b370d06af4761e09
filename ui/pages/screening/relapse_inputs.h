#pragma once
#include "app/study/screening.h"

#include <QObject>

class CriterionRow;
class ChoiceField;
class NumberField;
class WholeField;
class YesNoField;
class QWidget;

/// I4c: the branch that applies, and the conditions of that branch only.
class RelapseInputs : public QObject {
  Q_OBJECT
 public:
  RelapseInputs(CriterionRow* row, QObject* parent);
  void put(const RelapsedRefractory& value);
  RelapsedRefractory value() const;

 private:
  void addRelapse(CriterionRow* row);
  void addRefractory(CriterionRow* row);
  void showBranch();

  ChoiceField* m_branch = nullptr;
  NumberField* m_marrow = nullptr;
  YesNoField* m_recovery = nullptr;
  YesNoField* m_blood = nullptr;
  YesNoField* m_extramedullary = nullptr;
  QWidget* m_relapse = nullptr;
  QWidget* m_late = nullptr;
  QWidget* m_early = nullptr;
  QWidget* m_transplant = nullptr;
  QWidget* m_refractory = nullptr;
  NumberField* m_months = nullptr;
  YesNoField* m_reinduction = nullptr;
  ChoiceField* m_targeted = nullptr;
  YesNoField* m_noOther = nullptr;
  WholeField* m_gvhd = nullptr;
  YesNoField* m_inductionDone = nullptr;
  YesNoField* m_induction = nullptr;
  YesNoField* m_salvage = nullptr;
  YesNoField* m_targetedCr = nullptr;
  YesNoField* m_mrd = nullptr;
};
