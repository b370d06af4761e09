#include "app/reports/decision/decision_table_report.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>
#include <algorithm>

namespace tst_decision_table_report {
DoseDesign designNamed(const QString& name) {
  return protocolByName(name)->design;
}

DoseDesign trial() {
  return designNamed(QStringLiteral("cd7-car-nk"));
}

/// "3–5 | 0 | Go up … | SD-ESCALATE | investigator and sponsor", the lines of one level.
QStringList linesOf(const DoseDesign& design, int level, bool completing) {
  QStringList all;
  for (const DecisionLines& group : decisionLines(design))
    if (group.level == level && group.completing == completing)
      for (const DecisionLine& line : group.lines)
        all << decisionTableCells(line).join(QStringLiteral(" | "));
  return all;
}

/// Two levels of accelerated titration below one of 3+3.
DoseDesign twiceAccelerated() {
  DoseDesign design = trial();
  design.levels[1].rule = LevelRule::AcceleratedTitration;
  return design;
}

class DecisionTableReportTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyLineOfALevel_data() {
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("completing");
    QTest::addColumn<QStringList>("lines");
    const QString both = QStringLiteral(" | investigator and sponsor");
    row("4.1, L1", 1, false,
        QStringList{
            u"0 | 0 | Enrol 1 subject(s) at this level. | AT-ENROL | "_qs,
            u"1–2 | 0 | Go up to the next level with 3 subject(s). | AT-ESCALATE"_qs + both,
            u"1 | 1 | Add 2 subject(s) at this level. | AT-EXPAND"_qs + both,
            u"2 | 1 | Enrol 1 subject(s) at this level. | AT-ENROL | "_qs,
            u"2–6 | ≥ 2 | Pause. Joint discussion: go on, add here, reduce, suspend or end. | AT-JOINT"_qs +
                both,
            u"3–6 | 0–1 | Go up to the next level with 3 subject(s). | AT-ESCALATE"_qs + both});
    const QStringList below{u"0 | 0 | Enrol 3 subject(s) at this level. | SD-ENROL | "_qs,
                            u"1 | 0–1 | Enrol 2 subject(s) at this level. | SD-ENROL | "_qs,
                            u"2 | 0–1 | Enrol 1 subject(s) at this level. | SD-ENROL | "_qs,
                            u"2–6 | ≥ 2 | Stop; complete at a tolerated level below. | SD-STOP"_qs + both};
    const QStringList expand{
        u"3 | 1 | Add 3 subject(s) at this level. | SD-EXPAND | signed by the investigator"_qs,
        u"4 | 1 | Enrol 2 subject(s) at this level. | SD-ENROL | "_qs,
        u"5 | 1 | Enrol 1 subject(s) at this level. | SD-ENROL | "_qs};
    const QString up = u"Go up to the next level with 3 subject(s). | SD-ESCALATE"_qs + both;
    const QString top =
        u"MTD not reached. Joint discussion: add a dose group, or complete here. | SD-TOP"_qs + both;
    row("4.2, L2", 2, false,
        (below + QStringList{u"3–5 | 0 | "_qs + up} + expand + QStringList{u"6 | 0–1 | "_qs + up}));
    row("4.2, the top", 3, false,
        (below + QStringList{u"3–5 | 0 | "_qs + top} + expand + QStringList{u"6 | 0–1 | "_qs + top}));
    const QString enrol = u" | Enrol the remaining, at most A10 at a time. | CE-ENROL | "_qs;
    const QString flag = u" | More DLTs than A4 tolerates. Joint discussion. | CE-FLAG"_qs + both;
    const QString stop = u" | Stop; reduce again (none below: joint discussion). | CE-STOP"_qs + both;
    const QString done = u" | Enrolment is complete. | CE-DONE | "_qs;
    const QString few = u", t6 ≤ 1"_qs;
    const QString two = u"t6 ≥ 2"_qs;
    const auto upTo = [&](const QString& most) {
      return QStringList{u"1–6 | 0–1"_qs + enrol,       u"2–6 | ≥ 2"_qs + stop,
                         u"7–8 | 0–2"_qs + few + enrol, u"7–%1 | "_qs.arg(most) + two + stop,
                         u"8 | ≥ 3"_qs + few + flag,    u"9–11 | 0–3"_qs + few + enrol,
                         u"9–11 | ≥ 4"_qs + few + flag};
    };
    row("4.3, L1: two had a DLT above", 1, true,
        (upTo(u"16"_qs) + QStringList{u"12–14 | 0–4"_qs + few + enrol, u"12–14 | ≥ 5"_qs + few + flag,
                                      u"15 | 0–5"_qs + few + enrol, u"15–16 | ≥ 6"_qs + few + flag,
                                      u"16 | 0–5"_qs + few + done}));
    row("4.3, L2", 2, true,
        (upTo(u"15"_qs) + QStringList{u"12–14 | 0–4"_qs + few + enrol, u"12–14 | ≥ 5"_qs + few + flag,
                                      u"15 | 0–5"_qs + few + done, u"15 | ≥ 6"_qs + few + flag}));
    row("4.3, L3: four were treated below", 3, true,
        (upTo(u"14"_qs) + QStringList{u"12–13 | 0–4"_qs + few + enrol, u"12–14 | ≥ 5"_qs + few + flag,
                                      u"14 | 0–4"_qs + few + done}));
  }
  void everyLineOfALevel() {
    QFETCH(int, level);
    QFETCH(bool, completing);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(trial(), level, completing), lines);
  }

  /// Nothing of the table is lost or said twice when tallies are put together.
  void everyTallyStandsInOneLine_data() {
    QTest::addColumn<DoseDesign>("design");
    for (const char* name : {"cd7-car-nk", "standard-3+3:1", "standard-3+3:2", "standard-3+3:7"})
      row(name, designNamed(QLatin1String(name)));
    row("accelerated twice", twiceAccelerated());
    DoseDesign lenient = trial();
    lenient.flagRate = 0.5;
    row("A4 at one half", lenient);
  }
  void everyTallyStandsInOneLine() {
    QFETCH(DoseDesign, design);
    const auto groups = decisionLines(design);
    int tallies = 0;
    for (const DecisionTableRow& row : decisionTable(design))
      for (int dlts = row.dltsFrom; dlts <= row.dltsTo; ++dlts, ++tallies) {
        int found = 0;
        const int later = row.early == true    ? std::min(dlts - 2, row.evaluable - Tally::firstSix)
                          : row.early == false ? std::max(0, dlts - 1)
                                               : 0;
        const Tally tally{dlts, row.evaluable - dlts, 0, later};
        for (const DecisionLines& group : groups) {
          if (group.level != row.level || group.completing != row.completing) continue;
          for (const DecisionLine& line : group.lines)
            if (line.covers(tally)) {
              ++found;
              QCOMPARE(ruleId(line.rule), ruleId(row.rule));
              QCOMPARE(line.enrol, row.enrol);
              QCOMPARE(line.agreement, row.agreement);
            }
        }
        QCOMPARE(found, 1);
      }
    QVERIFY(tallies > 27 * design.top()); // 4.2 alone has 28 of m from 0 to 6
  }

  void levelsOfTheSameRowsAreOneTableOnPaper() {
    QStringList titles;
    const auto sheet = decisionSheet(trial());
    for (const DecisionSheetPart& part : sheet)
      titles << levelsTitle(trial(), part.levels, part.completing);
    QCOMPARE(titles, (QStringList{u"L1 (1×10⁷ cells/kg): accelerated titration"_qs,
                                  u"L2 (2×10⁷ cells/kg), L3 (5×10⁷ cells/kg): 3+3"_qs,
                                  u"Every level: while enrolment is completed there"_qs}));
    QStringList lines;
    for (const DecisionSheetPart::Line& line : sheet[1].lines)
      lines << QStringLiteral("%1 %2/%3 %4")
                   .arg(levelsText(line.levels), dltsText(line.line), evaluableText(line.line),
                        ruleId(line.line.rule));
    QCOMPARE(lines,
             (QStringList{u"L2–L3 0/0 SD-ENROL"_qs, u"L2–L3 0–1/1 SD-ENROL"_qs, u"L2–L3 0–1/2 SD-ENROL"_qs,
                          u"L2–L3 ≥ 2/2–6 SD-STOP"_qs, u"L2 0/3–5 SD-ESCALATE"_qs, u"L3 0/3–5 SD-TOP"_qs,
                          u"L2–L3 1/3 SD-EXPAND"_qs, u"L2–L3 1/4 SD-ENROL"_qs, u"L2–L3 1/5 SD-ENROL"_qs,
                          u"L2 0–1/6 SD-ESCALATE"_qs, u"L3 0–1/6 SD-TOP"_qs}));
  }

  /// Whatever the design, paper says of each level what the screen says; what the planned number ends stands
  /// in its notes, and while enrolment is completed a line goes as far as at any level.
  void paperSaysWhatTheScreenSays_data() {
    QTest::addColumn<DoseDesign>("design");
    row("the trial", trial());
    row("seven plain levels", designNamed(u"standard-3+3:7"_qs));
    row("accelerated twice", twiceAccelerated());
  }
  void paperSaysWhatTheScreenSays() {
    QFETCH(DoseDesign, design);
    const auto sheet = decisionSheet(design);
    for (const DecisionLines& group : decisionLines(design)) {
      std::size_t found = 0;
      for (const DecisionSheetPart& part : sheet)
        for (const DecisionSheetPart::Line& line : part.lines)
          if (part.completing == group.completing &&
              std::count(line.levels.begin(), line.levels.end(), group.level) > 0) {
            ++found;
            const auto isLike = [&](DecisionLine shown) {
              if (group.completing && shown.evaluableTo <= line.line.evaluableTo)
                shown.evaluableTo = line.line.evaluableTo;
              return shown == line.line;
            };
            QVERIFY(std::count_if(group.lines.begin(), group.lines.end(), isLike) == 1);
          }
      const auto done = std::count_if(group.lines.begin(), group.lines.end(),
                                      [](const DecisionLine& line) { return line.rule == Rule::CeDone; });
      QCOMPARE(found + static_cast<std::size_t>(done), group.lines.size());
    }
  }

  void levelsInWords() {
    QCOMPARE(levelsText({2}), u"L2"_qs);
    QCOMPARE(levelsText({1, 2, 3, 5}), u"L1–L3, L5"_qs);
  }

  void whereTheStudyStands_data() {
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("marked");
    row("nobody", "", "L1 AT-ENROL");
    row("the first in window", "1?", "L1 AT-ENROL 1 in window");
    row("L2 under way", "1N 2NNT", "L1 AT-ESCALATE, L2 SD-EXPAND");
    row("not evaluable ones do not count", "1N 2NNX", "L1 AT-ESCALATE, L2 SD-ENROL");
    row("discussed", "1T 1TN! 2NNN", "L1 AT-JOINT discussed: goes on, L2 SD-ESCALATE");
    row("completing at L1", "1N 2NNT 2TNN +1NN", "L1 CE-ENROL, L2 SD-STOP");
    row("completing at the top", "1N 2NNN 3NNN +3NNNT", "L1 AT-ESCALATE, L2 SD-ESCALATE, L3 CE-ENROL");
    row("completing no more", "1N 2NNT 2NNN +1NN", "L1 AT-ESCALATE, L2 SD-ESCALATE");
  }
  void whereTheStudyStands() {
    QFETCH(QString, course);
    QFETCH(QString, marked);
    const DoseDesign design = trial();
    const auto groups = decisionLines(design);
    QStringList found;
    for (const PresentTally& present : presentTallies(design, *parseCourse(design, course)))
      for (const DecisionLines& group : groups) {
        if (group.level != present.level || group.completing != present.completing) continue;
        for (const DecisionLine& line : group.lines)
          if (line.covers(present.tally))
            found << QStringLiteral("L%1 %2 %3")
                         .arg(QString::number(present.level), ruleId(line.rule),
                              presentText(present).remove(u"▶ now"_qs).remove(u", "_qs))
                         .trimmed();
      }
    QCOMPARE(found.join(u", "_qs), marked);
  }

  void whatItRestsOn() {
    const Study study = StudyBuilder().study();
    const QStringList basis = decisionTableBasis(study, 4);
    QCOMPARE(basis.size(), 5);
    QVERIFY(basis[0].startsWith(u"Design version 4, protocol file cd7-car-nk version "_qs));
    QVERIFY(basis[1].startsWith(u"Assumption A3: "_qs) && basis[2].startsWith(u"Assumption A4: "_qs));
    QVERIFY(basis[3].startsWith(u"Assumption A10: "_qs) && basis[4].startsWith(u"Assumption A12: "_qs));
    const QString paper = decisionTableHtml(study, 4);
    for (const QString& line : basis + decisionTableNotes(study.protocol.design))
      QVERIFY2(paper.contains(line), qPrintable(line));
  }

  /// Also of rules that the table has no row of.
  void everyRuleHasASentence() {
    QSet<QString> said;
    for (int rule = 0; rule <= static_cast<int>(Rule::EnFull); ++rule) {
      DecisionLine line;
      line.rule = static_cast<Rule>(rule);
      QVERIFY2(ruleSays(line).endsWith(u'.'), qPrintable(ruleId(line.rule)));
      said << ruleSays(line);
    }
    QCOMPARE(said.size(), 12); // 4.1 and 4.2 share "enrol", "go up" and "add"; all three "wait"
  }
};
COHORTDESK_TEST(DecisionTableReportTest, QCoreApplication)
} // namespace tst_decision_table_report
#include "tst_decision_table_report.moc"
