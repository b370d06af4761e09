#pragma once
#include "app/study/study.h"

#include <QString>
#include <vector>

/// A line of the assignment card.
struct WaitingSubject {
  RowId subjectId = 0;
  QString label; ///< "SCR-007, eligible, signed 2026-02-10", "S-005 at L2, assigned 2026-02-11"
  bool operator==(const WaitingSubject&) const = default;
};

/// Eligible, signed as it stands, and without a place: in order of the signature.
std::vector<WaitingSubject> waitingForPlace(const Study& study);

/// Assigned and not infused yet, in order of their numbers: their assignment may still be withdrawn.
std::vector<WaitingSubject> waitingForInfusion(const Study& study);
