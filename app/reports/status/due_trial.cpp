#include "app/reports/status/due_trial.h"

#include "app/escalation/decision_options.h"
#include "app/escalation/design/design_change_rules.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/user.h"
#include "app/study/words.h"

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
} // namespace

std::vector<DueItem> trialDue(const Standing& standing, std::optional<Role> reader) {
  std::vector<DueItem> items;
  addDecisions(items, standing);
  addDesignChange(items, standing);
  if (reader) addAccounts(items, standing.study(), *reader);
  return items;
}
