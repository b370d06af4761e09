#include "app/escalation/may_treat.h"

#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/dosing/may_give.h"
#include "app/escalation/escalation_text.h"
#include "app/oversight/meeting_rules.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
std::optional<Refusal> mayEnter(const Study& study, const Subject& subject) {
  const QString field = QStringLiteral("level");
  const Screening& screening = subject.screening();
  if (subject.assignment)
    return refusal(QStringLiteral("ASSIGNED"),
                   EscalationText::tr("%1 has a place already: %2, L%3.")
                       .arg(screening.number, subject.assignment->subjectNumber)
                       .arg(subject.assignment->level),
                   field);
  if (screening.failure)
    return refusal(
        QStringLiteral("SCREEN-FAILURE"),
        EscalationText::tr("%1 is a screen failure. A new screening is needed.").arg(screening.number),
        field);
  const EligibilityResult result = evaluateEligibility(study.protocol, study.site, screening);
  if (result.overall == Eligibility::NotEligible)
    return refusal(result.failed().value(0),
                   EscalationText::tr("%1 is not eligible: %2 not met.")
                       .arg(screening.number, result.failed().join(comma())),
                   field);
  if (result.overall == Eligibility::Incomplete)
    return refusal(result.missing().value(0),
                   EscalationText::tr("Screening of %1 is incomplete: %2.")
                       .arg(screening.number, result.missingInWords()),
                   field);
  const bool isSigned =
      std::any_of(screening.signatures.begin(), screening.signatures.end(), [](const Signature& s) {
        return s.meaning == SignatureMeaning::Eligibility && !s.earlierVersion;
      });
  if (!isSigned)
    return refusal(
        QStringLiteral("SIGNATURE"),
        EscalationText::tr("An investigator has not signed the eligibility of %1 as it stands now.")
            .arg(screening.number),
        field);
  return std::nullopt;
}

/// The place is one that the joint discussion opened which was held on the DLTs as they stand.
bool isDiscussed(const Standing& standing, const Assignment& assignment) {
  const Rule now = standing.recommendation().rule;
  if (now != Rule::AtJoint && now != Rule::CeFlag) return false;
  const Decision* decision = standing.answering();
  return decision && decision->id == assignment.decisionId && decision->toLevel == assignment.level;
}

/// The rule that closes a level to an infusion now, although the subject was assigned there before.
std::optional<Refusal> closedFor(const Standing& standing, const Assignment& assignment) {
  const QString field = QStringLiteral("startedAt");
  const Recommendation& now = standing.recommendation();
  const bool above = assignment.level > std::max(now.decidingLevel, now.level);
  const bool stopped =
      assignment.level == now.decidingLevel && stops(now.rule) && !isDiscussed(standing, assignment);
  if (standing.placesAt(assignment.level).held || above || stopped)
    return refusal(ruleId(now.rule),
                   EscalationText::tr("L%1 is held: rule %2 decides at L%3.")
                       .arg(assignment.level)
                       .arg(ruleId(now.rule))
                       .arg(now.decidingLevel),
                   field);
  const Decision* decision = standing.study().decision(assignment.decisionId);
  if (assignment.decisionId != 0 && (!decision || !standing.isInForce(*decision)))
    return refusal(
        QStringLiteral("DECISION"),
        EscalationText::tr("The decision that opened this place has been overtaken by new data. Withdraw "
                           "the assignment; a new "
                           "decision opens the place again."),
        field);
  if (decision)
    if (auto refused = refuseUncirculated(standing.study(), *decision, field)) return refused;
  if (standing.isClosed(assignment))
    return refusal(
        QStringLiteral("DECISION"),
        EscalationText::tr(
            "A later decision has closed the places at L%1. Withdraw the assignment, or open the level by a "
            "new decision.")
            .arg(assignment.level),
        field);
  return std::nullopt;
}

/// A10 holds also where a correction has made more of them undecided than may be.
std::optional<Refusal> tooMany(const Standing& standing, const Assignment& assignment) {
  const Recommendation& now = standing.recommendation();
  const int most = standing.design().completingAtOnce;
  if (now.rule != Rule::CeWait || now.decidingLevel != assignment.level || most == 0) return std::nullopt;
  if (standing.counts().at(assignment.level).undecided <= most) return std::nullopt;
  return refusal(
      QStringLiteral("A10"),
      EscalationText::tr("While enrolment is completed, at most %1 subjects of L%2 are undecided at a time.")
          .arg(most)
          .arg(assignment.level),
      QStringLiteral("startedAt"));
}

/// A correction after the assignment may have taken the subject's eligibility away.
std::optional<Refusal> noLongerEligible(const Study& study, const Subject& subject) {
  const EligibilityResult result = evaluateEligibility(study.protocol, study.site, subject.judgedScreening());
  if (result.overall != Eligibility::NotEligible) return std::nullopt;
  return refusal(result.failed().value(0),
                 EscalationText::tr("Not eligible: %1.").arg(result.failed().join(comma())),
                 QStringLiteral("startedAt"));
}

/// A7: whole days between two infusions at one level.
std::optional<Refusal> tooSoon(const Study& study, const Subject& subject, QDate date) {
  const int wanted = study.protocol.minDaysBetweenSubjects;
  if (wanted == 0) return std::nullopt;
  for (const Subject& other : study.subjects) {
    if (!other.infusion || other.id == subject.id || !other.assignment) continue;
    if (other.assignment->level != subject.assignment->level) continue;
    // Of thousands, few are so near that the site's zone matters: it moves a day by one at most.
    if (std::abs(other.infusion->startedAt.date().daysTo(date)) > wanted + 1) continue;
    const qint64 apart = std::abs(siteDate(study, other.infusion->startedAt).daysTo(date));
    if (apart < wanted)
      return refusal(QStringLiteral("A7"),
                     EscalationText::tr("%1 was infused %2 days before; the interval is set to %3 days.")
                         .arg(other.assignment->subjectNumber)
                         .arg(apart)
                         .arg(wanted),
                     QStringLiteral("startedAt"));
  }
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayAssign(const Standing& standing, const Subject& subject, int level) {
  const QString field = QStringLiteral("level");
  if (auto refused = standing.refuseNotRunning(field)) return refused;
  if (auto refused = standing.refuseHeld(field)) return refused;
  if (level < 1 || level > standing.design().top())
    return refusal(QStringLiteral("LEVEL"), EscalationText::tr("There is no dose level %1.").arg(level),
                   field);
  if (auto refused = mayEnter(standing.study(), subject)) return refused;
  if (standing.slotToFill(level)) return std::nullopt;
  if (const Decision* waiting = standing.uncirculated(level))
    return refuseUncirculated(standing.study(), *waiting, field);
  const Recommendation& now = standing.recommendation();
  return refusal(ruleId(now.rule),
                 EscalationText::tr("No place is open at L%1: rule %2 at L%3.")
                     .arg(level)
                     .arg(ruleId(now.rule))
                     .arg(now.decidingLevel),
                 field);
}

std::optional<Refusal> mayWithdraw(const Subject& subject) {
  if (!subject.infusion) return std::nullopt;
  return refusal(QStringLiteral("INFUSED"),
                 EscalationText::tr("The subject has been infused: the place cannot be taken back."), {});
}

std::optional<Refusal> mayInfuse(const Standing& standing, const Subject& subject, QDate date) {
  const QString field = QStringLiteral("startedAt");
  if (!subject.assignment)
    return refusal(QStringLiteral("ASSIGNED"),
                   EscalationText::tr("The subject has no place in a cohort yet."), field);
  if (auto refused = standing.refuseNotRunning(field)) return refused;
  if (auto refused = standing.refuseHeld(field)) return refused;
  if (auto refused = closedFor(standing, *subject.assignment)) return refused;
  if (auto refused = tooMany(standing, *subject.assignment)) return refused;
  return tooSoon(standing.study(), subject, date);
}

std::optional<Refusal> maySaveInfusion(const Standing& standing, const Subject& subject,
                                       const Infusion& infusion, const QDateTime& now) {
  const Study& study = standing.study();
  if (auto refused = mayRecordInfusion(study, subject, infusion, now)) return refused;
  if (!subject.infusion)
    if (auto refused = noLongerEligible(study, subject)) return refused;
  if (auto refused = mayAdd(study, subject, infusion)) return refused;
  if (subject.infusion) return std::nullopt;
  return mayInfuse(standing, subject, siteDate(study, infusion.startedAt));
}
