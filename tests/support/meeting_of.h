#pragma once
#include "app/study/meeting.h"

/// Minutes of a meeting at that time: the investigator in the chair, the sponsor's physician, who dissents, a
/// statistician who sent apologies, and an action that is due a week later.
inline Meeting meetingHeld(const QDateTime& at) {
  Meeting meeting;
  meeting.heldAt = at;
  meeting.place = QStringLiteral("Ward 7, by video");
  meeting.chair = QStringLiteral("Prof. Zhang Min");
  meeting.points = QStringLiteral("Course of S-001");
  meeting.attendees = {{0, QStringLiteral("Prof. Zhang Min"), AttendeeFunction::Investigator, true,
                        QStringLiteral("Go on to L2"), false},
                       {0, QStringLiteral("Dr Chen Jie"), AttendeeFunction::SponsorMedical, true,
                        QStringLiteral("Wait for the cytokines"), true},
                       {0, QStringLiteral("He Yan"), AttendeeFunction::Statistician, false, {}, false}};
  meeting.actions = {
      {0, QStringLiteral("Send the cytokines"), QStringLiteral("Wang Fang"), at.date().addDays(7), {}}};
  return meeting;
}
