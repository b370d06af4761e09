#include "app/reports/words/status_words.h"
#include "tests/support/product_study.h"
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

  /// A limit of minutes is not kept by a time that nobody wrote down.
  void thawAgainstItsLimit() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const QDateTime start = builder.last().infusion->startedAt;
    Bag bag = bagOf(20, 5e7, 92, 61);
    bag.id = 7;
    bag.identifier = QStringLiteral("B-7");
    builder.study().bags = {bag};
    Portion portion = portionOf(10);
    portion.bagId = bag.id;
    portion.startedAt = start;
    builder.last().infusion->portions = {portion};
    const auto thaw = [&] {
      for (const InfusionFlag& flag : infusionFlags(builder, builder.last()))
        if (flag.rule == QStringLiteral("THAW")) return flag.words;
      return QString();
    };
    QCOMPARE(thaw(), QString()); // no limit
    builder.study().site.thawMinutes = 30;
    QCOMPARE(thaw(), QStringLiteral("bag B-7: when it was thawed is not recorded"));
    builder.study().bags.front().thawedAt = start.addSecs(-30 * 60);
    QCOMPARE(thaw(), QString());
    builder.study().bags.front().thawedAt = start.addSecs(-31 * 60);
    QCOMPARE(thaw(), QStringLiteral("bag B-7: 31 min from thaw, more than 30"));
  }

  /// A hold of today hides nothing of what was wrong when it was given.
  void aBagThatShouldNotHaveBeenGiven() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const QDateTime start = builder.last().infusion->startedAt;
    Lot lot = lotOf(QStringLiteral("NK26A01"), {2025, 12, 1});
    lot.id = 1;
    lot.expiry = {2026, 1, 14};
    Bag bag = bagOfLot(1, QStringLiteral("B-7"));
    bag.id = 7;
    builder.study().lots = {lot};
    builder.study().bags = {bag};
    builder.last().infusion->portions = {portionOfBag(7, 10, start)};
    const auto rules = [&] {
      QStringList found;
      for (const InfusionFlag& flag : infusionFlags(builder, builder.last()))
        if (flag.words.contains(QStringLiteral("B-7"))) found << flag.rule;
      return found.join(u' ');
    };
    QCOMPARE(rules(), QStringLiteral("LOT-EXPIRED BAG-CHECK"));
    builder.study().lots.front().hold = LotHold::Recall;
    QCOMPARE(rules(), QStringLiteral("LOT-EXPIRED BAG-CHECK"));
    builder.study().lots.front().releasedAt.reset();
    QCOMPARE(rules(), QStringLiteral("LOT-RELEASE LOT-EXPIRED BAG-CHECK"));
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
