#include "app/reports/status/status_report.h"

#include "app/base/json_value.h"
#include "app/dosing/dose.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/recommendation_sentence.h"
#include "app/reports/words/status_words.h"
#include "app/study/codes.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"

#include <QJsonArray>

template <>
inline constexpr std::array<const char*, 3> codes<Eligibility>{"eligible", "not-eligible", "incomplete"};
template <>
inline constexpr std::array<const char*, 2> codes<Cd7Method>{"flow", "ihc"};
template <>
inline constexpr std::array<const char*, 3> codes<Urgency>{"overdue", "today", "open"};
template <>
inline constexpr std::array<const char*, 28> codes<DueKind>{"unjudged-dlt",
                                                            "safety-assessment",
                                                            "decision",
                                                            "sponsor-agreement",
                                                            "design-agreement",
                                                            "circulation",
                                                            "meeting-action",
                                                            "second-edition",
                                                            "infusion",
                                                            "eligibility",
                                                            "missing-screening",
                                                            "unsigned-assessment",
                                                            "serious-event",
                                                            "safety-report",
                                                            "grade-to-confirm",
                                                            "dlt-readers",
                                                            "dlt-ahead",
                                                            "assessment-changed",
                                                            "place",
                                                            "screening-expires",
                                                            "visit",
                                                            "missed-visit",
                                                            "response",
                                                            "held-lot",
                                                            "query",
                                                            "check-changed",
                                                            "sign-again",
                                                            "accounts"};
static_assert(codes<DueKind>.size() == static_cast<std::size_t>(DueKind::Accounts) + 1);

namespace {
SubjectStatusLine lineOf(const Study& study, const Subject& subject, QDate on) {
  const Screening& screening = subject.judgedScreening();
  const EligibilityResult verdict = evaluateEligibility(study.protocol, study.site, screening);
  SubjectStatusLine line;
  line.screening = screening.number;
  line.eligibility = verdict.overall;
  line.failed = verdict.failed();
  line.missing = verdict.missing();
  line.cd7 = verdict.cd7;
  if (!subject.assignment) return line;
  line.subject = subject.assignment->subjectNumber;
  line.level = subject.assignment->level;
  const std::optional<WindowState> window = windowState(study, subject, on);
  if (!window) return line;
  line.day = window->day;
  line.status = window->status;
  line.lateAssessment = window->lateAssessment;
  line.doseDeviation = checkDose(study.protocol, *line.level, *subject.infusion).deviates;
  return line;
}
} // namespace

StatusReport statusReport(const Study& study, QDate on) {
  const Study then = asOf(study, on);
  const Standing standing = standingOf(then, on);
  StatusReport report;
  report.on = on;
  report.designVersion = versionInForce(then);
  report.state = then.state();
  report.course = standing.course();
  report.sentence = studySentence(standing);
  report.openSlots = standing.places();
  for (const Subject& subject : then.subjects)
    report.subjects.push_back(lineOf(then, subject, on));
  report.due = dueList(standing);
  report.deviations = deviationsOf(then, on);
  for (const Decision& decision : then.decisions)
    report.decisions.push_back({decision.number, decision.date, decision.kind, editionOf(decision),
                                decision.effective(), standing.isOvertaken(decision),
                                decisionText(then, decision), decisionState(standing, decision)});
  return report;
}

namespace {
QJsonObject subjectJson(const SubjectStatusLine& line) {
  QJsonArray flags;
  if (line.lateAssessment) flags.append(QStringLiteral("late-assessment"));
  if (line.doseDeviation) flags.append(QStringLiteral("dose-deviation"));
  return {{QStringLiteral("screening"), line.screening},
          {QStringLiteral("subject"), orNull(line.subject)},
          {QStringLiteral("eligibility"), codeOf(line.eligibility)},
          {QStringLiteral("failed"), QJsonArray::fromStringList(line.failed)},
          {QStringLiteral("missing"), QJsonArray::fromStringList(line.missing)},
          {QStringLiteral("cd7"), orNull(line.cd7)},
          {QStringLiteral("level"), orNull(line.level)},
          {QStringLiteral("day"), orNull(line.day)},
          {QStringLiteral("status"), orNull(line.status)},
          {QStringLiteral("flags"), flags}};
}

QJsonObject dueJson(const DueItem& item) {
  return {{QStringLiteral("kind"), codeOf(item.kind)},
          {QStringLiteral("urgency"), codeOf(item.urgency)},
          {QStringLiteral("who"), item.who},
          {QStringLiteral("what"), item.what},
          {QStringLiteral("since"), orNull(std::optional(item.since))},
          {QStringLiteral("until"), orNull(item.until)}};
}

QJsonObject decisionJson(const DecisionStatusLine& line) {
  return {{QStringLiteral("number"), line.number},
          {QStringLiteral("date"), orNull(std::optional(line.date))},
          {QStringLiteral("kind"), codeOf(line.kind).toUpper().replace(u'-', u'_')},
          {QStringLiteral("rulesEdition"), orNull(line.rulesEdition)},
          {QStringLiteral("effective"), line.effective},
          {QStringLiteral("overtaken"), line.overtaken}};
}

QJsonObject deviationJson(const DeviationLine& line) {
  return {{QStringLiteral("date"), orNull(std::optional(line.date))},
          {QStringLiteral("who"), line.who},
          {QStringLiteral("rule"), line.rule},
          {QStringLiteral("what"), line.what},
          {QStringLiteral("why"), line.why.isEmpty() ? QJsonValue::Null : QJsonValue(line.why)}};
}

template <class T, class F>
QJsonArray each(const std::vector<T>& items, F json) {
  QJsonArray array;
  for (const T& item : items)
    array.append(json(item));
  return array;
}
} // namespace

QJsonObject toJson(const StatusReport& report) {
  const auto places = [](const OpenSlots& open) {
    return QJsonObject{{QStringLiteral("level"), open.level}, {QStringLiteral("places"), open.places}};
  };
  const QString course = formatCourse(report.course);
  return {{QStringLiteral("on"), report.on.toString(Qt::ISODate)},
          {QStringLiteral("designVersion"), report.designVersion},
          {QStringLiteral("trialState"), codeOf(report.state)},
          {QStringLiteral("course"), course},
          {QStringLiteral("recommendation"), recommendationJson(course, report.sentence.recommendation)},
          {QStringLiteral("openPlaces"), each(report.openSlots, places)},
          {QStringLiteral("subjects"), each(report.subjects, subjectJson)},
          {QStringLiteral("due"), each(report.due, dueJson)},
          {QStringLiteral("decisions"), each(report.decisions, decisionJson)},
          {QStringLiteral("deviations"), each(report.deviations, deviationJson)}};
}
