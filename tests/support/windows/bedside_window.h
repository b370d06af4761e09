#pragma once
#include "tests/support/bedside_study.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/subjects/subjects_page.h"

/// One subject at L1, infused on 2026-01-05 at 10:00; it is the next morning, 09:00.
struct Morning : BedsideStudy {
  inline static const QDate today{2026, 1, 6};
  Morning() : BedsideStudy(today) {}

  BedsideEntry seen(const QString& time, double celsius, QDate day = today) const {
    return crsSeenAt(test.at(day, time).toUTC(), celsius);
  }
  std::vector<BedsideEntry> entries(QDate day = today) { return entriesOf(day); }
};

/// The page Subjects with the tab Bedside in front.
struct BedsideWindow {
  explicit BedsideWindow(TestStudy& test) : shown(test) {
    QTest::keyClick(page(), Qt::Key_8, Qt::AltModifier);
    if (!person::isShown(page(), "bedsideTemperature")) qWarning("the tab does not open");
  }
  ShownPage<SubjectsPage> shown;
  QWidget* page() { return shown.page(); }
  QString at(const char* name) { return person::textOf(page(), name); }
};
