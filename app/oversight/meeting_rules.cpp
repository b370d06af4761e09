#include "app/oversight/meeting_rules.h"

#include "app/oversight/oversight_text.h"
#include "app/study/study_rules.h"

#include <algorithm>

namespace {
QString ofLine(const char* field, std::size_t place) {
  return QStringLiteral("%1/%2").arg(QLatin1String(field)).arg(place);
}

std::optional<Refusal> refuseAttendee(const Attendee& attendee, std::size_t place) {
  if (auto refused = refuseBlank(attendee.name, ofLine("name", place), OversightText::tr("Who is it?")))
    return refused;
  if (!attendee.dissents) return std::nullopt;
  return refuseBlank(attendee.word, ofLine("word", place), OversightText::tr("What is the dissent?"));
}

std::optional<Refusal> refuseAction(const MeetingAction& action, std::size_t place, QDate today) {
  if (auto refused =
          refuseBlank(action.what, ofLine("what", place), OversightText::tr("What is to be done?")))
    return refused;
  if (auto refused = refuseBlank(action.who, ofLine("who", place), OversightText::tr("Who does it?")))
    return refused;
  if (!action.due.isValid())
    return refusal("REQUIRED", OversightText::tr("By when is it to be done?"), ofLine("due", place));
  return action.done ? refuseFutureDate(*action.done, today, ofLine("done", place)) : std::nullopt;
}

std::optional<Refusal> refuseCirculation(const Circulation& sent, std::size_t place, const Meeting& meeting,
                                         const QDateTime& now) {
  if (auto refused =
          refuseBlank(sent.toWhom, ofLine("toWhom", place), OversightText::tr("Who was sent the minutes?")))
    return refused;
  if (!sent.at.isValid())
    return refusal("REQUIRED", OversightText::tr("When were the minutes sent?"), ofLine("at", place));
  if (sent.at > now)
    return refusal("DATE", OversightText::tr("This lies in the future."), ofLine("at", place));
  if (meeting.heldAt && sent.at < *meeting.heldAt)
    return refusal("DATE", OversightText::tr("Minutes cannot be sent before the meeting was held."),
                   ofLine("at", place));
  return std::nullopt;
}

std::optional<Refusal> refuseLines(const Study& study, const Meeting& meeting, const QDateTime& now) {
  for (std::size_t i = 0; i < meeting.attendees.size(); ++i)
    if (auto refused = refuseAttendee(meeting.attendees[i], i)) return refused;
  for (std::size_t i = 0; i < meeting.actions.size(); ++i)
    if (auto refused = refuseAction(meeting.actions[i], i, siteDate(study, now))) return refused;
  for (std::size_t i = 0; i < meeting.circulations.size(); ++i)
    if (auto refused = refuseCirculation(meeting.circulations[i], i, meeting, now)) return refused;
  return std::nullopt;
}

std::optional<Refusal> refuseDecision(const Study& study, const Meeting& meeting) {
  if (meeting.decisionId == 0) return std::nullopt;
  const Decision* decision = study.decision(meeting.decisionId);
  if (!decision)
    return refusal("MISSING", OversightText::tr("This decision is not in the study."), "decisionId");
  if (!decision->investigator) return std::nullopt;
  const QDate signedOn = siteDate(study, decision->investigator->at);
  if (signedOn >= siteDate(study, *meeting.heldAt)) return std::nullopt;
  return refusal("MEETING-DECISION",
                 OversightText::tr("Decision %1 was signed on %2, before this meeting was held.")
                     .arg(decision->number)
                     .arg(signedOn.toString(Qt::ISODate)),
                 "decisionId");
}

bool anyPresent(const Meeting& meeting) {
  return std::any_of(meeting.attendees.begin(), meeting.attendees.end(),
                     [](const Attendee& attendee) { return attendee.present; });
}

/// What a meeting that was held must say.
std::optional<Refusal> refuseMinutes(const Study& study, const Meeting& meeting, const QDateTime& now) {
  if (*meeting.heldAt > now) return refusal("DATE", OversightText::tr("This lies in the future."), "heldAt");
  if (auto refused = refuseBlank(meeting.place, "place", OversightText::tr("Where was the meeting held?")))
    return refused;
  if (auto refused = refuseBlank(meeting.chair, "chair", OversightText::tr("Who was in the chair?")))
    return refused;
  if (!anyPresent(meeting))
    return refusal("REQUIRED", OversightText::tr("Who was present at the meeting?"), "attendees");
  return refuseDecision(study, meeting);
}
} // namespace

std::optional<Refusal> mayRecordMeeting(const Study& study, const Meeting& meeting, const QDateTime& now) {
  if (auto refused = refuseLines(study, meeting, now)) return refused;
  if (meeting.heldAt) return refuseMinutes(study, meeting, now);
  if (meeting.decisionId == 0 && meeting.circulations.empty()) return std::nullopt;
  return refusal("REQUIRED", OversightText::tr("When was the meeting held?"), "heldAt");
}

bool isWrittenLater(const Meeting& meeting) {
  return meeting.heldAt && *meeting.heldAt < meeting.cutoffAt;
}

std::vector<const Meeting*> meetingsOf(const Study& study, RowId decisionId) {
  std::vector<const Meeting*> led;
  for (const Meeting& meeting : study.meetings)
    if (decisionId != 0 && meeting.decisionId == decisionId) led.push_back(&meeting);
  return led;
}

bool awaitsCirculation(const Study& study, const Decision& decision) {
  if (!study.site.circulateBeforeOpening || decision.transcribed || decision.toLevel == 0) return false;
  const auto led = meetingsOf(study, decision.id);
  return std::none_of(led.begin(), led.end(),
                      [](const Meeting* meeting) { return !meeting->circulations.empty(); });
}

std::optional<Refusal> refuseUncirculated(const Study& study, const Decision& decision,
                                          const QString& field) {
  if (!awaitsCirculation(study, decision)) return std::nullopt;
  return refusal("MEETING-CIRCULATED",
                 OversightText::tr("Decision %1 opens its places only when the minutes of its meeting are "
                                   "circulated (setting of the site); no circulation is recorded.")
                     .arg(decision.number),
                 field);
}
