#include "app/reports/outlook/second_opinion_report.h"

#include "app/escalation/comparators/second_opinion.h"
#include "app/escalation/recommendation.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"

#include <QLocale>
#include <algorithm>

namespace {
/// Where the rule treats next; nothing where it sends nobody anywhere, or people decide.
std::optional<DoseAdvice> adviceOf(Rule rule) {
  switch (rule) {
  case Rule::AtEscalate:
  case Rule::SdEscalate:
    return DoseAdvice::Escalate;
  case Rule::AtExpand:
  case Rule::AtEnrol:
  case Rule::SdTop:
  case Rule::SdExpand:
  case Rule::SdEnrol:
  case Rule::CeEnrol:
    return DoseAdvice::Stay;
  case Rule::SdStop:
  case Rule::CeStop:
    return DoseAdvice::Deescalate;
  case Rule::AtJoint:
  case Rule::AtWait:
  case Rule::SdWait:
  case Rule::CeFlag:
  case Rule::CeDone:
  case Rule::CeWait:
  case Rule::EnFull:
    return std::nullopt;
  }
  return std::nullopt;
}

/// Both papers: where there is no level to go to, the present one is kept; but an eliminated one is left.
DoseAdvice followed(DoseAdvice advice, int level, int top) {
  if (advice == DoseAdvice::Escalate && level == top) return DoseAdvice::Stay;
  if (advice == DoseAdvice::Deescalate && level == 1) return DoseAdvice::Stay;
  return advice == DoseAdvice::Eliminate ? DoseAdvice::Deescalate : advice;
}

std::optional<bool> differs(DoseAdvice advice, Rule rule, int level, int top) {
  const auto protocol = adviceOf(rule);
  if (!protocol) return std::nullopt;
  return followed(advice, level, top) != *protocol;
}

/// What a design says at each level. Both papers: with a level those above it are eliminated, and no dose
/// goes up into one that is.
template <class AdviceOn>
std::vector<std::optional<DoseAdvice>> advised(const CourseCounts& counts, AdviceOn adviceOn) {
  std::vector<std::optional<DoseAdvice>> all;
  for (const Tally& tally : counts.all)
    all.push_back(adviceOn(tally));
  const auto first = std::find(all.begin(), all.end(), std::optional(DoseAdvice::Eliminate));
  for (auto above = first; above != all.end(); ++above)
    if (*above) *above = DoseAdvice::Eliminate;
  if (first != all.begin() && first != all.end() && *(first - 1) == DoseAdvice::Escalate)
    *(first - 1) = DoseAdvice::Stay;
  return all;
}
} // namespace

const OpinionLine* OpinionReport::at(int level) const {
  const auto found = std::find_if(lines.begin(), lines.end(),
                                  [level](const OpinionLine& line) { return line.level == level; });
  return found == lines.end() ? nullptr : &*found;
}

OpinionReport opinionReport(const DoseDesign& design, const Course& course,
                            const SecondOpinionChoice& choice) {
  OpinionReport report{choice, formatCourse(course), design.top(), {}};
  const CourseCounts counts = countOf(design, course);
  const auto boins = advised(counts, [&](const Tally& tally) { return boinAdvice(tally, choice.target); });
  const auto mtpi2s = advised(counts, [&](const Tally& tally) { return mtpi2Advice(tally, choice.target); });
  for (int level = 1; level <= counts.highest; ++level) {
    const auto index = static_cast<std::size_t>(level - 1);
    const Tally& tally = counts.all[index];
    const auto& boin = boins[index];
    const auto& mtpi2 = mtpi2s[index];
    if (!boin || !mtpi2) continue; // nobody is evaluable
    const Rule rule = readAt(design, counts, level).rule;
    report.lines.push_back({level, tally, dltPosterior(tally, priorOf(choice)), *boin, *mtpi2, rule,
                            differs(*boin, rule, level, report.top),
                            differs(*mtpi2, rule, level, report.top)});
  }
  return report;
}

namespace {
QString number(double value, int digits) {
  return QString::number(value, 'f', digits);
}

QString boundary(double value) {
  return number(value, 3);
}

QString posteriorSource(const SecondOpinionChoice& choice) {
  return ReportsText::tr(
             "Beta-binomial posterior under the prior Beta(%1, %2). Gelman et al., Bayesian Data Analysis, "
             "3rd ed., 2013, section 2.4.")
      .arg(choice.priorA)
      .arg(choice.priorB);
}

QString boinSource() {
  return ReportsText::tr(
      "BOIN: Liu and Yuan, J R Stat Soc C 2015;64:507. A level is eliminated when P(rate > target) > "
      "0.95 under a uniform prior, from three subjects on.");
}

QString mtpi2Source() {
  return ReportsText::tr(
      "mTPI-2: Guo et al., Contemp Clin Trials 2017;58:23. Interval of equivalence: target ± 0.05; "
      "uniform prior; a level is eliminated when P(rate > target) > 0.95.");
}

QString intervalText(const DltPosterior& posterior) {
  return QStringLiteral("%1–%2").arg(number(posterior.low, 2), number(posterior.high, 2));
}
} // namespace

std::vector<OpinionColumn> opinionColumns(const OpinionReport& report) {
  const QString posterior = posteriorSource(report.choice);
  return {{ReportsText::tr("Level"), {}},
          {ReportsText::tr("DLTs of evaluable"),
           ReportsText::tr("Subjects with a DLT, of those cleared or with a DLT.")},
          {ReportsText::tr("Mean DLT rate"), posterior},
          {ReportsText::tr("95 % interval"), ReportsText::tr("Equal-tailed. %1").arg(posterior)},
          {ReportsText::tr("P(rate > 1/3)"), posterior},
          {ReportsText::tr("BOIN"), boinSource()},
          {ReportsText::tr("mTPI-2"), mtpi2Source()},
          {ReportsText::tr("Beside the rule"),
           ReportsText::tr(
               "Whether the next subjects would be treated elsewhere than the protocol's rule says.")}};
}

QStringList opinionCells(const OpinionLine& line, int top) {
  return {QStringLiteral("L%1").arg(line.level),
          ReportsText::tr("%1 of %2").arg(line.tally.dlts).arg(line.tally.evaluable()),
          number(line.posterior.mean, 2),
          intervalText(line.posterior),
          number(line.posterior.pAbove, 2),
          adviceText(line.boin, line.level, top),
          adviceText(line.mtpi2, line.level, top),
          comparisonText(line)};
}

QString adviceText(DoseAdvice advice, int level, int top) {
  switch (advice) {
  case DoseAdvice::Escalate:
    return level == top ? ReportsText::tr("go up; the highest level: stay") : ReportsText::tr("go up");
  case DoseAdvice::Stay:
    return ReportsText::tr("stay");
  case DoseAdvice::Deescalate:
    return level == 1 ? ReportsText::tr("go down; the lowest level: stay") : ReportsText::tr("go down");
  case DoseAdvice::Eliminate:
    return level == 1 ? ReportsText::tr("eliminate the level; the lowest: end")
                      : ReportsText::tr("go down, eliminate the level");
  }
  return {};
}

QString comparisonText(const OpinionLine& line) {
  const QString rule = ruleId(line.rule);
  if (!line.boinDiffers || !line.mtpi2Differs) {
    const bool people = line.rule == Rule::AtJoint || line.rule == Rule::CeFlag;
    return people ? ReportsText::tr("%1: people decide").arg(rule)
                  : ReportsText::tr("%1: nothing to compare").arg(rule);
  }
  if (*line.boinDiffers && *line.mtpi2Differs) return ReportsText::tr("▲ both differ from %1").arg(rule);
  if (*line.boinDiffers) return ReportsText::tr("▲ BOIN differs from %1").arg(rule);
  if (*line.mtpi2Differs) return ReportsText::tr("▲ mTPI-2 differs from %1").arg(rule);
  return ReportsText::tr("● both as %1").arg(rule);
}

QString opinionSentence(const OpinionLine& line, int top) {
  return ReportsText::tr(
             "L%1: %2 of %3 evaluable with a DLT. DLT rate %4 (95 % interval %5), P(rate > 1/3) = %6. "
             "BOIN: %7. mTPI-2: %8.")
      .arg(QString::number(line.level), QString::number(line.tally.dlts),
           QString::number(line.tally.evaluable()), number(line.posterior.mean, 2),
           intervalText(line.posterior), number(line.posterior.pAbove, 2),
           adviceText(line.boin, line.level, top), adviceText(line.mtpi2, line.level, top));
}

QString opinionNote() {
  return ReportsText::tr("Advisory: no rule of the protocol rests on it, and it decides nothing.");
}

QString opinionBasis(const SecondOpinionChoice& choice) {
  const BoinBoundaries boundaries = boinBoundaries(choice.target);
  return ReportsText::tr(
             "Prior of a DLT rate: Beta(%1, %2). Target DLT rate %3: BOIN goes up where the share of DLTs is "
             "at most %4, down where it is at least %5.")
      .arg(QString::number(choice.priorA), QString::number(choice.priorB), QString::number(choice.target),
           boundary(boundaries.escalate), boundary(boundaries.deescalate));
}

QString opinionCourse(const OpinionReport& report, int designVersion) {
  const QString course = report.course.isEmpty() ? ReportsText::tr("nobody treated yet") : report.course;
  return ReportsText::tr(
             "Design version %1, course %2. Assumption A3: subjects who are not evaluable do not count.")
      .arg(QString::number(designVersion), course);
}

QString nobodyEvaluable() {
  return ReportsText::tr("Nobody is evaluable yet: there is nothing to have an opinion of.");
}

QStringList opinionSources() {
  return {
      ReportsText::tr(
          "DLT rate: beta-binomial posterior, Gelman et al., Bayesian Data Analysis, 3rd ed., 2013, section "
          "2.4; equal-tailed interval."),
      boinSource(), mtpi2Source()};
}

QString opinionIsOff() {
  return ReportsText::tr(
      "What a Bayesian reading of each level's DLTs, and the designs BOIN and mTPI-2, would say of the same "
      "data, beside the protocol's rule. Advisory, and off until the site turns it on: page Study, tab "
      "“Dose levels and assumptions”.");
}

namespace {
QString tableHtml(const OpinionReport& report) {
  if (report.lines.empty()) return html::sentence(nobodyEvaluable());
  html::Table table({7, 11, 9, 12, 10, 16, 16, 19});
  QStringList heads;
  for (const OpinionColumn& column : opinionColumns(report))
    heads << column.title;
  table.head(heads);
  for (const OpinionLine& line : report.lines) {
    QList<html::Cell> cells;
    for (const QString& text : opinionCells(line, report.top))
      cells << html::cell(text);
    table.row(cells);
  }
  return table.toHtml();
}
} // namespace

QString secondOpinionHtml(const Study& study, const OpinionReport& report, int designVersion) {
  QString body = reportTitleHtml(study, ReportsText::tr("Second opinion"), QLocale().name());
  body += html::warning(opinionNote());
  body += html::paragraph(html::join({opinionCourse(report, designVersion), opinionBasis(report.choice)}));
  body += tableHtml(report) + html::paragraph(html::join(opinionSources()), QStringLiteral("muted"));
  return html::page(body);
}
