// A range of grades is what can be and no more: each number that a value, a baseline or a limit of normal can
// be is tried, and graded by rules that are written out here.
#include "tests/app/analysis/grading/lab_case.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <algorithm>

namespace tst_lab_grade_ranges {
using namespace labCase;
using Side = LimitedValue::Side;

struct Known {
  double value;
  double normal;
  double before;
};

int gradedAlt(const Known& all) {
  const bool wasNormal = all.before <= all.normal;
  const double times = all.value / (wasNormal ? all.normal : all.before);
  if (times > 20) return 4;
  if (times > 5) return 3;
  if (times > 3) return 2;
  return (wasNormal ? times > 1 : times >= 1.5) ? 1 : 0;
}

int gradedCreatinine(const Known& all) {
  const double ofNormal = all.value / all.normal;
  const double ofBefore = all.value / all.before;
  if (ofNormal > 6) return 4;
  if (ofNormal > 3 || ofBefore > 3) return 3;
  if (ofNormal > 1.5 || ofBefore > 1.5) return 2;
  return ofNormal > 1 ? 1 : 0;
}

int gradedFibrinogen(const Known& all) {
  const double share = all.value / all.normal;
  const double fall = all.value < all.normal ? 1 - all.value / all.before : 0;
  if (all.value < 0.5 || share < 0.25 || fall >= 0.75) return 4;
  if (share < 0.5 || fall >= 0.5) return 3;
  if (share < 0.75 || fall >= 0.25) return 2;
  return share < 1 ? 1 : 0;
}

int gradedNeutrophils(const Known& all) {
  if (all.value < 0.5) return 4;
  if (all.value < 1) return 3;
  if (all.value < 1.5) return 2;
  return all.value < all.normal ? 1 : 0;
}

struct Rule {
  const char* analyte;
  double normal;
  bool isLow;
  int (*grade)(const Known&);
};
constexpr Rule rules[] = {{"alt", 50, false, gradedAlt},
                          {"creatinine", 97, false, gradedCreatinine},
                          {"fibrinogen", 2, true, gradedFibrinogen},
                          {"neutrophils", 1.8, true, gradedNeutrophils}};
constexpr double shares[] = {0.07, 0.2, 0.35, 0.55, 0.68, 0.9, 1.15, 1.35, 1.7, 2.6, 3.4, 4.6, 7, 13, 23};

/// The numbers that it can be, close to each other, and the one beside its limit.
std::vector<double> allOf(const std::optional<LimitedValue>& value) {
  if (value && value->side == Side::Quantified) return {value->number};
  std::vector<double> all;
  constexpr double hair = 1e-9;
  if (value) all.push_back(value->number * (value->side == Side::Below ? 1 - hair : 1 + hair));
  for (double number = 1e-3; number < 1e5; number *= 1.04) {
    const bool isOut =
        value && (value->side == Side::Below ? number >= value->number : number <= value->number);
    if (!isOut) all.push_back(number);
  }
  return all;
}

std::pair<int, int> tried(const Rule& rule, const LabFinding& finding,
                          const std::optional<LimitedValue>& normal) {
  std::pair<int, int> ends{9, -1};
  const auto befores = allOf(finding.before);
  const auto normals = allOf(normal);
  for (const double value : allOf(finding.value))
    for (const double before : befores)
      for (const double limit : normals) {
        const int grade = rule.grade({value, limit, before});
        ends = {std::min(ends.first, grade), std::max(ends.second, grade)};
      }
  return ends;
}

class TestLabGradeRanges : public QObject {
  Q_OBJECT
 private:
  static void compare(const Rule& rule, const LabFinding& finding, std::optional<LimitedValue> normal) {
    Analyte analyte = analyteOf(QLatin1String(rule.analyte));
    ValueRange& range = analyte.referenceMen;
    range = {};
    if (normal) (rule.isLow ? range.low : range.high) = normal->number;
    const LabTerm* term =
        firstThat(ctcaeLabLimits().terms, [&](const LabTerm& each) { return each.analyte == analyte.id; });
    const LabGrade found = gradeByValue(*term, analyte, finding);
    const auto ends = tried(rule, finding, normal);
    const QString what = QStringLiteral("%1 %2").arg(finding.value.number).arg(int(finding.value.side));
    QVERIFY2(ends == std::pair(found.least, found.most),
             qPrintable(QStringLiteral("%1: %2–%3, found %4–%5 (%6)")
                            .arg(what)
                            .arg(ends.first)
                            .arg(ends.second)
                            .arg(found.least)
                            .arg(found.most)
                            .arg(finding.before ? finding.before->number : -1)));
    const bool isExact = finding.value.side == Side::Quantified &&
                         (!finding.before || finding.before->side == Side::Quantified);
    if (found.least == found.most) QVERIFY(found.isGradable());
    if (found.least < found.most && isExact) QVERIFY(!found.isGradable());
    if (finding.before && normal) QVERIFY(found.isGradable());
  }

 private Q_SLOTS:
  void whatCanBe_data() {
    QTest::addColumn<int>("rule");
    for (int i = 0; i < static_cast<int>(std::size(rules)); ++i)
      row(rules[i].analyte, i);
  }
  void whatCanBe() {
    QFETCH(int, rule);
    const Rule& by = rules[rule];
    const LimitedValue normal{by.normal};
    const auto limited = [&](double share, Side side) { return LimitedValue{share * by.normal, side}; };
    for (const double share : shares) {
      const LimitedValue value = limited(share, Side::Quantified);
      compare(by, {value, {}, Sex::Male, false}, normal);
      for (const double other : shares) {
        const LimitedValue before = limited(other * 1.003, Side::Quantified); // beside every limit
        compare(by, {value, before, Sex::Male, false}, normal);
        compare(by, {value, before, Sex::Male, false}, std::nullopt);
        for (const Side side : {Side::Below, Side::Above}) {
          compare(by, {limited(share, side), before, Sex::Male, false}, normal);
          compare(by, {value, limited(other * 1.003, side), Sex::Male, false}, normal);
        }
      }
    }
  }
};
COHORTDESK_TEST(TestLabGradeRanges, QCoreApplication)
} // namespace tst_lab_grade_ranges
#include "tst_lab_grade_ranges.moc"
