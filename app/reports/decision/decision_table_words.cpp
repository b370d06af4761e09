// The words of decision_table_report.h; how its lines are made stands beside.
#include "app/base/plain_text.h"
#include "app/reports/decision/decision_table_report.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/decision_words.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QLocale>

namespace {
QString rangeText(int from, int to) {
  return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

QString dltsInAll(const DecisionLine& line) {
  if (line.dltsTo) return rangeText(line.dltsFrom, *line.dltsTo);
  const bool oneM = line.evaluableFrom == line.evaluableTo;
  if (oneM && !line.early && (line.dltsFrom == 0 || line.dltsFrom == line.evaluableTo)) // whoever there is
    return rangeText(line.dltsFrom, line.evaluableTo);
  return QStringLiteral("≥ %1").arg(line.dltsFrom);
}
} // namespace

QString levelsTitle(const DoseDesign& design, const std::vector<int>& levels, bool completing) {
  const bool every = design.top() > 1 && static_cast<int>(levels.size()) == design.top();
  if (completing && every) return ReportsText::tr("Every level: while enrolment is completed there");
  QStringList names;
  for (const int level : levels)
    names << levelName(design, level);
  const QString named = names.join(comma());
  if (completing) return ReportsText::tr("%1: while enrolment is completed there", "levels").arg(named);
  return design.level(levels.front()).rule == LevelRule::AcceleratedTitration
             ? ReportsText::tr("%1: accelerated titration", "levels").arg(named)
             : ReportsText::tr("%1: 3+3", "levels").arg(named);
}

QString levelsText(const std::vector<int>& levels) {
  QStringList runs;
  for (std::size_t first = 0; first < levels.size();) {
    std::size_t last = first;
    while (last + 1 < levels.size() && levels[last + 1] == levels[last] + 1)
      ++last;
    runs << (first == last ? QStringLiteral("L%1").arg(levels[first])
                           : QStringLiteral("L%1–L%2").arg(levels[first]).arg(levels[last]));
    first = last + 1;
  }
  return runs.join(comma());
}

QString evaluableText(const DecisionLine& line) {
  return rangeText(line.evaluableFrom, line.evaluableTo);
}

QString dltsText(const DecisionLine& line) {
  if (line.early == true) return ReportsText::tr("t6 ≥ 2");
  if (line.early == false) return ReportsText::tr("%1, t6 ≤ 1").arg(dltsInAll(line));
  return dltsInAll(line);
}

QString ruleSays(const DecisionLine& line) {
  switch (line.rule) {
  case Rule::AtEnrol:
  case Rule::SdEnrol:
    return ReportsText::tr("Enrol %n subject(s) at this level.", nullptr, line.enrol);
  case Rule::AtEscalate:
  case Rule::SdEscalate:
    return ReportsText::tr("Go up to the next level with %n subject(s).", nullptr, line.enrol);
  case Rule::AtExpand:
  case Rule::SdExpand:
    return ReportsText::tr("Add %n subject(s) at this level.", nullptr, line.enrol);
  case Rule::AtJoint:
    return ReportsText::tr("Pause. Joint discussion: go on, add here, reduce, suspend or end.");
  case Rule::SdStop:
    return ReportsText::tr("Stop; complete at a tolerated level below.");
  case Rule::SdTop:
    return ReportsText::tr("MTD not reached. Joint discussion: add a dose group, or complete here.");
  case Rule::CeStop:
    return ReportsText::tr("Stop; reduce again (none below: joint discussion).");
  case Rule::CeFlag:
    return ReportsText::tr("More DLTs than A4 tolerates. Joint discussion.");
  case Rule::CeEnrol:
    return ReportsText::tr("Enrol the remaining, at most A10 at a time.");
  case Rule::AtWait:
  case Rule::SdWait:
  case Rule::CeWait:
    return ReportsText::tr("Wait: open windows decide.");
  case Rule::CeDone:
    return ReportsText::tr("Enrolment is complete.");
  case Rule::EnFull:
    return ReportsText::tr("The planned number is infused. Joint discussion: raise it, or end.");
  }
  return {};
}

QString agreementText(const DecisionLine& line) {
  if (line.agreement) return ReportsText::tr("investigator and sponsor");
  return line.rule == Rule::SdExpand ? ReportsText::tr("signed by the investigator") : QString();
}

QString presentText(const PresentTally& present) {
  QStringList parts{ReportsText::tr("▶ now")};
  if (present.tally.undecided > 0) parts << ReportsText::tr("%1 in window").arg(present.tally.undecided);
  if (present.settled) parts << ReportsText::tr("discussed: goes on");
  return parts.join(comma());
}

QStringList decisionTableHeads() {
  return {ReportsText::tr("Evaluable"), ReportsText::tr("With a DLT"), ReportsText::tr("What the rule says"),
          ReportsText::tr("Rule"), ReportsText::tr("Agreement")};
}

QStringList decisionTableCells(const DecisionLine& line) {
  return {evaluableText(line), dltsText(line), ruleSays(line), ruleId(line.rule), agreementText(line)};
}

QStringList decisionTableBasis(const Study& study, int designVersion) {
  const Protocol& protocol = study.protocol;
  QStringList lines{ReportsText::tr("Design version %1, protocol file %2 version %3, %4 subjects planned.")
                        .arg(QString::number(designVersion), protocol.id, protocol.version,
                             QString::number(protocol.design.plannedSubjects))};
  for (const char* id : {"A3", "A4", "A10", "A12"})
    if (const Assumption* assumption = protocol.assumption(QLatin1String(id)))
      lines
          << ReportsText::tr("Assumption %1: %2").arg(assumption->id, assumption->text.in(QLocale().name()));
  return lines;
}

QStringList decisionTableNotes(const DoseDesign& design) {
  return {ReportsText::tr(
              "Read with every window closed. While one is open the rule waits (AT-WAIT, SD-WAIT, CE-WAIT), "
              "unless the outcome cannot change any more."),
          ReportsText::tr(
              "No rule asks for more subjects than the planned %1 leave: then EN-FULL, a joint discussion; "
              "while enrolment is completed, CE-DONE.")
              .arg(design.plannedSubjects),
          ReportsText::tr("t6: DLTs among the level's first six subjects.")};
}
