// What changed after the cut-off of a meeting, in words.
#include "db/session/changes_since.h"

#include "app/escalation/decision_options.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "tests/support/decided_study.h"
#include "tests/support/meeting_of.h"
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
    const auto changes = changesIn(m_test->session(), {m_line});
    if (!changes) return {changes.error().message};
    for (const LaterChange& change : *changes)
      all << laterChangeText(change, m_test->session().site().timeZone);
    return all;
  }
  /// What the rule recommends now; 0 = it is refused.
  RowId signedAgain() {
    for (const DecisionOption& option : decisionOptions(m_test->session().standing())) {
      if (option.refused) continue;
      Decision draft;
      draft.kind = option.kind;
      draft.level = option.level;
      draft.toLevel = option.toLevel;
      draft.places = option.toLevel > 0 ? option.maxPlaces : 0;
      draft.justification = QStringLiteral("As discussed");
      return commands().signDecision(draft, investigator()).value_or(0);
    }
    return 0;
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
    const auto changes = changesIn(m_test->session(), {m_line});
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

  void aSpanEndsWithItsLastLine() {
    QVERIFY(commands().saveMeasurements({measured(il6, 13)}, reason));
    const qint64 last = m_test->session().journalHead().sequence;
    QVERIFY(commands().saveMeasurements({measured(il6, 14)}, reason));
    const auto changes = changesIn(m_test->session(), {m_line, last});
    QVERIFY(changes && changes->size() == 1);
    QCOMPARE(changes->front().after, QStringLiteral("13"));
    QVERIFY(changesIn(m_test->session(), {last, last})->empty());
  }

  void noMoreThanAreAskedFor() {
    for (const double value : {13, 14, 15})
      QVERIFY(commands().saveMeasurements({measured(il6, value)}, reason));
    const auto changes = changesIn(m_test->session(), {m_line}, {}, 2);
    QVERIFY(changes && changes->size() == 2);
    QCOMPARE(changes->back().after, QStringLiteral("14"));
  }

  /// A meeting, a change, the decision that it leads to, one more change; the clock may be set back for the
  /// latter, which is no part of the memo all the same.
  void whatCameAfterTheSignatureIsNotOfTheMemo_data() {
    QTest::addColumn<QDate>("after");
    QTest::newRow("a day later") << QDate(2026, 1, 21);
    QTest::newRow("the clock set back") << QDate(2026, 1, 19);
  }
  void whatCameAfterTheSignatureIsNotOfTheMemo() {
    QFETCH(QDate, after);
    QVERIFY(commands().agreeDecision(1, onLaptop()));
    Meeting meeting = meetingHeld(m_test->at({2026, 1, 19}));
    meeting.id = commands().saveMeeting({}, {}).value_or(0);
    const qint64 cutoffLine = m_test->study().meetings.front().cutoffLine;
    m_test->setDay({2026, 1, 20});
    QVERIFY(commands().saveMeasurements({measured(il6, 13)}, reason));
    const auto open = presentCutoff(m_test->session(), 5);
    QVERIFY(open && *open && (*open)->later.size() == 1 && !(*open)->areMore);
    meeting.decisionId = signedAgain();
    QVERIFY(meeting.decisionId != 0 && commands().saveMeeting(meeting, {}));
    m_test->setDay(after);
    QVERIFY(commands().saveMeasurements({measured(il6, 14)}, reason));
    const auto cutoff = cutoffOf(m_test->session(), m_test->study().decisions.back());
    QVERIFY(cutoff.has_value() && *cutoff);
    QCOMPARE((*cutoff)->line, cutoffLine);
    QCOMPARE((*cutoff)->at, m_test->at({2026, 1, 19}));
    QCOMPARE((*cutoff)->later.size(), std::size_t(1));
    QCOMPARE((*cutoff)->later.front().after, QStringLiteral("13"));
    QVERIFY(!*presentCutoff(m_test->session(), 5)); // that meeting has led to one
  }

  void whoSignsHearsOfSomeAndThatThereAreMore() {
    QVERIFY(commands().saveMeeting({}, {}));
    for (const double value : {13, 14, 15})
      QVERIFY(commands().saveMeasurements({measured(il6, value)}, reason));
    const auto some = presentCutoff(m_test->session(), 2);
    QVERIFY(some && *some && (*some)->later.size() == 2 && (*some)->areMore);
    const auto all = presentCutoff(m_test->session(), 3);
    QVERIFY(all && *all && (*all)->later.size() == 3 && !(*all)->areMore);
  }

  void withoutAMeeting() {
    const auto of = cutoffOf(m_test->session(), m_test->study().decisions.front());
    QVERIFY(of.has_value() && !*of);
    const auto present = presentCutoff(m_test->session(), 5);
    QVERIFY(present.has_value() && !*present);
  }
};
COHORTDESK_TEST(TestChangesSince, QCoreApplication)
} // namespace tst_changes_since
#include "tst_changes_since.moc"
