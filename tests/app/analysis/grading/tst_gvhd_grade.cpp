// Acute GvHD against the grades of Harris et al., Biol Blood Marrow Transplant 2016;22:4 (MAGIC), typed from
// their words.
#include "app/analysis/grading/gvhd_grade.h"
#include "tests/app/analysis/grading/every_combination.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_gvhd_grade {
using namespace every_combination;

/// Parts: skin, liver, upper gut, lower gut.
GradeVerdict told(const Parts& parts) {
  BedsideEntry entry;
  entry.skin = seenAt<int>(parts, 0);
  entry.liver = seenAt<int>(parts, 1);
  entry.upperGut = seenAt<int>(parts, 2);
  entry.lowerGut = seenAt<int>(parts, 3);
  return gradeGvhd(entry);
}

int ofThePaper(const Parts& parts) {
  const int skin = parts[0];
  const int liver = parts[1];
  const int upper = parts[2];
  const int lower = parts[3];
  // 0: no stage 1–4 of any organ.
  if (skin == 0 && liver == 0 && upper == 0 && lower == 0) return 0;
  // I: stage 1–2 skin without liver, upper or lower gut involvement.
  if ((skin == 1 || skin == 2) && liver == 0 && upper == 0 && lower == 0) return 1;
  // IV: stage 4 skin, liver or lower gut, with stage 0–1 upper gut.
  if (skin == 4 || liver == 4 || lower == 4) return 4;
  // III: stage 2–3 liver and/or stage 2–3 lower gut, with stage 0–3 skin and/or stage 0–1 upper gut.
  if (liver == 2 || liver == 3 || lower == 2 || lower == 3) return 3;
  // II: stage 3 rash and/or stage 1 liver and/or stage 1 upper gut and/or stage 1 lower gut.
  return 2;
}

class TestGvhdGrade : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCombination() {
    const Compared compared = compare({{5, 5, 2, 5}, ofThePaper, told});
    QCOMPARE(compared.difference, QString());
    QCOMPARE(compared.combinations, 6 * 6 * 3 * 6);
  }

  void itSaysWhy_data() {
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char* reason, const Parts& parts) { row(reason, parts, QString(reason)); };
    add("Acute GvHD (MAGIC): skin stage 2.", {2, 0, 0, 0});
    add("Acute GvHD (MAGIC): skin stage 3, upper gut stage 1.", {3, 0, 1, 0});
    add("Acute GvHD (MAGIC): liver stage 3, lower gut stage 2.", {3, 3, 1, 2});
    add("Acute GvHD (MAGIC): skin stage 0, liver stage 0, upper gut stage 0, lower gut stage 0.",
        {0, 0, 0, 0});
    add("Acute GvHD (MAGIC): liver stage 2. Not recorded, so the grade may be higher: skin, lower gut.",
        {notRecorded, 2, notRecorded, notRecorded}); // the upper gut makes no more than II
  }
  void itSaysWhy() {
    QFETCH(Parts, parts);
    QTEST(told(parts).reason, "reason");
  }
};

COHORTDESK_TEST(TestGvhdGrade, QCoreApplication)
} // namespace tst_gvhd_grade
#include "tst_gvhd_grade.moc"
