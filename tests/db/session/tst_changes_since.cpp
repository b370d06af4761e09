// What changed after the cut-off of a meeting, in words.
#include "db/session/changes_since.h"

#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "tests/support/decided_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_changes_since {
const QString reason = QStringLiteral("Copied wrongly");
const MeasurementCell il6{2, QStringLiteral("D14"), QStringLiteral("il6"), Specimen::Blood};

Measurement measured(MeasurementCell cell, double value) {
  return {std::move(cell), MeasuredValue{Reading::Exact, value}};
}

class TestChangesSince : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<TestStudy> m_test;
  qint64 m_line = 0;

  StudyCommands& commands() { return m_test->commands(); }
  QStringList texts() const {
    QStringList all;
    const auto changes = changesSince(m_test->session(), m_line);
    if (!changes) return {changes.error().message};
    for (const LaterChange& change : *changes)
      all << laterChangeText(change, m_test->session().site().timeZone);
    return all;
  }

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    QVERIFY(makeDecided(*m_test)); // on 2026-01-19
    QVERIFY(commands().saveMeasurements({measured(il6, 12)}, {}));
    m_line = m_test->session().journalHead().sequence;
  }

  void nothing() {
    QCOMPARE(texts(), QStringList());
    m_test->signInAs(Role::Monitor); // is no clinical value
    m_test->signInAs(Role::PrincipalInvestigator);
    Site site = m_test->session().site();
    site.letterhead = QStringLiteral("Ward 7");
    QVERIFY(commands().saveSite(site, reason));
    QVERIFY(commands().agreeDecision(1, onLaptop()));
    QCOMPARE(texts(), QStringList());
  }

  void aValueWithWhichRecordItIsOf() {
    AdverseEvent event = m_test->study().subjects.front().events.front();
    event.grade = 2;
    QVERIFY(commands().saveAdverseEvent(1, event, reason));
    QVERIFY(commands().saveMeasurements({measured(il6, 13)}, reason));
    QCOMPARE(texts(), (QStringList{QStringLiteral("SCR-001, Adverse event (Fever, 2026-01-05), grade: 1 → 2 "
                                                  "(Prof. Zhang Min, 2026-01-19 09:00)"),
                                   QStringLiteral("S-001, Measurement (Day 14, IL-6, blood), value: 12 → 13 "
                                                  "(Prof. Zhang Min, 2026-01-19 09:00)")}));
  }

  void aNewRecordIsOneChange() {
    AdverseEvent event;
    event.term = QStringLiteral("Rash");
    event.grade = 1;
    event.onset = {2026, 1, 18};
    QVERIFY(commands().saveAdverseEvent(2, event, {}));
    const auto changes = changesSince(m_test->session(), m_line);
    QVERIFY(changes.has_value());
    QCOMPARE(changes->size(), std::size_t(1));
    QVERIFY(changes->front().field.isEmpty());
    QVERIFY2(changes->front().after.contains(QStringLiteral("CTCAE term: Rash")),
             qPrintable(changes->front().after));
    QVERIFY(changes->front().line > m_line);
  }

  void valuesThatCameAtOnceAreCounted() {
    std::vector<Measurement> many;
    for (const char* analyte : {"il2", "il10", "il15"})
      many.push_back(measured({2, QStringLiteral("D14"), QLatin1String(analyte), Specimen::Blood}, 5));
    QVERIFY(commands().saveMeasurements(many, {}));
    QCOMPARE(texts(), QStringList{QStringLiteral(
                          "S-001, Measurement: 3 new value(s) (Prof. Zhang Min, 2026-01-19 09:00)")});
  }

  void whatCameAfterTheSignatureIsNotOfTheMemo() {
    m_test->setDay({2026, 1, 20});
    QVERIFY(commands().saveMeasurements({measured(il6, 13)}, reason));
    m_test->setDay({2026, 1, 21});
    QVERIFY(commands().saveMeasurements({measured(il6, 14)}, reason));
    const auto cutoff =
        meetingCutoff(m_test->session(), m_line, m_test->at({2026, 1, 20}, QStringLiteral("12:00")));
    QVERIFY(cutoff.has_value() && *cutoff);
    QCOMPARE((*cutoff)->later.size(), std::size_t(1));
    QCOMPARE((*cutoff)->later.front().after, QStringLiteral("13"));
    QCOMPARE((*cutoff)->at, m_test->at({2026, 1, 19}));
  }

  void withoutACutoff() {
    const auto none = meetingCutoff(m_test->session(), {});
    QVERIFY(none.has_value() && !*none);
    QCOMPARE(ruleOf(meetingCutoff(m_test->session(), m_line + 1000)), QStringLiteral("MISSING"));
    QCOMPARE(ruleOf(meetingCutoff(m_test->session(), 0)), QStringLiteral("MISSING"));
  }
};
COHORTDESK_TEST(TestChangesSince, QCoreApplication)
} // namespace tst_changes_since
#include "tst_changes_since.moc"
