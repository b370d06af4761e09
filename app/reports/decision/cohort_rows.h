#pragma once
#include "app/dosing/dlt_window.h"
#include "app/study/study.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// One subject of a level as the decision and its memo show it.
struct CohortRow {
  RowId subjectId = 0;
  QString number;
  QString diagnosis;
  QString cd7;          ///< "99.1 % flow": value and the method that decided
  QString infusedPerKg; ///< "2.00×10⁷"; "not infused" before
  QString doseNote;     ///< "−14.7 %" where the dose deviates (A6), "not completed"
  QString window;       ///< "0–28"
  QString assessment;   ///< "day 29, late"
  bool late = false;
  /// Those of grade ≥ 3, CTCAE or ASTCT, and of isOfSpecialInterest() those of grade 2: "G2 cytokine release
  /// syndrome, day 2, CRS grade 2, related".
  QStringList events;
  QString worst; ///< worst event, "G2 cytokine release syndrome"
  SubjectStatus status = SubjectStatus::InWindow;
  std::optional<int> dltOnsetDay;
  bool operator==(const CohortRow&) const = default;
};

/// An assigned subject as things stand on `today`.
CohortRow cohortRow(const Study& study, const Subject& subject, QDate today);
/// Everybody assigned to the level, in order of infusion.
std::vector<CohortRow> cohortRows(const Study& study, int level, QDate today);

/// The rows as a table; of none nothing.
QString cohortRowsHtml(const std::vector<CohortRow>& rows);
/// Which events the tables name, as a sentence to stand below them.
QString cohortRowsNote();
