#pragma once
#include <QTest>
#include <QVBoxLayout>

/// A form in a window, as pages have them.
struct Form : QWidget {
  QVBoxLayout* column = new QVBoxLayout(this);
  template <class W>
  W* add(W* widget) {
    column->addWidget(widget);
    return widget;
  }
  void open() {
    show();
    activateWindow();
    if (!QTest::qWaitForWindowActive(this)) qWarning("the form does not become active");
  }
};
