#include "app/reports/outlook/second_opinion_report.h"

#include "app/escalation/comparators/second_opinion.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_second_opinion_report {
const DoseDesign& trial() {
  static const DoseDesign design = protocolByName(QStringLiteral("cd7-car-nk"))->design;
  return design;
}

OpinionReport reportOf(const QString& course, const SecondOpinionChoice& choice = {}) {
  return opinionReport(trial(), *parseCourse(trial(), course), choice);
}

bool near(double a, double b) {
  return std::abs(a - b) < 1e-6;
}

class SecondOpinionReportTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What is said of the course's level in the row's name; at a target of 0.3.
  void besideTheRule_data() {
    QTest::addColumn<QString>("course");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("boin");
    QTest::addColumn<QString>("mtpi2");
    QTest::addColumn<QString>("compared");
    const auto row = [](const char* course, int level, const char* boin, const char* mtpi2,
                        const char* compared) {
      QTest::addRow("%s at L%d", course, level) << course << level << boin << mtpi2 << compared;
    };
    row("1N", 1, "go up", "go up", "● both as AT-ESCALATE");
    row("1T", 1, "go down; the lowest level: stay", "go down; the lowest level: stay", "● both as AT-EXPAND");
    row("1T 1TN", 1, "go down; the lowest level: stay", "go down; the lowest level: stay",
        "AT-JOINT: people decide");
    row("1T 1TN! 2NNN", 1, "go down; the lowest level: stay", "go down; the lowest level: stay",
        "▲ both differ from AT-ESCALATE");
    row("1N 2NNN", 2, "go up", "go up", "● both as SD-ESCALATE");
    row("1N 2NNT", 2, "stay", "stay", "● both as SD-EXPAND");
    row("1N 2NTT", 2, "go down", "go down", "● both as SD-STOP");
    row("1N 2TTT", 2, "go down, eliminate the level", "go down, eliminate the level", "● both as SD-STOP");
    row("1N 2N?", 2, "go up", "go up", "▲ both differ from SD-ENROL");
    row("1N 2NN?", 2, "go up", "go up", "SD-WAIT: nothing to compare");
    // 2 of 6: 0.333 lies between 0.236 and 0.359, the rule stops
    row("1N 2NNT 2NNT", 2, "stay", "stay", "▲ both differ from SD-STOP");
    row("1N 2NNN 3NNN", 3, "go up; the highest level: stay", "go up; the highest level: stay",
        "● both as SD-TOP");
    row("1N 2NNT 2TNN +1NN", 1, "go up", "go up", "▲ both differ from CE-ENROL");
    row("1N 2NNT 2TNN +1TT", 1, "go down; the lowest level: stay", "go down; the lowest level: stay",
        "▲ both differ from CE-STOP");
  }
  void besideTheRule() {
    QFETCH(QString, course);
    QFETCH(int, level);
    QFETCH(QString, boin);
    QFETCH(QString, mtpi2);
    QFETCH(QString, compared);
    const OpinionReport report = reportOf(course);
    const OpinionLine* line = report.at(level);
    QVERIFY(line);
    QCOMPARE(adviceText(line->boin, level, report.top), boin);
    QCOMPARE(adviceText(line->mtpi2, level, report.top), mtpi2);
    QCOMPARE(comparisonText(*line), compared);
  }

  /// 1 of 3 under the uniform prior is Beta(2, 3), whose distribution function is 6x² − 8x³ + 3x⁴ (R:
  /// pbeta(x, 2, 3)); qbeta(c(0.025, 0.975), 2, 3) = 0.06758599, 0.80587955; 1 - pbeta(1/3, 2, 3) = 16/27.
  void thePosteriorOfTheChosenPrior() {
    const OpinionReport report = reportOf(QStringLiteral("1N 2NNT"), {true, 1, 1, 0.3});
    const DltPosterior& posterior = report.at(2)->posterior;
    QVERIFY(near(posterior.mean, 0.4));
    const auto below = [](double x) { return 6 * x * x - 8 * x * x * x + 3 * x * x * x * x; };
    QVERIFY(near(below(posterior.low), 0.025));
    QVERIFY(near(below(posterior.high), 0.975));
    QVERIFY(near(posterior.pAbove, 16.0 / 27.0));
    QCOMPARE(opinionCells(*report.at(2), report.top).mid(0, 5),
             (QStringList{QStringLiteral("L2"), QStringLiteral("1 of 3"), QStringLiteral("0.40"),
                          QStringLiteral("0.07–0.81"), QStringLiteral("0.59")}));
  }

  void onlyLevelsWithEvaluableSubjects() {
    QVERIFY(reportOf({}).lines.empty());
    QVERIFY(reportOf(QStringLiteral("1?")).lines.empty());
    const OpinionReport report = reportOf(QStringLiteral("1N 2X?"));
    QCOMPARE(report.lines.size(), std::size_t(1));
    QCOMPARE(report.lines.front().level, 1);
    QVERIFY(!report.at(2));
  }

  /// 1 of 6 is 0.167: at a target of 0.3 BOIN goes up, at 0.2 (0.157, 0.238) it stays.
  void theTargetDecides() {
    const QString course = QStringLiteral("1N 2NNT 2NNN");
    QCOMPARE(reportOf(course).at(2)->boin, DoseAdvice::Escalate);
    QCOMPARE(reportOf(course, {true, 0.5, 0.5, 0.2}).at(2)->boin, DoseAdvice::Stay);
  }

  void theChoiceHasLimits_data() {
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("field");
    QTest::newRow("as it begins") << 0.5 << 0.5 << 0.3 << "";
    QTest::newRow("a of 0") << 0.0 << 0.5 << 0.3 << "opinionPriorA";
    QTest::newRow("a of 100") << 100.0 << 0.5 << 0.3 << "";
    QTest::newRow("a above 100") << 100.1 << 0.5 << 0.3 << "opinionPriorA";
    QTest::newRow("b below 0") << 0.5 << -1.0 << 0.3 << "opinionPriorB";
    QTest::newRow("no number") << 0.5 << std::nan("") << 0.3 << "opinionPriorB";
    QTest::newRow("target of 0.1") << 0.5 << 0.5 << 0.1 << "";
    QTest::newRow("target below 0.1") << 0.5 << 0.5 << 0.0999 << "opinionTarget";
    QTest::newRow("target of 0.6") << 0.5 << 0.5 << 0.6 << "";
    QTest::newRow("target above 0.6") << 0.5 << 0.5 << 0.61 << "opinionTarget";
  }
  void theChoiceHasLimits() {
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(double, target);
    QFETCH(QString, field);
    const auto refused = mayChooseOpinion({true, a, b, target});
    QCOMPARE(refused ? refused->field : QString(), field);
    if (refused) QVERIFY(refused->message.endsWith(u'.'));
  }

  void priorTargetAndPapersAreSaid() {
    const OpinionReport report = reportOf(QStringLiteral("1N 2NNT"), {true, 1, 2, 0.3});
    const QString basis = opinionBasis(report.choice);
    for (const char* expected : {"Beta(1, 2)", "0.3", "0.236", "0.359"})
      QVERIFY2(basis.contains(QLatin1String(expected)), expected);
    const auto columns = opinionColumns(report);
    QCOMPARE(static_cast<qsizetype>(columns.size()), opinionCells(report.lines.front(), 3).size());
    for (std::size_t column = 1; column < columns.size(); ++column)
      QVERIFY2(!columns[column].source.isEmpty(), qPrintable(columns[column].title));
    const QString paper = secondOpinionHtml(StudyBuilder().study(), report, 2);
    for (const QString& expected :
         QStringList{opinionNote(), basis, opinionCourse(report, 2)} + opinionSources())
      QVERIFY2(paper.contains(expected.toHtmlEscaped()), qPrintable(expected));
    QVERIFY(opinionCourse(report, 2).contains(QStringLiteral("Design version 2, course 1N 2NNT.")));
  }
};
COHORTDESK_TEST(SecondOpinionReportTest, QCoreApplication)
} // namespace tst_second_opinion_report
#include "tst_second_opinion_report.moc"
