#include "app/base/number_text.h"
#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/dosing/given_bags.h"
#include "app/dosing/worksheet.h"
#include "app/reports/casebook/casebook_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/deviations.h"
#include "app/reports/screening/eligibility_checklist.h"
#include "app/reports/words/course_words.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/dose_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
EligibilityChecklist checklistOf(const CasebookSource& source, const Screening& screening) {
  return eligibilityChecklist(source.study, screening.id, source.today(), source.head)
      .value_or(EligibilityChecklist());
}

CasebookTable criteriaTable(const QString& what, const std::vector<ChecklistLine>& lines) {
  CasebookTable table{
      {ReportsText::tr("No."), what, ReportsText::tr("Verdict"), ReportsText::tr("What decided")},
      {7, 42, 15, 36},
      {}};
  for (const ChecklistLine& line : lines)
    table.rows.push_back(
        {{line.id, line.text, line.verdictWord, valueText(line)}, line.verdict == Verdict::NotMet});
  return table;
}

CasebookSection screeningSection(const CasebookSource& source, const Screening& screening) {
  const EligibilityChecklist list = checklistOf(source, screening);
  CasebookSection section{screening.number, {list.overallText}, {}};
  if (!list.exclusionNote.isEmpty()) section.notes << list.exclusionNote;
  std::vector<CasebookRow> entered = enteredAtScreening(screening.entry);
  if (entered.empty()) section.notes << ReportsText::tr("Nothing was entered on the screening form.");
  if (!entered.empty()) section.tables.push_back(namesAndValues(std::move(entered)));
  section.tables.push_back(criteriaTable(ReportsText::tr("Inclusion criterion"), list.inclusion));
  if (!list.exclusion.empty())
    section.tables.push_back(criteriaTable(ReportsText::tr("Exclusion criterion"), list.exclusion));
  return section;
}
} // namespace

CasebookChapter consentChapter(const CasebookSource& source) {
  CasebookTable table{
      {ReportsText::tr("Screening"), ReportsText::tr("Consent"), ReportsText::tr("Age at consent")},
      {18, 62, 20},
      {}};
  for (const Screening& screening : source.subject.screenings)
    table.rows.push_back(
        {{screening.number, checklistOf(source, screening).consent,
          screening.ageYears ? QString::number(*screening.ageYears) : ReportsText::tr("not known")}});
  return chapterOf(CasebookPart::Consent, ReportsText::tr("Consent"), table,
                   ReportsText::tr("No consent is recorded."));
}

CasebookChapter screeningChapter(const CasebookSource& source) {
  CasebookChapter chapter{CasebookPart::Screening, ReportsText::tr("Screening and eligibility"), {}};
  for (const Screening& screening : source.subject.screenings)
    chapter.sections.push_back(screeningSection(source, screening));
  return chapter;
}

CasebookChapter screenFailureChapter(const CasebookSource& source) {
  CasebookTable table{{ReportsText::tr("Screening"), ReportsText::tr("Date"), ReportsText::tr("Criteria"),
                       ReportsText::tr("Comment")},
                      {15, 15, 20, 50},
                      {}};
  for (const Screening& screening : source.subject.screenings)
    if (const auto& failure = screening.failure)
      table.rows.push_back({{screening.number, failure->date.toString(Qt::ISODate),
                             failure->criteria.join(comma()), failure->comment},
                            true});
  return chapterOf(CasebookPart::ScreenFailure, ReportsText::tr("Screen failures"), table,
                   ReportsText::tr("No screen failure is recorded."));
}

namespace {
QString doseWords(double cells) {
  return ReportsText::tr("%1 cells").arg(formatCells(cells));
}

CasebookRow deviationRow(const DeviationLine& line) {
  return {{ReportsText::tr("Deviation"), deviationText(line)}, true};
}

std::vector<CasebookRow> windowRows(const CasebookSource& source, const WindowState& state) {
  std::vector<CasebookRow> rows{
      {{ReportsText::tr("Infusion (day 0)"), state.dayZero.toString(Qt::ISODate)}},
      {{ReportsText::tr("Safety assessment on day"), assessmentDays(state.window)}},
      {{ReportsText::tr("Earliest"), source.day(state.earliest)}},
      {{ReportsText::tr("Latest"), source.day(state.latest)}},
      {{ReportsText::tr("Counts as"),
        QStringLiteral("%1 %2").arg(statusShape(state.status), statusWord(state.status))},
       state.status == SubjectStatus::Dlt}};
  if (state.decidedOnDay)
    rows.push_back({{ReportsText::tr("Decided on day"), QString::number(*state.decidedOnDay)}});
  if (state.dltOnsetDay)
    rows.push_back({{ReportsText::tr("Onset of the DLT on day"), QString::number(*state.dltOnsetDay)}, true});
  for (const DeviationLine& line : deviationsOf(source.study, source.subject, source.today()))
    if (line.act == DeviatingAct::Assessed) rows.push_back(deviationRow(line));
  return rows;
}

QString basisOfAssessment(const CasebookSource& source, const DltAssessment& assessment) {
  QStringList parts;
  if (const AdverseEvent* event = byId(source.subject.events, assessment.eventId))
    parts << ReportsText::tr("%1, onset %2")
                 .arg(eventName(source.study, *event),
                      event->onsetKnown ? onsetText(source.study, *event) : source.day(event->onset));
  if (assessment.cause) parts << causeName(*assessment.cause);
  if (assessment.followUpEnded)
    parts << ReportsText::tr("follow-up ended %1").arg(source.day(*assessment.followUpEnded));
  if (!assessment.reason.isEmpty()) parts << assessment.reason;
  return parts.join(u'\n');
}

CasebookTable assessmentTable(const CasebookSource& source) {
  CasebookTable table{{ReportsText::tr("Date"), ReportsText::tr("Outcome"),
                       ReportsText::tr("Event, cause, reason"), ReportsText::tr("Signed")},
                      {21, 14, 36, 29},
                      {}};
  for (const DltAssessment& assessment : source.subject.assessments)
    table.rows.push_back(
        {{source.day(assessment.date), outcomeName(assessment.outcome), basisOfAssessment(source, assessment),
          assessment.signature ? source.signedBy(*assessment.signature)
                               : ReportsText::tr("not signed: does not count")},
         assessment.outcome == DltOutcome::Dlt});
  return table;
}

QString openedBy(const Study& study, const Assignment& place) {
  if (!isOpenedPlace(study, place)) return ReportsText::tr("no decision");
  const Decision* decision = study.decision(place.decisionId);
  return decision ? ReportsText::tr("decision %1").arg(decision->number)
                  : ReportsText::tr("the beginning of the study");
}
} // namespace

CasebookChapter assignmentChapter(const CasebookSource& source) {
  std::vector<CasebookRow> rows;
  if (const auto& place = source.subject.assignment) {
    const Screening* screening = source.study.screening(place->screeningId);
    rows = {{{ReportsText::tr("Subject number"), place->subjectNumber}},
            {{ReportsText::tr("Dose level"), levelName(source.study.protocol.design, place->level)}},
            {{ReportsText::tr("Assigned on"), place->date.toString(Qt::ISODate)}},
            {{ReportsText::tr("Eligible by screening"), orDash(screening ? screening->number : QString())}},
            {{ReportsText::tr("Place opened by"), openedBy(source.study, *place)}},
            {{ReportsText::tr("Version of the design"), QString::number(place->designVersion)}}};
    for (const DeviationLine& line : deviationsOf(source.study, source.subject, source.today()))
      if (line.act == DeviatingAct::Assigned) rows.push_back(deviationRow(line));
  }
  return chapterOf(CasebookPart::Assignment, ReportsText::tr("Assignment"), namesAndValues(std::move(rows)),
                   ReportsText::tr("The subject is assigned to no dose level."));
}

namespace {
/// What of bags was given, and how each adds to the dose.
CasebookSection productSection(const CasebookSource& source, const Infusion& infusion) {
  CasebookTable table{{ReportsText::tr("Bag"), ReportsText::tr("Cells that count"), ReportsText::tr("Given"),
                       ReportsText::tr("Identity checked by")},
                      {20, 36, 24, 20},
                      {}};
  QStringList notes = givenLotLines(source.study, infusion);
  for (const auto& [bag, portion] : givenOf(source.study, infusion)) {
    const GivenBagWords words =
        givenBagWords(source.study, source.subject, bag, portion, infusion.basis.value_or(CellBasis::All));
    QStringList given{source.moment(portion.startedAt)};
    if (portion.endedAt) given << ReportsText::tr("to %1").arg(source.moment(*portion.endedAt));
    for (const QString& more : {words.thaw, words.rest})
      if (!more.isEmpty()) given << more;
    table.rows.push_back({{words.bag, words.dose, given.join(u'\n'), words.checks}});
    if (!words.mixed.isEmpty() && !notes.contains(words.mixed)) notes << words.mixed;
  }
  return {ReportsText::tr("Product"), notes, {table}};
}
} // namespace

CasebookChapter infusionChapter(const CasebookSource& source) {
  const QString title = ReportsText::tr("Infusion and dose");
  const auto& infusion = source.subject.infusion;
  if (!infusion || !source.subject.assignment)
    return emptyChapter(CasebookPart::Infusion, title, ReportsText::tr("No infusion is recorded."));
  const DoseCheck check = checkDose(source.study.protocol, source.subject.assignment->level, *infusion);
  std::vector<CasebookRow> rows{
      {{labelOf(&Infusion::startedAt), siteMoment(source.study.site, infusion->startedAt)}},
      {{labelOf(&Infusion::endedAt),
        orDash(infusion->endedAt ? siteMoment(source.study.site, *infusion->endedAt) : QString())}},
      fieldRow(*infusion, &Infusion::weightKg),
      {{ReportsText::tr("Planned"), doseWords(check.planned)}},
      {{labelOf(&Infusion::infusedCells), doseWords(infusion->infusedCells)}},
      {{ReportsText::tr("Infused per kg"), doseWords(check.perKg)}},
      {{ReportsText::tr("Cells counted as"), cellBasis(*infusion)}},
      {{ReportsText::tr("Deviation from the plan"), deviationText(check.deviationPercent)}, check.deviates},
      {fieldRow(*infusion, &Infusion::completed).cells, !infusion->completed},
      fieldRow(*infusion, &Infusion::batch),
      fieldRow(*infusion, &Infusion::premedication),
      fieldRow(*infusion, &Infusion::reaction)};
  for (const DeviationLine& line : deviationsOf(source.study, source.subject, source.today()))
    if (line.act == DeviatingAct::Infused) rows.push_back(deviationRow(line));
  CasebookChapter chapter{CasebookPart::Infusion, title, {{{}, {}, {namesAndValues(std::move(rows))}}}};
  if (!infusion->portions.empty()) chapter.sections.push_back(productSection(source, *infusion));
  return chapter;
}

CasebookChapter dltChapter(const CasebookSource& source) {
  CasebookChapter chapter{CasebookPart::Dlt, ReportsText::tr("DLT window and assessments"), {{}}};
  CasebookSection& section = chapter.sections.front();
  const auto state = windowState(source.study, source.subject, source.today());
  if (state)
    section.tables.push_back(namesAndValues(windowRows(source, *state)));
  else
    section.notes << ReportsText::tr("There is no DLT window before the infusion.");
  if (hasUnjudgedDlt(source.study, source.subject, source.today()))
    section.notes << ReportsText::tr("▲ An event that may be a DLT has not been judged.");
  if (source.subject.assessments.empty())
    section.notes << ReportsText::tr("No DLT assessment is recorded.");
  else
    section.tables.push_back(assessmentTable(source));
  return chapter;
}
