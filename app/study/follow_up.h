#pragma once
#include "app/study/ids.h"

#include <QDate>
#include <QString>

enum class VitalStatus { Alive, Dead, LostToFollowUp, Withdrawn };

/// What was known of a subject on a day. The latest contact is where survival is censored, or ends.
struct FollowUp {
  RowId id = 0;
  QDate date; ///< site calendar; Dead: of the death
  VitalStatus status = VitalStatus::Alive;
  QString comment; ///< cause of death, next therapy
  bool operator==(const FollowUp&) const = default;
};
