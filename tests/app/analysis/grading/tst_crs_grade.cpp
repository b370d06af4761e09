// CRS against the table of Lee et al., Biol Blood Marrow Transplant 2019;25:625 (ASTCT), typed from it.
#include "app/analysis/grading/crs_grade.h"
#include "tests/app/analysis/grading/every_combination.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_crs_grade {
using namespace every_combination;

// Rows: hypotension no, yes, each with no, one and several vasopressors. Columns: oxygen none, low, high,
// positive pressure.
constexpr int fever[2][3][4] = {{{1, 2, 3, 4}, {3, 3, 3, 4}, {4, 4, 4, 4}},
                                {{2, 2, 3, 4}, {3, 3, 3, 4}, {4, 4, 4, 4}}};
constexpr int afterAFever[2][3][4] = {{{0, 2, 3, 4}, {3, 3, 3, 4}, {4, 4, 4, 4}},
                                      {{2, 2, 3, 4}, {3, 3, 3, 4}, {4, 4, 4, 4}}};

/// Parts: temperature 37.9 or 38.0, hypotension, vasopressors, oxygen.
BedsideEntry entryOf(const Parts& parts) {
  BedsideEntry entry;
  if (parts[0] != notRecorded) entry.celsius = parts[0] == 1 ? 38.0 : 37.9;
  entry.hypotension = seenAt<bool>(parts, 1);
  entry.pressors = seenAt<Pressors>(parts, 2);
  entry.oxygen = seenAt<Oxygen>(parts, 3);
  return entry;
}

int ofThePaper(const Parts& parts, bool feverBefore) {
  if (parts[0] == 1) return fever[parts[1]][parts[2]][parts[3]];
  return feverBefore ? afterAFever[parts[1]][parts[2]][parts[3]] : 0;
}

class TestCrsGrade : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCombination_data() {
    QTest::addColumn<bool>("feverBefore");
    row("no fever before", false);
    row("a fever before", true);
  }
  void everyCombination() {
    QFETCH(bool, feverBefore);
    const Compared compared =
        compare({{2, 2, 3, 4},
                 [&](const Parts& parts) { return ofThePaper(parts, feverBefore); },
                 [&](const Parts& parts) { return gradeCrs(entryOf(parts), feverBefore); }});
    QCOMPARE(compared.difference, QString());
    QCOMPARE(compared.combinations, 3 * 3 * 4 * 5);
  }

  void theEdgeOfAFever_data() {
    QTest::addColumn<double>("celsius");
    QTest::addColumn<int>("grade");
    row("36", 36.0, 0);
    row("37.9", 37.9, 0);
    row("37.99", 37.99, 0);
    row("38.0", 38.0, 1);
    row("38.1", 38.1, 1);
    row("41", 41.0, 1);
  }
  void theEdgeOfAFever() {
    QFETCH(double, celsius);
    BedsideEntry entry = entryOf({0, 0, 0, 0});
    entry.celsius = celsius;
    QTEST(gradeCrs(entry, false).grade, "grade");
    QCOMPARE(gradeCrs(entry, false).missing, QStringList());
  }

  void itSaysWhy_data() {
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<bool>("feverBefore");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char* reason, bool feverBefore, const Parts& parts) {
      row(reason, parts, feverBefore, QString::fromUtf8(reason));
    };
    add("CRS (ASTCT 2019) at 38 °C: fever.", false, {1, 0, 0, 0});
    add("CRS (ASTCT 2019) at 38 °C: hypotension, oxygen at low flow.", false, {1, 1, 0, 1});
    add("CRS (ASTCT 2019) at 38 °C: one vasopressor.", false, {1, 1, 1, 1});
    add("CRS (ASTCT 2019) at 38 °C: several vasopressors, oxygen by positive pressure.", true, {1, 1, 2, 3});
    add("CRS (ASTCT 2019) after an earlier fever: oxygen at high flow.", true, {0, 1, 0, 2});
    add("CRS (ASTCT 2019) after an earlier fever: no hypotension, no vasopressor, no oxygen.", true,
        {0, 0, 0, 0});
    add("No CRS (ASTCT 2019) without a fever: 37.9 °C.", false, {0, 1, 2, 3});
    add("CRS (ASTCT 2019) at 38 °C: fever. Not recorded, so the grade may be higher: hypotension, oxygen.",
        false, {1, notRecorded, 0, notRecorded});
    add("No temperature is recorded: with a fever, CRS (ASTCT 2019) of at least grade 3.", false,
        {notRecorded, 1, 1, 0});
    add("No temperature is recorded: with a fever, CRS (ASTCT 2019) of at least grade 1.", false,
        {notRecorded, notRecorded, notRecorded, notRecorded});
  }
  void itSaysWhy() {
    QFETCH(Parts, parts);
    QFETCH(bool, feverBefore);
    QTEST(gradeCrs(entryOf(parts), feverBefore).reason, "reason");
  }

  void itNamesWhatIsMissing() {
    const GradeVerdict hot = gradeCrs(entryOf({1, notRecorded, notRecorded, 1}), false);
    QCOMPARE(hot.missing,
             QStringList{"vasopressors"}); // hypotension alone is no more than oxygen at low flow
    const GradeVerdict unknown = gradeCrs(entryOf({notRecorded, 0, 0, notRecorded}), false);
    QCOMPARE(unknown.missing, (QStringList{"temperature", "oxygen"}));
    QCOMPARE(gradeCrs(entryOf({notRecorded, 0, 0, 0}), true).missing, QStringList{"temperature"});
  }
};

COHORTDESK_TEST(TestCrsGrade, QCoreApplication)
} // namespace tst_crs_grade
#include "tst_crs_grade.moc"
