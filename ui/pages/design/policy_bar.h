#pragma once
#include "app/study/joint_policy.h"

#include <QWidget>

class ChoiceBox;

/// What joint discussions are assumed to decide: a box for AT-JOINT, SD-TOP and CE-FLAG each.
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
  ChoiceBox* m_atFlag = nullptr;
};
