#pragma once
#include "app/study/screening.h"

#include <QObject>

class CriterionRow;
class QComboBox;
class QLineEdit;
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

  QComboBox* m_branch = nullptr;
  QLineEdit* m_marrow = nullptr;
  QComboBox* m_recovery = nullptr;
  QComboBox* m_blood = nullptr;
  QComboBox* m_extramedullary = nullptr;
  QWidget* m_relapse = nullptr;
  QWidget* m_late = nullptr;
  QWidget* m_early = nullptr;
  QWidget* m_transplant = nullptr;
  QWidget* m_refractory = nullptr;
  QLineEdit* m_months = nullptr;
  QComboBox* m_reinduction = nullptr;
  QComboBox* m_targeted = nullptr;
  QComboBox* m_noOther = nullptr;
  QLineEdit* m_gvhd = nullptr;
  QComboBox* m_inductionDone = nullptr;
  QComboBox* m_induction = nullptr;
  QComboBox* m_salvage = nullptr;
  QComboBox* m_targetedCr = nullptr;
  QComboBox* m_mrd = nullptr;
};
