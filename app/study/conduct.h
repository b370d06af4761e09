#pragma once
#include "app/base/ids.h"

#include <QDate>
#include <QString>
#include <optional>

/// What people say of a deviation: one that the record shows, or one that was typed.
struct DeviationNote {
  RowId id = 0;
  QString origin;                ///< DeviationLine::key of what the record shows; empty = typed
  RowId subjectId = 0;           ///< 0 = nobody's
  QDate date;                    ///< site calendar
  QString what;                  ///< of what the record shows: in the words of when it was explained
  std::optional<bool> important; ///< false = minor; empty = not judged
  QString cause;
  QString action;                ///< corrective, preventive
  std::optional<QDate> toEthics; ///< reported on, site calendar
  std::optional<QDate> toSponsor;
  bool operator==(const DeviationNote&) const = default;
};

enum class SaeReportKind { First, FollowUp, Final };

/// What the site writes of a serious event to those who are told of it; when it was sent to whom is in
/// AdverseEvent::reports. What the record holds of the event is not written a second time.
struct SaeReport {
  RowId id = 0;
  RowId eventId = 0;
  int number = 0; ///< among the reports of the event, from 1, given when it is saved; never used again
  SaeReportKind kind = SaeReportKind::First;
  QDate date;          ///< of the report, site calendar
  QString narrative;   ///< what happened and what was done
  QString concomitant; ///< medication beside the trial's; empty = not recorded
  QString reasoning;   ///< why it is held to be related, or not; empty = not recorded
  bool operator==(const SaeReport&) const = default;
};
