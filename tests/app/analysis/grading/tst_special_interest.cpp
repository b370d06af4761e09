#include "app/analysis/grading/special_interest.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_special_interest {
class TestSpecialInterest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsWatched_data() {
    QTest::addColumn<QString>("term");
    QTest::addColumn<bool>("watched");
    const auto row = [](const char* term, bool watched) {
      QTest::newRow(term) << QString::fromUtf8(term) << watched;
    };
    row("Cytokine release syndrome", true);
    row("免疫效应细胞相关神经毒性综合征", true);
    row("Graft versus host disease", true);
    row("Graft-versus-host disease, skin", true);
    row("graft vs. host disease", true);
    row("Acute GvHD", true);
    row("急性移植物抗宿主病", true);
    row("Infusion related reaction", true);
    row("Infusion-related reaction", true);
    row("Infusion reaction", true);
    row("输注相关反应", true);
    row("输液反应", true);
    row("Infusion site extravasation", false);
    row("Graft failure", false);
    row("Allergic reaction", false);
    row("Febrile neutropenia", false);
    row("", false);
  }
  void whatIsWatched() {
    QFETCH(QString, term);
    AdverseEvent event;
    event.term = term;
    QTEST(isOfSpecialInterest(event), "watched");
  }

  void anAstctGradeMakesAnyTermOne() {
    AdverseEvent event;
    event.term = QStringLiteral("Encephalopathy");
    QVERIFY(!isOfSpecialInterest(event));
    event.icansGrade = 1;
    QVERIFY(isOfSpecialInterest(event));
  }
};
COHORTDESK_TEST(TestSpecialInterest, QCoreApplication)
} // namespace tst_special_interest
#include "tst_special_interest.moc"
