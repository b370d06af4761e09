#include "app/reports/decision/cohort_rows.h"

#include "app/analysis/grading/special_interest.h"
#include "app/dosing/dlt_period.h"
#include "app/dosing/dose.h"
#include "app/escalation/standing.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/status_words.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <algorithm>
#include <array>

namespace {
constexpr int severeGrade = 3;
constexpr int gradeOfInterest = 2; // isOfSpecialInterest()

QString cd7Words(const Study& study, const Screening& screening) {
  const auto method = cd7MetBy(study.protocol, screening);
  if (!method) return QStringLiteral("—");
  const bool flow = *method == Cd7Method::Flow;
  const auto value = flow ? screening.entry.cd7Flow : screening.entry.cd7Ihc;
  const QString number = QString::number(value.value_or(0));
  return flow ? ReportsText::tr("%1 % by flow").arg(number) : ReportsText::tr("%1 % by IHC").arg(number);
}

bool isShown(const AdverseEvent& event) {
  const int leastShown = isOfSpecialInterest(event) ? gradeOfInterest : severeGrade;
  const auto reaches = [&](GradeScale scale) { return worstGrade(event, scale) >= leastShown; };
  return reaches(GradeScale::Ctcae) || reaches(GradeScale::Crs) || reaches(GradeScale::Icans);
}

QString eventWords(const Study& study, const Subject& subject, const AdverseEvent& event) {
  QStringList words{eventName(study, event)};
  if (subject.infusion) words << ReportsText::tr("day %1").arg(onsetDays(study, *subject.infusion, event));
  words << astctWords(event);
  if (event.related) words << ReportsText::tr("related");
  if (event.serious) words << ReportsText::tr("serious");
  return words.join(comma());
}

void addDose(CohortRow& row, const Study& study, const Subject& subject) {
  if (!subject.infusion) {
    row.infusedPerKg = ReportsText::tr("not infused");
    return;
  }
  const DoseCheck check = checkDose(study.protocol, subject.assignment->level, *subject.infusion);
  row.infusedPerKg = formatCells(check.perKg);
  if (!subject.infusion->completed)
    row.doseNote = ReportsText::tr("not completed");
  else if (check.deviates)
    row.doseNote = ReportsText::tr("%1, A6").arg(deviationText(check.deviationPercent));
}

void addWindow(CohortRow& row, const Study& study, const Subject& subject, QDate today) {
  row.window = assessmentDays(windowOf(study, subject));
  const auto state = windowState(study, subject, today);
  if (!state) return;
  row.late = state->lateAssessment;
  row.dltOnsetDay = state->dltOnsetDay;
  if (state->decidedOnDay)
    row.assessment = state->lateAssessment ? ReportsText::tr("day %1, late").arg(*state->decidedOnDay)
                                           : ReportsText::tr("day %1").arg(*state->decidedOnDay);
  else
    row.assessment = ReportsText::tr("open, day %1").arg(state->day);
}

} // namespace

CohortRow cohortRow(const Study& study, const Subject& subject, QDate today) {
  CohortRow row;
  const Screening& screening = subject.judgedScreening();
  row.subjectId = subject.id;
  row.number = subject.assignment->subjectNumber;
  row.diagnosis = screening.entry.diagnosis ? diagnosisName(*screening.entry.diagnosis) : QString();
  row.cd7 = cd7Words(study, screening);
  row.status = statusOf(study, subject);
  addDose(row, study, subject);
  addWindow(row, study, subject, today);
  const AdverseEvent* worst = nullptr;
  for (const AdverseEvent& event : subject.events) {
    if (isShown(event)) row.events << eventWords(study, subject, event);
    if (!worst || worstGrade(event) > worstGrade(*worst)) worst = &event;
  }
  row.worst = worst ? eventName(study, *worst) : QStringLiteral("—");
  return row;
}
std::vector<CohortRow> cohortRows(const Study& study, int level, QDate today) {
  std::vector<CohortRow> rows;
  for (const Subject* subject : inOrderOfInfusion(study, level))
    rows.push_back(cohortRow(study, *subject, today));
  return rows;
}

namespace {
QString statusStyle(SubjectStatus status) {
  static constexpr std::array styles{"wait", "good", "dlt", "muted"};
  return QString::fromUtf8(styles.at(static_cast<std::size_t>(status)));
}

QString countsAs(const CohortRow& row) {
  const QString words = statusShape(row.status) + u' ' + statusWord(row.status);
  return row.dltOnsetDay ? ReportsText::tr("%1, day %2").arg(words).arg(*row.dltOnsetDay) : words;
}
} // namespace

QString cohortRowsHtml(const std::vector<CohortRow>& rows) {
  if (rows.empty()) return {};
  html::Table table({9, 10, 12, 16, 9, 12, 19, 13});
  table.head({ReportsText::tr("Subject"), ReportsText::tr("Diagnosis"), ReportsText::tr("CD7"),
              ReportsText::tr("Infused, cells/kg"), ReportsText::tr("Window"), ReportsText::tr("Assessment"),
              ReportsText::tr("Events"), ReportsText::tr("Counts as")});
  for (const CohortRow& row : rows) {
    const QString dose = row.doseNote.isEmpty() ? row.infusedPerKg : row.infusedPerKg + u'\n' + row.doseNote;
    const QString events = row.events.isEmpty() ? QStringLiteral("—") : row.events.join(u'\n');
    table.row({html::strong(row.number), html::cell(row.diagnosis), html::cell(row.cd7), html::cell(dose),
               html::cell(ReportsText::tr("day %1").arg(row.window)),
               html::cell(row.assessment, row.late ? QStringLiteral("wait") : QString()), html::cell(events),
               html::cell(countsAs(row), statusStyle(row.status))});
  }
  return table.toHtml();
}

QString cohortRowsNote() {
  return html::muted(ReportsText::tr("Events of grade ≥ 3 (CTCAE or ASTCT); CRS, ICANS, graft-versus-host "
                                     "disease and infusion reactions from grade 2 on."));
}
