#include "app/screening/eligibility.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_ward_log_screening {
// The ward log's screening.csv by hand, against the table of its README.

using Bool = std::optional<bool>;
using Number = std::optional<double>;

RelapsedRefractory early(double months, TargetedDrug drug, Number marrow, Bool blood = {},
                         Bool extramedullary = {}) {
  RelapsedRefractory disease;
  disease.branch = RrBranch::EarlyRelapse;
  disease.monthsToRelapse = months;
  disease.targetedDrug = drug;
  disease.marrowBlastsPercent = marrow;
  disease.bloodBlastsTwice = blood;
  disease.extramedullary = extramedullary;
  return disease;
}

RelapsedRefractory late(double months, double marrow) {
  RelapsedRefractory disease = early(months, TargetedDrug::NoneAvailable, marrow);
  disease.branch = RrBranch::LateRelapse;
  disease.reinductionFailed = true;
  return disease;
}

RelapsedRefractory transplanted(double marrow) {
  RelapsedRefractory disease;
  disease.branch = RrBranch::RelapseAfterTransplant;
  disease.marrowBlastsPercent = marrow;
  disease.acuteGvhdGrade = 0;
  disease.noOtherOption = true;
  disease.targetedDrug = TargetedDrug::NoneAvailable;
  return disease;
}

RelapsedRefractory refractory() {
  RelapsedRefractory disease;
  disease.branch = RrBranch::Refractory;
  disease.noCrAfterInduction = true;
  disease.noCrAfterSalvage = true;
  return disease;
}

struct Row {
  const char* number;
  QDate birth, consent;
  Diagnosis diagnosis;
  RelapsedRefractory disease;
  Number flow, ihc;
  int ecog;
  double weeks;
  bool access;
  bool exclusionsAnswered;
  std::vector<double> organs; // creatinine, ALT, AST, bilirubin, LVEF, SpO2
  const char* verdict;        // overall, then the ids that failed or are missing
};

const auto tried = TargetedDrug::Failed;
const auto none = TargetedDrug::NoneAvailable;

// clang-format off
const std::vector<Row> wardLog{
    {"SCR-001", {1971, 3, 2}, {2026, 1, 6}, Diagnosis::Aml, early(7, tried, 23), 88.4, {}, 1, 20, true, true,
     {71, 31, 28, 11.2, 62, 98}, "eligible"},
    {"SCR-002", {1954, 12, 30}, {2026, 1, 14}, Diagnosis::Aml, refractory(), 76.0, {}, 1, 16, true, true,
     {64, 22, 25, 9.0, 58, 97}, "not eligible I1"},
    {"SCR-003", {1998, 7, 19}, {2026, 2, 10}, Diagnosis::TAll, late(19, 41), 99.1, {}, 0, 26, true, true,
     {52, 40, 36, 14.5, 66, 99}, "eligible"},
    {"SCR-004", {1983, 11, 5}, {2026, 2, 12}, Diagnosis::TLbl, early(5, none, {}, {}, true), 69.9, 50, 2, 14, true, true,
     {80, 55, 49, 17.0, 57, 96}, "eligible IHC"},
    {"SCR-005", {2007, 2, 13}, {2026, 2, 13}, Diagnosis::TAll, refractory(), 93.0, {}, 1, 24, true, true,
     {60, 38, 30, 12.1, 64, 98}, "eligible"},
    {"SCR-006", {1969, 5, 21}, {2026, 2, 20}, Diagnosis::Aml, early(9, tried, 12), 64.0, 48, 1, 18, true, true,
     {66, 27, 24, 10.0, 60, 97}, "not eligible I4b"},
    {"SCR-007", {1956, 3, 4}, {2026, 3, 3}, Diagnosis::Aml, refractory(), 81.5, {}, 2, 13, true, true,
     {92, 44, 51, 19.3, 55, 95}, "eligible"},
    {"SCR-008", {1990, 9, 30}, {2026, 3, 5}, Diagnosis::Aml, early(3, tried, 33), 90.2, {}, 3, 15, true, true,
     {70, 30, 33, 13.0, 61, 97}, "not eligible I3"},
    {"SCR-009", {1978, 1, 11}, {2026, 3, 16}, Diagnosis::BAll, early(11, tried, 8), 72.0, {}, 1, 12, true, true,
     {58, 26, 22, 8.8, 63, 98}, "not eligible I2"},
    {"SCR-010", {1987, 6, 15}, {2026, 4, 20}, Diagnosis::TAll, transplanted(15), 97.7, {}, 1, 20, true, true,
     {49, 33, 29, 9.9, 65, 99}, "eligible"},
    {"SCR-011", {1962, 10, 8}, {2026, 4, 22}, Diagnosis::Aml, early(6, tried, {}, true), 70.0, {}, 1, 17, true, true,
     {85, 41, 37, 15.1, 56, 96}, "eligible"},
    {"SCR-012", {1996, 2, 29}, {2026, 4, 28}, Diagnosis::TLbl, refractory(), {}, 55, 0, 22, true, true,
     {68, 29, 27, 10.8, 67, 99}, "eligible IHC"},
    {"SCR-013", {1974, 8, 17}, {2026, 5, 6}, Diagnosis::Aml, early(8, tried, 27), 85.0, {}, 1, 19, false, true,
     {61, 24, 26, 11.0, 59, 97}, "not eligible I5"},
    {"SCR-014", {1966, 4, 4}, {2026, 7, 1}, Diagnosis::Aml, refractory(), 79.4, {}, 1, 16, true, true,
     {57, 35, 31, 12.9, 60, 97}, "eligible"},
    {"SCR-015", {2001, 12, 12}, {2026, 7, 3}, Diagnosis::TAll, late(26, 62), 98.8, {}, 1, 21, true, true,
     {63, 37, 34, 13.3, 66, 98}, "eligible"},
    {"SCR-016", {1959, 7, 9}, {2026, 7, 8}, Diagnosis::Aml, early(10, tried, 18), {}, {}, 2, 14, true, false,
     {95, 50, 47, 18.0, 54, 95}, "incomplete I4b E1 E2 E3"},
    {"SCR-017", {1980, 3, 27}, {2026, 7, 10}, Diagnosis::TAll, early(4, none, 30), 95.5, {}, 0, 25, true, true,
     {50, 28, 23, 8.1, 68, 99}, "eligible"},
};
// clang-format on

Screening screeningOf(const Row& row) {
  ScreeningEntry entry;
  entry.diagnosis = row.diagnosis;
  entry.relapsedRefractory = row.disease;
  entry.cd7Flow = row.flow;
  entry.cd7Ihc = row.ihc;
  entry.ecog = row.ecog;
  entry.survivalWeeks = row.weeks;
  entry.venousAccess = row.access;
  entry.leukapheresisContraindicated = false;
  entry.understands = true; // the log's consent
  const OrganTest tests[] = {OrganTest::Creatinine,     OrganTest::Alt,  OrganTest::Ast,
                             OrganTest::TotalBilirubin, OrganTest::Lvef, OrganTest::SpO2};
  for (std::size_t i = 0; i < row.organs.size(); ++i)
    entry.organs[tests[i]].value = row.organs[i];
  if (row.exclusionsAnswered)
    for (const RowId id : {1, 2, 3})
      entry.exclusions[id] = ExclusionAnswer::Absent;
  return StudyBuilder()
      .screened(QString::fromLatin1(row.number), entry, completedYears(row.birth, row.consent), row.consent)
      .last()
      .screening();
}

QString summary(const EligibilityResult& result) {
  QStringList words;
  if (result.overall == Eligibility::NotEligible) words << QStringLiteral("not eligible") << result.failed();
  if (result.overall == Eligibility::Incomplete) words << QStringLiteral("incomplete") << result.missing();
  if (result.overall == Eligibility::Eligible) words << QStringLiteral("eligible");
  if (result.cd7 == Cd7Method::Ihc) words << QStringLiteral("IHC");
  return words.join(u' ');
}

class TestWardLogScreening : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void verdicts_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < wardLog.size(); ++i)
      QTest::newRow(wardLog[i].number) << static_cast<int>(i);
  }
  void verdicts() {
    QFETCH(int, index);
    const Row& row = wardLog.at(static_cast<std::size_t>(index));
    Study study = StudyBuilder();
    study.site.exclusions = {{1, QStringLiteral("E1"), {}, {}},
                             {2, QStringLiteral("E2"), {}, {}},
                             {3, QStringLiteral("E3"), {}, {}}};
    QCOMPARE(summary(evaluateEligibility(study.protocol, study.site, screeningOf(row))),
             QString::fromLatin1(row.verdict));
  }
};

COHORTDESK_TEST(TestWardLogScreening, QCoreApplication)
} // namespace tst_ward_log_screening
#include "tst_ward_log_screening.moc"
