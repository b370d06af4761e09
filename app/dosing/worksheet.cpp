#include "app/dosing/worksheet.h"

#include "app/dosing/dlt_period.h"
#include "app/dosing/dlt_window.h"
#include "app/dosing/dosing_text.h"
#include "app/dosing/worksheet_death.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>
#include <set>

namespace {
bool isOfLaboratory(const DltItem& item) {
  return item.rule && item.rule->about == DltRule::About::Laboratory;
}

QDateTime eveningOf(QDate day, const QTimeZone& zone) {
  return KnownTime{KnownTime::To::Day, day, {}}.latest(zone);
}

WorksheetQuestion questionOf(const Study& study, const Subject& subject, const QDateTime& at) {
  WorksheetQuestion question{study.site.dltDefinition,
                             study.site.timeZone,
                             subject.infusion->startedAt,
                             study.protocol.lastDltOnsetDay,
                             study.protocol.attribution.terms,
                             at,
                             {}};
  question.died = diedAt(subject, question);
  return question;
}

/// As the rules name terms: in English where anybody has it.
AdverseEvent inEnglish(const Study& study, AdverseEvent event) {
  event.term = termNames(study, event.term).en;
  return event;
}

/// Of as many people as the site asks.
bool areEnough(const Study& study, const std::vector<const DltAnswer*>& answers) {
  std::set<RowId> people;
  for (const DltAnswer* answer : answers)
    people.insert(answer->by);
  return people.size() >= (study.site.secondReader ? 2U : 1U);
}

bool differ(const std::vector<const DltAnswer*>& answers) {
  return std::any_of(answers.begin(), answers.end(),
                     [&](const DltAnswer* answer) { return answer->dlt != answers.front()->dlt; });
}

/// An assessment that was signed later than the answer took it into account.
bool isFollowed(const Subject& subject, const DltAnswer& answer) {
  return std::any_of(subject.assessments.begin(), subject.assessments.end(), [&](const DltAssessment& each) {
    return each.signature && each.signature->at >= answer.at;
  });
}

/// Whoever gave it has answered the same item for the same event later, under the same definition.
bool isAnsweredAnew(const Subject& subject, const DltAnswer& answer) {
  return std::any_of(subject.answers.begin(), subject.answers.end(), [&](const DltAnswer& later) {
    return later.by == answer.by && later.eventId == answer.eventId && later.item == answer.item &&
           later.definition == answer.definition &&
           std::pair(later.at, later.id) > std::pair(answer.at, answer.id);
  });
}

/// Somebody's *DLT*, whatever the rule says by now, that no assessment has followed and that they have not
/// taken back.
bool hasStandingDlt(const Subject& subject, RowId eventId, const QString& item, int definition) {
  return std::any_of(subject.answers.begin(), subject.answers.end(), [&](const DltAnswer& each) {
    return each.dlt && each.eventId == eventId && each.item == item && each.definition == definition &&
           !isFollowed(subject, each) && !isAnsweredAnew(subject, each);
  });
}

QString whyOpen(const Subject& subject, RowId eventId, const ItemVerdict& verdict, bool answered) {
  if (answered) return DosingText::tr("The second reader has not answered yet.");
  const bool before = std::any_of(subject.answers.begin(), subject.answers.end(), [&](const DltAnswer& each) {
    return each.eventId == eventId && each.item == verdict.item;
  });
  return before ? DosingText::tr("It was answered for another state, or under another version of the "
                                 "definition: it is asked again.")
                : DosingText::tr("Nobody has answered yet.");
}

/// Calls `use(line, verdict, answers in force)` for each that is asked.
template <class Use>
void eachAsked(const Subject& subject, const Worksheet& sheet, Use use) {
  for (const WorksheetLine& line : sheet.lines)
    for (const ItemVerdict& verdict : line.items)
      if (isAsked(subject, line.eventId, verdict, sheet.definition))
        use(line, verdict, answersInForce(subject, line.eventId, verdict, sheet.definition));
}

QString nameOf(const Study& study, const WorksheetLine& line) {
  if (line.eventId != 0) return displayTerm(study, line.term);
  const Analyte* analyte = study.protocol.measurements.analyte(line.analyte);
  return analyte ? analyte->name.in(QLocale().name()) : line.analyte;
}

/// The grade of the item on its scale, without a look at times: few events reach any item's.
bool canMeet(const DltItem& item, const AdverseEvent& event) {
  if (!item.rule || isOfLaboratory(item)) return false;
  const GradeScale scale = scaleOf(item.rule->about);
  const auto reaches = [&](std::optional<int> grade) { return grade.value_or(0) >= item.rule->grade; };
  if (scale == GradeScale::Ctcae && reaches(event.grade)) return true;
  if (scale == GradeScale::Crs && reaches(event.crsGrade)) return true;
  if (scale == GradeScale::Icans && reaches(event.icansGrade)) return true;
  if (wasFatal(event)) return true;
  return std::any_of(event.course.begin(), event.course.end(),
                     [&](const GradePoint& point) { return point.scale == scale && reaches(point.grade); });
}

bool holds(const Study& study, const Subject& subject, RowId eventId, const ItemVerdict& verdict) {
  const int definition = study.site.dltDefinition.version;
  if (hasStandingDlt(subject, eventId, verdict.item, definition)) return true;
  return verdict.state == ItemState::Meets &&
         !areEnough(study, answersInForce(subject, eventId, verdict, definition));
}

/// The item can be met by the event, or was answered for it.
bool isInPlay(const Subject& subject, const AdverseEvent& event, const DltItem& item) {
  return canMeet(item, event) ||
         std::any_of(subject.answers.begin(), subject.answers.end(),
                     [&](const DltAnswer& each) { return each.eventId == event.id && each.item == item.id; });
}

bool isHeldBy(const Study& study, const Subject& subject, const AdverseEvent& recorded,
              const std::vector<const DltItem*>& items, QDate today) {
  const WorksheetQuestion question = questionOf(study, subject, eveningOf(today, study.site.timeZone));
  const AdverseEvent event = inEnglish(study, recorded);
  const QString organClass = organClassOf(study, recorded.term);
  return std::any_of(items.begin(), items.end(), [&](const DltItem* item) {
    return holds(study, subject, event.id, judge(*item, event, organClass, question));
  });
}

/// By the items of the definition, whatever the subject counts as.
bool isHeldByItems(const Study& study, const Subject& subject, QDate today) {
  for (const AdverseEvent& event : subject.events) {
    std::vector<const DltItem*> items;
    for (const DltItem& item : study.site.dltDefinition.items)
      if (isInPlay(subject, event, item)) items.push_back(&item);
    if (!items.empty() && dltDay(study, *subject.infusion, event) &&
        isHeldBy(study, subject, event, items, today))
      return true;
  }
  return false;
}

Refusal refuseWorksheet(const QString& rule, const QString& message) {
  return {rule, message, QStringLiteral("worksheet")};
}

/// The first open item that stands in the way.
std::optional<Refusal> refuseOpen(const Study& study, const Subject& subject, const Worksheet& sheet,
                                  bool meetsOnly) {
  for (const OpenItem& open : openItems(study, subject, sheet))
    if (!meetsOnly || open.verdict.state == ItemState::Meets)
      return refuseWorksheet(
          QStringLiteral("DLT-ITEM"),
          DosingText::tr("The DLT worksheet is not complete: %1. %2").arg(open.place, open.why));
  return std::nullopt;
}

std::optional<Refusal> refuseAnswered(const Study& study, const Subject& subject, const Worksheet& sheet) {
  QString place;
  eachAsked(subject, sheet, [&](const auto& line, const auto& verdict, const auto& answers) {
    const bool isDlt =
        std::any_of(answers.begin(), answers.end(), [](const DltAnswer* answer) { return answer->dlt; }) ||
        hasStandingDlt(subject, line.eventId, verdict.item, sheet.definition);
    if (isDlt && place.isEmpty()) place = itemPlace(study, line, verdict);
  });
  if (place.isEmpty()) return std::nullopt;
  return refuseWorksheet(
      QStringLiteral("DLT-ITEM"),
      DosingText::tr("%1 was answered to be a DLT: assess it as the DLT, or change the answer with the "
                     "reason why it is none.")
          .arg(place));
}

bool isExempt(const DltAssessment& assessment) {
  return assessment.outcome == DltOutcome::Dlt ||
         (assessment.signature && assessment.signature->method == SignatureMethod::Transcribed);
}
} // namespace

GradeScale scaleOf(DltRule::About about) {
  using About = DltRule::About;
  if (about == About::Crs) return GradeScale::Crs;
  if (about == About::Icans) return GradeScale::Icans;
  return about == About::Gvhd ? GradeScale::Gvhd : GradeScale::Ctcae;
}

Worksheet eventSheetOf(const Study& study, const Subject& subject, const QDateTime& at) {
  Worksheet sheet{study.site.dltDefinition.version, at, {}};
  if (!subject.infusion || study.site.dltDefinition.items.empty()) return sheet;
  const WorksheetQuestion question = questionOf(study, subject, at);
  for (const AdverseEvent& event : subject.events)
    if (dltDay(study, *subject.infusion, event)) {
      sheet.lines.push_back(lineOf(inEnglish(study, event), organClassOf(study, event.term), question));
      sheet.lines.back().term = event.term;
    }
  return sheet;
}

Worksheet worksheetOf(const Study& study, const Subject& subject, const std::vector<LabPoint>& values,
                      const QDateTime& at) {
  Worksheet sheet = eventSheetOf(study, subject, at);
  if (subject.infusion) addLaboratory(values, questionOf(study, subject, at), sheet);
  return sheet;
}

QString itemPlace(const Study& study, const WorksheetLine& line, const ItemVerdict& verdict) {
  return DosingText::tr("%1, %2").arg(verdict.item, nameOf(study, line));
}

bool mayMeetAnItem(const Study& study, const Subject& subject) {
  const auto& items = study.site.dltDefinition.items;
  const auto reachesOne = [&](const AdverseEvent& event) {
    return std::any_of(items.begin(), items.end(),
                       [&](const DltItem& item) { return canMeet(item, event) || lacksGrade(item, event); });
  };
  return subject.infusion &&
         (!subject.answers.empty() || std::any_of(subject.events.begin(), subject.events.end(), reachesOne));
}

std::vector<const DltAnswer*> answersInForce(const Subject& subject, RowId eventId,
                                             const ItemVerdict& verdict, int definition) {
  std::vector<const DltAnswer*> answers;
  for (const DltAnswer& answer : subject.answers)
    if (answer.eventId == eventId && answer.item == verdict.item && answer.definition == definition &&
        answer.state == verdict.state && !(verdict.askedFrom && answer.at < *verdict.askedFrom))
      answers.push_back(&answer);
  return answers;
}

bool isAsked(const Subject& subject, RowId eventId, const ItemVerdict& verdict, int definition) {
  return verdict.state == ItemState::Meets || verdict.state == ItemState::May ||
         hasStandingDlt(subject, eventId, verdict.item, definition);
}

std::vector<OpenItem> openItems(const Study& study, const Subject& subject, const Worksheet& worksheet) {
  std::vector<OpenItem> open;
  eachAsked(subject, worksheet, [&](const auto& line, const auto& verdict, const auto& answers) {
    if (areEnough(study, answers)) return;
    open.push_back({line.eventId, itemPlace(study, line, verdict), verdict,
                    whyOpen(subject, line.eventId, verdict, !answers.empty())});
  });
  return open;
}

QStringList differingAnswers(const Study& study, const Subject& subject, const Worksheet& worksheet) {
  QStringList places;
  eachAsked(subject, worksheet, [&](const auto& line, const auto& verdict, const auto& answers) {
    if (!answers.empty() && differ(answers)) places << itemPlace(study, line, verdict);
  });
  return places;
}

const DltAssessment* latestSigned(const Subject& subject) {
  const auto found = std::find_if(subject.assessments.rbegin(), subject.assessments.rend(),
                                  [](const DltAssessment& each) { return each.signature.has_value(); });
  return found == subject.assessments.rend() ? nullptr : &*found;
}

bool hasUnjudgedDlt(const Study& study, const Subject& subject, QDate today) {
  if (!subject.infusion) return false;
  // Few have such an event: asked first, it spares the others the search for their window.
  return hasMarkedDlt(study, subject) ||
         (isHeldByItems(study, subject, today) && statusOf(study, subject) != SubjectStatus::Dlt);
}

std::optional<Refusal> mayAssess(const Study& study, const Subject& subject, const DltAssessment& assessment,
                                 const Worksheet& worksheet, QDate today) {
  if (auto refused = mayAssess(study, subject, assessment, today)) return refused;
  if (isExempt(assessment)) return std::nullopt;
  const bool isNoDlt = assessment.outcome == DltOutcome::NoDlt;
  if (auto refused = refuseOpen(study, subject, worksheet, !isNoDlt)) return refused;
  if (const QStringList places = differingAnswers(study, subject, worksheet); isNoDlt && !places.isEmpty())
    return refuseWorksheet(QStringLiteral("DLT-READER"),
                           DosingText::tr("Two readers differ: %1. One of them changes the answer, with the "
                                          "reason.")
                               .arg(places.join(semicolon())));
  return refuseAnswered(study, subject, worksheet);
}
