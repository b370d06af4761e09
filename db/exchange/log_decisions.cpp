#include "db/exchange/log_tables.h"

#include "app/escalation/decision_options.h"
#include "app/escalation/study_course.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

/// The study at a moment: as its dates put it on that evening, less what was infused after the moment.
Study studyAt(const Study& records, const QDateTime& moment) {
  Study then = asOf(records, siteDate(records, moment));
  for (Subject& subject : then.subjects)
    if (subject.infusion && subject.infusion->startedAt > moment) {
      subject.infusion.reset();
      subject.assignment.reset();
      subject.assessments.clear();
    }
  return then;
}

/// Each subject fills a place of the latest decision that was effective when it was infused; none of L1
/// before one is the study's opening.
void fillPlaces(Study& records) {
  for (Subject& subject : records.subjects) {
    if (!subject.assignment) continue;
    subject.assignment->decisionId = 0;
    QDateTime latest;
    for (const Decision& decision : records.decisions) {
      const QDateTime since = effectiveSince(decision, decision.needsAgreement);
      if (decision.toLevel != subject.assignment->level || !since.isValid() ||
          since > subject.infusion->startedAt || (latest.isValid() && since < latest))
        continue;
      latest = since;
      subject.assignment->decisionId = decision.id;
    }
  }
}

QString columnOf(const QString& field) {
  if (field == QLatin1String("toLevel")) return QStringLiteral("to_level");
  return field == QLatin1String("places") ? QStringLiteral("places") : QStringLiteral("decision");
}

void checkDecision(LogRow& row, const Study& then, const Decision& written, const Decision& prepared) {
  if (prepared.level != written.level) {
    row.fault(QStringLiteral("level"),
              Text::tr("On this day the data of level %1 decided, not those of level %2: the course was %3.")
                  .arg(prepared.level)
                  .arg(written.level)
                  .arg(prepared.course.isEmpty() ? QStringLiteral("–") : prepared.course));
    return;
  }
  Decision draft = prepared;
  draft.justification = QStringLiteral("-"); // a log has no room for one
  if (const auto refusal = mayDecide(then, draft))
    row.fault(columnOf(refusal->field), Text::tr("%1: on the course %2 this could not be decided. %3")
                                            .arg(prepared.rule, prepared.course, refusal->message));
}

/// The first infusion with which the course is none that the notation knows (protocol.md 5).
void checkCourse(LogTables& tables, const Study& records) {
  std::vector<LoggedInfusion*> inOrder;
  for (LoggedInfusion& infusion : tables.infusions)
    inOrder.push_back(&infusion);
  std::stable_sort(inOrder.begin(), inOrder.end(), [](const LoggedInfusion* a, const LoggedInfusion* b) {
    return *a->startedAt < *b->startedAt;
  });
  for (LoggedInfusion* infusion : inOrder) {
    const Course course = courseOf(studyAt(records, *infusion->startedAt));
    const auto parsed = parseCourse(records.protocol.design, formatCourse(course));
    if (parsed) continue;
    infusion->row.fault(QStringLiteral("dose_level"),
                        Text::tr("With this infusion the course would be %1. %2")
                            .arg(formatCourse(course), parsed.error().reason));
    return;
  }
}
} // namespace

void addDecisions(LogTables& tables, Study& records, const std::vector<LogFault>& faults) {
  if (!allClean(faults, {"infusions.csv", "adverse_events.csv", "dlt_assessments.csv", "decisions.csv"}))
    return;
  std::vector<LoggedDecision*> inOrder;
  for (LoggedDecision& logged : tables.decisions)
    inOrder.push_back(&logged);
  std::stable_sort(inOrder.begin(), inOrder.end(), [](const LoggedDecision* a, const LoggedDecision* b) {
    return a->decision.investigator->at < b->decision.investigator->at;
  });
  for (LoggedDecision* logged : inOrder) {
    fillPlaces(records);
    const Study then = studyAt(records, logged->decision.investigator->at);
    Decision decision = prepared(then, logged->decision);
    decision.number = static_cast<int>(records.decisions.size()) + 1;
    decision.id = decision.number;
    checkDecision(logged->row, then, logged->decision, decision);
    records.decisions.push_back(std::move(decision));
  }
  fillPlaces(records);
  checkCourse(tables, records);
}
