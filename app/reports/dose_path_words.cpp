#include "app/reports/dose_path_words.h"

#include "app/reports/policy_words.h"
#include "app/reports/recommendation_sentence.h"
#include "app/reports/status_words.h"
#include "app/study/dlt_rate.h"
#include "app/study/sentences.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(DosePaths)
};

/// Shape and word, never colour alone.
QString outcomeText(int dlts) {
  if (dlts == 0) return Text::tr("%1 no DLT").arg(statusShape(SubjectStatus::Cleared));
  return Text::tr("%1 %n DLT(s)", nullptr, dlts).arg(statusShape(SubjectStatus::Dlt));
}

/// Where a cohort goes past the level's sixth subject: how many of its DLTs t6 counts.
QString outcomeText(const PathStep& step) {
  const QString outcome = outcomeText(step.dlts);
  if (step.dlts == 0 || step.laterSubjects == 0 || step.laterSubjects == step.subjects) return outcome;
  return Text::tr("%1, %2 among the first six").arg(outcome).arg(step.dlts - step.laterDlts);
}

QString whyItEnds(PathEnd end) {
  switch (end) {
  case PathEnd::Complete:
    return Text::tr("Enrolment complete.");
  case PathEnd::NumberReached:
    return Text::tr("The planned number is treated: a design change is needed to go on.");
  case PathEnd::GroupAdded:
    return Text::tr("A dose group is added: a design change is needed to go on.");
  case PathEnd::NothingBelow:
    return Text::tr("No tolerated level below: a design change is needed to go on.");
  case PathEnd::Flagged:
    return Text::tr("More DLTs than a tolerated level has (A4): a person decides.");
  case PathEnd::Ended:
    return Text::tr("The trial ends here, as assumed.");
  }
  return {};
}
} // namespace

QStringList pathColumns() {
  return {Text::tr("What happens"),       Text::tr("Course"), Text::tr("Tally"),
          Text::tr("What the rule says"), Text::tr("Branch"), Text::tr("From the top")};
}

QString stepText(const PathNode& node) {
  if (!node.step) return Text::tr("From here");
  const PathStep& step = *node.step;
  const QString outcome = outcomeText(step);
  if (step.waiting)
    return Text::tr("%n undecided at L%1: %2", nullptr, step.subjects).arg(step.level).arg(outcome);
  return Text::tr("Next %n at L%1: %2", nullptr, step.subjects).arg(step.level).arg(outcome);
}

QString tallyText(const PathNode& node) {
  const QString decided = Text::tr("L%1: %n DLT(s) of %2", nullptr, node.tally.dlts)
                              .arg(node.recommendation.decidingLevel)
                              .arg(node.tally.evaluable());
  if (node.tally.undecided == 0) return decided;
  return Text::tr("%1, %n undecided", nullptr, node.tally.undecided).arg(decided);
}

QString endText(const PathQuestion& question, const PathNode& node) {
  if (!node.end) return {};
  return whyItEnds(*node.end) % u' ' % mtdSentence(mtdAtEnd(question, node));
}

QString ruleText(const PathQuestion& question, const PathNode& node) {
  const QString says =
      node.end ? endText(question, node)
               : recommendationSentence(question.design, node.course, node.recommendation).headline;
  return Text::tr("%1: %2").arg(ruleId(node.recommendation.rule), says);
}

QString explanationText(const PathQuestion& question, const PathNode& node) {
  const RecommendationSentence sentence =
      recommendationSentence(question.design, node.course, node.recommendation);
  QStringList parts{sentence.headline, sentence.explanation};
  if (node.end) parts << Text::tr("End of the path: %1").arg(endText(question, node));
  return joinSentences(parts);
}

QString courseText(const Course& course) {
  return course.cohorts.empty() ? Text::tr("(nobody treated yet)") : formatCourse(course);
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
  return joinSentences(
      {Text::tr("Whoever is not evaluable is replaced (A3); here everybody still to be decided or "
                "treated is evaluable."),
       completingPace(design)});
}
