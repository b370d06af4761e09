#include "app/reports/status_report.h"

#include "app/reports/trial_state_words.h"

#include "app/study/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(StatusReport)
};

QString eligibilityWord(const SubjectStatusLine& line) {
  switch (line.eligibility) {
  case Eligibility::Eligible:
    return Text::tr("eligible");
  case Eligibility::NotEligible:
    return Text::tr("not eligible: %1").arg(line.failed.join(comma()));
  case Eligibility::Incomplete:
    return Text::tr("incomplete: %1").arg(line.missing.join(comma()));
  }
  return {};
}

QString statusWord(SubjectStatus status) {
  switch (status) {
  case SubjectStatus::InWindow:
    return Text::tr("in window");
  case SubjectStatus::Cleared:
    return Text::tr("cleared");
  case SubjectStatus::Dlt:
    return Text::tr("DLT");
  case SubjectStatus::NotEvaluable:
    return Text::tr("not evaluable");
  }
  return {};
}

QString urgencyWord(Urgency urgency) {
  switch (urgency) {
  case Urgency::Overdue:
    return Text::tr("overdue");
  case Urgency::Today:
    return Text::tr("today");
  case Urgency::Open:
    return Text::tr("open");
  }
  return {};
}

QStringList cellsOf(const SubjectStatusLine& line) {
  QStringList remarks;
  if (line.cd7 == Cd7Method::Ihc) remarks.append(Text::tr("CD7 by IHC"));
  if (line.lateAssessment) remarks.append(Text::tr("late assessment"));
  if (line.doseDeviation) remarks.append(Text::tr("dose deviation"));
  return {line.screening,
          line.subject.value_or(QString()),
          line.level ? QStringLiteral("L%1").arg(*line.level) : QString(),
          line.day ? QString::number(*line.day) : QString(),
          line.status ? statusWord(*line.status) : QString(),
          eligibilityWord(line),
          remarks.join(comma())};
}

/// Columns as wide as their widest cell, two blanks between them.
QString table(const std::vector<QStringList>& rows) {
  std::vector<qsizetype> widths(static_cast<std::size_t>(rows.front().size()), 0);
  for (const QStringList& row : rows)
    for (std::size_t i = 0; i < widths.size(); ++i)
      widths[i] = std::max(widths[i], row[static_cast<qsizetype>(i)].size());
  QString text;
  for (const QStringList& row : rows) {
    QString line;
    for (std::size_t i = 0; i < widths.size(); ++i)
      line += row[static_cast<qsizetype>(i)].leftJustified(widths[i] + 2);
    while (line.endsWith(u' '))
      line.chop(1);
    text += line + u'\n';
  }
  return text;
}

QString subjectTable(const std::vector<SubjectStatusLine>& subjects) {
  if (subjects.empty()) return {};
  std::vector<QStringList> rows{{Text::tr("Screening"), Text::tr("Subject"), Text::tr("Level"),
                                 Text::tr("Day"), Text::tr("Status"), Text::tr("Eligibility"),
                                 Text::tr("Remarks")}};
  for (const SubjectStatusLine& line : subjects)
    rows.push_back(cellsOf(line));
  return u'\n' + table(rows);
}

QString decisionTable(const std::vector<DecisionStatusLine>& decisions) {
  if (decisions.empty()) return {};
  std::vector<QStringList> rows;
  rows.reserve(decisions.size());
  for (const DecisionStatusLine& line : decisions)
    rows.push_back(
        {Text::tr("Decision %1").arg(line.number), line.date.toString(Qt::ISODate), line.what, line.state});
  return u'\n' + table(rows);
}

QString deviationTable(const std::vector<DeviationLine>& deviations) {
  if (deviations.empty()) return {};
  std::vector<QStringList> rows;
  rows.reserve(deviations.size());
  for (const DeviationLine& line : deviations)
    rows.push_back({line.date.toString(Qt::ISODate), line.who, deviationText(line)});
  return u'\n' + Text::tr("Deviations:") + u'\n' + table(rows);
}

QString dueTable(const std::vector<DueItem>& due) {
  if (due.empty()) return {};
  std::vector<QStringList> rows;
  rows.reserve(due.size());
  for (const DueItem& item : due)
    rows.push_back({urgencyWord(item.urgency), item.who, item.what});
  return u'\n' + Text::tr("Due:") + u'\n' + table(rows);
}
} // namespace

/// Nothing while all is as the study began.
QString designLine(const StatusReport& report) {
  if (report.designVersion == 1 && report.state == TrialState::Running) return {};
  return Text::tr("Design version %1; the trial is %2")
             .arg(report.designVersion)
             .arg(trialStateName(report.state)) +
         u'\n';
}

QString toText(const StatusReport& report) {
  QStringList places;
  for (const OpenPlaces& open : report.openPlaces)
    places.append(QStringLiteral("L%1: %2").arg(open.level).arg(open.places));
  const QString course = formatCourse(report.course);
  return Text::tr("On the evening of %1").arg(report.on.toString(Qt::ISODate)) + u'\n' +
         Text::tr("Course: %1").arg(course.isEmpty() ? Text::tr("nobody infused yet") : course) + u'\n' +
         designLine(report) + report.sentence.headline + u' ' + report.sentence.explanation + u'\n' +
         Text::tr("Open places: %1").arg(places.join(comma())) + u'\n' + subjectTable(report.subjects) +
         decisionTable(report.decisions) + deviationTable(report.deviations) + dueTable(report.due);
}
