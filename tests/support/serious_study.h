#pragma once
#include "tests/support/infused_study.h"

/// One subject with a serious event from the 8th that the site knows of since the 9th, 14:00; now is the
/// 12th, 09:00.
struct SeriousStudy : InfusedStudy {
  SeriousStudy() : InfusedStudy(QDate(2026, 1, 12)) {
    AdverseEvent event;
    event.term = QStringLiteral("Pneumonitis");
    event.grade = 4;
    event.onset = {2026, 1, 8};
    event.related = true;
    event.serious = true;
    event.seriousness = Seriousness::LifeThreatening;
    event.awareAt = test.at({2026, 1, 9}, QStringLiteral("14:00"));
    eventId = test.commands().saveAdverseEvent(subject, event, {}).value_or(0);
  }
  RowId eventId = 0;
  const AdverseEvent& event() const { return test.study().subject(subject)->events.front(); }
};
