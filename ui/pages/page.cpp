#include "ui/pages/page.h"

#include <QKeyEvent>

void Page::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || !leaveDetail()) QWidget::keyPressEvent(event);
}
