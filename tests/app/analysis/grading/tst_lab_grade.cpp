// Laboratory values by CTCAE v5.0, by the reference intervals of the trial's plan: each limit from both
// sides.
#include "tests/app/analysis/grading/lab_case.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_lab_grade {
using namespace labCase;
using MaybeSex = std::optional<Sex>;

void edge(const char* analyte, const char* value, const char* before, MaybeSex sex, const char* grade) {
  QTest::addRow("%s %s, before %s, %s", analyte, value, *before ? before : "none",
                !sex                ? "sex not known"
                : *sex == Sex::Male ? "man"
                                    : "woman")
      << QString::fromUtf8(analyte) << QString::fromUtf8(value) << QString::fromUtf8(before) << sex
      << QString::fromUtf8(grade);
}
void edges(const char* analyte, const char* before, MaybeSex sex,
           std::initializer_list<std::pair<const char*, const char*>> all) {
  for (const auto& [value, grade] : all)
    edge(analyte, value, before, sex, grade);
}

class TestLabGrade : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void grade_data() {
    QTest::addColumn<QString>("analyte");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("before");
    QTest::addColumn<MaybeSex>("sex");
    QTest::addColumn<QString>("grade");
    counts();
    haemoglobin();
    enzymes();
    bilirubin();
    creatinine();
    fibrinogen();
    beyondALimit();
    notKnown();
  }
  void grade() {
    QFETCH(QString, analyte);
    QFETCH(QString, value);
    QFETCH(QString, before);
    QFETCH(MaybeSex, sex);
    const LabGrade found = worst(analyteOf(analyte), {*valueIn(value), valueIn(before), sex, false});
    QTEST(labGradeText(found), "grade");
    QCOMPARE(labRule(found), found.isGradable() ? u"LAB-GRADE"_qs : u"LAB-NONE"_qs);
    QVERIFY(!found.reason.isEmpty());
  }

 private:
  static void counts() {
    edges("neutrophils", "", Sex::Male,
          {{"1.8", "0"},
           {"1.79", "1"},
           {"1.5", "1"},
           {"1.49", "2"},
           {"1", "2"},
           {"0.99", "3"},
           {"0.5", "3"},
           {"0.49", "4"},
           {"0", "4"},
           {"6.4", "0"},
           {"100", "0"}});
    edges("wbc", "", Sex::Female,
          {{"3.5", "0"},
           {"3.49", "1"},
           {"3", "1"},
           {"2.99", "2"},
           {"2", "2"},
           {"1.99", "3"},
           {"1", "3"},
           {"0.99", "4"},
           {"9.6", "0"},
           {"100", "0"},
           {"100.1", "3"},
           {"300", "3"}});
    edges("platelets", "", Sex::Male,
          {{"125", "0"},
           {"124", "1"},
           {"75", "1"},
           {"74.9", "2"},
           {"50", "2"},
           {"49.9", "3"},
           {"25", "3"},
           {"24.9", "4"},
           {"600", "0"}});
    edges("lymphocytes", "", Sex::Male,
          {{"1100", "0"},
           {"1099", "1"},
           {"800", "1"},
           {"799", "2"},
           {"500", "2"},
           {"499", "3"},
           {"200", "3"},
           {"199", "4"},
           {"4000", "0"},
           {"4001", "2"},
           {"20000", "2"},
           {"20001", "3"}});
    // No lower limit of normal in the plan: grade 1 begins nobody knows where.
    edges("cd4", "", Sex::Male,
          {{"500", "not gradable"}, {"499", "2"}, {"200", "2"}, {"199", "3"}, {"50", "3"}, {"49", "4"}});
  }
  static void haemoglobin() {
    edges("haemoglobin", "", Sex::Male,
          {{"130", "0"}, {"129", "1"}, {"100", "1"}, {"99.9", "2"}, {"80", "2"}, {"79.9", "3"}, {"20", "3"}});
    edges("haemoglobin", "", Sex::Female, {{"129", "0"}, {"115", "0"}, {"114", "1"}, {"79", "3"}});
    edges("haemoglobin", "", {},
          {{"130", "0"}, {"129", "not gradable"}, {"115", "not gradable"}, {"114", "1"}, {"79", "3"}});
  }
  static void enzymes() {
    edges("alt", "30", Sex::Male,
          {{"50", "0"},
           {"50.1", "1"},
           {"150", "1"},
           {"150.1", "2"},
           {"250", "2"},
           {"250.1", "3"},
           {"1000", "3"},
           {"1000.1", "4"}});
    edges("alt", "50", Sex::Male, {{"151", "2"}}); // at the limit: normal
    edges("alt", "30", Sex::Female, {{"40", "0"}, {"40.1", "1"}, {"200", "2"}, {"200.1", "3"}, {"801", "4"}});
    edges("alt", "100", Sex::Male, // abnormal: by the baseline
          {{"100", "0"},
           {"149", "0"},
           {"150", "1"},
           {"300", "1"},
           {"301", "2"},
           {"500", "2"},
           {"501", "3"},
           {"2000", "3"},
           {"2001", "4"}});
    edges("alt", "45", Sex::Male, {{"300", "3"}});   // normal for him
    edges("alt", "45", Sex::Female, {{"220", "2"}}); // abnormal for her
    edges("ast", "20", Sex::Male,
          {{"40", "0"}, {"41", "1"}, {"120", "1"}, {"121", "2"}, {"201", "3"}, {"801", "4"}});
    edges("ast", "80", Sex::Female, {{"119", "0"}, {"120", "1"}, {"241", "2"}, {"401", "3"}, {"1601", "4"}});
    edges("ldh", "", Sex::Male, {{"250", "0"}, {"251", "1"}, {"9000", "1"}});
  }
  static void bilirubin() {
    edges("bilirubin", "10", Sex::Male,
          {{"20", "0"},
           {"20.1", "1"},
           {"30", "1"},
           {"30.1", "2"},
           {"60", "2"},
           {"60.1", "3"},
           {"200", "3"},
           {"200.1", "4"}});
    edges("bilirubin", "40", Sex::Male,
          {{"40", "0"},
           {"40.1", "1"},
           {"60", "1"},
           {"60.1", "2"},
           {"120", "2"},
           {"120.1", "3"},
           {"400", "3"},
           {"400.1", "4"}});
  }
  static void creatinine() {
    // By the upper limit (97) or by the baseline, whichever is worse.
    edges("creatinine", "90", Sex::Male,
          {{"97", "0"},
           {"98", "1"},
           {"135", "1"},
           {"135.1", "2"},
           {"270", "2"},
           {"270.1", "3"},
           {"582", "3"},
           {"582.1", "4"}});
    edges("creatinine", "40", Sex::Male, {{"60", "0"}, {"60.1", "2"}, {"120", "2"}, {"120.1", "3"}});
    edges("creatinine", "200", Sex::Male, {{"200", "2"}, {"291", "2"}, {"291.1", "3"}, {"601", "4"}});
    edges("creatinine", "70", Sex::Female, {{"73", "0"}, {"73.1", "1"}, {"438", "3"}, {"438.1", "4"}});
  }
  static void fibrinogen() {
    // By the lower limit (2) where it has not fallen.
    edges("fibrinogen", "0.4", Sex::Male,
          {{"2", "0"},
           {"1.99", "1"},
           {"1.5", "1"},
           {"1.49", "2"},
           {"1", "2"},
           {"0.99", "3"},
           {"0.5", "3"},
           {"0.49", "4"}});
    // Once it is below normal, its fall counts, too: from 25, 50 and 75 % on.
    edges(
        "fibrinogen", "2", Sex::Male,
        {{"1.99", "1"}, {"1.51", "1"}, {"1.5", "2"}, {"1.01", "2"}, {"1", "3"}, {"0.51", "3"}, {"0.5", "4"}});
    edges("fibrinogen", "4", Sex::Male, {{"2", "0"}, {"1.99", "3"}, {"1.01", "3"}, {"1", "4"}});
    edges("fibrinogen", "2.4", Sex::Male, {{"1.81", "1"}, {"1.8", "2"}});
  }
  static void beyondALimit() {
    edges("neutrophils", "", Sex::Male,
          {{"<0.5", "4"},
           {"<0.51", "3–4"},
           {"<1", "3–4"},
           {"<2", "0–4"},
           {">0.5", "0–3"},
           {">1.5", "0–1"},
           {">1.8", "0"},
           {">1.4", "0–2"}});
    edges("cd4", "", Sex::Male, {{"<50", "4"}, {"<100", "3–4"}});
    edges("wbc", "", Sex::Male, {{">100", "3"}, {">50", "0–3"}});
    edges("alt", "30", Sex::Male, {{">1000", "4"}, {">250", "3–4"}, {"<50", "0"}, {"<300", "0–3"}});
    edges("alt", "<50", Sex::Male, {{"251", "3"}});
    edges("alt", "<60", Sex::Male, {{"251", "2–3"}}); // normal, or a little above
    edges("alt", ">50", Sex::Male, {{"100", "0–1"}, {"250", "0–2"}, {"251", "0–3"}});
    edges("creatinine", "<30", Sex::Male, {{"90", "3"}, {"89", "2–3"}, {"40", "0–3"}, {"600", "4"}});
    edges("fibrinogen", "<1", Sex::Male, {{"0.6", "3"}, {"<0.5", "4"}});
  }
  static void notKnown() {
    // Without a baseline: what is certain is told.
    edges("alt", "", Sex::Male, {{"50", "0"}, {"51", "not gradable"}, {"300", "not gradable"}});
    edges("creatinine", "", Sex::Male,
          {{"60", "not gradable"}, {"98", "≥ 1"}, {"290", "≥ 2"}, {"292", "3"}, {"600", "4"}});
    edges("creatinine", "70", {}, {{"73", "0"}, {"80", "not gradable"}, {"300", "3"}, {"500", "≥ 3"}});
    edges("fibrinogen", "", Sex::Male, {{"2", "0"}, {"1.4", "≥ 2"}, {"0.4", "4"}});
  }
};
COHORTDESK_TEST(TestLabGrade, QCoreApplication)
} // namespace tst_lab_grade
#include "tst_lab_grade.moc"
