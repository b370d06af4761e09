#include "app/reports/oversight/meeting_package.h"

#include "app/analysis/measurements/lab_points.h"
#include "app/dosing/worksheet.h"
#include "app/reports/decision/decision_memo.h"
#include "app/reports/decision/decision_table_report.h"
#include "app/reports/outlook/design_basis.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "app/reports/oversight/package_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/recommendation_sentence.h"
#include "app/reports/worksheet/worksheet_document.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "app/study/study.h"

#include <QLocale>
#include <algorithm>
#include <array>

std::vector<int> PackageSource::levels() const {
  std::vector<int> all;
  for (int level = std::max(1, standing.recommendation().decidingLevel); level >= 1; --level)
    all.push_back(level);
  return all;
}

namespace package {
QString table(const QString& heading, const QList<int>& widths, const QStringList& titles,
              const std::vector<QList<html::Cell>>& rows, const QString& none) {
  const QString head = html::heading(heading);
  return head + (rows.empty() ? html::sentence(none) : html::longTable(widths, titles, rows));
}

QString recommendation(const PackageSource& source) {
  const DoseDesign& design = source.standing.design();
  const Course& course = source.standing.course();
  const Recommendation& now = source.standing.recommendation();
  const RecommendationSentence sentence = recommendationSentence(design, course, now);
  html::Table facts({22, 78});
  facts.fact(ReportsText::tr("Rule"), ruleId(now.rule));
  facts.fact(ReportsText::tr("Recommendation"), sentence.headline + u'\n' + sentence.explanation);
  facts.fact(ReportsText::tr("Course"), courseText(course));
  facts.fact(ReportsText::tr("Infused"), ReportsText::tr("%1 of %2 planned")
                                             .arg(source.standing.infusedInOrder().size())
                                             .arg(design.plannedSubjects));
  const auto levels = memoLevels(source.study(), now.decidingLevel, [&](const Subject& subject) {
    return notationOf(statusOf(source.study(), subject));
  });
  QString body = html::heading(ReportsText::tr("Recommendation")) +
                 html::sentence(headlineNow(source.standing), QStringLiteral("lead")) + facts.toHtml();
  if (!levels.empty()) body += levelsHtml(levels);
  if (source.standing.infusedInOrder().size() > 1)
    body += QStringLiteral("<p class=\"chart\"><img src=\"chart:staircase\"></p>\n");
  return body;
}

QString subjects(const PackageSource& source) {
  QString body = html::heading(ReportsText::tr("Subjects of the cohort and of those below"));
  for (const int level : source.levels()) {
    const auto rows = cohortRows(source.study(), level, source.standing.today());
    body += html::subheading(levelName(source.standing.design(), level)) +
            (rows.empty() ? html::sentence(ReportsText::tr("Nobody has been assigned here."))
                          : cohortRowsHtml(rows));
  }
  return body + cohortRowsNote();
}

namespace {
std::vector<WorksheetRow> rowsOf(const PackageSource& source, const Subject& subject) {
  const Study& study = source.study();
  const auto points = labPointsOf(study, subject, source.measurements, source.samplings);
  return worksheetRows(study, subject, worksheetOf(study, subject, points, source.at));
}
} // namespace

QString worksheets(const PackageSource& source) {
  const DltDefinition& definition = source.study().site.dltDefinition;
  QString body = html::heading(ReportsText::tr("DLT worksheets"));
  if (definition.isEmpty())
    return body + html::warning(ReportsText::tr(
                      "The site has not entered the DLT definition of the signed protocol (A5)."));
  body += html::paragraph(html::join(definitionLines(definition)));
  const std::vector<int> levels = source.levels();
  for (const Subject* subject : source.standing.infusedInOrder()) {
    if (std::find(levels.begin(), levels.end(), subject->assignment->level) == levels.end()) continue;
    const std::vector<WorksheetRow> rows = rowsOf(source, *subject);
    body += html::subheading(subject->label()) + worksheetRowsHtml(askedFirst(rows));
    for (const QString& note : worksheetNotes(definition, rows))
      body += html::muted(note);
  }
  return body;
}

QString decisionTable(const PackageSource& source) {
  return html::heading(ReportsText::tr("Decision table")) +
         decisionTableBody(source.study(), versionInForce(source.study()));
}

QString dosePaths(const PackageSource& source) {
  constexpr int deep = 2; // cohorts: what a meeting looks ahead to
  constexpr std::size_t most = 120;
  const Course& from = source.standing.course();
  DosePathReport report;
  report.question.design = source.standing.design();
  report.basis = basisLines(designBasis(source.study(), from, report.question.policy));
  const auto add = [&](const auto& self, const PathNode& node, int depth) -> void {
    const bool isRoom = report.rows.size() < most;
    const auto next = pathsFrom(report.question, node);
    if (isRoom)
      report.rows.push_back({depth, node, depth == deep && !next.empty()});
    else
      ++report.leftOut;
    if (depth == deep) return;
    for (const PathNode& further : next)
      self(self, further, depth + 1);
  };
  add(add, pathRoot(report.question, from), 0);
  return html::heading(ReportsText::tr("Dose paths")) + dosePathBody(report);
}
} // namespace package

QString packageTitle() {
  return ReportsText::tr("Package for the review meeting");
}

PackageHtml packageHtml(const PackageSource& source) {
  using Chapter = QString (*)(const PackageSource&);
  static constexpr std::array<Chapter, 14> chapters{
      package::recommendation, package::subjects,     package::worksheets,   package::seriousEvents,
      package::syndromes,      package::severeEvents, package::severeValues, package::laboratory,
      package::kinetics,       package::deviations,   package::openQueries,  package::unverified,
      package::decisionTable,  package::dosePaths};
  const Study& study = source.study();
  QString opening = reportTitleHtml(study, packageTitle(), QLocale().name(), versionInForce(study));
  opening += html::sentence(ReportsText::tr("The study as it was after journal entry %1, %2.")
                                .arg(source.head.sequence)
                                .arg(siteMoment(study.site, source.at)));
  opening += html::sentence(ReportsText::tr(
      "What was entered or changed later is not in it; it is named when the decision is signed, and on its "
      "memo. The same entry gives the same pages again."));
  opening += html::contentsPlace() + journalStampHtml(source.head);
  PackageHtml made{html::page(opening), {}};
  for (const Chapter chapter : chapters)
    if (const QString body = chapter(source); !body.isEmpty()) made.pieces << html::page(body);
  return made;
}
