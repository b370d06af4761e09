#include "app/reports/safety/deviations.h"

#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_deviation_list {
const QDate evening{2026, 3, 31};

/// One subject at L2, infused on 2026-02-24, and one decision on `1N 2NNT`.
StudyBuilder oneAt2() {
  StudyBuilder b;
  b.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3);
  b.study().decisions.back().course = QStringLiteral("1N 2NNT");
  b.study().decisions.back().rule = QStringLiteral("SD-EXPAND");
  b.eligible(QStringLiteral("SCR-001")).assigned(2, b.study().decisions.back().id, {2026, 2, 24});
  b.infused({2026, 2, 24}).assessed({2026, 3, 24}, DltOutcome::NoDlt);
  return b;
}

Deviation kept(const StudyBuilder& b, DeviatingAct act, const QString& rule) {
  Deviation deviation;
  deviation.act = act;
  deviation.date = {2026, 2, 24};
  deviation.rule = rule;
  if (act == DeviatingAct::Decided)
    deviation.decisionId = b.study().decisions.front().id;
  else
    deviation.subjectId = b.study().subjects.front().id;
  return deviation;
}

/// What was kept as codes is said in words, and stands in one list with what the data show.
class TestDeviationList : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void words_data() {
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("says");
    const auto row = [](DeviatingAct act, const char* rule, const char* says) {
      QTest::addRow("%d %s", static_cast<int>(act), rule)
          << static_cast<int>(act) << QString(rule) << QString::fromUtf8(says);
    };
    row(DeviatingAct::Assigned, "SD-STOP",
        "S-001: treated at L2 without an open place (SD-STOP). Two or more DLTs");
    row(DeviatingAct::Assigned, "EN-FULL",
        "S-001: treated at L2 without an open place (EN-FULL). The planned number");
    row(DeviatingAct::Assigned, "I3", "S-001: treated before I3 was met"); // it is by now
    row(DeviatingAct::Assigned, "END", "S-001: treated at L2 after the trial had been ended (END)");
    row(DeviatingAct::Assigned, "DESIGN-SUSPENDED", "S-001: treated at L2 while the trial was suspended");
    row(DeviatingAct::Infused, "A7", "S-001: infused less than 0 days after another subject of L2");
    row(DeviatingAct::Infused, "AT-JOINT", "S-001: infused while L2 was held (AT-JOINT). Two or more DLTs:");
    row(DeviatingAct::Assigned, "STOP-RULE",
        "S-001: treated at L2 without an open place (STOP-RULE). A stopping rule of the site");
    row(DeviatingAct::Infused, "STOP-RULE", "S-001: infused while L2 was held (STOP-RULE). A stopping rule");
    row(DeviatingAct::Assessed, "WINDOW", "S-001: assessed otherwise than the DLT window allows");
    row(DeviatingAct::Assessed, "A2", "S-001: called a DLT although it neither began nor");
    row(DeviatingAct::Assessed, "A3", "S-001: called not evaluable although evaluable");
    row(DeviatingAct::Decided, "SD-EXPAND",
        "Decision 1: decided otherwise than the rule allowed (course 1N 2NNT, rule SD-EXPAND). One DLT");
    row(DeviatingAct::Decided, "PLACES",
        "Decision 1: more places opened than the rule allowed (course 1N 2NNT, rule SD-EXPAND). One DLT");
    row(DeviatingAct::Decided, "LEVEL", "Decision 1: decided on the data of L1, which was not the level");
    row(DeviatingAct::Decided, "AGREEMENT", "Decision 1: agreed by the sponsor when it could not be");
    row(DeviatingAct::Decided, "END", "Decision 1: decided after the trial had been ended (END)");
  }
  void words() {
    QFETCH(int, act);
    QFETCH(QString, rule);
    QFETCH(QString, says);
    StudyBuilder b = oneAt2();
    b.study().deviations = {kept(b, static_cast<DeviatingAct>(act), rule)};
    const auto lines = deviationsOf(b, evening);
    QCOMPARE(lines.size(), 1u);
    QCOMPARE(lines.front().rule, rule);
    QCOMPARE(lines.front().date, QDate(2026, 2, 24));
    const QString text = lines.front().who + QStringLiteral(": ") + deviationText(lines.front());
    QVERIFY2(text.startsWith(says), qPrintable(text));
  }

  void whatIsNotMetIsSaidWithItsValue() {
    StudyBuilder b = oneAt2();
    b.last().screenings.back().entry.ecog = 3;
    b.last().screenings.back().entry.survivalWeeks.reset();
    b.study().deviations = {kept(b, DeviatingAct::Assigned, QStringLiteral("I3")),
                            kept(b, DeviatingAct::Assigned, QStringLiteral("I2"))};
    const auto lines = deviationsOf(b, evening);
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0].what, QStringLiteral("treated although not eligible: I3 not met"));
    QVERIFY2(lines[0].why.contains(u'3'), qPrintable(lines[0].why));
    QCOMPARE(lines[1].what, QStringLiteral("treated before the screening was complete: I2 not assessed"));
  }

  void ofOneSubjectOrOneDecision() {
    StudyBuilder b = oneAt2();
    b.study().deviations = {kept(b, DeviatingAct::Decided, QStringLiteral("PLACES")),
                            kept(b, DeviatingAct::Assigned, QStringLiteral("SD-WAIT"))};
    QCOMPARE(deviationsOf(b, b.study().subjects.front(), evening).size(), 1u);
    QCOMPARE(deviationsOf(b, b.study().decisions.front()).size(), 1u);
    QCOMPARE(deviationsOf(b, evening).size(), 2u);
  }

  void nothingWhereNothingDeviates() { QVERIFY(deviationsOf(oneAt2(), evening).empty()); }
};

COHORTDESK_TEST(TestDeviationList, QCoreApplication)
} // namespace tst_deviation_list
#include "tst_deviation_list.moc"
