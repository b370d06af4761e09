#pragma once
#include "app/study/study.h"
#include "tests/support/test_study.h"
#include "ui/pages/study/study_page.h"

#include <QTabWidget>
#include <QTest>

/// The page in a window, refreshed as the main window does it.
struct OpenStudyPage {
  StudyPage page;
  explicit OpenStudyPage(TestStudy& test, int tab) : page(test.session()) {
    QObject::connect(&test.session(), &StudySession::studyChanged, &page, [this] { page.refresh(); });
    page.resize(1198, 692);
    page.show();
    page.refresh();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page)) qWarning("the page does not become active");
    page.findChild<QTabWidget*>(u"studyTabs"_qs)->setCurrentIndex(tab);
  }
};
inline constexpr int siteTab = 0;
inline constexpr int criteriaTab = 1;
inline constexpr int dltTab = 2;
inline constexpr int levelsTab = 3;
inline constexpr int planTab = 4;
inline constexpr int eventsTab = 5;
inline constexpr int peopleTab = 6;
