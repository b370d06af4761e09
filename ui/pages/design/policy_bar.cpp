#include "ui/pages/design/policy_bar.h"

#include "app/reports/policy_words.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>

PolicyBar::PolicyBar(QWidget* parent) : QWidget(parent) {
  new FlowLayout(8, this);
  m_atJoint = addBox("policyAtJoint", tr("AT-JOI&NT decides"), atJointWords());
  m_atTop = addBox("policyAtTop", tr("SD-TOP d&ecides"), atTopWords());
  m_atFlag = addBox("policyAtFlag", tr("CE-FLAG decides"), atFlagWords());
}

ChoiceBox* PolicyBar::addBox(const char* name, const QString& label, const QStringList& words) {
  auto* box = new ChoiceBox;
  box->setObjectName(QLatin1String(name));
  box->addItems(words);
  box->setToolTip(tr("An assumption of what is worked out here; people decide."));
  auto* said = new QLabel(label);
  said->setBuddy(box);
  box->setAccessibleName(QString(label).remove(u'&'));
  auto* together = new QWidget;
  auto* line = new QHBoxLayout(together);
  line->setContentsMargins(0, 0, 0, 0);
  line->addWidget(said);
  line->addWidget(box);
  layout()->addWidget(together);
  connect(box, &QComboBox::currentIndexChanged, this, &PolicyBar::policyChanged);
  return box;
}

JointPolicy PolicyBar::policy() const {
  JointPolicy policy;
  policy.atJoint = static_cast<JointPolicy::AtJoint>(m_atJoint->currentIndex());
  policy.atTop = static_cast<JointPolicy::AtTop>(m_atTop->currentIndex());
  policy.atFlag = static_cast<JointPolicy::AtFlag>(m_atFlag->currentIndex());
  return policy;
}
