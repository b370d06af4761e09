#pragma once
#include "tests/support/infused_study.h"
#include "tests/support/windows/shell_window.h"

/// A window on a study with a subject who was infused; the principal investigator is signed in.
struct TreatedWindow : InfusedStudy {
  MainWindow window{test.clock()};

  TreatedWindow() : InfusedStudy(QDate(2026, 1, 20)) {
    ShellWindow::forgetWhatIsKept();
    window.show();
    window.activateWindow();
    window.enter(test.takeSession());
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window does not become active");
  }
  Workspace& workspace() { return *window.workspace(); }
};
