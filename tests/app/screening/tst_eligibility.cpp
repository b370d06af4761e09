#include "app/screening/eligibility.h"
#include "tests/support/study_builder.h"

#include <QtTest>
#include <functional>

namespace {
struct Case {
  Screening screening;
  Site site;
  ScreeningEntry& entry() { return screening.entry; }
  RelapsedRefractory& disease() { return screening.entry.relapsedRefractory; }
};
using Change = std::function<void(Case&)>;

/// An eligible subject, changed.
Case changed(const Change& change) {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001"));
  Case result{builder.last().screening(), builder.study().site};
  change(result);
  return result;
}

EligibilityResult judged(const Case& c) {
  static const Protocol protocol = StudyBuilder().study().protocol;
  return judge(protocol, c.site, c.screening);
}

QString text(Verdict verdict) {
  return verdict == Verdict::Met      ? QStringLiteral("met")
         : verdict == Verdict::NotMet ? QStringLiteral("not met")
                                      : QStringLiteral("not assessed");
}

/// The disease with nothing known but the branch.
RelapsedRefractory only(RrBranch branch) {
  RelapsedRefractory disease;
  disease.branch = branch;
  return disease;
}

const char* met = "met";
const char* notMet = "not met";
const char* open = "not assessed";
} // namespace

Q_DECLARE_METATYPE(Change)

class TestEligibility : public QObject {
  Q_OBJECT

  void columns() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("verdict");
  }
  void row(const char* name, const char* id, const char* verdict, const Change& change) {
    QTest::newRow(name) << change << QString::fromUtf8(id) << QString::fromUtf8(verdict);
  }
  void check() {
    QFETCH(Change, change);
    QFETCH(QString, id);
    QFETCH(QString, verdict);
    const EligibilityResult result = judged(changed(change));
    const CriterionVerdict* criterion = result.criterion(id);
    QVERIFY(criterion);
    QVERIFY2(text(criterion->verdict) == verdict, qPrintable(criterion->explanation));
    QVERIFY(!criterion->explanation.isEmpty());
    QCOMPARE(criterion->missing.isEmpty(), criterion->verdict != Verdict::NotAssessed);
    if (criterion->verdict != Verdict::NotAssessed) QVERIFY(!criterion->value.isEmpty());
    // the rest of the form is complete, so this criterion alone decides
    const Eligibility overall = verdict == QLatin1String(met)      ? Eligibility::Eligible
                                : verdict == QLatin1String(notMet) ? Eligibility::NotEligible
                                                                   : Eligibility::Incomplete;
    QVERIFY(result.overall == overall);
  }

 private Q_SLOTS:
  void everythingMet() {
    const EligibilityResult result = judged(changed([](Case&) {}));
    QVERIFY(result.overall == Eligibility::Eligible);
    QStringList ids;
    for (const CriterionVerdict& criterion : result.criteria)
      ids << criterion.id;
    QCOMPARE(ids.join(u' '), QStringLiteral("I1 I2 I3 I4a I4b I4c I5 I6 I7 E1"));
    QVERIFY(result.failed().isEmpty() && result.missing().isEmpty());
  }

  void nothingKnown() {
    const EligibilityResult result = judged(changed([](Case& c) {
      c.entry() = {};
      c.screening.ageYears.reset();
    }));
    QVERIFY(result.overall == Eligibility::Incomplete);
    QCOMPARE(result.missing().join(u' '), QStringLiteral("I1 I2 I3 I4a I4b I4c I5 I6 E1"));
  }

  void oneFailureOutweighsWhatIsMissing() {
    const EligibilityResult result = judged(changed([](Case& c) {
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
      row(qPrintable(QStringLiteral("age %1").arg(age)), "I1", verdict,
          [age = age](Case& c) { c.screening.ageYears = age; });
    row("age not known", "I1", open, [](Case& c) { c.screening.ageYears.reset(); });
    row("survival 12 weeks", "I2", notMet, [](Case& c) { c.entry().survivalWeeks = 12; });
    row("survival 12.1 weeks", "I2", met, [](Case& c) { c.entry().survivalWeeks = 12.1; });
    row("survival not known", "I2", open, [](Case& c) { c.entry().survivalWeeks.reset(); });
    row("ECOG 0", "I3", met, [](Case& c) { c.entry().ecog = 0; });
    row("ECOG 2", "I3", met, [](Case& c) { c.entry().ecog = 2; });
    row("ECOG 3", "I3", notMet, [](Case& c) { c.entry().ecog = 3; });
    row("ECOG not known", "I3", open, [](Case& c) { c.entry().ecog.reset(); });
    for (const auto diagnosis :
         {Diagnosis::Aml, Diagnosis::BAll, Diagnosis::TAll, Diagnosis::BLbl, Diagnosis::TLbl})
      row(qPrintable(QStringLiteral("diagnosis %1").arg(int(diagnosis))), "I4a", met,
          [diagnosis](Case& c) { c.entry().diagnosis = diagnosis; });
    row("mixed phenotype", "I4a", notMet, [](Case& c) { c.entry().diagnosis = Diagnosis::MixedPhenotype; });
    row("other diagnosis", "I4a", notMet, [](Case& c) { c.entry().diagnosis = Diagnosis::Other; });
    row("diagnosis not known", "I4a", open, [](Case& c) { c.entry().diagnosis.reset(); });
    row("no venous access", "I5", notMet, [](Case& c) { c.entry().venousAccess = false; });
    row("leukapheresis contraindicated", "I5", notMet,
        [](Case& c) { c.entry().leukapheresisContraindicated = true; });
    row("no access, rest not known", "I5", notMet, [](Case& c) {
      c.entry().venousAccess = false;
      c.entry().leukapheresisContraindicated.reset();
    });
    row("access not known", "I5", open, [](Case& c) { c.entry().venousAccess.reset(); });
    row("understanding not asked", "I7", met, [](Case& c) { c.entry().understands.reset(); });
    row("does not understand", "I7", notMet, [](Case& c) { c.entry().understands = false; });
    row("consent without version", "I7", open, [](Case& c) { c.screening.consent.version.clear(); });
    row("consent without date", "I7", open, [](Case& c) { c.screening.consent.signedAt = {}; });
    row("exclusion present", "E1", notMet,
        [](Case& c) { c.entry().exclusions[1] = ExclusionAnswer::Present; });
    row("exclusion not answered", "E1", open, [](Case& c) { c.entry().exclusions.clear(); });
    row("list not entered", "E", open, [](Case& c) { c.site.exclusions.clear(); });
  }
  void general() { check(); }

  void missingExclusionListIsSaidPlainly() {
    const auto result = judged(changed([](Case& c) { c.site.exclusions.clear(); }));
    QVERIFY(result.criterion(QStringLiteral("E"))->explanation.contains(QStringLiteral("has not entered")));
  }

  void cd7_data() {
    QTest::addColumn<double>("flow"); // below zero = not done
    QTest::addColumn<double>("ihc");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("value");
    QTest::newRow("flow 70") << 70.0 << -1.0 << met << "flow"
                             << "70 % flow";
    QTest::newRow("flow 69.9") << 69.9 << -1.0 << notMet << ""
                               << "69.9 % flow";
    QTest::newRow("IHC 50") << -1.0 << 50.0 << met << "ihc"
                            << "50 % IHC";
    QTest::newRow("IHC 49.9") << -1.0 << 49.9 << notMet << ""
                              << "49.9 % IHC";
    QTest::newRow("69.9 by flow, 50 by IHC") << 69.9 << 50.0 << met << "ihc"
                                             << "69.9 % flow, 50 % IHC";
    QTest::newRow("70 by flow, 49.9 by IHC") << 70.0 << 49.9 << met << "flow"
                                             << "70 % flow, 49.9 % IHC";
    QTest::newRow("both") << 88.0 << 77.0 << met << "flow"
                          << "88 % flow, 77 % IHC";
    QTest::newRow("neither") << 69.9 << 49.9 << notMet << ""
                             << "69.9 % flow, 49.9 % IHC";
    QTest::newRow("zero") << 0.0 << 0.0 << notMet << ""
                          << "0 % flow, 0 % IHC";
    QTest::newRow("not measured") << -1.0 << -1.0 << open << ""
                                  << "";
  }
  void cd7() {
    QFETCH(double, flow);
    QFETCH(double, ihc);
    QFETCH(QString, verdict);
    QFETCH(QString, by);
    QFETCH(QString, value);
    const auto result = judged(changed([&](Case& c) {
      c.entry().cd7Flow = flow < 0 ? std::nullopt : std::optional(flow);
      c.entry().cd7Ihc = ihc < 0 ? std::nullopt : std::optional(ihc);
    }));
    const CriterionVerdict* criterion = result.criterion(QStringLiteral("I4b"));
    QCOMPARE(text(criterion->verdict), verdict);
    QCOMPARE(criterion->value, value);
    const QString named = !result.cd7                      ? QString()
                          : *result.cd7 == Cd7Method::Flow ? QStringLiteral("flow")
                                                           : QStringLiteral("ihc");
    QCOMPARE(named, by);
  }

  void cd7NamesTheMethodThatCouldStillDecide() {
    const auto result = judged(changed([](Case& c) { c.entry().cd7Flow = 64; }));
    QVERIFY(result.criterion(QStringLiteral("I4b"))
                ->explanation.contains(QStringLiteral("50 % or more would also")));
  }

  void relapse_data() {
    columns();
    row("branch not known", "I4c", open, [](Case& c) { c.disease().branch.reset(); });
    row("marrow 5 %", "I4c", met, [](Case& c) { c.disease().marrowBlastsPercent = 5; });
    row("marrow 4.9 %, rest denied", "I4c", notMet, [](Case& c) {
      c.disease().marrowBlastsPercent = 4.9;
      c.disease().bloodBlastsTwice = false;
      c.disease().extramedullary = false;
    });
    row("marrow 4.9 %, rest not known", "I4c", open, [](Case& c) { c.disease().marrowBlastsPercent = 4.9; });
    row("marrow 4.9 %, blood twice", "I4c", met, [](Case& c) {
      c.disease().marrowBlastsPercent = 4.9;
      c.disease().bloodBlastsTwice = true;
    });
    row("marrow not known, extramedullary", "I4c", met, [](Case& c) {
      c.disease().marrowBlastsPercent.reset();
      c.disease().extramedullary = true;
    });
    row("marrow in recovery, rest denied", "I4c", notMet, [](Case& c) {
      c.disease().marrowInRecovery = true;
      c.disease().bloodBlastsTwice = false;
      c.disease().extramedullary = false;
    });
    row("marrow in recovery, extramedullary", "I4c", met, [](Case& c) {
      c.disease().marrowInRecovery = true;
      c.disease().extramedullary = true;
    });
    row("recovery not stated", "I4c", met, [](Case& c) { c.disease().marrowInRecovery.reset(); });
    row("early: 12 months", "I4c", met, [](Case& c) { c.disease().monthsToRelapse = 12; });
    row("early: 12.1 months", "I4c", notMet, [](Case& c) { c.disease().monthsToRelapse = 12.1; });
    row("early: months not known", "I4c", open, [](Case& c) { c.disease().monthsToRelapse.reset(); });
    row("early: 13 months, evidence not known", "I4c", notMet, [](Case& c) {
      c.disease() = only(RrBranch::EarlyRelapse);
      c.disease().monthsToRelapse = 13;
    });
    row("drug not tried", "I4c", notMet, [](Case& c) { c.disease().targetedDrug = TargetedDrug::NotTried; });
    row("no drug available", "I4c", met,
        [](Case& c) { c.disease().targetedDrug = TargetedDrug::NoneAvailable; });
    row("drug not known", "I4c", open, [](Case& c) { c.disease().targetedDrug.reset(); });
    row("late: re-induction failed", "I4c", met, [](Case& c) {
      c.disease().branch = RrBranch::LateRelapse;
      c.disease().monthsToRelapse = 19;
      c.disease().reinductionFailed = true;
    });
    row("late: re-induction not failed", "I4c", notMet, [](Case& c) {
      c.disease().branch = RrBranch::LateRelapse;
      c.disease().reinductionFailed = false;
    });
    row("late: re-induction not known", "I4c", open,
        [](Case& c) { c.disease().branch = RrBranch::LateRelapse; });
    row("late: drug not tried", "I4c", notMet, [](Case& c) {
      c.disease().branch = RrBranch::LateRelapse;
      c.disease().reinductionFailed = true;
      c.disease().targetedDrug = TargetedDrug::NotTried;
    });
  }
  void relapse() { check(); }

  void transplant_data() {
    columns();
    const auto after = [](std::optional<bool> noOther, std::optional<int> grade) {
      return [noOther, grade](Case& c) {
        c.disease().branch = RrBranch::RelapseAfterTransplant;
        c.disease().monthsToRelapse.reset();
        c.disease().noOtherOption = noOther;
        c.disease().acuteGvhdGrade = grade;
      };
    };
    row("no GVHD", "I4c", met, after(true, 0));
    row("GVHD grade 2", "I4c", met, after(true, 2));
    row("GVHD grade 3", "I4c", notMet, after(true, 3));
    row("GVHD not known", "I4c", open, after(true, std::nullopt));
    row("another option", "I4c", notMet, after(false, std::nullopt));
    row("options not known", "I4c", open, after(std::nullopt, 0));
    row("drug not tried", "I4c", notMet, [after](Case& c) {
      after(true, 0)(c);
      c.disease().targetedDrug = TargetedDrug::NotTried;
    });
  }
  void transplant() { check(); }

  void refractory_data() {
    columns();
    using Bool = std::optional<bool>;
    const auto with = [](Bool induction, Bool salvage, Bool targeted, std::optional<double> marrow, Bool mrd,
                         Bool extramedullary) {
      return [=](Case& c) {
        c.disease() = only(RrBranch::Refractory);
        c.disease().noCrAfterInduction = induction;
        c.disease().noCrAfterSalvage = salvage;
        c.disease().noCrAfterTargeted = targeted;
        c.disease().marrowBlastsPercent = marrow;
        c.disease().mrdPersistent = mrd;
        c.disease().extramedullary = extramedullary;
      };
    };
    row("no CR after induction and salvage", "I4c", met, with(true, true, {}, {}, {}, {}));
    row("no CR after induction and targeted", "I4c", met, with(true, false, true, {}, {}, {}));
    row("no CR after induction, CR after both", "I4c", notMet, with(true, false, false, 5, false, false));
    row("no CR after induction, rest not known", "I4c", open, with(true, {}, {}, 5, false, false));
    row("no CR after induction, CR after salvage", "I4c", open, with(true, false, {}, 5, false, false));
    row("CR after induction", "I4c", notMet, with(false, {}, {}, 5, false, false));
    row("CR after induction, MRD not known", "I4c", open, with(false, {}, {}, 5, {}, false));
    row("burden 5 %", "I4c", notMet, with(false, false, false, 5, false, false));
    row("burden 5.1 %", "I4c", met, with(false, false, false, 5.1, false, false));
    row("persistent MRD", "I4c", met, with(false, false, false, 1, true, false));
    row("extramedullary", "I4c", met, with(false, false, false, 1, false, true));
    row("MRD decides, rest not known", "I4c", met, with({}, {}, {}, {}, true, {}));
    row("drug not tried does not matter", "I4c", met, [with](Case& c) {
      with(true, true, {}, {}, {}, {})(c);
      c.disease().targetedDrug = TargetedDrug::NotTried;
    });
  }
  void refractory() { check(); }

  void whatCannotChangeTheOutcomeIsNotMissing() {
    const auto missing = [](const Change& change) {
      return judged(changed(change)).criterion(QStringLiteral("I4c"))->missing;
    };
    QCOMPARE(missing([](Case& c) { c.disease().monthsToRelapse.reset(); }),
             QStringList{QStringLiteral("months from first remission to relapse")});
    // no remission after induction is denied, so salvage and targeted drugs do not matter any more
    const QStringList refractory = missing([](Case& c) {
      c.disease() = only(RrBranch::Refractory);
      c.disease().noCrAfterInduction = false;
      c.disease().marrowBlastsPercent = 3;
      c.disease().extramedullary = false;
    });
    QCOMPARE(refractory, QStringList{QStringLiteral("persistent MRD: yes or no")});
  }

  void organs_data() {
    columns();
    const auto alt = [](std::optional<double> value, std::optional<double> upper = {},
                        std::optional<HandJudgement> judged = {}) {
      return [=](Case& c) { c.entry().organs[OrganTest::Alt] = {value, upper, judged}; };
    };
    const auto timesUpper = [alt](double limit, std::optional<double> value, std::optional<double> upper) {
      return [=](Case& c) {
        c.site.limits[OrganTest::Alt] = {LimitRelation::AtMost, limit, true};
        alt(value, upper)(c);
      };
    };
    const auto noLimit = [alt](std::optional<double> value, std::optional<HandJudgement> judged) {
      return [=](Case& c) {
        c.site.limits.remove(OrganTest::Alt);
        alt(value, {}, judged)(c);
      };
    };
    row("ALT at its limit", "I6", met, alt(100));
    row("ALT above its limit", "I6", notMet, alt(100.1));
    row("ALT missing", "I6", open, alt({}));
    row("LVEF at its limit", "I6", met, [](Case& c) { c.entry().organs[OrganTest::Lvef].value = 50; });
    row("LVEF below its limit", "I6", notMet,
        [](Case& c) { c.entry().organs[OrganTest::Lvef].value = 49.9; });
    row("SpO2 below its limit", "I6", notMet, [](Case& c) { c.entry().organs[OrganTest::SpO2].value = 91; });
    row("one fails, another is missing", "I6", notMet, [](Case& c) {
      c.entry().organs[OrganTest::SpO2].value = 91;
      c.entry().organs.remove(OrganTest::Creatinine);
    });
    row("at 2.5 × ULN", "I6", met, timesUpper(2.5, 100, 40));
    row("at 1.15 × ULN", "I6", met, timesUpper(1.15, 115, 100));
    row("above 2.5 × ULN", "I6", notMet, timesUpper(2.5, 100.1, 40));
    row("× ULN, ULN missing", "I6", open, timesUpper(2.5, 30, {}));
    row("× ULN, ULN zero", "I6", open, timesUpper(2.5, 30, 0));
    row("no limit, not judged", "I6", open, noLimit(30, {}));
    row("no limit, judged acceptable", "I6", met, noLimit(30, HandJudgement{true, QStringLiteral("normal")}));
    row("no limit, judged not acceptable", "I6", notMet,
        noLimit(300, HandJudgement{false, QStringLiteral("hepatitis")}));
    row("no limit, judged without reason", "I6", open, noLimit(30, HandJudgement{true, QStringLiteral(" ")}));
    row("no limit, judged without value", "I6", open,
        noLimit({}, HandJudgement{true, QStringLiteral("normal")}));
    row("a judgement does not override a limit", "I6", notMet,
        alt(300, {}, HandJudgement{true, QStringLiteral("transient")}));
  }
  void organs() { check(); }

  void failingOrganIsNamedWithItsLimit() {
    const auto result = judged(changed([](Case& c) {
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
    const auto result = judge(protocol, builder.study().site, builder.last().screening());
    QCOMPARE(result.failed(), QStringList{QStringLiteral("I1")});
  }

  void standardDesignAsksForConsentAndExclusionsOnly() {
    StudyBuilder builder(QStringLiteral("standard-3+3:3"));
    builder.screened(QStringLiteral("SCR-001"), ScreeningEntry{}, 40);
    const auto result = judge(builder.study().protocol, builder.study().site, builder.last().screening());
    QCOMPARE(result.missing(), QStringList{QStringLiteral("E1")});
    QVERIFY(!result.cd7);
  }

  void completedYears_data() {
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("years");
    QTest::newRow("17 years 364 days") << QDate(2008, 1, 7) << QDate(2026, 1, 6) << 17;
    QTest::newRow("18th birthday") << QDate(2008, 1, 6) << QDate(2026, 1, 6) << 18;
    QTest::newRow("day before the 71st birthday") << QDate(1955, 1, 7) << QDate(2026, 1, 6) << 70;
    QTest::newRow("71st birthday") << QDate(1955, 1, 6) << QDate(2026, 1, 6) << 71;
    QTest::newRow("29 Feb, 28 Feb of a common year") << QDate(2008, 2, 29) << QDate(2026, 2, 28) << 17;
    QTest::newRow("29 Feb, 1 Mar of a common year") << QDate(2008, 2, 29) << QDate(2026, 3, 1) << 18;
    QTest::newRow("29 Feb, 28 Feb of a leap year") << QDate(2008, 2, 29) << QDate(2028, 2, 28) << 19;
    QTest::newRow("29 Feb, 29 Feb of a leap year") << QDate(2008, 2, 29) << QDate(2028, 2, 29) << 20;
    QTest::newRow("day of birth") << QDate(2026, 1, 6) << QDate(2026, 1, 6) << 0;
    QTest::newRow("SCR-002") << QDate(1954, 12, 30) << QDate(2026, 1, 14) << 71;
    QTest::newRow("SCR-005") << QDate(2007, 2, 13) << QDate(2026, 2, 13) << 19;
    QTest::newRow("SCR-007") << QDate(1956, 3, 4) << QDate(2026, 3, 3) << 69;
    QTest::newRow("SCR-012") << QDate(1996, 2, 29) << QDate(2026, 4, 28) << 30;
  }
  void completedYears() {
    QFETCH(QDate, birth);
    QFETCH(QDate, on);
    QFETCH(int, years);
    QCOMPARE(::completedYears(birth, on), years);
  }

  void implausible_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field"); // empty = plausible
    const auto add = [](const char* name, const char* field, const Change& change) {
      QTest::newRow(name) << change << QString::fromUtf8(field);
    };
    add("all as it should be", "", [](Case&) {});
    add("nothing entered", "", [](Case& c) { c.entry() = {}; });
    add("CD7 0", "", [](Case& c) { c.entry().cd7Flow = 0; });
    add("CD7 100", "", [](Case& c) { c.entry().cd7Flow = 100; });
    add("CD7 100.1", "cd7Flow", [](Case& c) { c.entry().cd7Flow = 100.1; });
    add("CD7 -0.1", "cd7Flow", [](Case& c) { c.entry().cd7Flow = -0.1; });
    add("CD7 not a number", "cd7Flow", [](Case& c) { c.entry().cd7Flow = qQNaN(); });
    add("CD7 by IHC 101", "cd7Ihc", [](Case& c) { c.entry().cd7Ihc = 101; });
    add("ECOG 5", "", [](Case& c) { c.entry().ecog = 5; });
    add("ECOG 6", "ecog", [](Case& c) { c.entry().ecog = 6; });
    add("ECOG -1", "ecog", [](Case& c) { c.entry().ecog = -1; });
    add("survival -1", "survivalWeeks", [](Case& c) { c.entry().survivalWeeks = -1; });
    add("survival endless", "survivalWeeks", [](Case& c) { c.entry().survivalWeeks = qInf(); });
    add("marrow 101", "relapsedRefractory.marrowBlastsPercent",
        [](Case& c) { c.disease().marrowBlastsPercent = 101; });
    add("months -1", "relapsedRefractory.monthsToRelapse", [](Case& c) { c.disease().monthsToRelapse = -1; });
    add("GVHD 4", "", [](Case& c) { c.disease().acuteGvhdGrade = 4; });
    add("GVHD 5", "relapsedRefractory.acuteGvhdGrade", [](Case& c) { c.disease().acuteGvhdGrade = 5; });
    add("ALT -1", "organs.alt", [](Case& c) { c.entry().organs[OrganTest::Alt].value = -1; });
    add("creatinine 0", "organs.creatinine",
        [](Case& c) { c.entry().organs[OrganTest::Creatinine].value = 0; });
    add("LVEF 101", "organs.lvef", [](Case& c) { c.entry().organs[OrganTest::Lvef].value = 101; });
    add("ULN 0", "organs.ast", [](Case& c) { c.entry().organs[OrganTest::Ast].upperNormal = 0; });
  }
  void implausible() {
    QFETCH(Change, change);
    QFETCH(QString, field);
    const auto refusals = ::implausible(changed(change).screening.entry);
    QCOMPARE(refusals.size(), field.isEmpty() ? std::size_t(0) : std::size_t(1));
    if (!refusals.empty()) QCOMPARE(refusals.front().field, field);
  }

  void implausibleNamesEachFieldOnce() {
    const auto refusals = ::implausible(changed([](Case& c) {
                                          c.entry().cd7Flow = 200;
                                          c.entry().ecog = 9;
                                          c.entry().organs[OrganTest::Ast] = {-1, -1, {}};
                                        }).screening.entry);
    QStringList fields;
    for (const Refusal& refusal : refusals)
      fields << refusal.field;
    QCOMPARE(fields.join(u' '), QStringLiteral("ecog cd7Flow organs.ast"));
  }
};

QTEST_GUILESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
