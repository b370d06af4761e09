#pragma once
#include "app/study/joint_policy.h"

#include <QWidget>

class ChoiceBox;

/// What joint discussions are assumed to decide: one box for AT-JOINT, one for SD-TOP.
class PolicyBar : public QWidget {
  Q_OBJECT
 public:
  explicit PolicyBar(QWidget* parent = nullptr);

  JointPolicy policy() const;

 Q_SIGNALS:
  void policyChanged();

 private:
  ChoiceBox* addBox(const char* name, const QString& label, const QStringList& words);

  ChoiceBox* m_atJoint = nullptr;
  ChoiceBox* m_atTop = nullptr;
};
