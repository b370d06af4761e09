#pragma once
#include "tests/support/infused_study.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/subjects/subjects_page.h"

/// The subjects page at the tab, which opens from the keyboard (Alt and its digit).
struct OutcomeWindow {
  explicit OutcomeWindow(TestStudy& test, const Theme& theme = Theme::light()) : shown(test, theme) {}
  ShownPage<SubjectsPage> shown;
  QWidget* page() { return shown.page(); }
  bool open(Qt::Key digit) {
    QTest::keyClick(page(), digit, Qt::AltModifier);
    return person::isShown(page(), digit == Qt::Key_6 ? "responseDate" : "followUpDate");
  }
  QString at(const char* name) { return person::textOf(page(), name); }
  QString title() {
    return page()->findChild<QWidget*>("responseSentence")->parentWidget()->accessibleName();
  }
};

/// One subject at L1, infused on 2026-01-05; it is 2026-03-01.
struct OutcomeStudy : InfusedStudy {
  inline static const QDate today{2026, 3, 1};
  explicit OutcomeStudy(QDate day = today) : InfusedStudy(day) {}
  const Subject& now() { return *test.study().subject(subject); }
  bool measure(const char* visit, const char* analyte, double number, Specimen specimen = Specimen::Blood,
               Reading reading = Reading::Exact) {
    return test.commands()
        .saveMeasurements({{{subject, QString::fromLatin1(visit), QString::fromLatin1(analyte), specimen},
                            MeasuredValue{reading, number}}},
                          {})
        .has_value();
  }
  bool screenAs(Diagnosis diagnosis) {
    ScreeningEntry entry = eligibleEntry(test.study());
    entry.diagnosis = diagnosis;
    return test.commands()
        .saveScreening(now().screening().id, entry, QStringLiteral("pathology"))
        .has_value();
  }
};
