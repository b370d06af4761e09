#include "app/oversight/stopping_rules.h"
#include "tests/support/event_study.h"
#include "tests/support/stopping_rules_of.h"
#include "tests/support/test_program.h"

#include <QTest>

Q_DECLARE_METATYPE(StoppingRule)

namespace tst_stopping_rules {
using Of = StoppingRule::Of;

const QDate today{2026, 3, 31};

/// A subject for each letter, infused on following days from 2026-01-15 on. D: dies of a related event; U: of
/// an unrelated one; 3, 4: CRS of that CTCAE grade; T: a DLT, assessed; n: none of these.
StudyBuilder trialOf(const char* letters) {
  StudyBuilder b;
  QDate day(2026, 1, 15);
  for (int number = 1; *letters != 0; ++letters, ++number, day = day.addDays(1)) {
    b.eligible(QStringLiteral("SCR-%1").arg(number, 3, 10, QLatin1Char('0')));
    b.assigned(1).infused(day);
    const char letter = *letters;
    if (letter == 'D' || letter == 'U') {
      AdverseEvent& event = write(b, {QStringLiteral("Sepsis"), 5, day.addDays(5), letter == 'D', true});
      event.outcome = EventOutcome::Fatal;
    }
    if (letter == '3' || letter == '4') b.event(day.addDays(3), letter - '0');
    if (letter == 'T') b.dlt(day.addDays(3), day.addDays(10));
  }
  return b;
}

/// The subjects of the first rule that is met, "1 3"; empty where none is.
QString met(const Study& study, QDate day = today) {
  const auto stops = metStoppingRules(study, day);
  QStringList ids;
  if (!stops.empty())
    for (const RowId id : stops.front().subjects)
      ids << QString::number(id);
  return ids.join(u' ');
}

QString metBy(StudyBuilder& b, const StoppingRule& rule, QDate day = today) {
  b.study().site.stoppingRules = {rule};
  b.study().site.stoppingRules.front().id = 7;
  return met(b, day);
}

class TestStoppingRules : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whoCounts_data() {
    QTest::addColumn<QByteArray>("trial");
    QTest::addColumn<StoppingRule>("rule");
    QTest::addColumn<QString>("subjects");
    const auto row = [](const char* name, const char* trial, const StoppingRule& rule, const char* subjects) {
      QTest::newRow(name) << QByteArray(trial) << rule << QString::fromLatin1(subjects);
    };
    row("a related death", "nD", deathRule(), "2");
    row("one that is not related", "nU", deathRule(), "");
    row("one of two that are asked", "nDn", deathRule(2), "");
    row("two of two", "DnD", deathRule(2), "1 3");
    row("grade 3 where 4 is asked", "33", eventRule(Of::Crs, 4, 1), "");
    row("grade 4 where 4 is asked", "34", eventRule(Of::Crs, 4, 1), "2");
    row("grade 4 where 3 is asked", "34", eventRule(Of::Crs, 3, 2), "1 2");
    row("one of the first two, two asked", "3n3", eventRule(Of::Crs, 3, 2, 2), "");
    row("two of the first three", "3n3", eventRule(Of::Crs, 3, 2, 3), "1 3");
    row("the later ones do not count", "3n33", eventRule(Of::Crs, 3, 2, 3), "1 3");
    row("two of the first ten, of whom there are three", "3n3", eventRule(Of::Crs, 3, 2, 10), "1 3");
    row("another syndrome", "34", eventRule(Of::Icans, 3, 1), "");
    row("any event", "34", eventRule(Of::AnyEvent, 4, 1), "2");
    row("DLTs", "TnT", dltRule(2), "1 3");
    row("a DLT fewer", "TnT", dltRule(3), "");
    row("nobody is there", "", deathRule(), "");
  }
  void whoCounts() {
    QFETCH(QByteArray, trial);
    QFETCH(StoppingRule, rule);
    StudyBuilder b = trialOf(trial.constData());
    QTEST(metBy(b, rule), "subjects");
  }

  void withoutEntriesNothingIsMet() { QVERIFY(metStoppingRules(trialOf("DDTT4"), today).empty()); }

  void aSubjectCountsOnce() {
    StudyBuilder b = trialOf("4");
    b.event({2026, 1, 25}, 4);
    QCOMPARE(metBy(b, eventRule(Of::Crs, 4, 2)), QString());
    QCOMPARE(metBy(b, eventRule(Of::Crs, 4, 1)), QStringLiteral("1"));
  }

  void theFirstAreThoseInfusedFirst() {
    StudyBuilder b = trialOf("n3");
    b.study().subjects[0].infusion->startedAt = b.study().subjects[1].infusion->startedAt.addDays(3);
    QCOMPARE(metBy(b, eventRule(Of::Crs, 3, 1, 1)), QStringLiteral("2"));
  }

  void asOfADay() {
    StudyBuilder b = trialOf("3D"); // CRS from 18 January on; infused on the 16th, dies on the 21st
    QCOMPARE(metBy(b, eventRule(Of::Crs, 3, 1), {2026, 1, 17}), QString());
    QCOMPARE(metBy(b, eventRule(Of::Crs, 3, 1), {2026, 1, 18}), QStringLiteral("1"));
    QCOMPARE(metBy(b, deathRule(), {2026, 1, 20}), QString());
    QCOMPARE(metBy(b, deathRule(), {2026, 1, 21}), QStringLiteral("2"));
    StudyBuilder dlt = trialOf("T"); // assessed on the 25th
    QCOMPARE(metBy(dlt, dltRule(1), {2026, 1, 24}), QString());
    QCOMPARE(metBy(dlt, dltRule(1), {2026, 1, 25}), QStringLiteral("1"));
  }

  void fromTheInfusionOn() {
    StudyBuilder b = trialOf("n");
    b.event({2026, 1, 10}, 3); // before, and no worse since
    QCOMPARE(metBy(b, eventRule(Of::Crs, 3, 1)), QString());
    AdverseEvent& event = b.last().events.back();
    event.course = {{1, GradeScale::Ctcae, 4, {KnownTime::To::Day, {2026, 1, 20}, {}}, 0}};
    QCOMPARE(metBy(b, eventRule(Of::Crs, 4, 1)), QStringLiteral("1"));
    event.course.clear();
    event.onsetKnown = KnownTime{KnownTime::To::Month, {2026, 1, 1}, {}}; // it can have been after
    QCOMPARE(metBy(b, eventRule(Of::Crs, 3, 1)), QStringLiteral("1"));
  }

  void aSyndromeIsReadByItsOwnScale() {
    StudyBuilder b = trialOf("4");
    b.last().events.back().crsGrade = 2; // CTCAE 4
    QCOMPARE(metBy(b, eventRule(Of::Crs, 3, 1)), QString());
    b.last().events.back().crsGrade = 3;
    QCOMPARE(metBy(b, eventRule(Of::Crs, 3, 1)), QStringLiteral("1"));
  }

  void termsAndClassesHoweverTheyAreWritten() {
    StudyBuilder b = trialOf("n");
    b.study().termNames = termsOf(fourTerms());
    write(b, {QStringLiteral("Anaemia"), 4, {2026, 1, 20}, true, false});
    QCOMPARE(metBy(b, eventRule(Of::Term, 4, 1, 0, QStringLiteral("Anemia"))), QStringLiteral("1"));
    QCOMPARE(metBy(b, eventRule(Of::Term, 4, 1, 0, QStringLiteral("贫血"))), QStringLiteral("1"));
    QCOMPARE(metBy(b, eventRule(Of::Term, 4, 1, 0, QStringLiteral("Fever"))), QString());
    const QString blood = QStringLiteral("Blood and lymphatic system disorders");
    QCOMPARE(metBy(b, eventRule(Of::OrganClass, 4, 1, 0, blood)), QStringLiteral("1"));
    QCOMPARE(metBy(b, eventRule(Of::OrganClass, 4, 1, 0, QStringLiteral("Vascular disorders"))), QString());
  }

  void onlyRelatedOnesWhereTheRuleSaysSo() {
    StudyBuilder b = trialOf("4");
    b.last().events.back().related = false;
    StoppingRule rule = eventRule(Of::Crs, 4, 1);
    QCOMPARE(metBy(b, rule), QStringLiteral("1"));
    rule.related = true;
    QCOMPARE(metBy(b, rule), QString());
  }

  void aDltThatWasTakenBackDoesNotCount() {
    StudyBuilder b = trialOf("T");
    b.assessed({2026, 2, 20}, DltOutcome::NoDlt);
    QCOMPARE(metBy(b, dltRule(1)), QString());
  }

  void whoIsNotInfusedDoesNotCount() {
    StudyBuilder b = trialOf("4");
    b.last().infusion.reset();
    QCOMPARE(metBy(b, eventRule(Of::AnyEvent, 1, 1)), QString());
  }

  void words() {
    StudyBuilder b = trialOf("nD");
    QCOMPARE(metBy(b, deathRule()), QStringLiteral("2"));
    QCOMPARE(stopSentence(b, metStoppingRules(b, today).front()),
             QStringLiteral("Stopping rule met: A related death (S-002)."));
    QVERIFY(stoppingRuleWords(deathRule()).endsWith(QStringLiteral("with a related death")));
    QVERIFY(stoppingRuleWords(eventRule(Of::Crs, 3, 2, 6))
                .endsWith(QStringLiteral("of the first 6 with CRS of grade 3 or more")));
    StoppingRule onlyZh = deathRule();
    onlyZh.text.en.clear();
    QCOMPARE(stoppingRuleText(onlyZh), QStringLiteral("相关死亡"));
  }
};

COHORTDESK_TEST(TestStoppingRules, QCoreApplication)
} // namespace tst_stopping_rules
#include "tst_stopping_rules.moc"
