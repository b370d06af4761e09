#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/reports/casebook_chapters.h"
#include "app/reports/decision_words.h"
#include "app/reports/deviation_list.h"
#include "app/reports/status_words.h"
#include "app/reports/treatment_words.h"
#include "app/study/number_text.h"
#include "app/study/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Casebook)
};

QString doseWords(double cells) {
  return Text::tr("%1 cells").arg(formatCells(cells));
}

CasebookRow deviationRow(const DeviationLine& line) {
  return {{Text::tr("Deviation"), deviationText(line)}, true};
}

std::vector<CasebookRow> windowRows(const CasebookSource& source, const WindowState& state) {
  std::vector<CasebookRow> rows{
      {{Text::tr("Infusion (day 0)"), state.dayZero.toString(Qt::ISODate)}},
      {{Text::tr("Safety assessment on day"), assessmentDays(state.window)}},
      {{Text::tr("Earliest"), source.day(state.earliest)}},
      {{Text::tr("Latest"), source.day(state.latest)}},
      {{Text::tr("Counts as"),
        QStringLiteral("%1 %2").arg(statusShape(state.status), statusWord(state.status))},
       state.status == SubjectStatus::Dlt}};
  if (state.decidedOnDay)
    rows.push_back({{Text::tr("Decided on day"), QString::number(*state.decidedOnDay)}});
  if (state.dltOnsetDay)
    rows.push_back({{Text::tr("Onset of the DLT on day"), QString::number(*state.dltOnsetDay)}, true});
  for (const DeviationLine& line : deviationsOf(source.study, source.subject, source.today()))
    if (line.act == DeviatingAct::Assessed) rows.push_back(deviationRow(line));
  return rows;
}

QString basisOfAssessment(const CasebookSource& source, const DltAssessment& assessment) {
  QStringList parts;
  const auto& events = source.subject.events;
  const auto event = std::find_if(events.begin(), events.end(),
                                  [&](const AdverseEvent& e) { return e.id == assessment.eventId; });
  if (event != events.end())
    parts << Text::tr("%1, onset %2").arg(eventName(*event), source.day(event->onset));
  if (assessment.cause) parts << causeName(*assessment.cause);
  if (assessment.followUpEnded)
    parts << Text::tr("follow-up ended %1").arg(source.day(*assessment.followUpEnded));
  if (!assessment.reason.isEmpty()) parts << assessment.reason;
  return parts.join(u'\n');
}

CasebookTable assessmentTable(const CasebookSource& source) {
  CasebookTable table{
      {Text::tr("Date"), Text::tr("Outcome"), Text::tr("Event, cause, reason"), Text::tr("Signed")},
      {21, 14, 36, 29},
      {}};
  for (const DltAssessment& assessment : source.subject.assessments)
    table.rows.push_back(
        {{source.day(assessment.date), outcomeName(assessment.outcome), basisOfAssessment(source, assessment),
          assessment.signature ? source.signedBy(*assessment.signature)
                               : Text::tr("not signed: does not count")},
         assessment.outcome == DltOutcome::Dlt});
  return table;
}

QString openedBy(const Study& study, const Assignment& place) {
  if (!isOpenedPlace(study, place)) return Text::tr("no decision");
  const Decision* decision = study.decision(place.decisionId);
  return decision ? Text::tr("decision %1").arg(decision->number) : Text::tr("the beginning of the study");
}
} // namespace

CasebookChapter assignmentChapter(const CasebookSource& source) {
  std::vector<CasebookRow> rows;
  if (const auto& place = source.subject.assignment) {
    const Screening* screening = source.study.screening(place->screeningId);
    rows = {{{Text::tr("Subject number"), place->subjectNumber}},
            {{Text::tr("Dose level"), levelName(source.study.protocol.design, place->level)}},
            {{Text::tr("Assigned on"), place->date.toString(Qt::ISODate)}},
            {{Text::tr("Eligible by screening"), orDash(screening ? screening->number : QString())}},
            {{Text::tr("Place opened by"), openedBy(source.study, *place)}},
            {{Text::tr("Version of the design"), QString::number(place->designVersion)}}};
    for (const DeviationLine& line : deviationsOf(source.study, source.subject, source.today()))
      if (line.act == DeviatingAct::Assigned) rows.push_back(deviationRow(line));
  }
  return chapterOf(CasebookPart::Assignment, Text::tr("Assignment"), namesAndValues(std::move(rows)),
                   Text::tr("The subject is assigned to no dose level."));
}

CasebookChapter infusionChapter(const CasebookSource& source) {
  const QString title = Text::tr("Infusion and dose");
  const auto& infusion = source.subject.infusion;
  if (!infusion || !source.subject.assignment)
    return emptyChapter(CasebookPart::Infusion, title, Text::tr("No infusion is recorded."));
  const DoseCheck check = checkDose(source.study.protocol, source.subject.assignment->level, *infusion);
  std::vector<CasebookRow> rows{
      {{Text::tr("Started"), siteMoment(source.study.site, infusion->startedAt)}},
      {{Text::tr("Body weight"), Text::tr("%1 kg").arg(numberText(infusion->weightKg))}},
      {{Text::tr("Planned"), doseWords(check.planned)}},
      {{Text::tr("Infused"), doseWords(infusion->infusedCells)}},
      {{Text::tr("Infused per kg"), doseWords(check.perKg)}},
      {{Text::tr("Cells counted as"), cellBasis()}},
      {{Text::tr("Deviation from the plan"), signedPercent(check.deviationPercent)}, check.deviates},
      {{Text::tr("Completed"), yesOrNo(infusion->completed)}, !infusion->completed},
      {{Text::tr("Batch"), orDash(infusion->batch)}}};
  for (const DeviationLine& line : deviationsOf(source.study, source.subject, source.today()))
    if (line.act == DeviatingAct::Infused) rows.push_back(deviationRow(line));
  return {CasebookPart::Infusion, title, {{{}, {}, {namesAndValues(std::move(rows))}}}};
}

CasebookChapter dltChapter(const CasebookSource& source) {
  CasebookChapter chapter{CasebookPart::Dlt, Text::tr("DLT window and assessments"), {{}}};
  CasebookSection& section = chapter.sections.front();
  const auto state = windowState(source.study, source.subject, source.today());
  if (state)
    section.tables.push_back(namesAndValues(windowRows(source, *state)));
  else
    section.notes << Text::tr("There is no DLT window before the infusion.");
  if (hasUnjudgedDlt(source.study, source.subject))
    section.notes << Text::tr("▲ An event that may be a DLT has not been judged.");
  if (source.subject.assessments.empty())
    section.notes << Text::tr("No DLT assessment is recorded.");
  else
    section.tables.push_back(assessmentTable(source));
  return chapter;
}
