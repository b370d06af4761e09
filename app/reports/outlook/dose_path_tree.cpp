#include "app/reports/outlook/dose_path_tree.h"

#include "app/base/code.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/recommendation_sentence.h"
#include "app/reports/words/status_words.h"
#include "app/study/words.h"

#include <algorithm>
#include <array>

template <>
inline constexpr std::array<const char*, 6> codes<PathEnd>{"complete",      "number-reached", "group-added",
                                                           "nothing-below", "flagged",        "ended"};

namespace {
PathNode nodeAt(const PathQuestion& question, const Course& course) {
  PathNode node;
  node.course = course;
  node.recommendation = recommend(question.design, course);
  node.tally = tallyAt(course, node.recommendation.decidingLevel);
  node.end = pathEnd(question.design, course, question.policy);
  return node;
}

/// The cohort of the branch bears `+`: the outcomes of the next one stand in the last.
bool completes(const Course& course, int level, bool waiting) {
  return !waiting && course.cohorts.back().level == level && course.cohorts.back().completing;
}
} // namespace

PathNode pathRoot(const PathQuestion& question, const Course& from) {
  return nodeAt(question, from);
}

std::vector<PathNode> pathsFrom(const PathQuestion& question, const PathNode& node) {
  std::vector<PathNode> nodes;
  const int before = node.course.subjects();
  for (const PathBranch& branch : pathBranches(question.design, node.course, question.policy)) {
    PathNode next = nodeAt(question, branch.course);
    const bool waiting = branch.course.subjects() == before;
    next.step = PathStep{waiting,          completes(branch.course, branch.level, waiting),
                         branch.level,     branch.subjects,
                         branch.dlts,      branch.laterSubjects,
                         branch.laterDlts, 0};
    weigh(question, node.probability, next);
    nodes.push_back(std::move(next));
  }
  return nodes;
}

void weigh(const PathQuestion& question, double parent, PathNode& node) {
  if (!node.step) return;
  PathStep& step = *node.step;
  step.probability = 0;
  if (!question.trueDlt.empty())
    step.probability =
        probabilityOf({{}, step.level, step.subjects, step.dlts, step.laterSubjects, step.laterDlts, 0},
                      question.trueDlt.at(static_cast<std::size_t>(step.level - 1)));
  node.probability = parent * step.probability;
}

Mtd mtdAtEnd(const PathQuestion& question, const PathNode& node) {
  Mtd mtd = node.recommendation.mtd;
  if (!question.policy.topIsMtd || mtd.state == Mtd::State::BelowLowest) return mtd;
  const int level = mtd.level.value_or(question.design.top());
  return {Mtd::State::Reached, level, tallyAt(node.course, level).evaluable()};
}

// Written by hand, like recommendation_sentence.cpp: a tree has many nodes.

namespace {
QJsonObject stepJson(const PathStep& step, bool weighed) {
  QJsonObject json{{QStringLiteral("undecided"), step.waiting},
                   {QStringLiteral("completing"), step.completing},
                   {QStringLiteral("level"), step.level},
                   {QStringLiteral("subjects"), step.subjects},
                   {QStringLiteral("dlts"), step.dlts},
                   {QStringLiteral("firstSixDlts"), step.dlts - step.laterDlts}};
  if (weighed) json[QStringLiteral("probability")] = step.probability;
  return json;
}

QJsonObject tallyJson(const PathNode& node) {
  return {{QStringLiteral("level"), node.recommendation.decidingLevel},
          {QStringLiteral("dlts"), node.tally.dlts},
          {QStringLiteral("evaluable"), node.tally.evaluable()},
          {QStringLiteral("undecided"), node.tally.undecided}};
}
} // namespace

QJsonObject pathNodeJson(const PathQuestion& question, const PathNode& node) {
  const bool weighed = !question.trueDlt.empty();
  QJsonObject json{{QStringLiteral("course"), formatCourse(node.course)},
                   {QStringLiteral("rule"), ruleId(node.recommendation.rule)},
                   {QStringLiteral("level"), node.recommendation.level},
                   {QStringLiteral("enrol"), node.recommendation.enrol},
                   {QStringLiteral("tally"), tallyJson(node)}};
  if (node.step) json[QStringLiteral("step")] = stepJson(*node.step, weighed);
  if (weighed) json[QStringLiteral("probability")] = node.probability;
  if (node.end)
    json[QStringLiteral("end")] = QJsonObject{{QStringLiteral("why"), codeOf(*node.end)},
                                              {QStringLiteral("mtd"), mtdJson(mtdAtEnd(question, node))}};
  return json;
}

namespace {
/// Shape and word, never colour alone.
QString outcomeText(int dlts) {
  if (dlts == 0) return ReportsText::tr("%1 no DLT").arg(statusShape(SubjectStatus::Cleared));
  return ReportsText::tr("%1 %n DLT(s)", nullptr, dlts).arg(statusShape(SubjectStatus::Dlt));
}

/// Where a cohort goes past the level's sixth subject: how many of its DLTs t6 counts.
QString outcomeText(const PathStep& step) {
  const QString outcome = outcomeText(step.dlts);
  if (step.dlts == 0 || step.laterSubjects == 0 || step.laterSubjects == step.subjects) return outcome;
  return ReportsText::tr("%1, %2 among the first six").arg(outcome).arg(step.dlts - step.laterDlts);
}

QString whyItEnds(PathEnd end) {
  static constexpr std::array words{
      QT_TRANSLATE_NOOP("Reports", "Enrolment complete."),
      QT_TRANSLATE_NOOP("Reports", "The planned number is treated: a design change is needed to go on."),
      QT_TRANSLATE_NOOP("Reports", "A dose group is added: a design change is needed to go on."),
      QT_TRANSLATE_NOOP("Reports", "No tolerated level below: a design change is needed to go on."),
      QT_TRANSLATE_NOOP("Reports", "More DLTs than a tolerated level has (A4): a person decides."),
      QT_TRANSLATE_NOOP("Reports", "The trial ends here, as assumed.")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(end)));
}
} // namespace

QStringList pathColumns() {
  return {ReportsText::tr("What happens"),       ReportsText::tr("Course"), ReportsText::tr("Tally"),
          ReportsText::tr("What the rule says"), ReportsText::tr("Branch"), ReportsText::tr("From the top")};
}

QString stepText(const PathNode& node) {
  if (!node.step) return ReportsText::tr("From here");
  const PathStep& step = *node.step;
  const QString outcome = outcomeText(step);
  if (step.waiting)
    return ReportsText::tr("%n undecided at L%1: %2", nullptr, step.subjects).arg(step.level).arg(outcome);
  return ReportsText::tr("Next %n at L%1: %2", nullptr, step.subjects).arg(step.level).arg(outcome);
}

QString tallyText(const PathNode& node) {
  const QString decided = ReportsText::tr("L%1: %n DLT(s) of %2", nullptr, node.tally.dlts)
                              .arg(node.recommendation.decidingLevel)
                              .arg(node.tally.evaluable());
  if (node.tally.undecided == 0) return decided;
  return ReportsText::tr("%1, %n undecided", nullptr, node.tally.undecided).arg(decided);
}

QString endText(const PathQuestion& question, const PathNode& node) {
  if (!node.end) return {};
  return whyItEnds(*node.end) % u' ' % mtdSentence(mtdAtEnd(question, node));
}

QString ruleText(const PathQuestion& question, const PathNode& node) {
  const QString says =
      node.end ? endText(question, node)
               : recommendationSentence(question.design, node.course, node.recommendation).headline;
  return ReportsText::tr("%1: %2").arg(ruleId(node.recommendation.rule), says);
}

QString explanationText(const PathQuestion& question, const PathNode& node) {
  const RecommendationSentence sentence =
      recommendationSentence(question.design, node.course, node.recommendation);
  QStringList parts{sentence.headline, sentence.explanation};
  if (node.end) parts << ReportsText::tr("End of the path: %1").arg(endText(question, node));
  return joinSentences(parts);
}

QString courseText(const Course& course) {
  return course.cohorts.empty() ? ReportsText::tr("(nobody treated yet)") : formatCourse(course);
}

QString courseTail(const QString& course, qsizetype most) {
  if (course.size() <= most) return course;
  const qsizetype blank = course.indexOf(u' ', course.size() - most);
  // A cohort that is longer by itself is cut inside.
  const QString tail = blank < 0 ? course.right(most) : course.mid(blank + 1);
  return QStringLiteral("… ") % tail;
}

QString probabilityText(double probability) {
  if (probability > 0 && probability < 0.0005) return QStringLiteral("< 0.1 %");
  if (probability < 1 && probability > 0.9995) return QStringLiteral("> 99.9 %");
  return percentText(probability);
}

QString pathAssumptions(const DoseDesign& design) {
  return joinSentences({ReportsText::tr("Subjects who are not evaluable are replaced (A3); here all who are "
                                        "still to be decided or treated are evaluable."),
                        completingPace(design)});
}

namespace {
constexpr int indent = 10;              ///< pixels, a level
constexpr int deepest = 8;              ///< that is moved in by its whole depth
constexpr qsizetype longestCourse = 60; ///< characters in a cell; what is longer stands in the basis

/// The branch, moved in by its depth; the shape of a DLT stands in its words.
html::Cell branchCell(const DosePathRow& row) {
  const QString style = row.node.step && row.node.step->dlts > 0 ? QStringLiteral("dlt") : QString();
  return {QStringLiteral("<p style=\"margin-top:0px; margin-bottom:0px; margin-left:%1px\">%2</p>")
              .arg(indent * std::min(row.depth, deepest))
              .arg(html::text(stepText(row.node))),
          style};
}

QList<html::Cell> cellsOf(const PathQuestion& question, const DosePathRow& row) {
  QString course = courseTail(courseText(row.node.course), longestCourse);
  if (row.closed) course += QStringLiteral(" …");
  QList<html::Cell> cells{
      branchCell(row), html::cell(course), html::cell(tallyText(row.node)),
      html::cell(ruleText(question, row.node), row.node.end ? QStringLiteral("strong") : QString())};
  if (question.trueDlt.empty()) return cells;
  const QString branch = row.node.step ? probabilityText(row.node.step->probability) : QString();
  return cells << html::cell(branch) << html::cell(probabilityText(row.node.probability));
}

QString treeHtml(const DosePathReport& report) {
  const bool weighed = !report.question.trueDlt.empty();
  const QStringList titles = weighed ? pathColumns() : pathColumns().mid(0, 4);
  const QList<int> widths = weighed ? QList<int>{26, 17, 16, 23, 8, 10} : QList<int>{27, 22, 18, 33};
  std::vector<QList<html::Cell>> rows;
  rows.reserve(report.rows.size());
  for (const DosePathRow& row : report.rows)
    rows.push_back(cellsOf(report.question, row));
  return html::longTable(widths, titles, rows);
}

QString leftOutHtml(const DosePathReport& report) {
  const auto closed = static_cast<int>(std::count_if(report.rows.begin(), report.rows.end(),
                                                     [](const DosePathRow& row) { return row.closed; }));
  QStringList lines;
  if (report.leftOut > 0)
    lines << ReportsText::tr("Left out for their number: %n row(s) more that were opened.", nullptr,
                             report.leftOut);
  if (closed > 0)
    lines << ReportsText::tr("Left out: what follows the %n course(s) marked “…”.", nullptr, closed);
  if (lines.isEmpty()) lines << ReportsText::tr("Nothing is left out: every path is shown to its end.");
  return html::paragraph(html::join(lines), QStringLiteral("strong"));
}
} // namespace

QString assumedRatesText(const std::vector<double>& trueDlt) {
  if (trueDlt.empty()) return ReportsText::tr("No true DLT rates are assumed: there are no probabilities.");
  QStringList rates;
  for (std::size_t i = 0; i < trueDlt.size(); ++i)
    rates << QStringLiteral("L%1 %2").arg(i + 1).arg(formatNumber(trueDlt[i]));
  return ReportsText::tr("Assumed true DLT rates: %1.").arg(rates.join(comma()));
}

QString dosePathBody(const DosePathReport& report) {
  QString body;
  for (const QString& basis : report.basis)
    body += html::sentence(basis);
  return body + html::sentence(assumedRatesText(report.question.trueDlt)) + treeHtml(report) +
         leftOutHtml(report);
}

QString dosePathHtml(const Study& study, const DosePathReport& report) {
  return html::page(
      reportTitleHtml(study, ReportsText::tr("Dose paths"), report.language, report.designVersion) +
      dosePathBody(report) + journalStampHtml(report.head));
}
