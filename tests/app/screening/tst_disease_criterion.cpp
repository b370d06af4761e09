#include "tests/support/screening_rows.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_disease_criterion {
using namespace screeningRows;

using Case = ScreeningCase;
using Change = ScreeningChange;

/// The disease with nothing known but the branch.
RelapsedRefractory only(RrBranch branch) {
  RelapsedRefractory disease;
  disease.branch = branch;
  return disease;
}

class TestDiseaseCriterion : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void relapse_data() {
    columns();
    criterionRow("branch not known", "I4c", open, [](Case& c) { c.disease().branch.reset(); });
    criterionRow("marrow 5 %", "I4c", met, [](Case& c) { c.disease().marrowBlastsPercent = 5; });
    criterionRow("marrow 4.9 %, rest denied", "I4c", notMet, [](Case& c) {
      c.disease().marrowBlastsPercent = 4.9;
      c.disease().bloodBlastsTwice = false;
      c.disease().extramedullary = false;
    });
    criterionRow("marrow 4.9 %, rest not known", "I4c", open,
                 [](Case& c) { c.disease().marrowBlastsPercent = 4.9; });
    criterionRow("marrow 4.9 %, blood twice", "I4c", met, [](Case& c) {
      c.disease().marrowBlastsPercent = 4.9;
      c.disease().bloodBlastsTwice = true;
    });
    criterionRow("marrow not known, extramedullary", "I4c", met, [](Case& c) {
      c.disease().marrowBlastsPercent.reset();
      c.disease().extramedullary = true;
    });
    criterionRow("marrow in recovery, rest denied", "I4c", notMet, [](Case& c) {
      c.disease().marrowInRecovery = true;
      c.disease().bloodBlastsTwice = false;
      c.disease().extramedullary = false;
    });
    criterionRow("marrow in recovery, extramedullary", "I4c", met, [](Case& c) {
      c.disease().marrowInRecovery = true;
      c.disease().extramedullary = true;
    });
    criterionRow("recovery not stated", "I4c", met, [](Case& c) { c.disease().marrowInRecovery.reset(); });
    criterionRow("early: 12 months", "I4c", met, [](Case& c) { c.disease().monthsToRelapse = 12; });
    criterionRow("early: 12.1 months", "I4c", notMet, [](Case& c) { c.disease().monthsToRelapse = 12.1; });
    criterionRow("early: months not known", "I4c", open,
                 [](Case& c) { c.disease().monthsToRelapse.reset(); });
    criterionRow("early: 13 months, evidence not known", "I4c", notMet, [](Case& c) {
      c.disease() = only(RrBranch::EarlyRelapse);
      c.disease().monthsToRelapse = 13;
    });
    criterionRow("drug not tried", "I4c", notMet,
                 [](Case& c) { c.disease().targetedDrug = TargetedDrug::NotTried; });
    criterionRow("no drug available", "I4c", met,
                 [](Case& c) { c.disease().targetedDrug = TargetedDrug::NoneAvailable; });
    criterionRow("drug not known", "I4c", open, [](Case& c) { c.disease().targetedDrug.reset(); });
    criterionRow("late: re-induction failed", "I4c", met, [](Case& c) {
      c.disease().branch = RrBranch::LateRelapse;
      c.disease().monthsToRelapse = 19;
      c.disease().reinductionFailed = true;
    });
    criterionRow("late: re-induction not failed", "I4c", notMet, [](Case& c) {
      c.disease().branch = RrBranch::LateRelapse;
      c.disease().reinductionFailed = false;
    });
    criterionRow("late: re-induction not known", "I4c", open,
                 [](Case& c) { c.disease().branch = RrBranch::LateRelapse; });
    criterionRow("late: drug not tried", "I4c", notMet, [](Case& c) {
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
    criterionRow("no GVHD", "I4c", met, after(true, 0));
    criterionRow("GVHD grade 2", "I4c", met, after(true, 2));
    criterionRow("GVHD grade 3", "I4c", notMet, after(true, 3));
    criterionRow("GVHD not known", "I4c", open, after(true, std::nullopt));
    criterionRow("another option", "I4c", notMet, after(false, std::nullopt));
    criterionRow("options not known", "I4c", open, after(std::nullopt, 0));
    criterionRow("drug not tried", "I4c", notMet, [after](Case& c) {
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
    criterionRow("no CR after induction and salvage", "I4c", met, with(true, true, {}, {}, {}, {}));
    criterionRow("no CR after induction and targeted", "I4c", met, with(true, false, true, {}, {}, {}));
    criterionRow("no CR after induction, CR after both", "I4c", notMet,
                 with(true, false, false, 5, false, false));
    criterionRow("no CR after induction, rest not known", "I4c", open, with(true, {}, {}, 5, false, false));
    criterionRow("no CR after induction, CR after salvage", "I4c", open,
                 with(true, false, {}, 5, false, false));
    criterionRow("CR after induction", "I4c", notMet, with(false, {}, {}, 5, false, false));
    criterionRow("CR after induction, MRD not known", "I4c", open, with(false, {}, {}, 5, {}, false));
    const auto after = [with](Bool completed, std::optional<double> marrow, Bool mrd, Bool extramedullary) {
      return [=](Case& c) {
        with(false, false, false, marrow, mrd, extramedullary)(c);
        c.disease().inductionCompleted = completed;
      };
    };
    criterionRow("burden 5 %", "I4c", notMet, after(true, 5, false, false));
    criterionRow("burden 5.1 %", "I4c", met, after(true, 5.1, false, false));
    criterionRow("persistent MRD", "I4c", met, after(true, 1, true, false));
    criterionRow("extramedullary", "I4c", met, after(true, 1, false, true));
    criterionRow("MRD decides, burden not known", "I4c", met, after(true, {}, true, {}));
    criterionRow("A11: burden, induction not completed", "I4c", notMet, after(false, 41, false, false));
    criterionRow("A11: MRD, induction not completed", "I4c", notMet, after(false, 1, true, false));
    criterionRow("A11: extramedullary, induction not completed", "I4c", notMet, after(false, 1, false, true));
    criterionRow("A11: all three, induction not completed", "I4c", notMet, after(false, 41, true, true));
    criterionRow("A11: burden, induction not answered", "I4c", open, after({}, 41, false, false));
    criterionRow("A11: MRD, induction not answered", "I4c", open, after({}, 1, true, false));
    criterionRow("A11: extramedullary, induction not answered", "I4c", open, after({}, 1, false, true));
    criterionRow("A11: nothing left, induction not answered", "I4c", notMet, after({}, 5, false, false));
    criterionRow("A11: completed, burden not known", "I4c", open, after(true, {}, false, false));
    criterionRow("A11: not completed, burden not known", "I4c", notMet, after(false, {}, {}, {}));
    criterionRow("A11: an untreated leukaemia", "I4c", notMet, [](Case& c) {
      c.disease() = only(RrBranch::Refractory);
      c.disease().inductionCompleted = false;
      c.disease().marrowBlastsPercent = 88;
      c.disease().noCrAfterInduction = false;
    });
    criterionRow("A11: only a burden is entered", "I4c", open, [](Case& c) {
      c.disease() = only(RrBranch::Refractory);
      c.disease().marrowBlastsPercent = 88;
    });
    criterionRow("A11 does not ask where induction and salvage failed", "I4c", met,
                 with(true, true, {}, 41, {}, {}));
    criterionRow("A11 does not ask in a relapse", "I4c", met,
                 [](Case& c) { c.disease().inductionCompleted = false; });
    criterionRow("drug not tried does not matter", "I4c", met, [with](Case& c) {
      with(true, true, {}, {}, {}, {})(c);
      c.disease().targetedDrug = TargetedDrug::NotTried;
    });
  }
  void refractory() { check(); }

  void whatCannotChangeTheOutcomeIsNotMissing() {
    const auto missing = [](const Change& change) {
      return judgedCase(changedCase(change)).criterion(QStringLiteral("I4c"))->missing;
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
    QCOMPARE(refractory, (QStringList{QStringLiteral("induction completed: yes or no"),
                                      QStringLiteral("persistent MRD: yes or no")}));
    const QStringList left = missing([](Case& c) {
      c.disease() = only(RrBranch::Refractory);
      c.disease().noCrAfterInduction = false;
      c.disease().marrowBlastsPercent = 41;
    });
    QCOMPARE(left, QStringList{QStringLiteral("induction completed: yes or no")});
  }
};

COHORTDESK_TEST(TestDiseaseCriterion, QCoreApplication)
} // namespace tst_disease_criterion
#include "tst_disease_criterion.moc"
