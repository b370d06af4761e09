#include "app/reports/second_opinion_words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SecondOpinion)
};

QString number(double value, int digits) {
  return QString::number(value, 'f', digits);
}

QString boundary(double value) {
  return number(value, 3);
}

QString posteriorSource(const SecondOpinionChoice& choice) {
  return Text::tr(
             "Beta-binomial posterior under the prior Beta(%1, %2). Gelman et al., Bayesian Data Analysis, "
             "3rd ed., 2013, section 2.4.")
      .arg(choice.priorA)
      .arg(choice.priorB);
}

QString boinSource() {
  return Text::tr(
      "BOIN: Liu and Yuan, J R Stat Soc C 2015;64:507. A level is eliminated when P(rate > target) > "
      "0.95 under a uniform prior, from three subjects on.");
}

QString mtpi2Source() {
  return Text::tr(
      "mTPI-2: Guo et al., Contemp Clin Trials 2017;58:23. Interval of equivalence: target ± 0.05; "
      "uniform prior; a level is eliminated when P(rate > target) > 0.95.");
}

QString intervalText(const DltPosterior& posterior) {
  return QStringLiteral("%1–%2").arg(number(posterior.low, 2), number(posterior.high, 2));
}
} // namespace

std::vector<OpinionColumn> opinionColumns(const OpinionReport& report) {
  const QString posterior = posteriorSource(report.choice);
  return {{Text::tr("Level"), {}},
          {Text::tr("DLTs of evaluable"), Text::tr("Subjects with a DLT, of those cleared or with a DLT.")},
          {Text::tr("Mean DLT rate"), posterior},
          {Text::tr("95 % interval"), Text::tr("Equal-tailed. %1").arg(posterior)},
          {Text::tr("P(rate > 1/3)"), posterior},
          {Text::tr("BOIN"), boinSource()},
          {Text::tr("mTPI-2"), mtpi2Source()},
          {Text::tr("Beside the rule"),
           Text::tr("Whether the next subjects would be treated elsewhere than the protocol's rule says.")}};
}

QStringList opinionCells(const OpinionLine& line, int top) {
  return {QStringLiteral("L%1").arg(line.level),
          Text::tr("%1 of %2").arg(line.tally.dlts).arg(line.tally.evaluable()),
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
    return level == top ? Text::tr("go up; the highest level: stay") : Text::tr("go up");
  case DoseAdvice::Stay:
    return Text::tr("stay");
  case DoseAdvice::Deescalate:
    return level == 1 ? Text::tr("go down; the lowest level: stay") : Text::tr("go down");
  case DoseAdvice::Eliminate:
    return level == 1 ? Text::tr("eliminate the level; the lowest: end")
                      : Text::tr("go down, eliminate the level");
  }
  return {};
}

QString comparisonText(const OpinionLine& line) {
  const QString rule = ruleId(line.rule);
  if (!line.boinDiffers || !line.mtpi2Differs) {
    const bool people = line.rule == Rule::AtJoint || line.rule == Rule::CeFlag;
    return people ? Text::tr("%1: people decide").arg(rule) : Text::tr("%1: nothing to compare").arg(rule);
  }
  if (*line.boinDiffers && *line.mtpi2Differs) return Text::tr("▲ both differ from %1").arg(rule);
  if (*line.boinDiffers) return Text::tr("▲ BOIN differs from %1").arg(rule);
  if (*line.mtpi2Differs) return Text::tr("▲ mTPI-2 differs from %1").arg(rule);
  return Text::tr("● both as %1").arg(rule);
}

QString opinionSentence(const OpinionLine& line, int top) {
  return Text::tr("L%1: %2 of %3 evaluable with a DLT. DLT rate %4 (95 % interval %5), P(rate > 1/3) = %6. "
                  "BOIN: %7. mTPI-2: %8.")
      .arg(QString::number(line.level), QString::number(line.tally.dlts),
           QString::number(line.tally.evaluable()), number(line.posterior.mean, 2),
           intervalText(line.posterior), number(line.posterior.pAbove, 2),
           adviceText(line.boin, line.level, top), adviceText(line.mtpi2, line.level, top));
}

QString opinionNote() {
  return Text::tr("Advisory: no rule of the protocol rests on it, and it decides nothing.");
}

QString opinionBasis(const SecondOpinionChoice& choice) {
  const BoinBoundaries boundaries = boinBoundaries(choice.target);
  return Text::tr(
             "Prior of a DLT rate: Beta(%1, %2). Target DLT rate %3: BOIN goes up where the share of DLTs is "
             "at most %4, down where it is at least %5.")
      .arg(QString::number(choice.priorA), QString::number(choice.priorB), QString::number(choice.target),
           boundary(boundaries.escalate), boundary(boundaries.deescalate));
}

QString opinionCourse(const OpinionReport& report, int designVersion) {
  const QString course = report.course.isEmpty() ? Text::tr("nobody treated yet") : report.course;
  return Text::tr("Design version %1, course %2. Assumption A3: who is not evaluable does not count.")
      .arg(QString::number(designVersion), course);
}

QString nobodyEvaluable() {
  return Text::tr("Nobody is evaluable yet: there is nothing to have an opinion of.");
}

QStringList opinionSources() {
  return {
      Text::tr(
          "DLT rate: beta-binomial posterior, Gelman et al., Bayesian Data Analysis, 3rd ed., 2013, section "
          "2.4; equal-tailed interval."),
      boinSource(), mtpi2Source()};
}

QString opinionIsOff() {
  return Text::tr(
      "What a Bayesian reading of each level's DLTs, and the designs BOIN and mTPI-2, would say of the same "
      "data, beside the protocol's rule. Advisory, and off until the site turns it on: page Study, tab "
      "“Dose levels and assumptions”.");
}
