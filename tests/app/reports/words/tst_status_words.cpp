#include "app/reports/words/status_words.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_status_words {
/// S-001 infused on 15 January, DLT on day 9.
StudyBuilder withDlt() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  builder.dlt({2026, 1, 24}, {2026, 1, 25});
  return builder;
}

class TestStatusWords : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// The day is that of the onset, on whichever day somebody looks.
  void theDeadAreSaidToBeDead() {
    StudyBuilder builder = withDlt();
    const auto words = [&](QDate day) {
      const Subject& subject = builder.last();
      const auto state = windowState(builder, subject, day);
      return QStringList{stateWords(subject, *state), shortStateWords(subject, *state)};
    };
    QCOMPARE(words({2026, 1, 26}), QStringList({"DLT, day 9", "DLT, day 9"}));
    QCOMPARE(words({2026, 7, 22}), QStringList({"DLT, day 9", "DLT, day 9"}));
    builder.last().followUps = {{900, {2026, 6, 17}, VitalStatus::Dead, {}}};
    QCOMPARE(words({2026, 7, 22}), QStringList({"DLT, day 9; died 2026-06-17", "died 2026-06-17"}));
    builder.last().followUps = {{900, {2026, 6, 17}, VitalStatus::Alive, {}}};
    QVERIFY(deathWords(builder.last()).isEmpty());
  }

  void aWindowSaysItsDay() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    QCOMPARE(windowWords(*windowState(builder, builder.last(), {2026, 1, 27})),
             QStringLiteral("in window, day 12"));
    QCOMPARE(windowWords(*windowState(builder, builder.last(), {2026, 2, 13})),
             QStringLiteral("overdue, day 29"));
  }
};

COHORTDESK_TEST(TestStatusWords, QCoreApplication)
} // namespace tst_status_words
#include "tst_status_words.moc"
