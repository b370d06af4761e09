#pragma once
#include "tests/support/infused_study.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/subjects/subjects_page.h"

/// One subject at L1, infused on 2026-01-05 at 10:00; it is the next morning, 09:00.
struct BedsideStudy : InfusedStudy {
  inline static const QDate today{2026, 1, 6};
  BedsideStudy() : InfusedStudy(today) {}

  /// With everything looked at that CRS is graded by.
  BedsideEntry seen(const QString& time, double celsius, QDate day = today) const {
    BedsideEntry entry;
    entry.subjectId = subject;
    entry.at = test.at(day, time).toUTC();
    entry.celsius = celsius;
    entry.hypotension = false;
    entry.pressors = Pressors::None;
    entry.oxygen = Oxygen::None;
    return entry;
  }
  bool save(const BedsideEntry& entry) { return test.commands().saveBedside(subject, entry, {}).has_value(); }
  std::vector<BedsideEntry> entries(QDate day = today) {
    const QString midnight = QStringLiteral("00:00");
    return test.session()
        .bedside(subject, test.at(day, midnight).toUTC(), test.at(day.addDays(1), midnight).toUTC())
        .value();
  }
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
