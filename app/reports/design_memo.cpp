#include "app/reports/design_memo.h"

#include "app/dosing/dose.h"
#include "app/reports/clock_steps.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(DesignMemo)
};

void addHead(DesignMemo& memo, const Study& study) {
  memo.letterhead = study.site.letterhead.split(u'\n', Qt::SkipEmptyParts);
  memo.site = study.site.name;
  memo.title = study.protocol.title.in(QLocale().name());
  memo.studyCode = study.protocol.studyCode;
  memo.registryId = study.protocol.registryId;
  memo.protocolVersion = study.protocol.version;
}

void addChange(DesignMemo& memo, const Study& study, const DesignChange& change) {
  memo.number = change.number;
  memo.draft = change.version == 0;
  memo.withdrawn = !change.voidReason.isEmpty();
  memo.state = change.investigator ? changeState(study, change) : Text::tr("◔ not signed");
  if (memo.draft) memo.clockWarnings = clockWarnings(study, nullptr);
  memo.baseVersion = change.baseVersion;
  memo.version = change.version;
  memo.summary = changeSummary(study, change);
  memo.justification = change.justification;
  memo.course = change.course;
}

/// "L3, standard 3+3, day 28"; under accelerated titration with both windows.
QString groupText(const DoseDesign& design, int number) {
  const DoseLevel& level = design.level(number);
  const QString windows = level.rule == LevelRule::AcceleratedTitration
                              ? Text::tr("first subject %1, added ones %2")
                                    .arg(windowText(level.firstSubject), windowText(level.others))
                              : windowText(level.others);
  return Text::tr("L%1, %2, %3").arg(number).arg(ruleWord(level.rule), windows);
}

void addDesigns(DesignMemo& memo, const DesignVersion& base, const DesignChange& change) {
  for (const double dose : dosesOf(base.design, change.design)) {
    MemoGroup group{formatCells(dose), {}, {}, false};
    if (const int level = levelAt(base.design, dose)) group.before = groupText(base.design, level);
    if (const int level = levelAt(change.design, dose)) group.after = groupText(change.design, level);
    group.differs = group.before != group.after;
    memo.groups.push_back(group);
  }
  memo.plannedBefore = base.design.plannedSubjects;
  memo.plannedAfter = change.design.plannedSubjects;
  memo.paceBefore = paceText(base.design.completingAtOnce);
  memo.paceAfter = paceText(change.design.completingAtOnce);
  memo.stateBefore = trialStateText(base.state);
  memo.stateAfter = trialStateText(change.state);
  for (const DesignDifference& difference : differences(base.design, change.design, base.state, change.state))
    memo.differences.push_back(differenceText(difference));
}

void addSignatures(DesignMemo& memo, const Study& study, const DesignChange& change) {
  memo.signatures = {printedSignature(study.site, Text::tr("Investigator"),
                                      SignatureMeaning::DesignInvestigator, change.investigator),
                     printedAgreement(study, Text::tr("Sponsor"), SignatureMeaning::DesignSponsor,
                                      change.sponsor, change.investigator)};
}
} // namespace

DesignMemo designMemo(const Study& study, const DesignChange& change, QDate today, const PrintedHead& head) {
  DesignMemo memo;
  memo.head = head;
  memo.date = change.date.isValid() ? change.date : today;
  addHead(memo, study);
  addChange(memo, study, change);
  if (const DesignVersion* base = study.design(change.baseVersion)) addDesigns(memo, *base, change);
  memo.comparison = compareDesigns(study, change);
  addSignatures(memo, study, change);
  return memo;
}
