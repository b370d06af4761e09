#include "app/reports/words/recommendation_sentence.h"

#include "app/base/json_value.h"
#include "app/base/plain_text.h"
#include "app/escalation/decision_options.h"
#include "app/escalation/recommendation.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/decision_words.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>

namespace {
QString headline(const DoseDesign& design, const Recommendation& now) {
  const QString level = levelName(design, now.level);
  switch (now.rule) {
  case Rule::AtJoint:
    return ReportsText::tr("%1: pause. Joint discussion, at once.").arg(level);
  case Rule::AtEscalate:
  case Rule::SdEscalate:
    return ReportsText::tr("Go up to %1 with %n subject(s).", nullptr, now.enrol).arg(level);
  case Rule::AtExpand:
  case Rule::SdExpand:
    return ReportsText::tr("%1: add %n subject(s).", nullptr, now.enrol).arg(level);
  case Rule::AtEnrol:
  case Rule::SdEnrol:
    return ReportsText::tr("%1: enrol %n subject(s).", nullptr, now.enrol).arg(level);
  case Rule::CeEnrol:
    return ReportsText::tr("%1: complete enrolment, %n more subject(s).", nullptr, now.enrol).arg(level);
  case Rule::AtWait:
  case Rule::SdWait:
  case Rule::CeWait:
    return ReportsText::tr("%1: wait.").arg(level);
  case Rule::SdStop:
    return ReportsText::tr("%1: stop, at once.").arg(level);
  case Rule::CeStop:
    return ReportsText::tr("%1: stop completing enrolment here, at once.").arg(level);
  case Rule::SdTop:
    return ReportsText::tr("%1, the highest level: joint discussion.").arg(level);
  case Rule::CeFlag:
    return ReportsText::tr("%1: enrolment is held. Joint discussion.").arg(level);
  case Rule::CeDone:
    return ReportsText::tr("Enrolment is complete.");
  case Rule::EnFull:
    return ReportsText::tr("The planned number is infused: joint discussion.");
  }
  return {};
}

QString tallyWords(int level, const Tally& tally) {
  return ReportsText::tr("L%1: %2, %3, %4.")
      .arg(QString::number(level), ReportsText::tr("%n DLT(s)", nullptr, tally.dlts),
           ReportsText::tr("%1 cleared").arg(tally.cleared),
           ReportsText::tr("%1 in window").arg(tally.undecided));
}

/// A rule's reason in the plain case; English sources.
struct Reason {
  Rule rule;
  const char* text;
};
constexpr auto mayGoUp =
    QT_TRANSLATE_NOOP("Reports", "The evaluable subjects that the level needs are there, and it may go up.");
constexpr auto lacksSubjects =
    QT_TRANSLATE_NOOP("Reports", "The level does not have its evaluable subjects yet.");
constexpr auto windowsDecide = QT_TRANSLATE_NOOP("Reports", "Open DLT windows decide.");
constexpr Reason reasons[] = {
    {Rule::AtJoint,
     QT_TRANSLATE_NOOP("Reports",
                       "Two or more DLTs. Investigator and sponsor decide together: go on to the next level, "
                       "add subjects here, reduce the dose, suspend or end the trial.")},
    {Rule::AtEscalate, mayGoUp},
    {Rule::SdEscalate, mayGoUp},
    {Rule::AtExpand,
     QT_TRANSLATE_NOOP("Reports", "One DLT in one subject: two more subjects, observed for 28 days.")},
    {Rule::SdExpand,
     QT_TRANSLATE_NOOP("Reports", "One DLT among three evaluable subjects: the level stays open for six.")},
    {Rule::AtEnrol, lacksSubjects},
    {Rule::SdEnrol, lacksSubjects},
    {Rule::AtWait, windowsDecide},
    {Rule::SdWait, windowsDecide},
    {Rule::CeWait, windowsDecide},
    {Rule::SdStop,
     QT_TRANSLATE_NOOP("Reports", "Two or more DLTs: end enrolment at this level and complete it with the "
                                  "remaining subjects at the highest tolerated level below.")},
    {Rule::CeStop,
     QT_TRANSLATE_NOOP(
         "Reports", "Two or more DLTs among the first six subjects: end enrolment at this level and reduce "
                    "the dose again, to the highest tolerated level below.")},
    {Rule::SdTop, QT_TRANSLATE_NOOP("Reports", "Add a dose group (3+3), or no further escalation and the "
                                               "remaining subjects at this level.")},
    {Rule::CeFlag,
     QT_TRANSLATE_NOOP("Reports", "More than six evaluable subjects, and the share of DLTs is above "
                                  "assumption A4. A person decides.")},
    {Rule::CeDone,
     QT_TRANSLATE_NOOP("Reports", "The planned number is infused and every window at this level is closed.")},
    {Rule::CeEnrol,
     QT_TRANSLATE_NOOP("Reports",
                       "Escalation has ended; the remaining subjects are enrolled at this level.")},
    {Rule::EnFull,
     QT_TRANSLATE_NOOP("Reports",
                       "A rule asks for subjects, and the planned number is reached: raise it, or end.")}};

/// The reason where tally or design make it another than the plain one; else empty.
QString reasonHere(const DoseDesign& design, Rule rule, const Tally& tally, bool isLowest) {
  if (rule == Rule::AtJoint && tally.undecided > 0)
    return ReportsText::tr(
        "Two or more DLTs. Investigator and sponsor decide together: add subjects here, reduce the "
        "dose, suspend or end the trial. Going on to the next level cannot be decided while "
        "somebody at this level is undecided.");
  if (rule == Rule::AtEscalate && tally.dlts >= 2)
    return ReportsText::tr(
        "Two or more DLTs; the joint discussion was held on these DLTs and goes on to the next "
        "level. One more DLT here, or one taken back, and it is asked again.");
  if (rule == Rule::CeWait && design.completingAtOnce > 0 && tally.undecided >= design.completingAtOnce)
    return ReportsText::tr(
               "Assumption A10: while enrolment is completed, at most %1 subjects are undecided at a time.")
        .arg(design.completingAtOnce);
  if (rule == Rule::SdStop && isLowest)
    return ReportsText::tr(
        "Two or more DLTs: end enrolment at this level. No level below is tolerated: joint discussion, "
        "add a lower group or end.");
  if (rule == Rule::CeStop && isLowest)
    return ReportsText::tr(
        "Two or more DLTs among the first six subjects: end enrolment at this level. No level below is "
        "tolerated: joint discussion, add a lower group or end.");
  if (rule == Rule::CeFlag && tally.evaluable() <= Tally::firstSix)
    return ReportsText::tr(
        "Two or more DLTs, with six evaluable subjects at the most so far. A person decides.");
  if (rule == Rule::CeEnrol && design.completingAtOnce != 0)
    return ReportsText::tr("Escalation has ended; the remaining subjects are enrolled at this level, at most "
                           "%1 undecided at a time (A10).")
        .arg(design.completingAtOnce);
  return {};
}

QString why(const DoseDesign& design, Rule rule, const Tally& tally, bool isLowest) {
  if (const QString here = reasonHere(design, rule, tally, isLowest); !here.isEmpty()) return here;
  const auto plain = std::find_if(std::begin(reasons), std::end(reasons),
                                  [&](const Reason& reason) { return reason.rule == rule; });
  return plain == std::end(reasons) ? QString() : ReportsText::tr(plain->text);
}

QString heldWords(const Recommendation& now) {
  QStringList levels;
  for (const int level : now.held)
    levels << QStringLiteral("L%1").arg(level);
  return levels.isEmpty() ? QString() : ReportsText::tr("Held: %1.").arg(levels.join(comma()));
}

QString ruleWords(const Recommendation& now) {
  const QString id = ruleId(now.rule);
  if (now.agreement)
    return ReportsText::tr("Rule %1; needs the agreement of investigator and sponsor.").arg(id);
  if (now.rule == Rule::SdExpand)
    return ReportsText::tr("Rule %1; the protocol directs it, signed by the investigator.").arg(id);
  return ReportsText::tr("Rule %1.").arg(id);
}
} // namespace

namespace {
/// The rule asks for subjects: said as it is, it is an order to treat them.
bool asksForSubjects(Rule rule) {
  switch (rule) {
  case Rule::AtEscalate:
  case Rule::SdEscalate:
  case Rule::AtExpand:
  case Rule::SdExpand:
  case Rule::AtEnrol:
  case Rule::SdEnrol:
  case Rule::CeEnrol:
    return true;
  default:
    return false;
  }
}

/// Signed, and the sponsor's agreement is asked for.
bool waitsForSponsor(const Standing& standing) {
  const auto& decisions = standing.study().decisions;
  return !decisions.empty() && !decisions.back().effective() && !mayAgree(standing, decisions.back());
}

/// What the rule allows, and that people have not decided it yet.
QString undecided(const Standing& standing, const QString& level) {
  const Recommendation& now = standing.recommendation();
  const bool isSigned = waitsForSponsor(standing);
  if (escalates(now.rule))
    return (isSigned ? ReportsText::tr("%1 may be opened: the sponsor has not agreed yet.")
                     : ReportsText::tr("%1 may be opened: decision not signed yet."))
        .arg(level);
  return (isSigned ? ReportsText::tr("%1 may take %n more subject(s): the sponsor has not agreed yet.",
                                     nullptr, now.enrol)
                   : ReportsText::tr("%1 may take %n more subject(s): decision not signed yet.", nullptr,
                                     now.enrol))
      .arg(level);
}

/// Of a rule that asks for subjects, at a time when they may not, or not all, be treated.
QString headlineWithoutPlaces(const Standing& standing, const OpenSlots& at) {
  const QString level = levelName(standing.design(), at.level);
  if (at.places > 0) return ReportsText::tr("%1: %n place(s) open.", nullptr, at.places).arg(level);
  if (!standing.unjudged().empty())
    return ReportsText::tr("%1: treat nobody. A possible DLT is not assessed yet.").arg(level);
  if (standing.decisionNeeded() || waitsForSponsor(standing)) return undecided(standing, level);
  if (const Decision* decision = standing.uncirculated(at.level))
    return ReportsText::tr("%1: no place is open. The minutes of decision %2 are not circulated yet.")
        .arg(level)
        .arg(decision->number);
  if (const Decision* decision = standing.answering())
    return ReportsText::tr("%1: no place is open. Decision %2 is in force.").arg(level).arg(decision->number);
  return ReportsText::tr("%1: no place is open.").arg(level);
}
} // namespace

QString headlineNow(const Standing& standing) {
  const Recommendation& now = standing.recommendation();
  const QString rule = headline(standing.design(), now);
  // Where nobody is treated any more, that comes first.
  if (standing.hasEnded())
    return ReportsText::tr("The trial has ended. By the data alone the rule would say: %1").arg(rule);
  if (standing.study().state() == TrialState::Suspended)
    return ReportsText::tr("The trial is suspended. By the data alone the rule would say: %1").arg(rule);
  if (!standing.metStops().empty())
    return ReportsText::tr("Enrolment is held by a stopping rule. By the data alone the rule would say: %1")
        .arg(rule);
  const OpenSlots& at = standing.placesAt(now.level);
  if (!asksForSubjects(now.rule) || at.places >= now.enrol) return rule;
  return headlineWithoutPlaces(standing, at);
}

QString mtdSentence(const Mtd& mtd) {
  switch (mtd.state) {
  case Mtd::State::NotReached:
    return ReportsText::tr("MTD not reached.");
  case Mtd::State::Reached:
    return ReportsText::tr("MTD: L%1, %2 evaluable.")
        .arg(mtd.level.value_or(0))
        .arg(mtd.evaluable.value_or(0));
  case Mtd::State::Candidate:
    return ReportsText::tr("MTD candidate: L%1, %2 of 6 evaluable.")
        .arg(mtd.level.value_or(0))
        .arg(mtd.evaluable.value_or(0));
  case Mtd::State::BelowLowest:
    return ReportsText::tr("The MTD is below L1.");
  }
  return {};
}

RecommendationSentence recommendationSentence(const DoseDesign& design, const Course& course,
                                              const Recommendation& now) {
  const CourseCounts counts = countOf(design, course);
  const Tally& tally = counts.all[static_cast<std::size_t>(now.decidingLevel - 1)];
  const bool isLowest = toleratedBelow(design, counts, now.decidingLevel) == 0;
  // While every level is tolerated, only the top has something to say of the MTD; and where people have
  // decided to go on above L1 in spite of its DLTs, the definition would read as a contradiction.
  const bool goesUp = now.rule == Rule::AtEscalate || now.rule == Rule::SdEscalate;
  const bool mtdSaid = now.mtd.state == Mtd::State::BelowLowest  ? !goesUp
                       : now.mtd.state == Mtd::State::NotReached ? now.rule == Rule::SdTop
                                                                 : true;
  QStringList parts{tallyWords(now.decidingLevel, tally), why(design, now.rule, tally, isLowest),
                    heldWords(now), mtdSaid ? mtdSentence(now.mtd) : QString(), ruleWords(now)};
  parts.removeAll(QString());
  return {headline(design, now), joinSentences(parts)};
}

template <>
inline constexpr std::array<const char*, 4> codes<Mtd::State>{"not-reached", "reached", "candidate",
                                                              "below-lowest"};

QJsonObject recommendationJson(const QString& course, const Recommendation& recommendation) {
  QJsonArray held;
  for (const int level : recommendation.held)
    held.append(level);
  return {{QStringLiteral("course"), course},
          {QStringLiteral("rule"), ruleId(recommendation.rule)},
          {QStringLiteral("level"), recommendation.level},
          {QStringLiteral("enrol"), recommendation.enrol},
          {QStringLiteral("agreement"), recommendation.agreement},
          {QStringLiteral("held"), held},
          {QStringLiteral("mtd"), mtdJson(recommendation.mtd)}};
}

QJsonObject mtdJson(const Mtd& mtd) {
  return {{QStringLiteral("state"), codeOf(mtd.state)},
          {QStringLiteral("level"), orNull(mtd.level)},
          {QStringLiteral("evaluable"), orNull(mtd.evaluable)}};
}

QJsonObject courseErrorJson(const QString& course, const CourseError& error) {
  return {{QStringLiteral("course"), course},
          {QStringLiteral("error"), error.reason},
          {QStringLiteral("position"), error.position}};
}
