#include "db/exchange/log_tables.h"

#include "app/escalation/decision_options.h"
#include "app/escalation/study_course.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

/// Each subject fills a place of the latest decision that was effective when it was infused; none of L1
/// before one is the study's opening.
void fillPlaces(Study& records) {
  for (Subject& subject : records.subjects) {
    if (!subject.assignment) continue;
    subject.assignment->decisionId = 0;
    QDateTime latest;
    for (const Decision& decision : records.decisions) {
      const QDateTime since = effectiveSince(decision);
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

/// Prepares and keeps the decision; false where it is a fault.
bool addDecision(LoggedDecision& logged, Study& records) {
  const Study then = studyAt(records, logged.decision.investigator->at);
  Decision decision = prepared(then, logged.decision);
  decision.number = static_cast<int>(records.decisions.size()) + 1;
  decision.id = decision.number;
  checkDecision(logged.row, then, logged.decision, decision);
  records.decisions.push_back(std::move(decision));
  return logged.row.clean();
}

/// A decision at its signature or an infusion at its start.
struct Step {
  QDateTime at;
  LoggedDecision* decision = nullptr;
  LoggedInfusion* infusion = nullptr;
};

std::vector<Step> stepsOf(LogTables& tables) {
  std::vector<Step> steps;
  steps.reserve(tables.decisions.size() + tables.infusions.size());
  for (LoggedDecision& logged : tables.decisions)
    steps.push_back({logged.decision.investigator->at, &logged, nullptr});
  for (LoggedInfusion& logged : tables.infusions)
    steps.push_back({*logged.startedAt, nullptr, &logged});
  std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
  return steps;
}
} // namespace

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

void addDecisions(LogTables& tables, Study& records) {
  bool allowed = true;
  for (const Step& step : stepsOf(tables)) {
    fillPlaces(records);
    if (step.decision)
      allowed = addDecision(*step.decision, records);
    else if (const auto why = whyNoPlace(tables, records, *step.infusion)) {
      step.infusion->row.fault(QStringLiteral("dose_level"), *why);
      allowed = false;
    }
    if (!allowed) return;
  }
  fillPlaces(records);
}
