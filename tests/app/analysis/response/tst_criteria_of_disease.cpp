#include "app/analysis/response/response_findings.h"
#include "tests/support/disease_text.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_criteria_of_disease {

/// By which criteria a disease is judged, and when its MRD is negative.
class TestCriteriaOfDisease : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void criteriaFollowTheDiagnosis() {
    QVERIFY(criteriaFor(Diagnosis::Aml) == ResponseCriteria::Eln2022);
    for (const auto all : {Diagnosis::BAll, Diagnosis::TAll})
      QVERIFY(criteriaFor(all) == ResponseCriteria::NccnAll);
    for (const auto lymphoma : {Diagnosis::BLbl, Diagnosis::TLbl})
      QVERIFY(criteriaFor(lymphoma) == ResponseCriteria::Lugano2014);
    for (const auto none : {Diagnosis::MixedPhenotype, Diagnosis::Other})
      QVERIFY(!criteriaFor(none));
    QVERIFY(!criteriaFor({}));
  }

  void mrd_data() {
    QTest::addColumn<int>("criteria");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* id, ResponseCriteria criteria, const char* findings,
                        const char* expected) {
      QTest::newRow(id) << static_cast<int>(criteria) << QString::fromLatin1(findings)
                        << QString::fromLatin1(expected);
    };
    const auto aml = ResponseCriteria::Eln2022;
    const auto all = ResponseCriteria::NccnAll;
    row("AML below", aml, "r0.09", "negative");
    row("AML at the limit", aml, "r0.1", "positive");
    row("AML, assay far below", aml, "r<0.01", "negative");
    row("AML, assay at the limit", aml, "r<0.1", "negative");
    row("AML, assay above the limit", aml, "r<0.2", "not known");
    row("AML, none", aml, "r0", "negative");
    row("ALL below", all, "r0.009", "negative");
    row("ALL at the limit", all, "r0.01", "positive");
    row("ALL, what is negative in AML", all, "r0.05", "positive");
    row("ALL, assay at the limit", all, "r<0.01", "negative");
    row("ALL, assay above the limit", all, "r<0.05", "not known");
    row("not measured", aml, "m2", "not known");
    row("lymphoma", ResponseCriteria::Lugano2014, "r<0.001", "not known");
  }
  void mrd() {
    QFETCH(int, criteria);
    QFETCH(QString, findings);
    QFETCH(QString, expected);
    const auto negative = mrdNegative({}, static_cast<ResponseCriteria>(criteria), findingsFrom(findings));
    QCOMPARE(!negative   ? QStringLiteral("not known")
             : *negative ? QStringLiteral("negative")
                         : QStringLiteral("positive"),
             expected);
  }

  /// Where the site's assay sees no less than 0.05 %, 0.02 % is below that, and not known to be positive.
  void mrdBelowTheAssaysLimit() {
    MeasurementPlan plan;
    Analyte& mrd = plan.analytes.emplace_back();
    mrd.id = QStringLiteral("mrd");
    const auto negative = [&](const char* findings) {
      return mrdNegative({}, ResponseCriteria::NccnAll,
                         limitedFindings(plan, findingsFrom(QString::fromLatin1(findings))));
    };
    QVERIFY(negative("r0.02") == false);
    mrd.lloq = 0.05;
    QVERIFY(!negative("r0.02") && !negative("r<0.05"));
    QVERIFY(negative("r0.05") == false);
    QVERIFY(negative("r<0.01") == true);
    mrd.lloq = 0.01;
    QVERIFY(negative("r0.004") == true);
    QVERIFY(!negative("m2"));
  }

  /// Values of a visit, read by the same limits.
  void whatWasMeasuredBelowALimit() {
    MeasurementPlan plan;
    for (const char* id : {"mrd", "blasts"}) {
      plan.analytes.emplace_back().id = QString::fromLatin1(id);
      plan.analytes.back().lloq = 0.05;
    }
    const QString visit = QStringLiteral("D28");
    const auto measured = [&](const char* analyte, MeasuredValue value) {
      return Measurement{{1, visit, QString::fromLatin1(analyte), Specimen::Marrow}, value};
    };
    const MeasuredFindings found = findingsAt(
        plan, {measured("mrd", {Reading::Exact, 0.02}), measured("blasts", {Reading::Exact, 0.02})}, visit);
    QVERIFY(found.findings.mrdBelow && found.findings.mrdPercent == 0.05);
    QVERIFY(!found.findings.marrowBlasts && found.left.size() == 1);
    const MeasuredFindings seen = findingsAt(
        plan, {measured("mrd", {Reading::Exact, 0.05}), measured("blasts", {Reading::Above, 90})}, visit);
    QVERIFY(!seen.findings.mrdBelow && seen.findings.mrdPercent == 0.05 && seen.left.size() == 1);
  }

  void limitsOfMrdAreThoseOfThePlan() {
    ResponsePlan plan;
    plan.amlMrdBelow = 0.02;
    QVERIFY(mrdNegative(plan, ResponseCriteria::Eln2022, findingsFrom(QStringLiteral("r0.05"))) == false);
    plan.amlMrdBelow = 0.06;
    QVERIFY(mrdNegative(plan, ResponseCriteria::Eln2022, findingsFrom(QStringLiteral("r0.05"))) == true);
  }
};

COHORTDESK_TEST(TestCriteriaOfDisease, QCoreApplication)
} // namespace tst_criteria_of_disease
#include "tst_criteria_of_disease.moc"
