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
    const auto after = [with](Bool completed, std::optional<double> marrow, Bool mrd, Bool extramedullary) {
      return [=](Case& c) {
        with(false, false, false, marrow, mrd, extramedullary)(c);
        c.disease().inductionCompleted = completed;
      };
    };
    row("burden 5 %", "I4c", notMet, after(true, 5, false, false));
    row("burden 5.1 %", "I4c", met, after(true, 5.1, false, false));
    row("persistent MRD", "I4c", met, after(true, 1, true, false));
    row("extramedullary", "I4c", met, after(true, 1, false, true));
    row("MRD decides, burden not known", "I4c", met, after(true, {}, true, {}));
    row("A11: burden, induction not completed", "I4c", notMet, after(false, 41, false, false));
    row("A11: MRD, induction not completed", "I4c", notMet, after(false, 1, true, false));
    row("A11: extramedullary, induction not completed", "I4c", notMet, after(false, 1, false, true));
    row("A11: all three, induction not completed", "I4c", notMet, after(false, 41, true, true));
    row("A11: burden, induction not answered", "I4c", open, after({}, 41, false, false));
    row("A11: MRD, induction not answered", "I4c", open, after({}, 1, true, false));
    row("A11: extramedullary, induction not answered", "I4c", open, after({}, 1, false, true));
    row("A11: nothing left, induction not answered", "I4c", notMet, after({}, 5, false, false));
    row("A11: completed, burden not known", "I4c", open, after(true, {}, false, false));
    row("A11: not completed, burden not known", "I4c", notMet, after(false, {}, {}, {}));
    row("A11: an untreated leukaemia", "I4c", notMet, [](Case& c) {
      c.disease() = only(RrBranch::Refractory);
      c.disease().inductionCompleted = false;
      c.disease().marrowBlastsPercent = 88;
      c.disease().noCrAfterInduction = false;
    });
    row("A11: only a burden is entered", "I4c", open, [](Case& c) {
      c.disease() = only(RrBranch::Refractory);
      c.disease().marrowBlastsPercent = 88;
    });
    row("A11 does not ask where induction and salvage failed", "I4c", met, with(true, true, {}, 41, {}, {}));
    row("A11 does not ask in a relapse", "I4c", met, [](Case& c) { c.disease().inductionCompleted = false; });
    row("drug not tried does not matter", "I4c", met, [with](Case& c) {
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
