#pragma once
#include "app/reports/event_table.h"

#include <QWidget>

class QCheckBox;

/// Which events are counted: related only or all, from the infusion on or before it, too.
class EventChoiceBar : public QWidget {
  Q_OBJECT
 public:
  /// The boxes are `<name>Related` and `<name>Before`.
  explicit EventChoiceBar(const QString& name, QWidget* parent = nullptr);
  EventChoice choice() const;

 Q_SIGNALS:
  void changed();

 private:
  QCheckBox* m_related = nullptr;
  QCheckBox* m_before = nullptr;
};
