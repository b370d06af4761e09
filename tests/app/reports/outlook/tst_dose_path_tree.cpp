#include "app/protocol/protocol_reader.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace tst_dose_path_tree {
PathQuestion ask(const QString& design, const std::vector<double>& rates = {},
                 const JointPolicy& policy = {}) {
  return {protocolByName(design)->design, policy, rates};
}

PathQuestion trial(const std::vector<double>& rates = {}, const JointPolicy& policy = {}) {
  return ask(QStringLiteral("cd7-car-nk"), rates, policy);
}

PathNode nodeAt(const PathQuestion& question, const QString& course) {
  return pathRoot(question, *parseCourse(question.design, course));
}

class DosePathTreeTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aNodeSaysWhatHappenedAndWhatTheRuleSays_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("branch");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("tally");
    QTest::addColumn<QString>("rule"); // as it begins
    row("next cohort, no DLT", "1N", 0, "Next 3 at L2: ● no DLT", "1N 2NNN", "L2: 0 DLT(s) of 3",
        "SD-ESCALATE: Go up to L3");
    row("next cohort, two DLTs", "1N", 2, "Next 3 at L2: ▲ 2 DLT(s)", "1N 2TTN", "L2: 2 DLT(s) of 3",
        "SD-STOP: L2 (2×10⁷ cells/kg): stop");
    row("undecided", "1N 2N??", 1, "2 undecided at L2: ▲ 1 DLT(s)", "1N 2NTN", "L2: 1 DLT(s) of 3",
        "SD-EXPAND");
    row("one cohort after the other", "1? 2N?", 0, "1 undecided at L1: ● no DLT", "1N 2N?",
        "L2: 0 DLT(s) of 1, 1 undecided", "SD-ENROL");
    row("one who is not evaluable is replaced", "1N 2NNX", 1, "Next 1 at L2: ▲ 1 DLT(s)", "1N 2NNX 2T",
        "L2: 1 DLT(s) of 3", "SD-EXPAND");
    row("completing", "1N 2NTT", 0, "Next 3 at L1: ● no DLT", "1N 2NTT +1NNN", "L1: 0 DLT(s) of 4",
        "CE-ENROL");
    row("past the sixth", "1N 2NNN 3NNN +3NN", 2, "Next 3 at L3: ▲ 1 DLT(s), 0 among the first six",
        "1N 2NNN 3NNN +3NN +3NTN", "L3: 1 DLT(s) of 8", "CE-ENROL");
    row("an end", "1N 2NTT +1T", 1, "Next 3 at L1: ▲ 1 DLT(s)", "1N 2NTT +1T +1TNN", "L1: 2 DLT(s) of 5",
        "CE-STOP: No tolerated level below: a design change is needed to go on. The MTD is "
        "below L1.");
  }
  void aNodeSaysWhatHappenedAndWhatTheRuleSays() {
    QFETCH(QString, from);
    QFETCH(int, branch);
    QFETCH(QString, step);
    QFETCH(QString, course);
    QFETCH(QString, tally);
    QFETCH(QString, rule);
    const PathQuestion question = trial();
    const std::vector<PathNode> nodes = pathsFrom(question, nodeAt(question, from));
    const PathNode& node = nodes.at(static_cast<std::size_t>(branch));
    QCOMPARE(stepText(node), step);
    QCOMPARE(courseText(node.course), course);
    QCOMPARE(tallyText(node), tally);
    QVERIFY2(ruleText(question, node).startsWith(rule), qPrintable(ruleText(question, node)));
  }

  void theRootHasNoStep() {
    const PathQuestion question = trial();
    const PathNode root = pathRoot(question, {});
    QVERIFY(!root.step && !root.end);
    QCOMPARE(stepText(root), QStringLiteral("From here"));
    QCOMPARE(courseText(root.course), QStringLiteral("(nobody treated yet)"));
    QCOMPARE(endText(question, root), QString());
  }

  void howAPathEnds_data() {
    QTest::addColumn<QString>("design");
    QTest::addColumn<QString>("course");
    QTest::addColumn<int>("policy"); // 0 usual, 1 a group is added, 2 plain 3+3
    QTest::addColumn<QString>("says");
    row("complete, MTD", "cd7-car-nk", "1N 2NNN 3TTN +2NNNNNNNNNNN", 0,
        "Enrolment complete. MTD: L2, 14 evaluable.");
    row("complete, not reached", "cd7-car-nk", "1N 2NNN 3NNN +3NNNNNNNNNNN", 0,
        "Enrolment complete. MTD not reached.");
    row("flagged", "cd7-car-nk", "1N 2NNN 3NNN +3NNN +3TTT +3T", 0,
        "More DLTs than a tolerated level has (A4): a person decides. MTD candidate: L2, 3 of "
        "6 evaluable.");
    row("group added", "cd7-car-nk", "1N 2NNN 3NNN", 1,
        "A dose group is added: a design change is needed to go on. MTD not reached.");
    row("plain, stopped: the next lower level, whatever its subjects", "standard-3+3:2", "1NNN 2TTN", 2,
        "The trial ends here, as assumed. MTD: L1, 3 evaluable.");
    row("plain, top tolerated", "standard-3+3:2", "1NNN 2NNN", 2,
        "The trial ends here, as assumed. MTD: L2, 3 evaluable.");
    row("plain, L1 stopped", "standard-3+3:2", "1TTN", 2,
        "The trial ends here, as assumed. The MTD is below L1.");
  }
  void howAPathEnds() {
    QFETCH(QString, design);
    QFETCH(QString, course);
    QFETCH(int, policy);
    QFETCH(QString, says);
    const JointPolicy policies[] = {
        {}, {JointPolicy::AtJoint::Continue, JointPolicy::AtTop::AddGroup}, JointPolicy::plain()};
    const PathQuestion question = ask(design, {}, policies[policy]);
    const PathNode node = nodeAt(question, course);
    QCOMPARE(endText(question, node), says);
    QVERIFY(pathsFrom(question, node).empty());
    QVERIFY(explanationText(question, node).endsWith(QStringLiteral("End of the path: ") + says));
  }

  void probabilitiesMultiply() {
    const PathQuestion question = trial({0.1, 0.2, 0.4});
    const std::vector<PathNode> first = pathsFrom(question, pathRoot(question, {}));
    const std::vector<PathNode> second = pathsFrom(question, first.at(0));
    // R: dbinom(1, 3, 0.2) = 0.384; 0.9 * 0.384
    QVERIFY(std::abs(second.at(1).step->probability - 0.384) < 1e-15);
    QVERIFY(std::abs(second.at(1).probability - 0.3456) < 1e-15);
    PathNode other = second.at(1);
    weigh(trial({0.1, 0.5, 0.4}), 0.9, other);
    QVERIFY(std::abs(other.probability - 0.9 * 0.375) < 1e-15);
    QCOMPARE(pathsFrom(trial(), first.at(0)).at(1).step->probability, 0.0);
  }

  void probabilityInWords_data() {
    QTest::addColumn<double>("probability");
    QTest::addColumn<QString>("text");
    row("none", 0.0, "0.0 %");
    row("hardly any", 0.0004, "< 0.1 %");
    row("one in a thousand", 0.001, "0.1 %");
    row("some", 0.3456, "34.6 %");
    row("nearly", 0.9996, "> 99.9 %");
    row("certain", 1.0, "100.0 %");
  }
  void probabilityInWords() {
    QFETCH(double, probability);
    QFETCH(QString, text);
    QCOMPARE(probabilityText(probability), text);
  }

  void theTailOfALongCourse_data() {
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("tail");
    row("fits", "1N 2NNN", "1N 2NNN");
    row("begins at a cohort", "1N 2NNN 3NNT 3NNN", "… 3NNT 3NNN");
    row("one long cohort", "+1NNNNNNNNNNNNNNNNNN", "… NNNNNNNNNNNN");
  }
  void theTailOfALongCourse() {
    QFETCH(QString, course);
    QFETCH(QString, tail);
    QCOMPARE(courseTail(course, 12), tail);
  }

  void asJson() {
    const PathQuestion question = trial({0.1, 0.2, 0.4});
    const std::vector<PathNode> nodes = pathsFrom(question, nodeAt(question, QStringLiteral("1N 2NTT +1T")));
    const QJsonObject end = pathNodeJson(question, nodes.at(1));
    QCOMPARE(end.value(QLatin1String("course")).toString(), QStringLiteral("1N 2NTT +1T +1TNN"));
    QCOMPARE(end.value(QLatin1String("rule")).toString(), QStringLiteral("CE-STOP"));
    QCOMPARE(end.value(QLatin1String("tally")).toObject(), (QJsonObject{{QStringLiteral("level"), 1},
                                                                        {QStringLiteral("dlts"), 2},
                                                                        {QStringLiteral("evaluable"), 5},
                                                                        {QStringLiteral("undecided"), 0}}));
    const QJsonObject step = end.value(QLatin1String("step")).toObject();
    QCOMPARE(step.value(QLatin1String("completing")).toBool(), true);
    QCOMPARE(step.value(QLatin1String("undecided")).toBool(true), false);
    QVERIFY(std::abs(step.value(QLatin1String("probability")).toDouble() - 0.243) < 1e-15);
    const QJsonObject how = end.value(QLatin1String("end")).toObject();
    QCOMPARE(how.value(QLatin1String("why")).toString(), QStringLiteral("nothing-below"));
    QCOMPARE(how.value(QLatin1String("mtd")).toObject().value(QLatin1String("state")).toString(),
             QStringLiteral("below-lowest"));
    QVERIFY(!pathNodeJson(question, nodes.at(0)).contains(QLatin1String("end")));
    const PathQuestion unweighed = trial();
    const QJsonObject root = pathNodeJson(unweighed, pathRoot(unweighed, {}));
    QVERIFY(!root.contains(QLatin1String("probability")) && !root.contains(QLatin1String("step")));
  }

  void onPaper() {
    const StudyBuilder builder;
    DosePathReport report;
    report.question = trial({0.1, 0.2, 0.4});
    report.basis = {QStringLiteral("Rests on <this>")};
    const PathNode root = pathRoot(report.question, {});
    report.rows.push_back({0, root, false});
    for (const PathNode& node : pathsFrom(report.question, root))
      report.rows.push_back({1, node, true});
    const QString html = dosePathHtml(builder, report);
    for (const char* said : {"Rests on &lt;this&gt;", "L1 0.1, L2 0.2, L3 0.4", "1N …", "▲ 1 DLT(s)",
                             "90.0 %", "what follows the 2 course(s)"})
      QVERIFY2(html.contains(QString::fromUtf8(said)), said);
    QVERIFY(!html.contains(QStringLiteral("for their number")));
    report.leftOut = 7;
    QVERIFY(dosePathHtml(builder, report).contains(QStringLiteral("for their number: 7 row(s)")));
    report.question.trueDlt.clear();
    QVERIFY(dosePathHtml(builder, report).contains(QStringLiteral("no probabilities")));
    QVERIFY(!dosePathHtml(builder, report).contains(QStringLiteral("90.0 %")));
  }
};
COHORTDESK_TEST(DosePathTreeTest, QCoreApplication)
} // namespace tst_dose_path_tree
#include "tst_dose_path_tree.moc"
