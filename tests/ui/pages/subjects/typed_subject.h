#pragma once
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/subjects/subjects_page.h"

namespace typed_subject {
using namespace person;

inline const QString yes = QStringLiteral("yes");
inline const QString no = QStringLiteral("no");

inline bool openForm(QWidget* page, const QString& title) {
  return openTab(page, "subjectTabs", title);
}

inline bool fillEvent(QWidget* page, const QString& term, const QString& grade, const QString& onset,
                      const QString& dlt) {
  return openForm(page, QStringLiteral("Adverse")) && type(page, "eventTerm", term) &&
         choose(page, "eventGrade", grade) && type(page, "eventOnset", onset) &&
         choose(page, "eventDlt", dlt) && choose(page, "eventRelated", QStringLiteral("possible")) &&
         choose(page, "eventSerious", no);
}

inline QString hint(QWidget* page, const char* name) {
  return textOf(page, name);
}
} // namespace typed_subject
