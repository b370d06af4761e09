#include "app/reports/design/design_words.h"

#include "app/dosing/dose.h"
#include "app/escalation/design/design_change_rules.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/status_words.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

namespace {
using What = DesignDifference::What;

QString nothing() {
  return QStringLiteral("—");
}

QString groupText(const DoseLevel& level, int number) {
  return ReportsText::tr("L%1, %2, %3").arg(number).arg(ruleWord(level.rule), windowText(level.others));
}

QString doseText(const DoseLevel& level) {
  return ReportsText::tr("%1 cells/kg").arg(formatCells(level.cellsPerKg));
}

/// "adds 8×10⁷ cells/kg".
QString summaryOf(const DesignDifference& d) {
  switch (d.what) {
  case What::LevelAdded:
    return ReportsText::tr("adds %1").arg(doseText(d.after));
  case What::LevelRemoved:
    return ReportsText::tr("takes out %1").arg(doseText(d.before));
  case What::Planned:
    return ReportsText::tr("planned number %1 → %2").arg(d.plannedBefore).arg(d.plannedAfter);
  case What::Edition:
    return ReportsText::tr("takes over A9 to A12 of the second edition");
  case What::Pace:
    return ReportsText::tr("A10 %1 → %2").arg(paceText(d.atOnceBefore), paceText(d.atOnceAfter));
  case What::State:
    return ReportsText::tr("trial %1 → %2").arg(trialStateName(d.stateBefore), trialStateName(d.stateAfter));
  case What::FirstWindow:
  case What::Window:
    return ReportsText::tr("window of %1").arg(doseText(d.after));
  case What::RuleChanged:
    return ReportsText::tr("rule of %1").arg(doseText(d.after));
  case What::Renumbered:
    break; // follows from what is added or taken out
  }
  return {};
}
} // namespace

QString ruleWord(LevelRule rule) {
  return rule == LevelRule::AcceleratedTitration ? ReportsText::tr("accelerated titration")
                                                 : ReportsText::tr("standard 3+3");
}

QString windowText(const DltWindow& window) {
  return window.earliest == window.latest
             ? ReportsText::tr("day %1").arg(window.latest)
             : ReportsText::tr("day %1 to %2").arg(window.earliest).arg(window.latest);
}

QString paceText(int completingAtOnce) {
  return completingAtOnce == 0 ? ReportsText::tr("no limit") : QString::number(completingAtOnce);
}

QString trialStateText(TrialState state) {
  switch (state) {
  case TrialState::Running:
    return u"● " + trialStateName(state);
  case TrialState::Suspended:
    return u"◔ " + trialStateName(state);
  case TrialState::Ended:
    break;
  }
  return u"✕ " + trialStateName(state);
}

QString changeState(const Standing& standing, const DesignChange& change) {
  if (change.version > 0)
    return change.version == versionInForce(standing.study())
               ? ReportsText::tr("● version %1, in force").arg(change.version)
               : ReportsText::tr("● became version %1").arg(change.version);
  if (!change.voidReason.isEmpty()) return ReportsText::tr("✕ withdrawn: %1").arg(change.voidReason);
  if (const auto why = mayAgreeChange(standing, change))
    return ReportsText::tr("✕ lapsed: %1").arg(why->message);
  return ReportsText::tr("◔ waits for the sponsor's agreement");
}

DifferenceText differenceText(const DesignDifference& d) {
  switch (d.what) {
  case What::LevelAdded:
    return {ReportsText::tr("Dose group %1 is added").arg(doseText(d.after)), nothing(),
            groupText(d.after, d.levelAfter)};
  case What::LevelRemoved:
    return {ReportsText::tr("Dose group %1 is taken out").arg(doseText(d.before)),
            groupText(d.before, d.levelBefore), nothing()};
  case What::Renumbered:
    return {ReportsText::tr("%1 changes its number").arg(doseText(d.after)),
            QStringLiteral("L%1").arg(d.levelBefore), QStringLiteral("L%1").arg(d.levelAfter)};
  case What::RuleChanged:
    return {ReportsText::tr("Rule of %1").arg(doseText(d.after)), ruleWord(d.before.rule),
            ruleWord(d.after.rule)};
  case What::FirstWindow:
    return {ReportsText::tr("Window of the first subject at %1").arg(doseText(d.after)),
            windowText(d.before.firstSubject), windowText(d.after.firstSubject)};
  case What::Window:
    return {ReportsText::tr("Window at %1").arg(doseText(d.after)), windowText(d.before.others),
            windowText(d.after.others)};
  case What::Planned:
    return {ReportsText::tr("Planned subjects"), QString::number(d.plannedBefore),
            QString::number(d.plannedAfter)};
  case What::Edition:
    return {ReportsText::tr("Assumptions A9 to A12 of the second edition of the rules"),
            ReportsText::tr("not in it"), ReportsText::tr("taken over")};
  case What::Pace:
    return {ReportsText::tr("Undecided at a time while enrolment is completed, at most (A10)"),
            paceText(d.atOnceBefore), paceText(d.atOnceAfter)};
  case What::State:
    return {ReportsText::tr("State of the trial"), trialStateText(d.stateBefore),
            trialStateText(d.stateAfter)};
  }
  return {};
}

QString changeSummary(const Study& study, const DesignChange& change) {
  const DesignVersion* base = study.design(change.baseVersion);
  if (!base) return {};
  QStringList parts;
  for (const DesignDifference& difference :
       differences(base->design, change.design, base->state, change.state))
    if (const QString part = summaryOf(difference); !part.isEmpty()) parts << part;
  return parts.join(comma());
}

QString designNotice(const Standing& standing) {
  const Study& study = standing.study();
  QStringList lines;
  const DesignVersion* inForce = study.designs.empty() ? nullptr : &study.designs.back();
  if (inForce && inForce->state != TrialState::Running) {
    const QString since = siteDate(study, inForce->since).toString(Qt::ISODate);
    lines
        << (inForce->state == TrialState::Suspended
                ? ReportsText::tr(
                      "◔ The trial is suspended since %1 (design version %2): nobody is assigned or infused.")
                      .arg(since)
                      .arg(inForce->number)
                : ReportsText::tr(
                      "✕ The trial has been ended on %1 (design version %2): nobody is assigned or infused.")
                      .arg(since)
                      .arg(inForce->number));
  }
  if (const DesignChange* pending = pendingChange(study))
    lines << ReportsText::tr("◔ Change %1 of the design waits for the sponsor: %2.")
                 .arg(pending->number)
                 .arg(changeSummary(study, *pending));
  if (lacksSecondEdition(standing))
    lines << ReportsText::tr(
        "◔ This study's protocol file is of the first edition: the assumptions A9 to A12 of the "
        "second are not in it, and enrolment is completed without a limit (A10). A change of "
        "the design takes them over.");
  return lines.join(u'\n');
}
