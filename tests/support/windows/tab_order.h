#pragma once
#include <QStringList>
#include <QWidget>

/// Object names of what Tab reaches, from this input on.
inline QStringList tabbedFrom(const QWidget* first) {
  QStringList names;
  for (const QWidget* next = first; next && (names.isEmpty() || next != first);
       next = next->nextInFocusChain())
    if ((next->focusPolicy() & Qt::TabFocus) && next->isVisible() && !next->objectName().startsWith(u"qt_"))
      names << next->objectName();
  return names;
}
