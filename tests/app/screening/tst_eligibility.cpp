#include "tests/support/row.h"
#include "tests/support/screening_rows.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_eligibility {
using namespace screeningRows;

using Case = ScreeningCase;

class TestEligibility : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everythingMet() {
    const EligibilityResult result = judgedCase(changedCase([](Case&) {}));
    QVERIFY(result.overall == Eligibility::Eligible);
    QStringList ids;
    for (const CriterionVerdict& criterion : result.criteria)
      ids << criterion.id;
    QCOMPARE(ids.join(u' '), QStringLiteral("I1 I2 I3 I4a I4b I4c I5 I6 I7 E1"));
    QVERIFY(result.failed().isEmpty() && result.missing().isEmpty());
  }

  void nothingKnown() {
    const EligibilityResult result = judgedCase(changedCase([](Case& c) {
      c.entry() = {};
      c.screening.ageYears.reset();
    }));
    QVERIFY(result.overall == Eligibility::Incomplete);
    QCOMPARE(result.missing().join(u' '), QStringLiteral("I1 I2 I3 I4a I4b I4c I5 I6 I7 E1"));
  }

  void oneFailureOutweighsWhatIsMissing() {
    const EligibilityResult result = judgedCase(changedCase([](Case& c) {
      c.entry() = {};
      c.entry().ecog = 3;
    }));
    QVERIFY(result.overall == Eligibility::NotEligible);
    QCOMPARE(result.failed(), QStringList{QStringLiteral("I3")});
  }

  void general_data() {
    columns();
    for (const auto& [age, verdict] :
         {std::pair(17, notMet), std::pair(18, met), std::pair(70, met), std::pair(71, notMet)})
      criterionRow(qPrintable(QStringLiteral("age %1").arg(age)), "I1", verdict,
                   [age = age](Case& c) { c.screening.ageYears = age; });
    criterionRow("age not known", "I1", open, [](Case& c) { c.screening.ageYears.reset(); });
    criterionRow("survival 12 weeks", "I2", notMet, [](Case& c) { c.entry().survivalWeeks = 12; });
    criterionRow("survival 12.1 weeks", "I2", met, [](Case& c) { c.entry().survivalWeeks = 12.1; });
    criterionRow("survival not known", "I2", open, [](Case& c) { c.entry().survivalWeeks.reset(); });
    criterionRow("ECOG 0", "I3", met, [](Case& c) { c.entry().ecog = 0; });
    criterionRow("ECOG 2", "I3", met, [](Case& c) { c.entry().ecog = 2; });
    criterionRow("ECOG 3", "I3", notMet, [](Case& c) { c.entry().ecog = 3; });
    criterionRow("ECOG not known", "I3", open, [](Case& c) { c.entry().ecog.reset(); });
    for (const auto diagnosis :
         {Diagnosis::Aml, Diagnosis::BAll, Diagnosis::TAll, Diagnosis::BLbl, Diagnosis::TLbl})
      criterionRow(qPrintable(QStringLiteral("diagnosis %1").arg(int(diagnosis))), "I4a", met,
                   [diagnosis](Case& c) { c.entry().diagnosis = diagnosis; });
    criterionRow("mixed phenotype", "I4a", notMet,
                 [](Case& c) { c.entry().diagnosis = Diagnosis::MixedPhenotype; });
    criterionRow("other diagnosis", "I4a", notMet, [](Case& c) { c.entry().diagnosis = Diagnosis::Other; });
    criterionRow("diagnosis not known", "I4a", open, [](Case& c) { c.entry().diagnosis.reset(); });
    criterionRow("no venous access", "I5", notMet, [](Case& c) { c.entry().venousAccess = false; });
    criterionRow("leukapheresis contraindicated", "I5", notMet,
                 [](Case& c) { c.entry().leukapheresisContraindicated = true; });
    criterionRow("no access, rest not known", "I5", notMet, [](Case& c) {
      c.entry().venousAccess = false;
      c.entry().leukapheresisContraindicated.reset();
    });
    criterionRow("access not known", "I5", open, [](Case& c) { c.entry().venousAccess.reset(); });
    criterionRow("understands", "I7", met, [](Case& c) { c.entry().understands = true; });
    criterionRow("understanding not asked", "I7", open, [](Case& c) { c.entry().understands.reset(); });
    criterionRow("does not understand, no version", "I7", notMet, [](Case& c) {
      c.entry().understands = false;
      c.screening.consent.version.clear();
    });
    criterionRow("understanding not asked, no date", "I7", open, [](Case& c) {
      c.entry().understands.reset();
      c.screening.consent.signedAt = {};
    });
    criterionRow("does not understand", "I7", notMet, [](Case& c) { c.entry().understands = false; });
    criterionRow("consent without version", "I7", open, [](Case& c) { c.screening.consent.version.clear(); });
    criterionRow("consent without date", "I7", open, [](Case& c) { c.screening.consent.signedAt = {}; });
    criterionRow("exclusion present", "E1", notMet,
                 [](Case& c) { c.entry().exclusions[1] = ExclusionAnswer::Present; });
    criterionRow("exclusion not answered", "E1", open, [](Case& c) { c.entry().exclusions.clear(); });
    criterionRow("list not entered", "E", open, [](Case& c) { c.site.exclusions.clear(); });
  }
  void general() { check(); }

  void whatConsentIsMissing() {
    const auto missing = [](const auto& change) {
      return judgedCase(changedCase(change)).criterion(QStringLiteral("I7"))->missing;
    };
    const QString understands = QStringLiteral("understands the trial: yes or no");
    QCOMPARE(missing([](Case& c) { c.entry().understands.reset(); }), QStringList{understands});
    QCOMPARE(missing([](Case& c) {
               c.entry().understands.reset();
               c.screening.consent.version.clear();
             }),
             (QStringList{QStringLiteral("version of the consent form"), understands}));
  }

  void missingExclusionListIsSaidPlainly() {
    const auto result = judgedCase(changedCase([](Case& c) { c.site.exclusions.clear(); }));
    QVERIFY(result.criterion(QStringLiteral("E"))->explanation.contains(QStringLiteral("has not entered")));
  }

  void cd7_data() {
    QTest::addColumn<double>("flow"); // below zero = not done
    QTest::addColumn<double>("ihc");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("value");
    row("flow 70", 70.0, -1.0, met, "flow", "70 % flow");
    row("flow 69.9", 69.9, -1.0, notMet, "", "69.9 % flow");
    row("IHC 50", -1.0, 50.0, met, "ihc", "50 % IHC");
    row("IHC 49.9", -1.0, 49.9, notMet, "", "49.9 % IHC");
    row("69.9 by flow, 50 by IHC", 69.9, 50.0, met, "ihc", "69.9 % flow, 50 % IHC");
    row("70 by flow, 49.9 by IHC", 70.0, 49.9, met, "flow", "70 % flow, 49.9 % IHC");
    row("both", 88.0, 77.0, met, "flow", "88 % flow, 77 % IHC");
    row("neither", 69.9, 49.9, notMet, "", "69.9 % flow, 49.9 % IHC");
    row("zero", 0.0, 0.0, notMet, "", "0 % flow, 0 % IHC");
    row("not measured", -1.0, -1.0, open, "", "");
  }
  void cd7() {
    QFETCH(double, flow);
    QFETCH(double, ihc);
    QFETCH(QString, verdict);
    QFETCH(QString, by);
    QFETCH(QString, value);
    const auto result = judgedCase(changedCase([&](Case& c) {
      c.entry().cd7Flow = flow < 0 ? std::nullopt : std::optional(flow);
      c.entry().cd7Ihc = ihc < 0 ? std::nullopt : std::optional(ihc);
    }));
    const CriterionVerdict* criterion = result.criterion(QStringLiteral("I4b"));
    QCOMPARE(QLatin1String(verdictText(criterion->verdict)), verdict);
    QCOMPARE(criterion->value, value);
    const QString named = !result.cd7                      ? QString()
                          : *result.cd7 == Cd7Method::Flow ? QStringLiteral("flow")
                                                           : QStringLiteral("ihc");
    QCOMPARE(named, by);
  }

  void cd7NamesTheMethodThatCouldStillDecide() {
    const auto result = judgedCase(changedCase([](Case& c) { c.entry().cd7Flow = 64; }));
    QVERIFY(result.criterion(QStringLiteral("I4b"))
                ->explanation.contains(QStringLiteral("50 % or more would also")));
  }

  void organs_data() {
    columns();
    const auto alt = [](std::optional<double> value, std::optional<double> upper = {},
                        const std::optional<HandJudgement>& judged = {}) {
      return [=](Case& c) { c.entry().organs[OrganTest::Alt] = {value, upper, judged}; };
    };
    const auto timesUpper = [alt](double limit, std::optional<double> value, std::optional<double> upper) {
      return [=](Case& c) {
        c.site.limits[OrganTest::Alt] = {LimitRelation::AtMost, limit, true};
        alt(value, upper)(c);
      };
    };
    const auto noLimit = [alt](std::optional<double> value, const std::optional<HandJudgement>& judged) {
      return [=](Case& c) {
        c.site.limits.remove(OrganTest::Alt);
        alt(value, {}, judged)(c);
      };
    };
    criterionRow("ALT at its limit", "I6", met, alt(100));
    criterionRow("ALT above its limit", "I6", notMet, alt(100.1));
    criterionRow("ALT missing", "I6", open, alt({}));
    criterionRow("LVEF at its limit", "I6", met,
                 [](Case& c) { c.entry().organs[OrganTest::Lvef].value = 50; });
    criterionRow("LVEF below its limit", "I6", notMet,
                 [](Case& c) { c.entry().organs[OrganTest::Lvef].value = 49.9; });
    criterionRow("SpO2 below its limit", "I6", notMet,
                 [](Case& c) { c.entry().organs[OrganTest::SpO2].value = 91; });
    criterionRow("one fails, another is missing", "I6", notMet, [](Case& c) {
      c.entry().organs[OrganTest::SpO2].value = 91;
      c.entry().organs.remove(OrganTest::Creatinine);
    });
    criterionRow("at 2.5 × ULN", "I6", met, timesUpper(2.5, 100, 40));
    criterionRow("at 1.15 × ULN", "I6", met, timesUpper(1.15, 115, 100));
    criterionRow("above 2.5 × ULN", "I6", notMet, timesUpper(2.5, 100.1, 40));
    criterionRow("× ULN, ULN missing", "I6", open, timesUpper(2.5, 30, {}));
    criterionRow("× ULN, ULN zero", "I6", open, timesUpper(2.5, 30, 0));
    criterionRow("no limit, not judged", "I6", open, noLimit(30, {}));
    criterionRow("no limit, judged acceptable", "I6", met,
                 noLimit(30, HandJudgement{true, QStringLiteral("normal")}));
    criterionRow("no limit, judged not acceptable", "I6", notMet,
                 noLimit(300, HandJudgement{false, QStringLiteral("hepatitis")}));
    criterionRow("no limit, judged without reason", "I6", open,
                 noLimit(30, HandJudgement{true, QStringLiteral(" ")}));
    criterionRow("no limit, judged without value", "I6", open,
                 noLimit({}, HandJudgement{true, QStringLiteral("normal")}));
    criterionRow("a judgement does not override a limit", "I6", notMet,
                 alt(300, {}, HandJudgement{true, QStringLiteral("transient")}));
  }
  void organs() { check(); }

  void failingOrganIsNamedWithItsLimit() {
    const auto result = judgedCase(changedCase([](Case& c) {
      c.site.limits[OrganTest::Alt] = {LimitRelation::AtMost, 2.5, true};
      c.entry().organs[OrganTest::Alt] = {130, 40, {}};
    }));
    QCOMPARE(result.criterion(QStringLiteral("I6"))->value,
             QStringLiteral("ALT 130 U/L, above 2.5 × ULN = 100"));
  }

  void protocolThresholdsDecide() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"));
    Protocol protocol = builder.study().protocol;
    protocol.inclusion.ageMax = 53;
    const auto result = evaluateEligibility(protocol, builder.study().site, builder.last().screening());
    QCOMPARE(result.failed(), QStringList{QStringLiteral("I1")});
  }

  void standardDesignAsksForConsentAndExclusionsOnly() {
    StudyBuilder builder(QStringLiteral("standard-3+3:3"));
    builder.screened(QStringLiteral("SCR-001"), ScreeningEntry{}, 40);
    const auto result =
        evaluateEligibility(builder.study().protocol, builder.study().site, builder.last().screening());
    QCOMPARE(result.missing(), (QStringList{QStringLiteral("I7"), QStringLiteral("E1")}));
    QVERIFY(!result.cd7);
  }
};

COHORTDESK_TEST(TestEligibility, QCoreApplication)
} // namespace tst_eligibility
#include "tst_eligibility.moc"
