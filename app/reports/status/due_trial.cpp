#include "app/reports/status/due_trial.h"

#include "app/dosing/given_bags.h"
#include "app/escalation/decision_options.h"
#include "app/escalation/design/design_change_rules.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/user.h"
#include "app/study/words.h"

#include <algorithm>
#include <map>

namespace {
void addDesignChange(std::vector<DueItem>& items, const Standing& standing) {
  const DesignChange* pending = pendingChange(standing.study());
  if (!pending && lacksSecondEdition(standing))
    items.push_back(
        {DueKind::SecondEdition, Urgency::Open, 0, ReportsText::tr("Design"),
         ReportsText::tr("A9 to A12 of the second edition are not in the protocol file: draft the change"),
         standing.today()});
  if (!pending || mayAgreeChange(standing, *pending)) return;
  items.push_back({DueKind::DesignAgreement, Urgency::Today, pending->id,
                   ReportsText::tr("Design change %1").arg(pending->number),
                   ReportsText::tr("Agreement of the sponsor"), pending->date});
}

QString stopTexts(const Standing& standing) {
  QStringList texts;
  for (const MetStop& met : standing.metStops())
    texts << stoppingRuleText(met.rule);
  return texts.join(semicolon());
}

void addDecisions(std::vector<DueItem>& items, const Standing& standing) {
  const Study& study = standing.study();
  const Recommendation& now = standing.recommendation();
  const Decision* latest = study.decisions.empty() ? nullptr : &study.decisions.back();
  const bool waitsForSponsor = latest && !latest->effective() && !mayAgree(standing, *latest);
  if (waitsForSponsor)
    items.push_back({DueKind::SponsorAgreement, Urgency::Today, latest->id,
                     ReportsText::tr("Decision %1").arg(latest->number),
                     ReportsText::tr("Agreement of the sponsor"), latest->date});
  else if (!standing.metStops().empty())
    items.push_back({DueKind::Decision, Urgency::Today, 0, QStringLiteral("L%1").arg(now.decidingLevel),
                     ReportsText::tr("Decision to be taken (STOP-RULE): %1").arg(stopTexts(standing)),
                     standing.today()});
  else if (standing.decisionNeeded())
    items.push_back({DueKind::Decision, Urgency::Today, 0, QStringLiteral("L%1").arg(now.decidingLevel),
                     ReportsText::tr("Decision to be taken (%1)").arg(ruleId(now.rule)), standing.today()});
}

/// What a level waits for where the site wants minutes circulated first.
void addCirculation(std::vector<DueItem>& items, const Standing& standing) {
  for (const OpenSlots& level : standing.places())
    if (const Decision* decision = standing.uncirculated(level.level))
      items.push_back({DueKind::Circulation, Urgency::Today, decision->id,
                       ReportsText::tr("Decision %1").arg(decision->number),
                       ReportsText::tr("L%1 opens when its minutes are circulated").arg(level.level),
                       decision->date});
}

/// What is due on a later day is not told yet.
void addActions(std::vector<DueItem>& items, const Standing& standing) {
  for (const Meeting& meeting : standing.study().meetings)
    for (const MeetingAction& action : meeting.actions) {
      if (action.done || action.due > standing.today()) continue;
      const Urgency urgency = action.due < standing.today() ? Urgency::Overdue : Urgency::Today;
      items.push_back({DueKind::MeetingAction, urgency, meeting.id,
                       ReportsText::tr("Meeting %1").arg(meeting.number),
                       ReportsText::tr("%1 (%2)", "an action, who does it").arg(action.what, action.who),
                       action.due, action.due});
    }
}

/// To the principal investigator until acknowledged, to the sponsor's people until reviewed.
void addAccounts(std::vector<DueItem>& items, const Study& study, Role reader) {
  const std::vector<AccountNotice>& notices =
      isOfTheSponsor(reader) ? study.unseenNotices : study.accountNotices;
  if (notices.empty() || !(isOfTheSponsor(reader) || may(reader, Action::AcknowledgeAccounts))) return;
  items.push_back({DueKind::Accounts, Urgency::Open, 0, ReportsText::tr("Accounts"),
                   ReportsText::tr("%n notice(s) of what was done to accounts", nullptr,
                                   static_cast<int>(notices.size())),
                   siteDate(study, notices.front().at)});
}

/// To who manages the product: a lot that is held, and who was given something of it.
void addHeldLots(std::vector<DueItem>& items, const Standing& standing, Role reader) {
  if (!may(reader, Action::ManageProduct)) return;
  for (const Lot& lot : standing.study().lots) {
    QStringList labels;
    if (lot.hold)
      for (const Subject* subject : subjectsGiven(standing.study(), lot))
        labels << subject->label();
    if (labels.isEmpty()) continue;
    const QString what = *lot.hold == LotHold::Recall ? ReportsText::tr("Recall: it was given to %1")
                                                      : ReportsText::tr("Quarantine: it was given to %1");
    items.push_back({DueKind::HeldLot, Urgency::Today, lot.id, ReportsText::tr("Lot %1").arg(lot.number),
                     what.arg(labels.join(comma())), standing.today()});
  }
}

/// What the reader does next with a query; nothing where it waits for others.
QString waiting(const Query& query, Role reader) {
  if (query.state() == QueryState::Open && may(reader, Action::AnswerQuery))
    return ReportsText::tr("To answer: query %1");
  const bool closes = isOfTheSponsor(reader) && may(reader, Action::CloseQuery);
  if (query.state() == QueryState::Answered && closes) return ReportsText::tr("To close or reopen: query %1");
  return {};
}

DueItem queriesDue(const Study& study, RowId subjectId, const QString& what,
                   const std::vector<const Query*>& queries) {
  const Subject* subject = study.subject(subjectId);
  QStringList numbers;
  QDateTime since = queries.front()->notes.back().at;
  for (const Query* query : queries) {
    numbers << QString::number(query->number);
    since = std::min(since, query->notes.back().at);
  }
  return {DueKind::Query,
          Urgency::Open,
          queries.front()->id,
          subject ? subject->label() : ReportsText::tr("Site and product"),
          what.arg(numbers.join(comma())),
          siteDate(study, since),
          {},
          subjectId};
}

void addQueries(std::vector<DueItem>& items, const Study& study, Role reader) {
  std::map<std::pair<RowId, QString>, std::vector<const Query*>> waitingOnes;
  for (const Query& query : study.queries)
    if (const QString what = waiting(query, reader); !what.isEmpty())
      waitingOnes[{query.subjectId, what}].push_back(&query);
  for (const auto& [of, queries] : waitingOnes)
    items.push_back(queriesDue(study, of.first, of.second, queries));
}
} // namespace

std::vector<DueItem> trialDue(const Standing& standing, std::optional<Role> reader) {
  std::vector<DueItem> items;
  addDecisions(items, standing);
  addDesignChange(items, standing);
  addCirculation(items, standing);
  addActions(items, standing);
  if (reader) {
    addAccounts(items, standing.study(), *reader);
    addHeldLots(items, standing, *reader);
    addQueries(items, standing.study(), *reader);
  }
  return items;
}
