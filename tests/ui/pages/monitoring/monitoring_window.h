#pragma once
#include "tests/support/test_study.h"
#include "ui/shell/workspace.h"

#include <QTest>

/// The pages of a study, the one of monitoring in front.
struct MonitoringWindow {
  Workspace workspace;
  explicit MonitoringWindow(TestStudy& test) : workspace(test.session()) {
    workspace.resize(1366, 768);
    workspace.show();
    workspace.activateWindow();
    if (!QTest::qWaitForWindowActive(&workspace)) qWarning("the window does not become active");
    workspace.openPage(PageId::Monitoring);
  }
  QWidget* page() { return workspace.page(PageId::Monitoring); }
};
