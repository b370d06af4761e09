#include "ui/widgets/being_made.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

BeingMade::BeingMade() {
  QCoreApplication::instance()->installEventFilter(this);
}

bool BeingMade::eventFilter(QObject* watched, QEvent* event) {
  return event->type() == QEvent::StyleChange && watched->isWidgetType() &&
         !static_cast<QWidget*>(watched)->testAttribute(Qt::WA_WState_Polished);
}
