#include "ui/widgets/busy_button.h"

#include "ui/widgets/wait_dialog.h"

#include <QApplication>

BusyButton::BusyButton(QPushButton* button)
    : m_button(button), m_text(button->text()), m_minimumWidth(button->minimumWidth()),
      m_hadFocus(button->hasFocus()) {
  QGuiApplication::setOverrideCursor(Qt::WaitCursor);
  button->setMinimumWidth(button->width());
  button->setText(WaitDialog::tr("Please wait…"));
  button->setEnabled(false);
  m_movedTo = QApplication::focusWidget();
}

BusyButton::~BusyButton() {
  QGuiApplication::restoreOverrideCursor();
  if (!m_button) return;
  m_button->setText(m_text);
  m_button->setMinimumWidth(m_minimumWidth);
  m_button->setEnabled(true);
  if (m_hadFocus && QApplication::focusWidget() == m_movedTo) m_button->setFocus();
}
