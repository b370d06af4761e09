#include "app/reports/words/recommendation_sentence.h"

#include "app/base/plain_text.h"
#include "app/escalation/recommendation.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/decision_words.h"
#include "app/study/words.h"

#include <QStringList>

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

QString why(const DoseDesign& design, const Recommendation& now, const Tally& tally, bool isLowest) {
  switch (now.rule) {
  case Rule::AtJoint:
    if (tally.undecided > 0)
      return ReportsText::tr(
          "Two or more DLTs. Investigator and sponsor decide together: add subjects here, reduce the "
          "dose, suspend or end the trial. Going on to the next level cannot be decided while "
          "somebody at this level is undecided.");
    return ReportsText::tr(
        "Two or more DLTs. Investigator and sponsor decide together: go on to the next level, add "
        "subjects here, reduce the dose, suspend or end the trial.");
  case Rule::AtEscalate:
    if (tally.dlts >= 2)
      return ReportsText::tr(
          "Two or more DLTs; the joint discussion was held on these DLTs and goes on to the next "
          "level. One more DLT here, or one taken back, and it is asked again.");
    [[fallthrough]];
  case Rule::SdEscalate:
    return ReportsText::tr("The evaluable subjects that the level needs are there, and it may go up.");
  case Rule::AtExpand:
    return ReportsText::tr("One DLT in one subject: two more subjects, observed for 28 days.");
  case Rule::SdExpand:
    return ReportsText::tr("One DLT among three evaluable subjects: the level stays open for six.");
  case Rule::AtEnrol:
  case Rule::SdEnrol:
    return ReportsText::tr("The level does not have its evaluable subjects yet.");
  case Rule::CeWait:
    if (design.completingAtOnce > 0 && tally.undecided >= design.completingAtOnce)
      return ReportsText::tr(
                 "Assumption A10: while enrolment is completed, at most %1 subjects are undecided at a time.")
          .arg(design.completingAtOnce);
    [[fallthrough]];
  case Rule::AtWait:
  case Rule::SdWait:
    return ReportsText::tr("Open DLT windows decide.");
  case Rule::SdStop:
    if (isLowest)
      return ReportsText::tr(
          "Two or more DLTs: end enrolment at this level. No level below is tolerated: joint discussion, "
          "add a lower group or end.");
    return ReportsText::tr("Two or more DLTs: end enrolment at this level and complete it with the remaining "
                           "subjects at the highest tolerated level below.");
  case Rule::CeStop:
    if (isLowest)
      return ReportsText::tr(
          "Two or more DLTs among the first six subjects: end enrolment at this level. No level below is "
          "tolerated: joint discussion, add a lower group or end.");
    return ReportsText::tr(
        "Two or more DLTs among the first six subjects: end enrolment at this level and reduce the "
        "dose again, to the highest tolerated level below.");
  case Rule::SdTop:
    return ReportsText::tr(
        "Add a dose group (3+3), or no further escalation and the remaining subjects at this level.");
  case Rule::CeFlag:
    if (tally.evaluable() <= Tally::firstSix)
      return ReportsText::tr(
          "Two or more DLTs, with six evaluable subjects at the most so far. A person decides.");
    return ReportsText::tr(
        "More than six evaluable subjects, and the share of DLTs is above assumption A4. A person decides.");
  case Rule::CeDone:
    return ReportsText::tr("The planned number is infused and every window at this level is closed.");
  case Rule::CeEnrol:
    return design.completingAtOnce == 0
               ? ReportsText::tr("Escalation has ended; the remaining subjects are enrolled at this level.")
               : ReportsText::tr(
                     "Escalation has ended; the remaining subjects are enrolled at this level, at most %1 "
                     "undecided at a time (A10).")
                     .arg(design.completingAtOnce);
  case Rule::EnFull:
    return ReportsText::tr("A rule asks for subjects, and the planned number is reached: raise it, or end.");
  }
  return {};
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
  QStringList parts{tallyWords(now.decidingLevel, tally), why(design, now, tally, isLowest), heldWords(now),
                    mtdSaid ? mtdSentence(now.mtd) : QString(), ruleWords(now)};
  parts.removeAll(QString());
  return {headline(design, now), joinSentences(parts)};
}
