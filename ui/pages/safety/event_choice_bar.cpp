#include "ui/pages/safety/event_choice_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>

EventChoiceBar::EventChoiceBar(const QString& name, QWidget* parent) : QWidget(parent) {
  m_related = new QCheckBox(tr("&Related to the CAR-NK cells only"));
  m_related->setObjectName(name + QStringLiteral("Related"));
  m_before = new QCheckBox(tr("Also &before the infusion"));
  m_before->setObjectName(name + QStringLiteral("Before"));
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(16);
  for (QCheckBox* box : {m_related, m_before}) {
    line->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &EventChoiceBar::changed);
  }
}

EventChoice EventChoiceBar::choice() const {
  return {m_related->isChecked(), m_before->isChecked()};
}
