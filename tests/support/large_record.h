#pragma once
#include "app/study/study.h"

/// Infused at L1, the one infusion of its day, with two events, each tenth one serious.
inline void infuseOnItsDay(Subject& subject) {
  const QDate day = QDate(2020, 2, 3).addDays(subject.id % 2000);
  subject.screenings.back().entry.cd7Flow = 70 + static_cast<double>(subject.id % 30);
  subject.assignment = Assignment{QStringLiteral("S-%1").arg(subject.id, 3, 10, QLatin1Char('0')),
                                  1,
                                  day,
                                  subject.screenings.back().id,
                                  0,
                                  1};
  subject.infusion = Infusion{QDateTime(day, QTime(2, 0), Qt::UTC), 70, 7e8, true, QStringLiteral("NK20A01")};
  for (const int after : {2, 9}) {
    AdverseEvent& event = subject.events.emplace_back();
    event.id = 2 * subject.id + (after == 2 ? 0 : 1);
    event.term = after == 2 ? QStringLiteral("Fever") : QStringLiteral("Anemia");
    event.grade = 1 + static_cast<int>(subject.id % 4);
    event.onset = day.addDays(after);
    event.related = after == 2;
    event.serious = subject.id % 10 == 0;
  }
}

/// A record of so many who were screened in this study, the first of them infused.
inline Study largeRecord(const Study& study, int subjects, int infused) {
  Study records;
  records.site = study.site;
  for (int i = 1; i <= subjects; ++i) {
    Subject& subject = records.subjects.emplace_back();
    subject.id = i;
    subject.identity.name = QStringLiteral("Subject %1").arg(i);
    Screening& screening = subject.screenings.emplace_back();
    screening.id = i;
    screening.number = QStringLiteral("SCR-%1").arg(i, 5, 10, QLatin1Char('0'));
    screening.consent = {QStringLiteral("1.0"), QDateTime(QDate(2020, 1, 6), QTime(1, 0), Qt::UTC), true};
    if (i <= infused) infuseOnItsDay(subject);
  }
  return records;
}
