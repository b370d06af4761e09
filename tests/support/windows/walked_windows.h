#pragma once
#include "tests/support/agreed_designs.h"
#include "tests/support/decided_study.h"
#include "tests/support/infused_study.h"
#include "tests/support/windows/sign_in_window.h"
#include "tests/support/worksheet_study.h"

/// A study with a subject who has a serious event that two readers are asked about, and one who is screened;
/// there is a query, and the principal investigator is told of a new account.
struct RichStudy : InfusedStudy {
  RowId screened = screenEligible(test, QStringLiteral("Zhao Lan"));

  RichStudy() : InfusedStudy(QDate(2026, 2, 20)) {
    AdverseEvent event;
    event.term = QStringLiteral("Pneumonitis");
    event.grade = 4;
    event.onset = {2026, 1, 9};
    event.serious = true;
    if (!test.commands().saveAdverseEvent(subject, event, {})) qFatal("not entered");
    Site site = test.study().site;
    site.dltDefinition = threeItems();
    site.secondReader = true;
    if (!test.commands().saveSite(site, QStringLiteral("as signed"))) qFatal("not defined");
    Query aboutEcog;
    aboutEcog.table = QStringLiteral("screening");
    aboutEcog.row = test.study().subject(screened)->screening().id;
    aboutEcog.column = QStringLiteral("ecog");
    if (!test.commands().openQuery(aboutEcog, QStringLiteral("By whom?"))) qFatal("not asked");
    test.signInAs(Role::Administrator);
    const User hu{0, QStringLiteral("hu"), QStringLiteral("Dr Hu"), Role::Monitor, true};
    if (!test.commands().addUser(hu, TestStudy::testPassword())) qFatal("not added");
  }
};
struct OpenWindow : RichStudy, SignInWindow {
  OpenWindow() : SignInWindow(test) {}
};

/// A study in which a decision and a change of the design wait for the sponsor.
struct SignedStudy {
  TestStudy study;

  SignedStudy() {
    if (!makeDecided(study) || !study.commands().signDesignChange(adding(study.study(), 8e7), investigator()))
      qFatal("not signed");
  }
};
struct SignedWindow : SignedStudy, SignInWindow {
  SignedWindow() : SignInWindow(study) {}
};
