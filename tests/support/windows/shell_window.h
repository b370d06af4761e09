#pragma once
#include "app/study/study.h"
#include "tests/support/windows/sign_in_window.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QTabWidget>

/// A study of its own; what a test before it arranged in its window is forgotten.
struct OwnStudy {
  TestStudy study;
  bool isFirstStart = forgetWhatIsKept();

  static bool forgetWhatIsKept() {
    QSettings().remove(QStringLiteral("kept"));
    return true;
  }
};

/// A window on it, shown.
struct ShellWindow : OwnStudy, SignInWindow {
  ShellWindow() : SignInWindow(study) {}
  bool openStudyTab(int tab) {
    window.workspace()->openPage(PageId::Study);
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("studyTabs"));
    if (tabs) tabs->setCurrentIndex(tab);
    return tabs;
  }
};

/// What people choose as a password.
inline const QString strongPassword = QStringLiteral("copper lantern under eleven willows");
