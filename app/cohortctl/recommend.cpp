#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/input_lines.h"
#include "app/reports/words/recommendation_sentence.h"

#include <QJsonDocument>
#include <cstdio>

namespace {
/// Answers course after course on standard output, a line each.
class Answers {
 public:
  Answers(const DoseDesign& design, bool json) : m_design(design), m_json(json) {}

  void answer(const QString& text) {
    const auto course = parseCourse(m_design, text);
    if (!course) m_refused = true;
    if (m_json)
      m_out += QJsonDocument(course ? recommendationJson(text, recommend(m_design, *course))
                                    : courseErrorJson(text, course.error()))
                   .toJson(QJsonDocument::Compact);
    else
      m_out += (course ? sentence(*course) : refusalOf(course.error())).toUtf8();
    m_out += '\n';
    if (m_out.size() > flushAbove) write();
  }

  /// 0 = every course was read; 1 = at least one was refused, or the answers cannot be written.
  int finish() {
    write();
    const bool written = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (!written) std::perror("cohortctl recommend");
    return m_refused || !written ? Refused : Answered;
  }

 private:
  static constexpr qsizetype flushAbove = 1 << 16;

  QString sentence(const Course& course) const {
    const auto said = recommendationSentence(m_design, course, recommend(m_design, course));
    return said.headline % u' ' % said.explanation;
  }
  void write() {
    writeText(stdout, m_out);
    m_out.resize(0); // keeps its room
  }

  const DoseDesign& m_design;
  const bool m_json;
  bool m_refused = false;
  QByteArray m_out;
};

int runRecommend(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(CohortctlText::tr(
      "Says what the protocol recommends for a course: cohorts separated by blanks, each a level and "
      "one letter a subject. N cleared, T DLT, ? undecided, X not evaluable; + before a cohort: "
      "completing enrolment; ! after one: discussed, goes on. Exit status 1: a course was refused."));
  const QCommandLineOption json(QStringLiteral("json"),
                                CohortctlText::tr("Answers in JSON, one object a line."));
  addDesignOption(parser);
  parser.addOption(json);
  parser.addPositionalArgument(
      QStringLiteral("COURSE"),
      CohortctlText::tr("The course, in quotes; - reads one a line from standard input."));
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;

  const auto design = designOf(parser, command.front());
  if (!design) return design.error();
  Answers answers(*design, parser.isSet(json));
  const QString course = parser.positionalArguments().constFirst();
  bool readAll = true;
  if (course == QLatin1String("-"))
    readAll = forEachLine(
        stdin, [&](const char* line, qsizetype size) { answers.answer(QString::fromUtf8(line, size)); });
  else
    answers.answer(course);
  if (!readAll) std::perror("cohortctl recommend");
  return answers.finish() == Answered && readAll ? Answered : Refused;
}
} // namespace

Command recommendCommand() {
  return {"recommend", "[--design NAME|FILE] [--json] COURSE",
          [] { return CohortctlText::tr("what the protocol recommends for a course"); }, runRecommend};
}
