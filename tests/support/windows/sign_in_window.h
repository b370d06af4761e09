#pragma once
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/shell/main_window.h"

#include <QTest>

/// A window at the sign-in of a study, which is closed first.
struct SignInWindow {
  MainWindow window;

  explicit SignInWindow(TestStudy& study) : window(study.clock()) {
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
};
