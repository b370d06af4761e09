#include "ui/start/leaving_box.h"
#include <QPushButton>

LeavingBox::LeavingBox(const char* name, const QString& sentence, const QString& why, QWidget* parent)
    : QMessageBox(parent) {
  setObjectName(QLatin1String(name));
  setIcon(QMessageBox::Warning);
  setWindowTitle(QStringLiteral("CohortDesk"));
  setTextFormat(Qt::PlainText);
  setText(sentence + QStringLiteral("\n\n") + why);
}

bool LeavingBox::leaves(const QString& words) {
  auto* stay = addButton(tr("&Stay"), QMessageBox::RejectRole);
  auto* leave = addButton(words, QMessageBox::DestructiveRole);
  stay->setObjectName(QStringLiteral("stay"));
  leave->setObjectName(QStringLiteral("leave"));
  setDefaultButton(stay);
  setEscapeButton(stay);
  exec();
  return clickedButton() == leave;
}
