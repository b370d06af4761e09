#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/reports/outlook/design_basis.h"
#include "app/reports/outlook/dose_path_tree.h"

#include <QJsonDocument>
#include <cstdio>

namespace {
/// Writes the tree from one course on while it is walked: it is never whole in memory.
class TreeWriter {
 public:
  explicit TreeWriter(const PathQuestion& question) : m_question(question) {}

  void writeJson(const Course& from, int depth) {
    const DesignBasis basis = designBasis(m_question.design, from, m_question.policy);
    const PathNode root = pathRoot(m_question, from);
    QJsonObject json = pathNodeJson(m_question, root);
    json[QStringLiteral("basis")] = basisJson(basis, m_question.trueDlt);
    appendJson(json, root, depth);
    m_out += '\n';
    flush();
  }

  void writeWords(const Course& from, int depth) {
    const DesignBasis basis = designBasis(m_question.design, from, m_question.policy);
    for (const QString& line : basisLines(basis))
      appendLine(line);
    appendLine(pathAssumptions(m_question.design));
    appendWords(pathRoot(m_question, from), depth, 0);
    flush();
  }

 private:
  /// What follows the node is its last member: written while it is walked.
  void appendJson(const QJsonObject& json, const PathNode& node, int depth) {
    m_out += QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (depth > 0) {
      m_out.chop(1); // the brace
      m_out += ",\"next\":[";
      const char* between = "";
      for (const PathNode& next : pathsFrom(m_question, node)) {
        m_out += std::exchange(between, ",");
        appendJson(pathNodeJson(m_question, next), next, depth - 1);
      }
      m_out += "]}";
    }
    if (m_out.size() > longestPiece) flush();
  }

  void appendWords(const PathNode& node, int depth, qsizetype indent) {
    QStringList parts{courseText(node.course)};
    if (!m_question.trueDlt.empty()) parts << QString::number(node.probability, 'f', 4);
    parts << tallyText(node) << ruleText(m_question, node);
    appendLine(QString(2 * indent, u' ') % parts.join(QStringLiteral("  ")));
    if (depth == 0) return;
    for (const PathNode& next : pathsFrom(m_question, node))
      appendWords(next, depth - 1, indent + 1);
  }

  void appendLine(const QString& line) {
    m_out += line.toUtf8() + '\n';
    if (m_out.size() > longestPiece) flush();
  }

  void flush() {
    writeText(stdout, m_out);
    m_out.clear();
  }

  static constexpr qsizetype longestPiece = 1 << 16; ///< bytes
  const PathQuestion& m_question;
  QByteArray m_out;
};

/// The rates that `--true-dlt` gives, none without it.
tl::expected<std::vector<double>, int> assumedRates(const QCommandLineParser& parser,
                                                    const DoseDesign& design, const QString& command) {
  if (!parser.isSet(QStringLiteral("true-dlt"))) return std::vector<double>();
  return ratesOf(parser.value(QStringLiteral("true-dlt")), design, command);
}

int runPaths(const QStringList& command) {
  constexpr int mostDeep =
      30; // this trial's tree is whole there; larger designs have many millions of courses
  QCommandLineParser parser;
  parser.setApplicationDescription(CohortctlText::tr(
      "Everything that can follow a course, cohort by cohort, under an assumed policy for joint "
      "discussions. With rates: how likely each is."));
  addDesignOption(parser);
  addFutureOptions(parser);
  parser.addOptions(
      {{QStringLiteral("depth"),
        CohortctlText::tr("How many cohorts deep, 1 to %1; without it 2.").arg(mostDeep), QStringLiteral("N"),
        QStringLiteral("2")},
       {QStringLiteral("true-dlt"), CohortctlText::tr("One rate from 0 to 1 a level, with commas."),
        QStringLiteral("RATES")},
       {QStringLiteral("json"), CohortctlText::tr("Answers in JSON.")}});
  if (const auto status = readArguments(parser, command, 0, 0)) return *status;
  const auto design = designOf(parser, command.front());
  if (!design) return design.error();
  const auto future = futureOf(parser, *design, command.front());
  if (!future) return future.error();
  const auto rates = assumedRates(parser, *design, command.front());
  if (!rates) return rates.error();
  const auto depth = readWhole(parser.value(QStringLiteral("depth")));
  if (!depth || *depth < 1 || *depth > mostDeep) {
    QStringList sentences{CohortctlText::tr("--depth is a whole number from 1 to %1.").arg(mostDeep)};
    if (!depth) sentences << depth.error().message;
    return usageError(command.front(), joinSentences(sentences));
  }
  const PathQuestion question{*design, future->policy, *rates};
  TreeWriter tree(question);
  if (parser.isSet(QStringLiteral("json")))
    tree.writeJson(future->from, *depth);
  else
    tree.writeWords(future->from, *depth);
  return Answered;
}
} // namespace

Command pathsCommand() {
  return {"paths",
          "[--design NAME|FILE] [--from COURSE] [--depth N] [--true-dlt RATES] [--at-joint WHAT] [--at-top "
          "WHAT] [--at-flag WHAT] [--json]",
          [] { return CohortctlText::tr("everything that can follow a course, cohort by cohort"); },
          runPaths};
}
