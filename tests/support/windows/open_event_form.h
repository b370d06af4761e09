#pragma once
#include "tests/support/infused_study.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/subjects/subjects_page.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

/// The page at the adverse events of S-001; today is 2026-01-12, 09:00.
struct OpenEventForm : InfusedStudy {
  OpenEventForm() : InfusedStudy(QDate(2026, 1, 12)) { open(); }
  std::unique_ptr<ShownPage<SubjectsPage>> shown;
  inline static const QString yes = QStringLiteral("yes");
  inline static const QString no = QStringLiteral("no");
  /// Of the shipped scale, in the reader's language: related.
  QString possible() {
    return test.study().protocol.attribution.name(QStringLiteral("possible"), QLocale().name());
  }

  void open(const Theme& theme = Theme::light()) {
    shown = std::make_unique<ShownPage<SubjectsPage>>(test, theme);
    person::openTab(page(), "subjectTabs", QStringLiteral("Adverse"));
  }
  QWidget* page() { return shown->page(); }
  QLineEdit* term() { return page()->findChild<QLineEdit*>(QStringLiteral("eventTerm")); }
  QAbstractItemView* found() { return term()->completer()->popup(); }
  const std::vector<AdverseEvent>& events() { return test.study().subject(subject)->events; }

  bool fill(const QString& serious, const QString& grade = QStringLiteral("4")) {
    return person::type(page(), "eventTerm", QStringLiteral("Pneumonitis")) &&
           person::choose(page(), "eventGrade", grade) &&
           person::type(page(), "eventOnset", QStringLiteral("2026-01-08")) &&
           person::choose(page(), "eventDlt", no) && person::choose(page(), "eventRelated", possible()) &&
           person::choose(page(), "eventSerious", serious);
  }
  bool fillSerious(const QString& aware) {
    return fill(yes) && person::choose(page(), "eventSeriousness", QStringLiteral("hospitalisation")) &&
           person::type(page(), "eventAware", aware) && person::choose(page(), "eventExpected", no);
  }
};
