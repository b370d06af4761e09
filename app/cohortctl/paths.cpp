#include "app/cohortctl/paths.h"

#include "app/cohortctl/design_options.h"
#include "app/escalation/dose_paths.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};

/// The tree from one course on, a few cohorts deep.
class Tree {
 public:
  Tree(const DoseDesign& design, const JointPolicy& policy, const std::vector<double>& rates)
      : m_design(design), m_policy(policy), m_rates(rates) {}

  QJsonObject json(const Course& course, int depth, double probability) const {
    const Recommendation now = recommend(m_design, course);
    const Tally tally = tallyAt(course, now.decidingLevel);
    QJsonObject node{{QStringLiteral("course"), formatCourse(course)},
                     {QStringLiteral("rule"), ruleId(now.rule)},
                     {QStringLiteral("level"), now.level},
                     {QStringLiteral("enrol"), now.enrol},
                     {QStringLiteral("tally"), QJsonObject{{QStringLiteral("level"), now.decidingLevel},
                                                           {QStringLiteral("dlts"), tally.dlts},
                                                           {QStringLiteral("evaluable"), tally.evaluable()},
                                                           {QStringLiteral("undecided"), tally.undecided}}}};
    if (!m_rates.empty()) node[QStringLiteral("probability")] = probability;
    if (depth == 0) return node;
    QJsonArray next;
    for (const PathBranch& branch : pathBranches(m_design, course, m_policy, m_rates))
      next.append(json(branch.course, depth - 1, probability * branch.probability));
    node[QStringLiteral("next")] = next;
    return node;
  }

  void print(const Course& course, int depth, double probability, int indent = 0) const {
    const Recommendation now = recommend(m_design, course);
    const QString name = course.cohorts.empty() ? Text::tr("(empty)") : formatCourse(course);
    QString line = QString(qsizetype(2) * indent, u' ') % name % QStringLiteral("  ") % ruleId(now.rule);
    if (!m_rates.empty()) line += QStringLiteral("  %1").arg(probability, 0, 'f', 4);
    printLine(line);
    if (depth == 0) return;
    for (const PathBranch& branch : pathBranches(m_design, course, m_policy, m_rates))
      print(branch.course, depth - 1, probability * branch.probability, indent + 1);
  }

 private:
  const DoseDesign& m_design;
  const JointPolicy m_policy;
  const std::vector<double>& m_rates;
};

int run(const QStringList& command) {
  constexpr int mostDeep = 12; // the tree has some millions of courses there
  QCommandLineParser parser;
  parser.setApplicationDescription(
      Text::tr("Everything that can follow a course, cohort by cohort, under an assumed policy for joint "
               "discussions. With rates: how likely each is."));
  addDesignOption(parser);
  addFutureOptions(parser);
  parser.addOptions(
      {{QStringLiteral("depth"), Text::tr("How many cohorts deep, 1 to %1; without it 2.").arg(mostDeep),
        QStringLiteral("N"), QStringLiteral("2")},
       {QStringLiteral("true-dlt"), Text::tr("One rate from 0 to 1 a level, with commas."),
        QStringLiteral("RATES")},
       {QStringLiteral("json"), Text::tr("Answers in JSON.")}});
  if (const auto status = readArguments(parser, command, 0, 0)) return *status;
  const auto design = designOf(parser, command.front());
  if (!design) return design.error();
  const auto question = futureOf(parser, *design, command.front());
  if (!question) return question.error();
  std::vector<double> rates;
  if (parser.isSet(QStringLiteral("true-dlt"))) {
    const auto given = ratesOf(parser.value(QStringLiteral("true-dlt")), *design, command.front());
    if (!given) return given.error();
    rates = *given;
  }
  const int depth = parser.value(QStringLiteral("depth")).toInt();
  if (depth < 1 || depth > mostDeep)
    return usageError(command.front(), Text::tr("--depth is a whole number from 1 to %1.").arg(mostDeep));
  const Tree tree(*design, question->policy, rates);
  if (parser.isSet(QStringLiteral("json")))
    printLine(
        QString::fromUtf8(QJsonDocument(tree.json(question->from, depth, 1)).toJson(QJsonDocument::Compact)));
  else
    tree.print(question->from, depth, 1);
  return Answered;
}
} // namespace

Command pathsCommand() {
  return {"paths",
          "[--design NAME|FILE] [--from COURSE] [--depth N] [--true-dlt RATES] [--at-joint WHAT] [--at-top "
          "WHAT] [--json]",
          [] { return Text::tr("everything that can follow a course, cohort by cohort"); }, run};
}
