#pragma once
#include "tests/support/infused_study.h"

#include <QStringList>

/// A query about the weight of the infusion of this subject; `row` as the study file numbers it.
inline Query weightQuery(RowId row = 1) {
  Query draft;
  draft.table = QStringLiteral("infusion");
  draft.row = row;
  draft.column = QStringLiteral("weight_kg");
  return draft;
}

/// Somebody who was infused on 2026-01-05, and a query of the monitor about the weight; now is the 12th, and
/// the monitor is signed in.
struct QueryStudy : InfusedStudy {
  QueryStudy() : InfusedStudy(QDate(2026, 1, 12)) {
    test.signInAs(Role::Monitor);
    id = test.commands().openQuery(weightQuery(), QStringLiteral("Which scale?")).value_or(0);
  }
  RowId id = 0;

  const Query& query() const { return test.study().queries.front(); }
  bool weigh(double kg, const QString& why = QStringLiteral("read again")) {
    Infusion infusion = *test.study().subject(subject)->infusion;
    infusion.weightKg = kg;
    return test.commands().saveInfusion(subject, infusion, why).has_value();
  }
};
