#pragma once
#include "app/reports/safety/event_table.h"

#include "tests/support/event_study.h"

namespace lines_of_events {
inline const QString fever = QStringLiteral("Febrile neutropenia");
inline const QString anemia = QStringLiteral("Anemia");
inline const QString crs = QStringLiteral("Cytokine release syndrome");
inline const QDate dayZero(2026, 1, 15);

inline StudyBuilder& infusedAt(StudyBuilder& b, int level, QDate date = dayZero) {
  return b.eligible(QStringLiteral("SCR")).assigned(level).infused(date);
}

/// "Anemia 0 1 0 0 0": a row's title and its subjects by worst grade, of one group.
inline QString line(const EventTableRow& row, std::size_t group) {
  QStringList cells{row.title(QStringLiteral("en"))};
  for (const int worst : row.counts.at(group).worst)
    cells << QString::number(worst);
  return cells.join(u' ');
}
} // namespace lines_of_events
