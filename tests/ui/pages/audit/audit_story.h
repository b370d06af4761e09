#pragma once
#include "tests/support/windows/shown_page.h"

namespace audit_story {
using namespace person;

/// One corrected subject, and on the next day another one by the coordinator.
struct Story {
  TestStudy test{QDate(2026, 1, 5)};
  Story() {
    const RowId first = screenEligible(test, QStringLiteral("Wu Hong"));
    const Screening screening = test.study().subject(first)->screening();
    ScreeningEntry entry = screening.entry;
    entry.ecog = 2;
    if (!test.commands().saveScreening(screening.id, entry, QStringLiteral("misread, \"1\"\nfor 2")))
      qFatal("not corrected");
    test.setDay(QDate(2026, 1, 6));
    test.signInAs(Role::StudyCoordinator);
    screenEligible(test, QStringLiteral("Zhao Lan"));
  }
};
} // namespace audit_story
