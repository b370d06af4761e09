#pragma once
#include "app/base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

enum class AttendeeFunction { Investigator, SponsorMedical, Statistician, Coordinator, Monitor, Other };

/// Somebody who was asked to a meeting.
struct Attendee {
  RowId id = 0;
  QString name;
  AttendeeFunction function = AttendeeFunction::Other;
  bool present = false; ///< false = sent apologies
  QString word;         ///< what they said to the recommendation; may be empty
  bool dissents = false;
  bool operator==(const Attendee&) const = default;
};

/// What a meeting asked somebody to do.
struct MeetingAction {
  RowId id = 0;
  QString what;
  QString who;
  QDate due; ///< site calendar
  std::optional<QDate> done;
  bool operator==(const MeetingAction&) const = default;
};

/// That the minutes were sent to somebody.
struct Circulation {
  RowId id = 0;
  QString toWhom;
  QDateTime at; ///< UTC
  bool operator==(const Circulation&) const = default;
};

/// A review meeting: prepared with a cut-off, then held, with its minutes.
struct Meeting {
  RowId id = 0;
  int number = 0;        ///< 1, 2, … as printed on the minutes; that of a voided one is not given again
  qint64 cutoffLine = 0; ///< the last journal line of the study that the meeting looks at
  QDateTime cutoffAt;    ///< when that was fixed, UTC
  std::optional<QDateTime> heldAt; ///< UTC; empty = not held yet
  QString place;
  QString chair;
  QString points;
  RowId decisionId = 0; ///< the decision that it led to; 0 = none
  std::vector<Attendee> attendees;
  std::vector<MeetingAction> actions;
  std::vector<Circulation> circulations;
  bool operator==(const Meeting&) const = default;
};
