#include "app/reports/words/status_words.h"

#include "app/dosing/dose.h"
#include "app/dosing/given_bags.h"
#include "app/dosing/may_give.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/course_words.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <array>
#include <cmath>

QString statusShape(SubjectStatus status) {
  static constexpr std::array signs{"◔", "●", "▲", "✕"};
  return QString::fromUtf8(signs.at(static_cast<std::size_t>(status)));
}

QString statusWord(SubjectStatus status) {
  static constexpr std::array words{
      QT_TRANSLATE_NOOP("Reports", "in window"), QT_TRANSLATE_NOOP("Reports", "cleared"),
      QT_TRANSLATE_NOOP("Reports", "DLT"), QT_TRANSLATE_NOOP("Reports", "not evaluable")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(status)));
}

int dayTold(const WindowState& state) {
  return state.dltOnsetDay.value_or(state.decidedOnDay.value_or(state.day));
}

QString windowWords(const WindowState& state) {
  const QString word = state.overdue ? ReportsText::tr("overdue") : statusWord(state.status);
  const int day = dayTold(state);
  if (state.lateAssessment && !state.dltOnsetDay)
    return ReportsText::tr("%1, day %2, late").arg(word).arg(day);
  return ReportsText::tr("%1, day %2").arg(word).arg(day);
}

QString deathWords(const Subject& subject) {
  const auto death = deathOf(subject);
  return death ? ReportsText::tr("died %1").arg(death->toString(Qt::ISODate)) : QString();
}

QString stateWords(const Subject& subject, const WindowState& state) {
  const QString died = deathWords(subject);
  return died.isEmpty() ? windowWords(state) : windowWords(state) + semicolon() + died;
}

QString shortStateWords(const Subject& subject, const WindowState& state) {
  const QString died = deathWords(subject);
  return died.isEmpty() ? windowWords(state) : died;
}

QString trialStateName(TrialState state) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "running"),
                                    QT_TRANSLATE_NOOP("Reports", "suspended"),
                                    QT_TRANSLATE_NOOP("Reports", "ended")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(state)));
}

QStringList trialTimeLines(const TrialTime& time) {
  const QString rate = QString::number(time.subjectsPerMonth);
  QStringList lines{
      time.arrivals == TrialTime::Arrivals::Poisson
          ? ReportsText::tr("Assumed accrual: %1 a month who can be treated, coming at random (Poisson).")
                .arg(rate)
          : ReportsText::tr("Assumed accrual: %1 a month who can be treated, coming at even intervals.")
                .arg(rate),
      time.earliestAssessment
          ? ReportsText::tr(
                "DLT windows are closed on their earliest day. The next cohort is enrolled when the last "
                "window of the one before is over; completing enrolment waits only for its last.")
          : ReportsText::tr(
                "DLT windows are closed on their latest day. The next cohort is enrolled when the last "
                "window of the one before is over; completing enrolment waits only for its last.")};
  if (time.minDaysBetweenSubjects > 0)
    lines << ReportsText::tr("At least %n day(s) between subjects of a cohort (A7).", nullptr,
                             time.minDaysBetweenSubjects);
  return lines << ReportsText::tr(
             "Screening failures, joint discussions and signatures take no time; undecided "
             "subjects of the course count as infused at its start.");
}

QString outcomeName(DltOutcome outcome) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "No DLT"),
                                    QT_TRANSLATE_NOOP("Reports", "DLT"),
                                    QT_TRANSLATE_NOOP("Reports", "Not evaluable")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(outcome)));
}

QString causeName(NotEvaluableCause cause) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "infusion not completed"),
                                    QT_TRANSLATE_NOOP("Reports", "death of clearly unrelated cause"),
                                    QT_TRANSLATE_NOOP("Reports", "withdrawal"),
                                    QT_TRANSLATE_NOOP("Reports", "lost to follow-up")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(cause)));
}

QString eventName(const Study& study, const AdverseEvent& event) {
  return ReportsText::tr("G%1 %2").arg(QString::number(worstGrade(event).value_or(0)),
                                       displayTerm(study, event.term));
}

QStringList astctWords(const AdverseEvent& event) {
  QStringList words;
  if (const auto crs = astctGrade(event, Syndrome::Crs)) words << ReportsText::tr("CRS grade %1").arg(*crs);
  if (lacksAstctGrade(event, Syndrome::Crs)) words << ReportsText::tr("CRS, ASTCT grade not recorded");
  if (const auto icans = astctGrade(event, Syndrome::Icans))
    words << ReportsText::tr("ICANS grade %1").arg(*icans);
  if (lacksAstctGrade(event, Syndrome::Icans)) words << ReportsText::tr("ICANS, ASTCT grade not recorded");
  if (const auto gvhd = astctGrade(event, Syndrome::Gvhd))
    words << ReportsText::tr("acute GvHD grade %1").arg(*gvhd);
  if (const auto icaht = astctGrade(event, Syndrome::Icaht))
    words << ReportsText::tr("ICAHT grade %1").arg(*icaht);
  return words;
}

QString astctCell(const AdverseEvent& event, Syndrome syndrome) {
  if (const auto grade = astctGrade(event, syndrome)) return QString::number(*grade);
  return isSyndrome(event, syndrome) ? ReportsText::tr("not recorded") : QStringLiteral("–");
}

QString eventDetail(const Study& study, const AdverseEvent& event) {
  QStringList parts;
  if (event.doseLimiting) parts << ReportsText::tr("possible DLT");
  if (event.related) parts << ReportsText::tr("related");
  if (event.serious) parts << ReportsText::tr("serious");
  if (event.onsetKnown) parts << ReportsText::tr("onset %1").arg(onsetText(study, event));
  parts << astctWords(event) << courseWords(event, study.site.timeZone);
  parts << (event.end ? ReportsText::tr("ended %1").arg(endText(study, event)) : ReportsText::tr("ongoing"));
  if (!event.comment.isEmpty()) parts << event.comment;
  return parts.join(comma());
}

QString deviationText(double percent) {
  const QString number = QString::number(std::abs(percent), 'f', 1);
  if (number == QLatin1String("0.0")) return ReportsText::tr("as planned");
  return (percent < 0 ? ReportsText::tr("%1 % below plan") : ReportsText::tr("%1 % above plan")).arg(number);
}

namespace {
/// A bag of a lot that is held now may have been given before.
QString refusedBag(const QString& rule, const Bag& bag) {
  if (rule == QLatin1String("LOT-EXPIRED"))
    return ReportsText::tr("bag %1: the lot had expired").arg(bag.identifier);
  if (rule == QLatin1String("LOT-RELEASE"))
    return ReportsText::tr("bag %1: the lot was not released").arg(bag.identifier);
  if (rule == QLatin1String("BAG-CHECK"))
    return ReportsText::tr("bag %1: no checks by two people before it began are recorded")
        .arg(bag.identifier);
  return {};
}

void addBagFlags(std::vector<InfusionFlag>& flags, const Study& study, const Subject& subject) {
  const auto limit = thawLimit(study);
  const QString thaw = QStringLiteral("THAW");
  for (const auto& [bag, portion] : givenOf(study, *subject.infusion)) {
    const auto minutes = minutesFromThaw(bag, portion);
    const auto add = [&, id = portion.id](const QString& rule, const QString& words) {
      flags.push_back({rule, words, QStringLiteral("%1/%2").arg(rule).arg(id)});
    };
    if (limit && !minutes)
      add(thaw, ReportsText::tr("bag %1: when it was thawed is not recorded").arg(bag.identifier));
    if (limit && minutes && *minutes > *limit)
      add(thaw, ReportsText::tr("bag %1: %2 min from thaw, more than %3")
                    .arg(bag.identifier)
                    .arg(*minutes)
                    .arg(*limit));
    for (const Refusal& refused : whatForbids(study, subject, *subject.infusion, portion))
      if (const QString words = refusedBag(refused.rule, bag); !words.isEmpty()) add(refused.rule, words);
  }
}
} // namespace

std::vector<InfusionFlag> infusionFlags(const Study& study, const Subject& subject) {
  const QString dose = QStringLiteral("A6");
  std::vector<InfusionFlag> flags;
  if (!subject.infusion || !subject.assignment) return flags;
  const DoseCheck check = checkDose(study.protocol, subject.assignment->level, *subject.infusion);
  if (!subject.infusion->completed)
    flags.push_back({dose, ReportsText::tr("infusion not completed"), QStringLiteral("A6/completed")});
  Infusion asCompleted = *subject.infusion;
  asCompleted.completed = true;
  if (checkDose(study.protocol, subject.assignment->level, asCompleted).deviates)
    flags.push_back({dose,
                     ReportsText::tr("dose %1, more than ±%2 % (assumption A6)")
                         .arg(deviationText(check.deviationPercent))
                         .arg(study.protocol.doseTolerancePercent),
                     dose});
  const QString age = QStringLiteral("A8");
  if (screeningTooOld(study, subject))
    flags.push_back({age,
                     ReportsText::tr("screening results older than %1 days at infusion (assumption A8)")
                         .arg(study.protocol.screeningResultsMaxAgeDays.value_or(0)),
                     age});
  addBagFlags(flags, study, subject);
  return flags;
}
