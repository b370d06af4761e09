#pragma once
#include "app/study/study.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QTabWidget>
#include <QTest>

/// A window of its own, shown, on a study of its own. What a test before it arranged is forgotten.
struct ShellWindow {
  TestStudy study;
  bool isFirstStart = forgetWhatIsKept();
  MainWindow window{study.clock()};

  ShellWindow() {
    study.close();
    window.show();
    window.activateWindow();
    window.showSignIn(study.path());
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window does not become active");
  }
  bool signIn(const QString& password = TestStudy::testPassword(), Role role = Role::PrincipalInvestigator) {
    return person::choose(&window, "login", TestStudy::login(role)) &&
           person::type(&window, "password", password) && person::click(&window, "signIn");
  }
  static bool forgetWhatIsKept() {
    QSettings().remove(QStringLiteral("kept"));
    return true;
  }
  bool openStudyTab(int tab) {
    window.workspace()->openPage(PageId::Study);
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("studyTabs"));
    if (tabs) tabs->setCurrentIndex(tab);
    return tabs;
  }
};

/// What people choose as a password.
inline const QString strongPassword = QStringLiteral("copper lantern under eleven willows");
