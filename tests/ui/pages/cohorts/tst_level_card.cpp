#include "ui/pages/cohorts/level_card.h"

#include "tests/support/test_program.h"

#include <QPushButton>
#include <QtTest>

namespace tst_level_card {
LevelBand bandOf(int cohorts) {
  LevelBand band;
  for (int cohort = 0; cohort < cohorts; ++cohort) {
    CohortLine line;
    for (int place = 1; place <= 3; ++place) {
      TokenRow token;
      token.subjectId = 3 * cohort + place;
      token.number = QStringLiteral("S-%1").arg(token.subjectId);
      line.tokens.push_back(token);
    }
    band.cohorts.push_back(line);
  }
  return band;
}

QPushButton* earlierOf(const LevelCard& card) {
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was shown before is gone
  return card.findChild<QPushButton*>(QStringLiteral("earlierL1"));
}

class LevelCardTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aFewCohortsAreAllShown() {
    LevelCard card;
    card.show(bandOf(40));
    QVERIFY(!earlierOf(card));
    QCOMPARE(card.findChildren<SubjectToken*>().size(), 120);
  }

  /// Of hundreds the latest; the others come when they are asked for, from the keyboard, too.
  void ofHundredsTheLatestAreShown() {
    LevelCard card;
    card.show(bandOf(600));
    static_cast<QWidget&>(card).show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    QPushButton* earlier = earlierOf(card);
    QVERIFY(earlier && earlier->text().contains(QStringLiteral("560")));
    QCOMPARE(card.findChildren<SubjectToken*>().size(), 120);
    QVERIFY(card.findChild<SubjectToken*>(QStringLiteral("tokenS-1800")));
    earlier->setFocus();
    QTest::keyClick(earlier, Qt::Key_Space);
    earlier = earlierOf(card);
    QVERIFY(earlier && earlier->hasFocus());
    QCOMPARE(card.findChildren<SubjectToken*>().size(), 600);
    for (int step = 0; step < 3 && earlier; ++step, earlier = earlierOf(card))
      QTest::keyClick(earlier, Qt::Key_Space);
    QVERIFY(!earlier);
    QCOMPARE(card.findChildren<SubjectToken*>().size(), 1800);
    QVERIFY(card.findChild<SubjectToken*>(QStringLiteral("tokenS-1"))->hasFocus());
  }
};
COHORTDESK_TEST(LevelCardTest, QApplication)
} // namespace tst_level_card
#include "tst_level_card.moc"
